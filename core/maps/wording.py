"""What legends say, in the language of the map (which need not be that of QGIS).

A map made by a nightly batch on a server without German settings must read as the one made in the
dialog, so these words are data and not interface texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..tables.numbers import written
from ..tables.states import State


@dataclass(frozen=True)
class TipWords:
    """Words of the map tip; ``rank`` counts from the highest value."""

    rank: str
    parent: str
    all: str
    date_format: str


@dataclass(frozen=True)
class SheetWords:
    """Words of the map sheet.

    Attributes
    ----------
    caution
        What must be said of figures of small areas.
    """

    source: str
    no_source: str
    date: str
    areas: str
    made_with: str
    caution: str


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
    up_to: str
    over_to: str
    over_to_below: str
    over: str
    count: str
    benchmark: str
    without_zero: str
    everything: str
    states: Mapping[State, str]
    kinds: Mapping[State, str]
    all_of: str
    some_of: str
    status: tuple[str, ...]
    dynamics: tuple[str, ...]
    not_included: str
    status_title: str
    dynamics_title: str
    tip: TipWords
    sheet: SheetWords

    def number(self, value: float, decimals: int) -> str:
        """A number as it is printed in this language."""
        return written(value, decimals, self.decimal, self.group)

    def day(self, iso: str) -> str:
        """A date such as ``2021-12-31`` as it is printed in this language."""
        year, month, day = iso[:4], iso[5:7], iso[8:10]
        return self.tip.date_format.replace("yyyy", year).replace("MM", month).replace("dd", day)

    def counted(self, label: str, count: int) -> str:
        """A legend text with the number of areas."""
        return self.count.format(label=label, count=self.number(count, 0))


GERMAN = Wording(
    decimal=",",
    group=".",
    below="unter {high}{unit}",
    between="{low} bis unter {high}{unit}",
    and_more="{low}{unit} und mehr",
    up_to="bis {high}{unit}",
    over_to="über {low} bis {high}{unit}",
    over_to_below="über {low} bis unter {high}{unit}",
    over="über {low}{unit}",
    count="{label} ({count})",
    benchmark="Vergleichswert: {value}{unit}",
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
    not_included="nicht einbezogen",
    status_title="Status",
    dynamics_title="Dynamik",
    tip=TipWords(
        rank="Rang {rank} von {count} (1 = höchster Wert)",
        parent="Größeres Gebiet",
        all="Alle Gebiete",
        date_format="dd.MM.yyyy",
    ),
    sheet=SheetWords(
        source="Quelle: {source}",
        no_source="Quelle: nicht angegeben",
        date="Stichtag {date}",
        areas="{count} Gebiete",
        made_with="Karte: Sozialraum {version}",
        caution="Werte kleiner Gebiete beruhen teils auf kleinen Fallzahlen und schwanken von "
        "Jahr zu Jahr. Sie beschreiben; einen Bedarf belegen sie nicht für sich.",
    ),
)

ENGLISH = Wording(
    decimal=".",
    group=",",
    below="under {high}{unit}",
    between="{low} to under {high}{unit}",
    and_more="{low}{unit} and more",
    up_to="up to {high}{unit}",
    over_to="over {low} to {high}{unit}",
    over_to_below="over {low} to under {high}{unit}",
    over="over {low}{unit}",
    count="{label} ({count})",
    benchmark="Benchmark: {value}{unit}",
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
    not_included="not included",
    status_title="Status",
    dynamics_title="Dynamics",
    tip=TipWords(
        rank="Rank {rank} of {count} (1 = highest value)",
        parent="Larger area",
        all="All areas",
        date_format="yyyy-MM-dd",
    ),
    sheet=SheetWords(
        source="Source: {source}",
        no_source="Source: not given",
        date="As of {date}",
        areas="{count} areas",
        made_with="Map: Sozialraum {version}",
        caution="Figures of small areas partly rest on few cases and vary from year to year. They "
        "describe; by themselves they do not prove a need.",
    ),
)

WORDINGS = {"de": GERMAN, "en": ENGLISH}
