"""The catalogue: variables (Grundzahlen) and indicators (Kennzahlen) as data.

An office may copy ``catalog/indicators.yaml``, edit it and point to the copy; `schema` says what an
entry may hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

SHIPPED = Path(__file__).resolve().parent.parent.parent / "catalog" / "indicators.yaml"
POLARITIES = ("burden", "resource", "neutral")
CONCEPTS = ("melderegister", "fortschreibung", "zensus")
MEAN_AGE, MEDIAN_AGE, SHARE_OF_WHOLE = "mean_age", "median_age", "share_of_whole"
EXACT, COMPLETED = "exact", "completed"
CONVENTIONS = (EXACT, COMPLETED)
SEXES = ("m", "w")
STATISTICS = (MEAN_AGE, MEDIAN_AGE, SHARE_OF_WHOLE)

Ages = tuple[int, Optional[int]]
"""From a completed age to below another; None is open."""

Formula = tuple[tuple[int, str], ...]
"""Signed variables: ``a - b`` is ``((1, "a"), (-1, "b"))``."""


@dataclass(frozen=True)
class Alias:
    """A name under which an office delivers a variable, and the population it counts, if known."""

    name: str
    concept: str = ""


@dataclass(frozen=True)
class Variable:
    """A count or another given number (Grundzahl).

    Attributes
    ----------
    age
        Ages it counts; together with ``of`` it is a band of that variable.
    of
        The variable of all ages.
    bands
        How fields with bands of it are called: ``ew_{from}_{to}``, ``E_E{from}_{below}``,
        ``ew_{from}_plus``, ``ew_{age}``.
    concept
        The population it counts: one of `CONCEPTS`, or empty.
    balance
        Whether it may be negative.
    sex
        One of `SEXES`, or empty.
    """

    key: str
    title_de: str
    title_en: str
    unit: str
    aliases: tuple[Alias, ...] = ()
    age: Ages | None = None
    of: str = ""
    bands: tuple[str, ...] = ()
    concept: str = ""
    balance: bool = False
    sex: str = ""
    source_de: str = ""

    @property
    def names(self) -> tuple[Alias, ...]:
        """Its key and its aliases, as fields may be called."""
        return (Alias(self.key, self.concept), *self.aliases)


@dataclass(frozen=True)
class Indicator:
    """A figure computed of variables: ``factor · numerator / denominator``, or a statistic.

    Attributes
    ----------
    value
        A variable that is passed on as it was delivered.
    statistic, of
        `MEAN_AGE` or `MEDIAN_AGE` of the age bands of a variable, or its `SHARE_OF_WHOLE`: per cent
        of the sum over all areas.
    open_class
        Years that the open class at the end is taken to span.
    widest_band
        Bands with more years are too coarse for the statistic.
    open_from
        An open class that begins earlier is too coarse for a mean.
    convention
        `EXACT`: someone of completed age a counts as a + 0.5 years old; `COMPLETED`: as a.
    part
        Whether the numerator is a part of the denominator.
    additive
        Whether numerator and denominator of areas may be summed.
    variant_of
        The indicator of which this is a variant with another definition.
    population
        The population that the definition means, one of `CONCEPTS`, or empty.
    """

    key: str
    title_de: str
    title_en: str
    theme: str
    unit: str
    decimals: int
    polarity: str
    numerator: Formula = ()
    denominator: Formula = ()
    value: str = ""
    statistic: str = ""
    of: str = ""
    open_class: int = 10
    widest_band: int = 15
    open_from: int = 75
    convention: str = EXACT
    factor: float = 1.0
    part: bool = False
    additive: bool = True
    minimum_denominator: float = 0.0
    reading_de: str = ""
    caveat_de: str = ""
    variant_of: str = ""
    update: str = "YEARLY"
    population: str = ""

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables it needs, in the order of the formula."""
        names = [name for _, name in (*self.numerator, *self.denominator)]
        given = self.value or self.of
        return tuple(dict.fromkeys([given] if given else names))

    @property
    def of_ages(self) -> bool:
        """Whether it is computed from age bands."""
        return self.statistic in (MEAN_AGE, MEDIAN_AGE)

    @property
    def formula(self) -> str:
        """The formula as text."""
        if self.value:
            return self.value
        if self.statistic:
            return f"{self.statistic}({self.of})"
        top, bottom = formula_text(self.numerator), formula_text(self.denominator)
        factor = "" if self.factor == 1 else f"{self.factor:g} × "
        return f"{factor}({top}) / ({bottom})"

    def title(self, language: str) -> str:
        """Title in German, or English for every other language."""
        return self.title_de if language == "de" else self.title_en


@dataclass(frozen=True)
class Catalog:
    """Variables and indicators by key, with the version an office gave it."""

    version: str
    variables: Mapping[str, Variable]
    indicators: Mapping[str, Indicator]

    def sources_of(self, indicator: Indicator) -> tuple[str, ...]:
        """Where its variables typically come from, each once."""
        sources = (self.variables[name].source_de for name in indicator.variables)
        return tuple(dict.fromkeys(source for source in sources if source))


def load_catalog(path: str = "") -> Catalog:
    """Read a catalogue; an empty path means the shipped one.

    Errors
    ------
    SozialraumError
        The file does not exist, is no YAML or breaks the schema; names file and line.
    """
    from .schema import load

    return load(Path(path) if path else SHIPPED)


def formula_text(formula: Formula) -> str:
    """``a + b - c``."""
    text = " ".join(f"{'+' if sign > 0 else '-'} {name}" for sign, name in formula)
    return text[2:] if text.startswith("+ ") else text
