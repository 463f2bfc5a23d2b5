"""What is said of an index in log, metadata and report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...i18n import number, tr, translate
from ..choices import TITLES

if TYPE_CHECKING:
    from ...core.indices.configuration import Config
    from ...core.indices.weighting import Component


def method_text(config: Config) -> str:
    """The index and its conventions in a few sentences."""
    return " ".join(method_lines(config))


def method_lines(config: Config) -> list[str]:
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
    ]


def preset_text(preset: str) -> str:
    """Which parameters a preset fixes; nothing without one."""
    from ...core.indices.presets import fixed_by

    fixed = fixed_by(preset or "none")
    if not fixed:
        return ""
    listed = "; ".join(f"{name} {_shown(value)}" for name, value in fixed.items())
    return translate("Sozialraum", "Preset {preset} fixes: {settings}.").format(
        preset=preset, settings=listed
    )


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
        inclusion.TOO_SMALL: translate("Sozialraum", "fewer than {number:g} inhabitants").format(
            number=config.minimum_population
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
    """The formula of each scaling that is used, and of the combination."""
    scales = {
        "zscore": translate("Sozialraum", "z = (x − mean) / standard deviation"),
        "minmax": "s = (x − min) / (max − min)",
        "rank": translate("Sozialraum", "s = rank, 1 for the lowest, ties share the middle rank"),
        "percentile": translate("Sozialraum", "s = number of lower areas / (n − 1)"),
        "goalposts": translate("Sozialraum", "s = (x − low) / (high − low), from 0 to 1"),
        "flag": translate("Sozialraum", "s = 1 where the percentile is at least {share}").format(
            share=number(config.flag_from, 2)
        ),
        "none": "s = x",
    }
    used = [scales[how] for how in dict.fromkeys(each.scaling for each in config.indicators)]
    return [*used, *(_combination(how) for how in _combinations(config))]


def interval_text(interval: tuple[float, float] | None) -> str:
    """An interval in words; empty if there is none."""
    if interval is None:
        return ""
    text = translate("Sozialraum", "{low} to {high}")
    return text.format(low=_plain(interval[0]), high=_plain(interval[1]))


def _plain(value: float) -> str:
    decimals = next((places for places in range(7) if round(value, places) == value), 6)
    return number(value, decimals)


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
        text = translate("Sozialraum", "Outliers: {outliers}.")
        lines.append(text.format(outliers=_word("OUTLIERS", config.outliers.how)))
    return lines


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
    return text.format(share=number(config.least_share, 2))


def _combinations(config: Config) -> list[str]:
    return list(dict.fromkeys([config.combine, *([config.theme_combine] if config.themes else [])]))


def _combination(how: str) -> str:
    return {
        "sum": "I = Σ w · s",
        "mean": "I = Σ w · s / Σ w",
        "geometric": "I = (Π s^w)^(1 / Σ w)",
        "harmonic": "I = Σ w / Σ (w / s)",
        "minimum": "I = min s",
    }[how]


def _word(parameter: str, key: str) -> str:
    return tr(TITLES[parameter][key])


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return translate("Sozialraum", "yes") if value else translate("Sozialraum", "no")
    return f"{value:g}" if isinstance(value, float) else str(value) or "–"
