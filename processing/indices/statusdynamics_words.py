"""What is said of a monitoring in log and metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...i18n import plain, tr, translate
from ..choices import TITLES
from ..run import Run
from ..settings_text import settings_text, titles_text

if TYPE_CHECKING:
    from ...core.indices.statusdynamics_settings import Settings


def describe(chosen: Settings, base: str = "") -> str:
    """The method and its conventions in a few sentences; ``base`` is what it is compared with."""
    return " ".join([*_index(chosen), *_moments(chosen, base), *_classes(chosen), *_left(chosen)])


def preset_text(run: Run) -> str:
    """Which parameters a preset fixes, and which of them are reconstructed."""
    from ...core.indices.statusdynamics_settings import RECONSTRUCTED, fixed_by

    preset = run.key("PRESET") or "none"
    fixed = fixed_by(preset)
    if not fixed:
        return ""
    text = translate("Sozialraum", "Preset {preset} fixes: {settings}.").format(
        preset=_word("PRESET", preset), settings=settings_text(run.algorithm, fixed)
    )
    if preset in RECONSTRUCTED:
        names = titles_text(run.algorithm, RECONSTRUCTED[preset])
        text += " " + translate(
            "Sozialraum", "Reconstructed, as no source names them: {names}."
        ).format(names=names)
    return text


def left_out_reasons(chosen: Settings) -> dict[str, str]:
    """What the reasons are called."""
    from ...core.indices import inclusion as areas

    return {
        areas.TOO_SMALL: translate("Sozialraum", "fewer than {number} inhabitants").format(
            number=plain(chosen.minimum_population)
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


def _moments(chosen: Settings, base: str) -> list[str]:
    if base:
        text = translate("Sozialraum", "Means and standard deviations of another year: “{base}”.")
        return [text.format(base=base)]
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
    text = translate("Sozialraum", "Smallest population: {population}.")
    return [text.format(population=plain(chosen.minimum_population))]


def _listed(limits: tuple[float, ...]) -> str:
    return "; ".join(map(plain, limits))


def _word(parameter: str, key: str) -> str:
    return tr(TITLES[parameter][key])
