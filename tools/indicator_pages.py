"""Write docs/indicators/, one German page for each indicator, from the catalogue.

    python3 tools/indicator_pages.py [--check | --maps FOLDER]

With ``--check`` nothing is written; the exit status says whether the pages are up to date. With
``--maps`` the maps that the demo drew, build/demo/kennzahlen, are taken over first.
"""

from __future__ import annotations

import csv
import re
import shutil
import sys
from pathlib import Path

from mount import ROOT, mount

PAGES = ROOT / "docs" / "indicators"
MAPS = ROOT / "docs" / "images" / "indicators"
BY_HAND = ROOT / "tests" / "data" / "indicators_by_hand.csv"
HEAD = """# Kennzahlen

Erzeugt aus `catalog/indicators.yaml` (`make docs`); Änderungen gehören in den Katalog. Eine
Statistikstelle kann ihn kopieren, ändern und im Parameter CATALOG der Werkzeuge nennen.

{count} Kennzahlen, Katalog {version}.
"""
MAP_NOTE = (
    "Rechenbeispiel aus dem Zensus 2011 (`make demo`), geschätzt; keine amtlichen Ergebnisse. "
    "Quelle: Statistische Ämter des Bundes und der Länder, Zensus 2011; Stadt Aachen; "
    "dl-de/by-2-0. Eigene Berechnung."
)


def pages() -> dict[str, str]:
    """File name → text: an index and one page for each indicator."""
    mount()
    from sozialraum.core.indicators.catalog import load_catalog

    catalog, examples = load_catalog(), by_hand()
    found = {"README.md": index(catalog)}
    for indicator in catalog.indicators.values():
        found[f"{indicator.key}.md"] = page(catalog, indicator, examples.get(indicator.key))
    return found


def by_hand() -> dict[str, list[str]]:
    """Indicator → given counts, arithmetic, result: the table that the tests reckon with."""
    with BY_HAND.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="|") if not row[0].startswith("#")]
    return {key: rest for key, *rest in rows[1:]}


def index(catalog) -> str:
    """All indicators by report field."""
    from sozialraum.core.indicators.themes import report_fields

    lines = [HEAD.format(count=len(catalog.indicators), version=catalog.version)]
    for theme, field in report_fields().items():
        members = [one for one in catalog.indicators.values() if one.theme == theme]
        lines += [f"## {field.title_de}", "", "| Kennzahl | Schlüssel | Einheit |", "|---|---|---|"]
        lines += [
            row(f"[{one.title_de}]({one.key}.md)", f"`{one.key}`", one.unit) for one in members
        ]
        lines.append("")
    return "\n".join(lines)


def page(catalog, indicator, example: list[str] | None) -> str:
    """Reading help, formula, properties, variables, caveats, example, map, KomMonitor."""
    from sozialraum.core.indicators.wording import formula_in_words

    formula = formula_in_words(catalog, indicator)
    lines = [f"# {indicator.title_de}", "", f"`{indicator.key}` · [Kennzahlen](README.md)", ""]
    lines += [indicator.reading_de, "", "## Formel", "", f"**{formula}**", ""]
    lines += [f"`{indicator.formula}`", ""]
    if indicator.caveat_de:
        lines += ["## Vorbehalte", "", indicator.caveat_de, ""]
    lines += ["## Eigenschaften", "", "| | |", "|---|---|", *properties(catalog, indicator), ""]
    lines += variables(catalog, indicator)
    if example:
        lines += reckoned(*example)
    lines += picture(indicator)
    lines += kommonitor(catalog, indicator)
    return "\n".join(lines)


def properties(catalog, indicator) -> list[str]:
    """Unit, polarity, population and the like."""
    from sozialraum.core.indicators.themes import report_fields
    from sozialraum.core.indicators.wording import CONCEPT, POLARITY, how_it_adds_up, number

    least = indicator.minimum_denominator
    others = [
        one.key
        for one in catalog.indicators.values()
        if one.key != indicator.key
        and (indicator.variant_of or indicator.key) in (one.key, one.variant_of)
    ]
    found = {
        "Berichtsfeld": report_fields()[indicator.theme].title_de,
        "Einheit": indicator.unit or "dimensionslos",
        "Nachkommastellen": str(indicator.decimals),
        "Richtung": POLARITY[indicator.polarity],
        "Zusammenfassen": how_it_adds_up(indicator),
        "Bevölkerung": CONCEPT.get(indicator.population, ""),
        "Kleinster Nenner": number(least) if least else "",
        "Übliche Quellen": "; ".join(catalog.sources_of(indicator)),
        "Andere Definitionen": ", ".join(f"[`{key}`]({key}.md)" for key in others),
    }
    return [row(name, text) for name, text in found.items() if text]


def variables(catalog, indicator) -> list[str]:
    """The variables and the names under which they are found."""
    lines = ["## Grundzahlen", "", "| Schlüssel | Grundzahl | Einheit | Auch geliefert als |"]
    lines.append("|---|---|---|---|")
    for name in indicator.variables:
        one = catalog.variables[name]
        aliases = ", ".join(f"`{alias.name}`" for alias in one.aliases)
        lines.append(row(f"`{name}`", one.title_de, one.unit, aliases))
    used = [catalog.variables[name] for name in indicator.variables]
    if any(one.of or one.bands for one in used):
        lines += ["", "Feinere Altersgruppen und einzelne Altersjahre werden addiert."]
    return [*lines, ""]


def reckoned(given: str, arithmetic: str, expected: str) -> list[str]:
    """The example that is reckoned by hand."""
    counts = ", ".join(f"`{part}`" for part in given.replace("=", " = ").split(";"))
    text = f"{counts} → {arithmetic.replace('*', '×')} = **{expected}**"
    return ["## Rechenprobe", "", re.sub(r"(?<=\d)\.(?=\d)", ",", text), ""]


def picture(indicator) -> list[str]:
    """The map that the demo drew, if it did."""
    path = MAPS / f"{indicator.key}.png"
    if not path.exists():
        return []
    link = f"![{indicator.title_de}: Karte der statistischen Bezirke von Aachen]"
    return ["## Karte", "", f"{link}(../images/indicators/{path.name})", "", MAP_NOTE, ""]


def kommonitor(catalog, indicator) -> list[str]:
    """The fields of KomMonitor's metadata that the catalogue fills."""
    from sozialraum.core.indicators.kommonitor import kommonitor_fields

    lines = ["## KomMonitor", "", "| Feld | Inhalt |", "|---|---|"]
    for name, value in flat(kommonitor_fields(catalog, indicator)):
        lines.append(row(f"`{name}`", value))
    return [*lines, ""]


def flat(fields: dict, prefix: str = "") -> list[tuple[str, str]]:
    """Nested fields with their path; empty ones are left out."""
    found = []
    for name, value in fields.items():
        if isinstance(value, dict):
            found += flat(value, f"{prefix}{name}.")
        elif isinstance(value, list):
            texts = [next(iter(one.values())) if isinstance(one, dict) else one for one in value]
            found.append((prefix + name, "; ".join(texts)))
        else:
            found.append((prefix + name, "false" if value is False else str(value)))
    return [(name, text) for name, text in found if text]


def row(*cells: str) -> str:
    """A line of a table."""
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def take_maps(folder: Path) -> None:
    """Replace the maps of the handbook by those of the demo."""
    found = sorted(folder.glob("*.png"))
    if not found:
        sys.exit(f"{folder} holds no maps; run make demo first")
    shutil.rmtree(MAPS, ignore_errors=True)
    MAPS.mkdir(parents=True)
    for path in found:
        shutil.copyfile(path, MAPS / path.name)


def main() -> int:
    if "--maps" in sys.argv:
        take_maps(Path(sys.argv[sys.argv.index("--maps") + 1]))
    wanted = pages()
    there = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    if "--check" in sys.argv:
        old = [name for name in {*wanted, *there} if wanted.get(name) != there.get(name)]
        print(*sorted(old), sep="\n", file=sys.stderr)
        return 1 if old else 0
    PAGES.mkdir(parents=True, exist_ok=True)
    for name in set(there) - set(wanted):
        (PAGES / name).unlink()
    for name, text in wanted.items():
        (PAGES / name).write_text(text, encoding="utf-8")
    print(f"{PAGES.relative_to(ROOT)}: {len(wanted)} pages written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
