"""What the browser shows of the catalogue: the only part of ui/ that knows how it is built."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..core.indicators.catalog import Catalog, Formula, Indicator, Variable, load_catalog
from ..core.indicators.themes import report_fields
from ..core.plans.search import folded


@dataclass(frozen=True)
class Entry:
    """An indicator, ready to be shown.

    Attributes
    ----------
    numerator, denominator
        Signed variables; without a denominator the indicator is a statistic of the numerator, or
        passed on as it was delivered.
    search
        All that can be searched for, folded.
    """

    key: str
    title: str
    theme: str
    theme_title: str
    unit: str
    polarity: str
    factor: float
    numerator: tuple[tuple[int, Variable], ...]
    denominator: tuple[tuple[int, Variable], ...]
    statistic: str
    minimum_denominator: float
    reading: str
    caveat: str
    sources: tuple[str, ...]
    search: str

    @property
    def variables(self) -> list[Variable]:
        """Each variable once, in the order of the formula."""
        named = {one.key: one for _, one in (*self.numerator, *self.denominator)}
        return list(named.values())


def shipped_entries(language: str) -> list[Entry]:
    """The entries of the shipped catalogue, by report field.

    Errors
    ------
    SozialraumError
        The catalogue cannot be read.
    """
    return entries(load_catalog(), language)


def entries(catalog: Catalog, language: str) -> list[Entry]:
    """The entries of a catalogue: report fields in their order, indicators as in the file."""
    order = list(report_fields())
    found = [_entry(indicator, catalog, language) for indicator in catalog.indicators.values()]
    return sorted(
        found, key=lambda entry: order.index(entry.theme) if entry.theme in order else len(order)
    )


def missing_variables(key: str, fields: Iterable[str]) -> list[str]:
    """Variables of the shipped indicator ``key`` that no field holds."""
    from ..core.indicators.variables import plan

    return plan(load_catalog(), fields, [key]).skipped.get(key, [])


def not_computable(fields: Iterable[str]) -> dict[str, list[str]]:
    """Keys of the shipped indicators that ``fields`` do not allow, with the variables missing."""
    from ..core.indicators.variables import plan

    return plan(load_catalog(), fields).skipped


def variable_title(variable: Variable, language: str) -> str:
    """Title in German, or English for every other language."""
    return variable.title_de if language == "de" else variable.title_en


def _entry(indicator: Indicator, catalog: Catalog, language: str) -> Entry:
    def terms(formula: Formula) -> tuple[tuple[int, Variable], ...]:
        return tuple((sign, catalog.variables[name]) for sign, name in formula)

    given = indicator.value or indicator.of
    numerator = terms(((1, given),) if given else indicator.numerator)
    denominator = terms(indicator.denominator)
    field = report_fields().get(indicator.theme)
    theme = field.title(language) if field else indicator.theme
    searched = [indicator.key, indicator.title_de, indicator.title_en, theme, indicator.unit]
    searched += [indicator.reading_de, indicator.caveat_de]
    for _, variable in (*numerator, *denominator):
        searched += [variable.title_de, variable.title_en]
        searched += [alias.name for alias in variable.names]
    return Entry(
        indicator.key,
        indicator.title(language),
        indicator.theme,
        theme,
        indicator.unit,
        indicator.polarity,
        indicator.factor,
        numerator,
        denominator,
        indicator.statistic,
        indicator.minimum_denominator,
        indicator.reading_de,
        indicator.caveat_de,
        catalog.sources_of(indicator),
        folded("\n".join(searched)),
    )
