"""Draw docs/images/maps from the demo's results: Aachen (census) and Berlin (2017 and 2021).

    make demo && python3 tools/map_pictures.py [build/demo]

Each picture is one run of the algorithm maplayout, as PDF and PNG, to be looked at. Berlin's
monitoring of 2017 is laid over the Planungsräume of 2021, as the test data have no others: only
areas of the same name, Bezirk and nearly the same population are taken to be the same.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, "/usr/share/qgis/python/plugins")
sys.path.insert(0, str(Path(__file__).resolve().parent))

import pandas as pd
from mount import ROOT, mount
from qgis.core import QgsApplication, QgsFeature, QgsVectorLayer

OUT = ROOT / "docs" / "images" / "maps"
LIKE = 0.1
CENSUS = (
    "Statistische Ämter des Bundes und der Länder, Zensus 2011 (1-km-Gitter); Stadt Aachen, "
    "statistische Bezirke; dl-de/by-2-0. Eigene Berechnung"
)
ESTIMATE = (
    "Rechenbeispiel, keine amtlichen Ergebnisse. Geschätzt: Gitterzellen nach Flächenanteil "
    "verteilt, geheim gehaltene Zellen fehlen; 13 der 34 Bezirke sind kleiner als eine Zelle."
)
BERLIN = (
    "Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung {year}; Amt "
    "für Statistik Berlin-Brandenburg; CC BY 3.0 DE. Eigene Berechnung"
)
DESCRIBES = "Ein Index beschreibt; er sagt nie von sich aus, dass Bedarf besteht."


def draw(run, name: str, **parameters: object) -> None:
    """One map as PDF and PNG."""
    for ending in ("pdf", "png"):
        path = str(OUT / f"{name}.{ending}")
        run("sozialraum:maplayout", {"DPI": 130, **parameters, "OUTPUT": path})
        print(path)


def aachen(run, demo: Path) -> None:
    """Shares of the elderly: one look, and around the value of the whole city."""
    areas = f"{demo}/aachen.gpkg|layername=bezirke"
    common = {
        **{"INPUT": areas, "FIELD": "anteil_65_plus", "DATE": "2011-05-09"},
        **{"SOURCE_NOTE": CENSUS, "NOTE": ESTIMATE},
        "OUTLINES": [f"{demo}/aachen.gpkg|layername=stadtbezirke_flaechen"],
        "SUBTITLE": "Stadt Aachen, 34 statistische Bezirke, Zensus vom 09.05.2011 (geschätzt)",
    }
    draw(run, "aachen_65_plus", **common, TITLE="Anteil der ab 65-Jährigen")
    rows = QgsVectorLayer(areas, "areas", "ogr").getFeatures()
    counts = [(row["ab65"], row["ab65_base"]) for row in rows]
    city = 100 * sum(top for top, _ in counts) / sum(bottom for _, bottom in counts)
    draw(
        run,
        "aachen_65_plus_vergleich",
        **common,
        TITLE="Anteil der ab 65-Jährigen im Vergleich zur Gesamtstadt",
        **{"BENCHMARK": f"{city:.1f}", "PALETTE": "purple_green", "METHOD": "equal", "CLASSES": 6},
        TEMPLATE="a4_portrait",
    )


def berlin(run, demo: Path) -> None:
    """Status and dynamics of both editions, in the same section."""
    for year, areas, note in (
        (2021, f"{demo}/berlin.gpkg|layername=status_dynamik", DESCRIBES),
        (2017, *berlin_2017(run, demo)),
    ):
        draw(
            run,
            f"berlin_{year}",
            INPUT=areas,
            FIELD="group",
            TITLE=f"Status und Dynamik der sozialen Stadtentwicklung {year}",
            SUBTITLE=f"Berlin, Planungsräume, Stichtag 31.12.{year - 1}",
            SOURCE_NOTE=BERLIN.format(year=year),
            NOTE=note,
        )


def berlin_2017(run, demo: Path) -> tuple[QgsVectorLayer, str]:
    """The groups of 2017 on those Planungsräume of 2021 that are taken to be the same."""
    table = run(
        "sozialraum:statusdynamics",
        {
            **{
                "INPUT": str(ROOT / "tests/data/berlin/mss_2017_indikatoren.csv"),
                "KEY_FIELD": "id",
            },
            **{"STATUS_FIELDS": ["s1", "s2", "s3", "s4"], "PRESET": "berlin"},
            **{"DYNAMICS_FIELDS": ["d1", "d2", "d3", "d4"], "POPULATION_FIELD": "einwohner"},
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    before = _frame(table)
    now = QgsVectorLayer(f"{demo}/berlin.gpkg|layername=status_dynamik", "now", "ogr")
    same = _frame(now).merge(before, on=["bezirk", "name"], suffixes=("", "_2017"))
    ratio = same["einwohner_2017"].astype(float) / same["einwohner"].astype(float)
    same = same[(ratio - 1).abs() <= LIKE].drop_duplicates("id")
    groups = dict(zip(same["id"], same["group_2017"]))
    layer = QgsVectorLayer(
        f"Polygon?crs={now.crs().authid()}&field=id:string&field=group:string", "2017", "memory"
    )
    features = []
    for row in now.getFeatures():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(row.geometry())
        feature.setAttributes([row["id"], groups.get(row["id"])])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    note = (
        f"Ausgabe 2017 auf den Planungsräumen von 2021: {len(groups)} der {len(features)} Gebiete "
        "haben denselben Namen und nahezu dieselbe Einwohnerzahl; die übrigen wurden neu "
        f"geschnitten und sind hier nicht einbezogen. {DESCRIBES}"
    )
    return layer, note


def _frame(layer: QgsVectorLayer) -> pd.DataFrame:
    names = ["id", "name", "einwohner", "group"]
    rows = [
        [str(row[name]) if row[name] else None for name in names] for row in layer.getFeatures()
    ]
    frame = pd.DataFrame(rows, columns=names)
    frame["bezirk"] = frame["id"].str[:2]
    return frame


def main() -> None:
    demo = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "demo").resolve()
    application = QgsApplication([], True)
    application.initQgis()
    mount()
    from processing.core.Processing import Processing
    from qgis import processing

    from sozialraum.processing.provider import SozialraumProvider

    Processing.initialize()
    provider = SozialraumProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    OUT.mkdir(parents=True, exist_ok=True)
    aachen(processing.run, demo)
    berlin(processing.run, demo)


if __name__ == "__main__":
    main()
