"""What legends say, in the language of the map (which need not be that of QGIS).

A map made by a nightly batch on a server without German settings must read as the one made in the
dialog, so these words are data and not interface texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..tables.states import State


@dataclass(frozen=True)
class Wording:
    """Words and signs of a legend in one language.

    Attributes
    ----------
    states
        Legend texts of values that are no number.
    kinds
        What numbers are called that are not final, exact or complete; ``all_of`` and ``some_of``
        make the note of it.
    """

    decimal: str
    group: str
    below: str
    between: str
    and_more: str
    over_zero: str
    over_zero_and_more: str
    without_zero: str
    everything: str
    states: Mapping[State, str]
    kinds: Mapping[State, str]
    all_of: str
    some_of: str
    status: tuple[str, ...]
    dynamics: tuple[str, ...]
    group_label: str
    not_included: str


GERMAN = Wording(
    decimal=",",
    group=".",
    below="unter {high}{unit}",
    between="{low} bis unter {high}{unit}",
    and_more="{low}{unit} und mehr",
    over_zero="über {zero} bis unter {high}{unit}",
    over_zero_and_more="über {zero}{unit}",
    without_zero="{label} (ohne {zero})",
    everything="alle Werte",
    states={
        State.BELOW_HALF: "mehr als nichts, aber weniger als die Hälfte der letzten Stelle",
        State.SMALL_BASE: "Fallzahl zu klein",
        State.UNRELIABLE: "nicht sicher genug",
        State.SUPPRESSED: "geheim gehalten",
        State.UNKNOWN: "unbekannt oder geheim",
        State.LATER: "Angabe fällt später an",
        State.NOT_APPLICABLE: "Aussage nicht sinnvoll",
        State.MISSING: "keine Angabe",
    },
    kinds={
        State.LIMITED: "unvollständig",
        State.PROVISIONAL: "vorläufig",
        State.ESTIMATED: "geschätzt",
    },
    all_of="Werte {kind}",
    some_of="Werte teilweise {kind}",
    status=("hoch", "mittel", "niedrig", "sehr niedrig"),
    dynamics=("positiv", "stabil", "negativ"),
    group_label="{group}: {status} / {dynamics}",
    not_included="nicht einbezogen",
)

ENGLISH = Wording(
    decimal=".",
    group=",",
    below="under {high}{unit}",
    between="{low} to under {high}{unit}",
    and_more="{low}{unit} and more",
    over_zero="over {zero} to under {high}{unit}",
    over_zero_and_more="over {zero}{unit}",
    without_zero="{label} (without {zero})",
    everything="all values",
    states={
        State.BELOW_HALF: "more than nothing, less than half of the last digit",
        State.SMALL_BASE: "base too small",
        State.UNRELIABLE: "not reliable enough",
        State.SUPPRESSED: "suppressed",
        State.UNKNOWN: "unknown or secret",
        State.LATER: "will follow later",
        State.NOT_APPLICABLE: "not meaningful",
        State.MISSING: "no data",
    },
    kinds={
        State.LIMITED: "incomplete",
        State.PROVISIONAL: "provisional",
        State.ESTIMATED: "estimated",
    },
    all_of="Values {kind}",
    some_of="Values partly {kind}",
    status=("high", "medium", "low", "very low"),
    dynamics=("positive", "stable", "negative"),
    group_label="{group}: {status} / {dynamics}",
    not_included="not included",
)

WORDINGS = {"de": GERMAN, "en": ENGLISH}


def groups(wording: Wording) -> dict[str, str]:
    """The twelve groups of status and dynamics, such as ``2+/-``, with their legend texts."""
    signs = ("+", "+/-", "-")
    return {
        f"{place}{sign}": wording.group_label.format(
            group=f"{place}{sign}", status=status, dynamics=dynamics
        )
        for place, status in enumerate(wording.status, 1)
        for sign, dynamics in zip(signs, wording.dynamics)
    }
