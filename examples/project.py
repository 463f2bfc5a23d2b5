"""Last step of the demo: check the results, build the project, draw the maps.

    python3 examples/project.py OUT

Run by ``examples/run.sh`` with QGIS' own Python. Prints a short summary; ends with an error if
Berlin's classes differ from the published ones or if people were lost without a word.
"""

from __future__ import annotations

import csv
import importlib.util
import os
import sys
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def mount_package() -> None:
    """Make the repository root importable as ``sozialraum``, whatever the folder is called."""
    spec = importlib.util.spec_from_file_location(
        "sozialraum", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["sozialraum"] = module
    spec.loader.exec_module(module)


mount_package()

from qgis.core import (  # noqa: E402
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from sozialraum.core.indicators.catalog import load_catalog  # noqa: E402
from sozialraum.core.maps.matrix import status_dynamics  # noqa: E402
from sozialraum.core.maps.wording import GERMAN  # noqa: E402
from sozialraum.core.tables.states import TITLES, WORDS  # noqa: E402
from sozialraum.gis.labels import label_areas  # noqa: E402
from sozialraum.gis.mapimage import MapSheet, render_map  # noqa: E402
from sozialraum.gis.provenance import Provenance, attach  # noqa: E402
from sozialraum.gis.qml import apply_symbology  # noqa: E402
from sozialraum.gis.styling import (  # noqa: E402
    outline_style,
    status_dynamics_style,
    style_by_quantiles,
)
from sozialraum.i18n import install, number, tr  # noqa: E402

EXAMPLE = "Rechenbeispiel, keine amtlichen Ergebnisse"
AACHEN_SOURCE = (
    "Quelle: Statistische Ämter des Bundes und der Länder, Zensus 2011 (Stichtag 09.05.2011, "
    "1-km-Gitter); Stadt Aachen, statistische Bezirke; dl-de/by-2-0. Eigene Berechnung."
)
BERLIN_SOURCE = (
    "Quelle: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung "
    "2021; Amt für Statistik Berlin-Brandenburg; CC BY 3.0 DE. Eigene Berechnung."
)
AACHEN_NOTE = (
    "Geschätzt: Gitterzellen nach Flächenanteil verteilt, geheim gehaltene Zellen fehlen; "
    "13 der 34 Bezirke sind kleiner als eine Zelle."
)
INDICATOR = "anteil_65_plus"


def layer(path: Path, table: str, name: str) -> QgsVectorLayer:
    """A table of a GeoPackage as a layer."""
    found = QgsVectorLayer(f"{path}|layername={table}", name, "ogr")
    if not found.isValid():
        sys.exit(f"{path.name} hat keine Tabelle {table}.")
    return found


def described(table: QgsVectorLayer, abstract: str) -> QgsVectorLayer:
    """A table that says what it is, where a native algorithm wrote it."""
    attach(table, Provenance(table.name(), abstract))
    return table


def with_aliases(areas: QgsVectorLayer) -> QgsVectorLayer:
    """German field titles from the catalogue; estimates carry the word."""
    for indicator in load_catalog().indicators.values():
        place = areas.fields().lookupField(indicator.key)
        if place >= 0:
            areas.setFieldAlias(place, f"{indicator.title_de} ({indicator.unit}), geschätzt")
    return areas


def balance(out: Path) -> tuple[float, float, float]:
    """Population in, over the districts, and outside the city or withheld."""
    table = layer(out / "aachen.gpkg", "bilanz_zellen_bezirke", "Bilanz")
    row = next(row for row in table.getFeatures() if row["field"] == "Einwohner")
    return row["total_in"], row["total_out"], row["outside"] + row["withheld"]


def reasons(areas: QgsVectorLayer) -> str:
    """Values that are no number, by reason, over all figures of a layer."""
    names = areas.fields().names()
    counts: dict[str, int] = {}
    for field in (name for name in names if name + "_state" in names):
        for row in areas.getFeatures():
            if row[field] == NULL:
                title = tr(TITLES[WORDS[row[field + "_state"]]])
                counts[title] = counts.get(title, 0) + 1
    listed = ", ".join(f"{title} {count}" for title, count in sorted(counts.items()))
    return listed or "keine"


def berlin_differences(out: Path) -> tuple[int, int]:
    """How many published classes there are, and how many of ours differ."""
    ours = {
        row["id"]: "" if row["group"] == NULL else row["group"]
        for row in layer(out / "berlin.gpkg", "status_dynamik", "Berlin").getFeatures()
    }
    with open(HERE / "berlin/mss_2021_veroeffentlicht.csv", encoding="utf-8") as file:
        published = {row["id"]: row["gesamtindex"] for row in csv.DictReader(file)}
    return len(published), sum(ours.get(key) != group for key, group in published.items())


def build_project(out: Path) -> tuple[list[QgsVectorLayer], list[QgsVectorLayer]]:
    """Layers in groups, styled, in one project file; returns the layers of the two maps."""
    project, aachen = QgsProject.instance(), out / "aachen.gpkg"
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    districts = with_aliases(layer(aachen, "bezirke", "Ab 65-Jährige, Bezirke (geschätzt)"))
    parts = with_aliases(layer(aachen, "stadtbezirke", "Ab 65-Jährige, Stadtbezirke (geschätzt)"))
    qml = (out / f"{INDICATOR}.qml").read_text(encoding="utf-8")
    for areas in (districts, parts):
        apply_symbology(areas, qml)
    label_areas(districts, "name", "DejaVu Sans")
    outline = layer(aachen, "stadtbezirke_flaechen", "Grenzen der Stadtbezirke")
    outline_style(outline)
    monitoring = layer(
        out / "berlin.gpkg", "status_dynamik", "Berlin: Status und Dynamik 2021 (Planungsräume)"
    )
    status_dynamics_style(monitoring)
    tables = [
        described(
            layer(aachen, "kennzahlen_intern", "Kennzahlentabelle (intern)"),
            f"Intern: mit Zählern und Nennern aus nicht geschützten Grundzahlen. {EXAMPLE}.",
        ),
        layer(aachen, "bilanz_zellen_bezirke", "Bilanz Zellen → Bezirke"),
        layer(aachen, "planwerke", "Planwerke (Stand 21.11.2017)"),
        layer(aachen, "steuerungsinstrumente", "Steuerungsinstrumente (Stand 21.11.2017)"),
    ]
    groups = {
        f"Aachen – {EXAMPLE}": ([outline, districts, parts], {outline, districts}),
        "Tabellen": (tables, set(tables)),
    }
    view = QgsReferencedRectangle(districts.extent().buffered(500), districts.crs())
    save_project(out / "sozialraum-aachen.qgz", "Sozialraum: Beispiel Aachen", groups, view)
    return [outline, districts], [monitoring]


def build_berlin(out: Path) -> None:
    """The project of Berlin's monitoring, with layers of its own."""
    QgsProject.instance().clear()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:25833"))
    monitoring = layer(
        out / "berlin.gpkg", "status_dynamik", "Status und Dynamik 2021 (Planungsräume)"
    )
    status_dynamics_style(monitoring)
    base = layer(out / "berlin.gpkg", "basis_2021", "Mittelwerte und Standardabweichungen 2021")
    groups = {
        "Monitoring Soziale Stadtentwicklung 2021": ([monitoring], {monitoring}),
        "Tabellen": ([base], {base}),
    }
    view = QgsReferencedRectangle(monitoring.extent().buffered(500), monitoring.crs())
    save_project(out / "sozialraum-berlin.qgz", "Sozialraum: Beispiel Berlin", groups, view)


def save_project(path: Path, title: str, groups: dict, view: QgsReferencedRectangle) -> None:
    """Layers in groups, those in the second part of each shown, as a project file."""
    project = QgsProject.instance()
    project.setTitle(title)
    for name, (members, visible) in groups.items():
        group = project.layerTreeRoot().addGroup(name)
        for member in members:
            added = project.addMapLayer(member, False)
            group.addLayer(added).setItemVisibilityChecked(member in visible)
    project.viewSettings().setDefaultViewExtent(view)
    if not project.write(str(path)):
        sys.exit(f"Das Projekt konnte nicht geschrieben werden: {project.error()}")


def draw_maps(out: Path, aachen: list[QgsVectorLayer], berlin: list[QgsVectorLayer]) -> None:
    """build/demo/map.png and berlin.png."""
    render_map(
        MapSheet(
            layers=aachen,
            legend=aachen[1:],
            title="Aachen: Anteil der ab 65-Jährigen (geschätzt)",
            subtitle=f"34 statistische Bezirke, Zensus 2011 – {EXAMPLE}",
            source_note=AACHEN_SOURCE,
            note=AACHEN_NOTE,
        ),
        str(out / "map.png"),
    )
    render_map(
        MapSheet(
            layers=berlin,
            legend=berlin,
            title="Berlin: Status und Dynamik der sozialen Stadtentwicklung 2021",
            subtitle="542 Planungsräume, 536 einbezogen, 12 Klassen",
            source_note=BERLIN_SOURCE,
            matrix=status_dynamics(GERMAN),
            counts=group_counts(berlin[0]),
            note="Nachgerechnet aus den veröffentlichten Eingangsgrößen. Ein Index beschreibt; "
            "er sagt nie von sich aus, dass Bedarf besteht.",
        ),
        str(out / "berlin.png"),
    )


def group_counts(monitoring: QgsVectorLayer) -> dict[str, int]:
    """How many areas each group of status and dynamics has; "" are those left out."""
    groups = ("" if row["group"] == NULL else row["group"] for row in monitoring.getFeatures())
    return dict(Counter(groups))


def draw_indicators(out: Path, outline: QgsVectorLayer) -> int:
    """build/demo/kennzahlen: a map of each indicator that the census allows; their number."""
    folder, drawn = out / "kennzahlen", 0
    folder.mkdir()
    for indicator in load_catalog().indicators.values():
        title = f"{indicator.title_de} (geschätzt)"
        districts = layer(out / "aachen.gpkg", "bezirke", title)
        if districts.fields().lookupField(indicator.key) < 0:
            continue
        style_by_quantiles(districts, indicator.key, indicator.decimals, indicator.unit)
        sheet = MapSheet(
            layers=[outline, districts],
            legend=[districts],
            title=f"Aachen: {title}",
            subtitle=f"34 statistische Bezirke, Zensus 2011 – {EXAMPLE}",
            source_note=AACHEN_SOURCE,
            note=AACHEN_NOTE,
            dpi=100,
        )
        render_map(sheet, str(folder / f"{indicator.key}.png"))
        drawn += 1
    return drawn


def main() -> None:
    out = Path(sys.argv[1]).resolve()
    application = QgsApplication([], True)
    application.initQgis()
    translator = install()
    aachen, berlin = build_project(out)
    draw_maps(out, aachen, berlin)
    indicators = draw_indicators(out, aachen[0])
    into, placed, lost = balance(out)
    published, differing = berlin_differences(out)
    cells = layer(out / "aachen.gpkg", "zellen", "Zellen")
    print()
    print(f"Gebiete: {cells.featureCount()} Zellen → {aachen[1].featureCount()} Bezirke")
    print(
        f"Einwohner: hinein {number(into, 1)} = Summe der Bezirke {number(placed, 1)} + "
        f"außerhalb der Stadt {number(lost, 1)}"
    )
    print(f"Werte der Zellen, die keine Zahl sind: {reasons(cells)}")
    print(f"Werte der Bezirke, die keine Zahl sind: {reasons(aachen[1])}")
    print(f"Kennzahlen, die der Zensus zulässt: {indicators}, jede mit Karte")
    print(f"Berlin: {published} veröffentlichte Klassen, {differing} Abweichungen")
    print(f"Ergebnisse: {out}")
    build_berlin(out)
    QgsProject.instance().clear()
    del translator
    if differing or published != 536 or abs(into - placed - lost) > 0.5:
        sys.exit("Die Ergebnisse stimmen nicht mit den veröffentlichten Zahlen überein.")


if __name__ == "__main__":
    main()
