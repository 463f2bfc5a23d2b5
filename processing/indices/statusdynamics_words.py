"""What is said of a monitoring in log and metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...i18n import number, tr, translate
from ..choices import TITLES

if TYPE_CHECKING:
    from ...core.indices.statusdynamics_settings import Settings


def describe(chosen: Settings, has_base: bool) -> str:
    """The method and its conventions in a few sentences."""
    return " ".join(
        [*_index(chosen), *_moments(chosen, has_base), *_classes(chosen), *_left(chosen)]
    )


def preset_text(preset: str) -> str:
    """Which parameters a preset fixes, and which of them are reconstructed."""
    from ...core.indices.statusdynamics_settings import RECONSTRUCTED, fixed_by

    fixed = fixed_by(preset)
    if not fixed:
        return ""
    listed = "; ".join(f"{name} {_shown(value)}" for name, value in fixed.items())
    text = translate("Sozialraum", "Preset {preset} fixes: {settings}.").format(
        preset=preset, settings=listed
    )
    names = ", ".join(RECONSTRUCTED.get(preset, ()))
    if names:
        text += " " + translate(
            "Sozialraum", "Reconstructed, as no source names them: {names}."
        ).format(names=names)
    return text


def left_out_reasons(chosen: Settings) -> dict[str, str]:
    """What the reasons are called."""
    from ...core.indices import inclusion as areas

    return {
        areas.TOO_SMALL: translate("Sozialraum", "fewer than {number:g} inhabitants").format(
            number=chosen.minimum_population
        ),
        areas.NAMED: translate("Sozialraum", "named as to be left out"),
        areas.MARKED: translate("Sozialraum", "marked as to be left out"),
        areas.NO_DATA: translate("Sozialraum", "an indicator is no number"),
        areas.NO_POPULATION: translate("Sozialraum", "no population"),
        areas.NO_AREA: translate("Sozialraum", "no area can be given"),
    }


def _index(chosen: Settings) -> list[str]:
    return [
        translate(
            "Sozialraum", "Status: {status}. Dynamics: {dynamics}. Turned: {negative}."
        ).format(
            status=", ".join(chosen.status),
            dynamics=", ".join(chosen.dynamics),
            negative=", ".join(chosen.negative) or "–",
        ),
        translate("Sozialraum", "z = (value − mean) / standard deviation."),
        (
            translate("Sozialraum", "The sums are standardised again.")
            if chosen.restandardize
            else translate("Sozialraum", "The index is the mean of the z-values.")
        ),
    ]


def _moments(chosen: Settings, has_base: bool) -> list[str]:
    if has_base:
        return [translate("Sozialraum", "Means and standard deviations of another year.")]
    sd = _word("SD", "sample" if chosen.sample else "population")
    lines = [
        translate("Sozialraum", "Mean and standard deviation: {moments}.").format(
            moments=_word("MOMENTS", chosen.moments)
        ),
        translate("Sozialraum", "Standard deviation: {sd}.").format(sd=sd),
    ]
    if chosen.denominators:
        listed = "; ".join(f"{name}={by}" for name, by in chosen.denominators.items())
        text = translate("Sozialraum", "Denominators: {denominators}.")
        lines.append(text.format(denominators=listed))
    return lines


def _classes(chosen: Settings) -> list[str]:
    text = translate(
        "Sozialraum",
        "Limits of the status: {status} (on a limit: {status_side}). Limits of the dynamics: "
        "{dynamics} (on a limit: {dynamics_side}).",
    )
    return [
        text.format(
            status=_listed(chosen.status_limits),
            status_side=_word("STATUS_ON_LIMIT", chosen.status_on_limit),
            dynamics=_listed(chosen.dynamics_limits),
            dynamics_side=_word("DYNAMICS_ON_LIMIT", chosen.dynamics_on_limit),
        )
    ]


def _left(chosen: Settings) -> list[str]:
    text = translate("Sozialraum", "Smallest population: {population:g}.")
    return [text.format(population=chosen.minimum_population)]


def _listed(limits: tuple[float, ...]) -> str:
    return "; ".join(number(limit, _decimals(limit)) for limit in limits)


def _decimals(value: float) -> int:
    return next((places for places in range(7) if round(value, places) == value), 6)


def _word(parameter: str, key: str) -> str:
    return tr(TITLES[parameter][key])


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return translate("Sozialraum", "yes") if value else translate("Sozialraum", "no")
    return f"{value:g}" if isinstance(value, float) else str(value) or "–"
