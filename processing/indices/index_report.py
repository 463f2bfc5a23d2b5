"""What the reports of indices share: template, names of areas and indicators, written numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ...gis.provenance import plugin_version, says_internal
from ...i18n import language, number, translate
from ..run import Run
from .index_words import left_out_reasons

if TYPE_CHECKING:
    import pandas as pd
    from markupsafe import Markup

    from ...core.indices.composite import Composite
    from ...core.indices.configuration import Config


def rendered(template: Path, run: Run, **values: object) -> str:
    """The report that ``template`` makes of ``values``.

    Errors
    ------
    SozialraumError
        jinja2 is missing.
    """
    try:
        import jinja2
    except ImportError as error:
        from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The report needs the Python package jinja2, which this QGIS does not have. Leave "
            "the report out.",
        )
        raise SozialraumError(text) from error
    environment = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["breakable"] = breakable
    source, origin = _origin(run)
    return environment.from_string(template.read_text(encoding="utf-8")).render(
        language="de" if language() == "de" else "en",
        source=source,
        origin=origin,
        version=plugin_version(),
        **values,
    )


def _origin(run: Run) -> tuple[str, str]:
    """What the report is about and where it comes from; internal figures are called so."""
    title = run.source("INPUT").name
    origin = translate("Sozialraum", "Source: {source}. Date: {date}.").format(
        source=run.text("SOURCE_NOTE") or "–", date=run.text("DATE") or "–"
    )
    if not run.internal:
        return title, origin
    reason = translate("Sozialraum", "INTERN: made of figures that are not protected.")
    if not says_internal(title):
        title = translate("Sozialraum", "{title} (INTERN)").format(title=title)
    return title, f"{origin} {reason}"


def write_html(run: Run, html: Callable[[], str]) -> dict[str, str]:
    """Write REPORT, where it is wanted; returns its place.

    Errors
    ------
    SozialraumError
        The file cannot be written.
    """
    from ...gis.unfinished import unfinished

    place = run.path_out("REPORT")
    if not place:
        return {}
    text = html()
    with unfinished(Path(place)) as beside:
        beside.write_text(text, encoding="utf-8")
    return {"REPORT": place}


def breakable(text: str) -> Markup:
    """Text whose long field names may be broken at their underscores."""
    from markupsafe import Markup, escape

    return Markup(str(escape(text)).replace("_", "_<wbr>"))


def names_by_key(names: pd.Series | None, result: Composite) -> dict[str, str]:
    """Key and name of each area."""
    if names is None:
        return {key: key for key in result.table.index}
    return {
        key: f"{key} {name}" if isinstance(name, str) and name.strip() not in ("", key) else key
        for key, name in zip(result.table.index, names)
    }


def titles_of(run: Run, config: Config) -> dict[str, str]:
    """The alias of each indicator, or its field."""
    fields = run.source("INPUT").fields()
    return {key: fields.field(key).alias() or key for key in config.keys}


def left_out(
    config: Config, result: Composite, called: dict[str, str]
) -> list[tuple[str, list[str]]]:
    """The areas that are left out, by reason."""
    return [
        (text, [called[key] for key in result.reasons.index[result.reasons == reason]])
        for reason, text in left_out_reasons(config).items()
        if (result.reasons == reason).any()
    ]


def figure(value: float) -> str:
    """A number with three digits at least; a dash for none."""
    return exactly(value, digits([value]))


def digits(values: Iterable[float]) -> int:
    """The decimals with which the largest of ``values`` has three digits, two from 0.1 on."""
    size = max((abs(float(value)) for value in values if math.isfinite(value)), default=0.0)
    if size >= 100:
        return 0 if size >= 1000 else 1
    return 2 if size >= 0.1 or size == 0 else min(2 - math.floor(math.log10(size)), 12)


def exactly(value: float, decimals: int) -> str:
    """A number with so many decimals; a dash for none."""
    if value != value:
        return "–"
    shown = number(round(float(value), decimals) + 0.0, decimals, grouped=True)
    return shown.replace("-", "−")


def limit_texts(limits: Sequence[float]) -> list[str]:
    """Class limits with more digits than a map needs, so that the classes can be checked."""
    return [exactly(limit, digits(limits) + 2) for limit in limits]


def percent(share: float) -> str:
    """A share in percent; a dash for none."""
    return "–" if share != share else number(100 * float(share), 1) + " %"
