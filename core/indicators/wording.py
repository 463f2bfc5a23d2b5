"""An indicator's definition in German words, for the handbook and for other systems."""

from __future__ import annotations

from .catalog import COMPLETED, MEAN_AGE, MEDIAN_AGE, Catalog, Formula, Indicator

POLARITY = {
    "burden": "Ein hoher Wert ist eine Belastung.",
    "resource": "Ein hoher Wert ist günstig.",
    "neutral": "Ein hoher Wert ist weder Belastung noch günstig.",
}
CONCEPT = {
    "melderegister": "Hauptwohnung nach Melderegister",
    "fortschreibung": "Bevölkerungsfortschreibung der amtlichen Statistik",
    "zensus": "Zensus",
}


def formula_in_words(catalog: Catalog, indicator: Indicator) -> str:
    """The formula with the German titles of its variables: ``100 × a / b``."""
    if indicator.value:
        return f"{catalog.variables[indicator.value].title_de}, wie geliefert"
    if indicator.statistic:
        return _statistic(catalog.variables[indicator.of].title_de, indicator)
    top = _sum(catalog, indicator.numerator)
    bottom = _sum(catalog, indicator.denominator)
    factor = "" if indicator.factor == 1 else f"{number(indicator.factor)} × "
    return f"{factor}{top} / {bottom}"


def number(value: float) -> str:
    """A number as German texts write it: ``1.000`` and ``0,5``."""
    whole, _, rest = f"{value:,.10g}".partition(".")
    return whole.replace(",", ".") + (f",{rest}" if rest else "")


def how_it_adds_up(indicator: Indicator) -> str:
    """What becomes of it when areas are put together."""
    if indicator.value:
        return "Gelieferte Mittelwerte werden nicht zusammengefasst."
    if indicator.statistic in (MEAN_AGE, MEDIAN_AGE):
        return "Erst die Altersgruppen der Gebiete addieren, dann rechnen."
    if not indicator.additive:
        return "Nicht additiv: Werte größerer Gebiete folgen nicht aus den Summen ihrer Teile."
    return "Erst Zähler und Nenner der Gebiete addieren, dann teilen."


def _statistic(title: str, indicator: Indicator) -> str:
    if indicator.statistic == MEAN_AGE:
        middle = "vollendete Jahre" if indicator.convention == COMPLETED else "genaues Alter"
        return f"Σ Mitte der Altersgruppe × {title} der Altersgruppe / {title} ({middle})"
    if indicator.statistic == MEDIAN_AGE:
        return f"Alter, das die Hälfte nicht erreicht hat ({title} nach Altersgruppen)"
    return f"100 × {title} / Summe über alle Gebiete des Stichtags"


def _sum(catalog: Catalog, formula: Formula) -> str:
    text = " ".join(
        f"{'+' if sign > 0 else '−'} {catalog.variables[name].title_de}" for sign, name in formula
    )
    text = text[2:] if text.startswith("+ ") else text
    return f"({text})" if len(formula) > 1 else text
