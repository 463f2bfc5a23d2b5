"""An index from the parameters of the algorithms, as text, numbers and lists.

``compositeindex`` and ``indexsensitivity`` share them. Errors name the parameter, the field and
what to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.notation import (
    parse_list,
    parse_number,
    parse_numbers,
    parse_pairs,
    parse_ratios,
    parse_sums,
)
from .configuration import Classing, Config, Indicator, Outliers, Theme
from .contradictions import (
    refuse_contradictions,
    require_goalposts,
    require_scalings,
    require_themes,
)
from .presets import fixed_by


@dataclass(frozen=True)
class Given:
    """The values of the parameters by name; a preset wins over them."""

    values: Mapping[str, object]

    @classmethod
    def of(cls, values: Mapping[str, object]) -> Given:
        """The parameters, with those that PRESET fixes."""
        return cls({**values, **fixed_by(str(values.get("PRESET") or "none"))})

    def text(self, name: str) -> str:
        """A text, or a key of an enum; empty if it was not given."""
        return str(self.values.get(name) or "").strip()

    def number(self, name: str) -> float:
        """A number."""
        return float(cast(Any, self.values[name]))

    def flag(self, name: str) -> bool:
        """Yes or no."""
        return bool(self.values.get(name))

    def fields(self, name: str) -> list[str]:
        """Names of fields."""
        return list(cast("Sequence[str]", self.values.get(name) or []))

    def interval(self, name: str) -> tuple[float, float] | None:
        """Two ascending numbers such as ``1;100``; None if the text is empty."""
        numbers = parse_numbers(self.text(name), name)
        if numbers and len(numbers) != 2:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum", "{parameter}: two numbers are needed, such as 1;100."
                ),
                parameter=name,
            )
        return (numbers[0], numbers[1]) if numbers else None


def config_of(values: Mapping[str, object]) -> Config:
    """The index that the parameters describe, PRESET applied.

    Errors
    ------
    SozialraumError
        A parameter cannot be read, names a field that is no indicator, or contradicts another.
    """
    given = Given.of(values)
    themes = _themes(given)
    config = Config(
        _indicators(given, themes),
        tuple(theme for theme, _ in themes),
        combine=given.text("COMBINE") or "mean",
        theme_combine=_theme_combine(given),
        theme_scaling=given.text("THEME_SCALING") or "none",
        weighting=given.text("WEIGHTING") or "own",
        interval=given.interval("SCALE_INTERVAL"),
        flag_from=given.number("FLAG_FROM"),
        sample=given.text("SD") == "sample",
        weighted=given.flag("WEIGHTED"),
        restandardize=given.flag("RESTANDARDIZE"),
        index_interval=given.interval("INDEX_INTERVAL"),
        missing=given.text("MISSING") or "exclude",
        least_share=given.number("LEAST_SHARE"),
        minimum_population=given.number("MIN_POPULATION"),
        exclude=tuple(parse_list(given.text("EXCLUDE"), "EXCLUDE")),
        zero_allowed=given.text("ZERO_FACTOR") == "allow",
        outliers=Outliers(
            given.text("OUTLIERS") or "none",
            given.number("SKEWNESS"),
            given.number("KURTOSIS"),
            round(given.number("MOST_WINSORISED")),
        ),
        classing=_classing(given),
    )
    refuse_contradictions(config, bool(given.fields("POPULATION_FIELD")))
    return config


def _indicators(given: Given, themes: list[tuple[Theme, list[str]]]) -> tuple[Indicator, ...]:
    keys = list(dict.fromkeys(given.fields("INDICATORS")))
    if not keys:
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "INDICATORS: choose at least one field.")
        )
    negative = given.fields("NEGATIVE_FIELDS")
    weights = _numbers_of(given, "WEIGHTS")
    scalings = parse_pairs(given.text("SCALINGS"), "SCALINGS")
    posts = _goalposts(given)
    theme_of = {field: theme.name for theme, fields in themes for field in fields}
    for parameter, named in (
        ("NEGATIVE_FIELDS", negative),
        ("WEIGHTS", weights),
        ("SCALINGS", scalings),
        ("GOALPOSTS", posts),
        ("THEMES", theme_of),
    ):
        _require_indicators(parameter, named, keys)
    require_scalings(scalings)
    common = given.text("SCALING") or "zscore"
    indicators = tuple(
        Indicator(
            key,
            -1 if key in negative else 1,
            weights.get(key, 1.0),
            scalings.get(key, common),
            theme_of.get(key, ""),
            posts.get(key),
        )
        for key in keys
    )
    require_goalposts(indicators)
    require_themes(indicators, bool(themes))
    return indicators


def _themes(given: Given) -> list[tuple[Theme, list[str]]]:
    weights = _numbers_of(given, "THEME_WEIGHTS")
    named = parse_sums(given.text("THEMES"), "THEMES")
    names = [name for name, _ in named]
    fields = [field for _, parts in named for field in parts]
    twice = sorted({each for each in (*names, *fields) if (names + fields).count(each) > 1})
    if twice:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "THEMES: {names} stands more than once. Each theme and each indicator stands once, "
                "and a theme has a name that no indicator has.",
            ),
            names=", ".join(twice),
        )
    stray = sorted(set(weights) - set(names))
    if stray:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "THEME_WEIGHTS: {names} is no theme. The themes are: {themes}."
            ),
            names=", ".join(stray),
            themes=", ".join(names) or "–",
        )
    return [(Theme(name, weights.get(name, 1.0)), parts) for name, parts in named]


def _classing(given: Given) -> Classing:
    how, count = given.text("CLASSES") or "none", round(given.number("CLASS_COUNT"))
    limits = tuple(parse_numbers(given.text("LIMITS"), "LIMITS"))
    quantiles = tuple(parse_numbers(given.text("QUANTILES"), "QUANTILES"))
    if how in ("limits", "sd") and not limits:
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "LIMITS: limits are needed, such as -1;1;1.5.")
        )
    if quantiles and not 0 < quantiles[0] <= quantiles[-1] < 1:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "QUANTILES: shares between 0 and 1 are needed, such as 0.2;0.8 for the lowest and "
                "the highest fifth.",
            )
        )
    return Classing(how, limits, count, quantiles, given.text("ON_LIMIT") != "above")


def _numbers_of(given: Given, name: str) -> dict[str, float]:
    """Weights: not negative, and not all 0."""
    weights: dict[str, float] = {}
    for key, text in parse_pairs(given.text(name), name).items():
        weights[key] = parse_number(text, name)
        if not 0 <= weights[key] <= 1e9:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{parameter}: the weight of {field} is {weight}. Weights are not negative; to "
                    "turn an indicator, name it in NEGATIVE_FIELDS.",
                ),
                parameter=name,
                field=key,
                weight=text,
            )
    return weights


def _goalposts(given: Given) -> dict[str, tuple[float, float]]:
    posts = {}
    for key, (low, high) in parse_ratios(given.text("GOALPOSTS"), "GOALPOSTS").items():
        posts[key] = (parse_number(low, "GOALPOSTS"), parse_number(high, "GOALPOSTS"))
        if not posts[key][0] < posts[key][1]:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "GOALPOSTS: for {field} the low goalpost {low} is not below the high one "
                    "{high}. Write low/high; a favourable indicator is named in NEGATIVE_FIELDS.",
                ),
                field=key,
                low=low,
                high=high,
            )
    return posts


def _require_indicators(parameter: str, named: Iterable[str], keys: list[str]) -> None:
    stray = [name for name in named if name not in keys]
    if stray:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{parameter}: {fields} is none of the indicators ({indicators}). Add it to them, "
                "or correct the name.",
            ),
            parameter=parameter,
            fields=first_ten(stray),
            indicators=first_ten(keys),
        )


def _theme_combine(given: Given) -> str:
    how = given.text("THEME_COMBINE") or "same"
    return (given.text("COMBINE") or "mean") if how == "same" else how
