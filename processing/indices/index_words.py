"""What is said of an index in log, metadata and report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...i18n import number, plain, tr, translate
from ..choices import TITLES
from ..run import Run
from ..settings_text import settings_text

if TYPE_CHECKING:
    from ...core.indices.configuration import Config
    from ...core.indices.outliers import Treatment
    from ...core.indices.weighting import Component


def method_text(config: Config, base: str = "") -> str:
    """The index and its conventions in a few sentences; ``base`` is what it is compared with."""
    return " ".join(method_lines(config, base))


def method_lines(config: Config, base: str = "") -> list[str]:
    """The same, one by one."""
    return [
        *_indicators(config),
        *_themes(config),
        translate("Sozialraum", "Combination: {combine}. Weights: {weights}.").format(
            combine=_word("COMBINE", config.combine), weights=_word("WEIGHTING", config.weighting)
        ),
        *_moments(config),
        *_last(config),
        _gaps(config),
        *_base(config, base),
    ]


def preset_text(run: Run) -> str:
    """Which parameters the preset fixes; nothing without one."""
    from ...core.indices.presets import fixed_by

    preset = run.key("PRESET") or "none"
    fixed = fixed_by(preset)
    if not fixed:
        return ""
    return translate("Sozialraum", "Preset {preset} fixes: {settings}.").format(
        preset=_word("PRESET", preset), settings=settings_text(run.algorithm, fixed)
    )


def treatment_text(treatment: Treatment) -> str:
    """How an indicator was treated, with the numbers that it takes."""
    word = _word("OUTLIERS", treatment.how)
    if treatment.how != "log":
        return word
    margin = plain((treatment.high - treatment.low) / 100)
    if treatment.left:
        return f"{word}, −ln({plain(treatment.high)} − x + {margin})"
    return f"{word}, ln(x − {plain(treatment.low)} + {margin})"


def component_text(component: Component) -> str:
    """The loadings on a principal component, and what it explains."""
    listed = "; ".join(
        f"{key} {number(loading, 3)}" for key, loading in zip(component.keys, component.loadings)
    )
    text = translate(
        "Sozialraum", "First principal component{theme}: {loadings}; explains {share} %."
    )
    theme = f" ({component.theme})" if component.theme else ""
    share = number(100 * component.explained, 1)
    return text.format(theme=theme, loadings=listed, share=share)


def left_out_reasons(config: Config) -> dict[str, str]:
    """What the reasons are called."""
    from ...core.indices import inclusion

    return {
        inclusion.TOO_SMALL: translate("Sozialraum", "fewer than {number} inhabitants").format(
            number=plain(config.minimum_population)
        ),
        inclusion.NAMED: translate("Sozialraum", "named as to be left out"),
        inclusion.NO_DATA: (
            translate("Sozialraum", "an indicator is no number")
            if config.missing == "exclude"
            else translate("Sozialraum", "too few of the indicators are numbers")
        ),
        inclusion.NO_POPULATION: translate("Sozialraum", "no population"),
        inclusion.NO_AREA: translate("Sozialraum", "no area can be given"),
    }


def formulas(config: Config) -> list[str]:
    """The formula of each scaling that is used, of the themes and of the index."""
    scales = {
        "zscore": translate("Sozialraum", "s = (x − mean) / standard deviation"),
        "minmax": "s = (x − min) / (max − min)",
        "rank": translate("Sozialraum", "s = rank, 1 for the lowest, ties share the middle rank"),
        "percentile": translate("Sozialraum", "s = number of lower areas / (n − 1)"),
        "goalposts": translate("Sozialraum", "s = (x − low) / (high − low), from 0 to 1"),
        "flag": translate("Sozialraum", "s = 1 where the percentile is at least {share}").format(
            share=plain(config.flag_from)
        ),
        "none": "s = x",
    }
    used = [scales[how] for how in dict.fromkeys(each.scaling for each in config.indicators)]
    if not config.themes:
        return [*used, _combination(config.combine, "I", "s", "w"), *_last_formula(config)]
    theme_scales = {
        "none": [],
        "zscore": [translate("Sozialraum", "T' = (T − mean of T) / standard deviation of T")],
        "minmax": ["T' = (T − min T) / (max T − min T)"],
    }[config.theme_scaling]
    score = "T'" if theme_scales else "T"
    used += [_combination(config.combine, "T", "s", "w"), *theme_scales]
    return [*used, _combination(config.theme_combine, "I", score, "W"), *_last_formula(config)]


def interval_text(interval: tuple[float, float] | None) -> str:
    """An interval in words; empty if there is none."""
    if interval is None:
        return ""
    text = translate("Sozialraum", "{low} to {high}")
    return text.format(low=plain(interval[0]), high=plain(interval[1]))


def _indicators(config: Config) -> list[str]:
    turned = ", ".join(each.key for each in config.indicators if each.polarity < 0)
    used = list(dict.fromkeys(each.scaling for each in config.indicators))
    named = config.keys
    if len(used) > 1:
        named = [f"{each.key} ({_word('SCALING', each.scaling)})" for each in config.indicators]
    text = translate("Sozialraum", "Index of {indicators}. Turned: {turned}.")
    lines = [text.format(indicators=", ".join(named), turned=turned or "–")]
    if len(used) == 1:
        text = translate("Sozialraum", "Scaling: {scaling}.")
        lines.append(text.format(scaling=_word("SCALING", used[0])))
    return lines


def _moments(config: Config) -> list[str]:
    lines = []
    z_values = any(each.scaling == "zscore" for each in config.indicators)
    if z_values or config.restandardize or config.theme_scaling == "zscore":
        text = translate("Sozialraum", "Standard deviation: {sd}.")
        lines.append(text.format(sd=_word("SD", "sample" if config.sample else "population")))
    if config.outliers.how != "none":
        lines.append(_outliers(config))
    return lines


def _outliers(config: Config) -> str:
    limits = config.outliers
    text = translate(
        "Sozialraum",
        "Outliers: {outliers}, where skewness is at least ±{skewness} and kurtosis at least "
        "{kurtosis}.",
    ).format(
        outliers=_word("OUTLIERS", limits.how),
        skewness=plain(limits.skewness),
        kurtosis=plain(limits.kurtosis),
    )
    if limits.how == "winsorise":
        most = translate("Sozialraum", "At most {count} areas for each indicator.")
        text += " " + most.format(count=limits.most)
    return text


def _base(config: Config, base: str) -> list[str]:
    if not base:
        return []
    text = translate(
        "Sozialraum",
        "Compared with “{base}”: the moments of indicators, themes and index, the treatment of "
        "outliers, weights of principal components and class limits are those of that year.",
    )
    return [text.format(base=base)]


def _themes(config: Config) -> list[str]:
    if not config.themes:
        return []
    parts = [
        f"{theme.name} = {' + '.join(config.keys[at] for at in places)}"
        for theme, places in zip(config.themes, config.members)
    ]
    text = translate("Sozialraum", "Themes: {themes}; combined: {combine}.")
    combine = _word("COMBINE", config.theme_combine)
    lines = [text.format(themes="; ".join(parts), combine=combine)]
    if config.theme_scaling != "none":
        text = translate("Sozialraum", "Scores of the themes: {scaling}.")
        lines.append(text.format(scaling=_word("THEME_SCALING", config.theme_scaling)))
    return lines


def _last(config: Config) -> list[str]:
    lines = []
    if config.interval is not None:
        text = translate("Sozialraum", "Scaled values lie from {interval}.")
        lines.append(text.format(interval=interval_text(config.interval)))
    if config.weighted:
        lines.append(translate("Sozialraum", "Moments are weighted by population."))
    if config.restandardize:
        lines.append(translate("Sozialraum", "The index is standardised again."))
    if config.index_interval is not None:
        text = translate("Sozialraum", "The index is brought to {interval}.")
        lines.append(text.format(interval=interval_text(config.index_interval)))
    return lines


def _gaps(config: Config) -> str:
    if config.missing == "exclude":
        return translate("Sozialraum", "Areas with a gap are left out.")
    text = translate("Sozialraum", "Gaps are made up for from a share {share} of the weights on.")
    return text.format(share=plain(config.least_share))


def _combination(how: str, result: str, part: str, weight: str) -> str:
    total = f"Σ {weight}"
    return (
        f"{result} = "
        + {
            "sum": f"Σ {weight} · {part}",
            "mean": f"Σ {weight} · {part} / {total}",
            "geometric": f"(Π {part}^{weight})^(1 / {total})",
            "harmonic": f"{total} / Σ ({weight} / {part})",
            "minimum": f"min {part}",
        }[how]
    )


def _last_formula(config: Config) -> list[str]:
    if config.restandardize:
        return [translate("Sozialraum", "I' = (I − mean of I) / standard deviation of I")]
    if config.index_interval is None:
        return []
    low, high = (plain(each) for each in config.index_interval)
    return [f"I' = {low} + (I − min I) / (max I − min I) · ({high} − {low})"]


def _word(parameter: str, key: str) -> str:
    return tr(TITLES[parameter][key])
