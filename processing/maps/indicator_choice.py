"""Which indicator is shown, and how: the parameters, saved limits and the catalogue together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...i18n import translate
from ..run import Run

if TYPE_CHECKING:
    from ...core.indicators.catalog import Indicator
    from ...core.maps.classes import Classes
    from ...core.maps.saved_limits import SavedLimits
    from ...gis.styling import IndicatorStyle


@dataclass(frozen=True)
class Choice:
    """An indicator with its style.

    Attributes
    ----------
    key
        Under which its limits are saved: the key in the catalogue, else the name of the field.
    title
        What it is called on the map.
    """

    key: str
    title: str
    style: IndicatorStyle
    made_by: str

    def saved(self, classes: Classes) -> SavedLimits:
        """The limits as they are kept for other years."""
        from ...core.maps.saved_limits import SavedLimits

        style = self.style
        return SavedLimits(
            limits=classes.limits,
            title=self.title,
            decimals=style.decimals,
            unit=style.unit,
            palette=style.palette,
            zero_class=style.zero_class,
            on_limit="below" if style.limit_below else "above",
            benchmark=style.benchmark,
            made_by=self.made_by,
        )


def indicator_choice(run: Run, field: str) -> Choice:
    """How ``field`` is shown, by the parameters of a run; saved limits win over METHOD."""
    key = shown_indicator(run, field)
    indicator, language = _in_catalog(run, key), run.key("LANGUAGE") or "de"
    title = _title(run, field, indicator, language)
    saved = _saved_limits(run, key)
    if saved is not None:
        return Choice(key, saved.title or title, _style_of(field, saved, language), saved.made_by)
    style = _style(run, field, indicator, _benchmark(run))
    return Choice(key, title, style, style.method)


def contradiction(run: Run) -> str:
    """What does not go together in METHOD, LIMITS, DECIMALS, PALETTE and BENCHMARK."""
    from ...core.maps.classes import own_limits
    from ...core.maps.palettes import palette
    from ...core.tables.notation import parse_numbers

    method = run.key("METHOD") or "quantile"
    limits = parse_numbers(run.text("LIMITS"), "LIMITS")
    if run.text("BENCHMARK") and not palette(run.key("PALETTE") or "blue").diverging:
        return translate(
            "Sozialraum",
            "BENCHMARK: below and above the benchmark need colours of their own. Choose a palette "
            "with two ends, such as blue_orange.",
        )
    if run.file("LIMITS_FILE"):
        return ""
    if method == "limits":
        indicator = _in_catalog(run, run.field("FIELD"))
        own_limits(limits, _decimals(run, indicator))
    elif limits:
        return translate(
            "Sozialraum",
            "LIMITS are given, but the method is “{method}”. Choose the method “limits”, or leave "
            "LIMITS empty.",
        ).format(method=method)
    return ""


def shown_indicator(run: Run, field: str) -> str:
    """The key of the indicator in ``field``; in the long table another field names it."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

    source = run.source("INPUT")
    if field != "value" or "indicator" not in source.field_names():
        return field
    named = run.rows("INPUT", ["indicator"]).frame["indicator"].dropna().astype(str)
    keys = sorted(set(named) - {""})
    if len(keys) > 1:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source} holds {count} indicators ({keys}), which have no classes in common. "
                "Filter the layer to one of them first.",
            ),
            source=source.name,
            count=len(keys),
            keys=first_ten(keys),
        )
    return keys[0] if keys else field


def _style(
    run: Run, field: str, indicator: Indicator | None, benchmark: float | None
) -> IndicatorStyle:
    from ...core.tables.notation import parse_numbers
    from ...gis.styling import IndicatorStyle

    return IndicatorStyle(
        field=field,
        method=run.key("METHOD") or "quantile",
        count=run.whole("CLASSES"),
        limits=tuple(parse_numbers(run.text("LIMITS"), "LIMITS")),
        palette=run.key("PALETTE") or "blue",
        zero_class=run.flag("ZERO_CLASS"),
        decimals=_decimals(run, indicator),
        unit=run.text("UNIT") or (indicator.unit if indicator is not None else ""),
        language=run.key("LANGUAGE") or "de",
        limit_below=run.key("ON_LIMIT") == "below",
        benchmark=benchmark,
    )


def _style_of(field: str, saved: SavedLimits, language: str) -> IndicatorStyle:
    from ...gis.styling import IndicatorStyle

    return IndicatorStyle.of_saved(field, saved, language)


def _saved_limits(run: Run, key: str) -> SavedLimits | None:
    from ...core.maps.saved_limits import read_limits

    path = run.file("LIMITS_FILE")
    if not path:
        return None
    saved = read_limits(Path(path)).get(key)
    text = (
        translate("Sozialraum", "{path} has no limits of {indicator}: METHOD makes them.")
        if saved is None
        else translate("Sozialraum", "The limits of {indicator} are those saved in {path}.")
    )
    (run.warn if saved is None else run.info)(text.format(path=path, indicator=key))
    return saved


def _in_catalog(run: Run, key: str) -> Indicator | None:
    from ...core.indicators.catalog import load_catalog

    return load_catalog(run.file("CATALOG")).indicators.get(key)


def _decimals(run: Run, indicator: Indicator | None) -> int:
    if run.text("DECIMALS"):
        return run.whole("DECIMALS")
    return indicator.decimals if indicator is not None else 1


def _title(run: Run, field: str, indicator: Indicator | None, language: str) -> str:
    if indicator is not None:
        return indicator.title(language)
    fields = run.source("INPUT").fields()
    place = fields.lookupField(field)
    return (fields.at(place).alias() if place >= 0 else "") or field


def _benchmark(run: Run) -> float | None:
    """BENCHMARK as a number: given as one, or the one value that a field has everywhere."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

    text = run.text("BENCHMARK")
    if not text:
        return None
    source = run.source("INPUT")
    if text in source.field_names():
        found = run.rows("INPUT", [text]).figures([text]).values[text].dropna().unique()
        if len(found) == 1:
            return float(found[0])
    try:
        return float(text)
    except ValueError:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "BENCHMARK: “{text}” is neither a number with decimal point nor a field of "
                "{source} that has the same value for all areas.",
            ),
            text=text,
            source=source.name,
        ) from None
