"""The shipped models: offered, explained, frozen, and run on the example data."""

from __future__ import annotations

import gc
import json

import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsVectorLayer,
)

YEARLY = "Jährliche Fortschreibung"
MONITORING = "Monitoring Status und Dynamik"
GRID = "Zensusgitter auf Sozialräume"
PLANS = "Planwerke je Sozialraum"
RECOMPUTE = "Veröffentlichte Tabelle nachrechnen"
COUNTS = "ew;ew_m;ew_w;ew_00_17;ew_18_64;ew_65_plus;ew_ausl;ew_15_64;alo"
PAIRS = {
    "anteil_u18": "anteil_der_unter_18_jaehrigen_in_prozent",
    "anteil_65_plus": "anteil_der_65_jaehrigen_und_aelteren_in_prozent",
    "auslaenderanteil": "auslaenderanteil_in_prozent",
}


@pytest.fixture()
def models(provider):
    provider.refreshAlgorithms()
    every = {each.name(): each for each in provider.algorithms()}
    return {
        name: each for name, each in every.items() if isinstance(each, QgsProcessingModelAlgorithm)
    }


@pytest.fixture()
def inputs(root, tmp_path):
    """The parameters of each model on the example data; every output into ``folder``."""
    aachen, berlin = root / "examples" / "aachen", root / "examples" / "berlin"
    hamburg = str(root / "tests" / "data" / "hamburg" / "stadtteilprofile_2014.csv")

    def yearly(folder, year):
        return {
            "TABLE": str(aachen / f"grundzahlen_{year}_synthetisch.csv"),
            "LAST_YEAR": str(aachen / "grundzahlen_2022_synthetisch.csv"),
            "AREAS": str(aachen / "statistische_bezirke.gpkg"),
            "KEY_FIELD": "statbez",
            "LEVEL_FIELDS": "stadtbezirk",
            "COUNTS": COUNTS,
            "TOTALS": "ew=ew_m+ew_w;ew=ew_00_17+ew_18_64+ew_65_plus",
            "PROFILE": "ba3",
            "MAP_INDICATOR": "anteil_65_plus",
            "JUMP": 20,
            "OVERWRITE": False,
            "DATE": f"{year}-12-31",
            "SOURCE_NOTE": "synthetisch",
            "deliver:Freigabedatei": str(folder / f"{year}_freigabe.gpkg"),
            "deliver:Interne Datei": str(folder / f"{year}_intern.gpkg"),
            "suppress:Sperrmuster (intern)": str(folder / f"{year}_muster.gpkg"),
        }

    def build(name, folder=tmp_path, year=2023):
        if name == YEARLY:
            return yearly(folder, year)
        if name == GRID:
            return {
                "GRID": str(aachen / "zensus2011_1km.gpkg"),
                "GRID_KEY": "gitter_id",
                "COUNTS": "Einwohner",
                "CODES": "-1=unknown;-9=unknown",
                "AREAS": str(aachen / "statistische_bezirke.gpkg"),
                "AREAS_KEY": "statbez",
                "METHOD": "area",
                "aggregate:Sozialräume mit Grundzahlen": str(folder / "raeume.gpkg"),
                "aggregate:Bilanz": str(folder / "bilanz.gpkg"),
            }
        if name == PLANS:
            return {
                "AREAS": str(aachen / "statistische_bezirke.gpkg"),
                "AREAS_KEY": "statbez",
                "plans:Sozialräume mit Planwerken": str(folder / "planwerke.gpkg"),
                "reasons:Planwerke und Gründe": str(folder / "gruende.gpkg"),
                "overview:Druckbare Übersicht": str(folder / "uebersicht.pdf"),
            }
        if name == RECOMPUTE:
            return {
                "TABLE": hamburg,
                "PUBLISHED": hamburg,
                "INDICATORS": ";".join(PAIRS),
                "PAIRS": ";".join(f"{ours}={theirs}" for ours, theirs in PAIRS.items()),
                "TOLERANCE": 0,
                "compare:Unterschiede": str(folder / "unterschiede.gpkg"),
            }
        return {
            "AREAS": _monitored(berlin, folder),
            "KEY_FIELD": "id",
            "STATUS_FIELDS": "s1;s3;s4",
            "DYNAMICS_FIELDS": "d1;d3;d4",
            "POPULATION_FIELD": "einwohner",
            "PRESET": "berlin",
            "TITLE": "Status und Dynamik 2021",
            "map:Karte": str(folder / "karte.pdf"),
            "monitoring:Status und Dynamik": str(folder / "monitoring.gpkg"),
        }

    return build


def _monitored(berlin, folder) -> str:
    """Berlin's areas with the inputs of its monitoring, as one GeoPackage."""
    from qgis import processing

    target = folder / "planungsraeume.gpkg"
    if not target.exists():
        joined = {
            "INPUT": str(berlin / "planungsraeume_2021.gpkg"),
            "FIELD": "id",
            "INPUT_2": str(berlin / "mss_2021_indikatoren.csv"),
            "FIELD_2": "id",
            "FIELDS_TO_COPY": ["einwohner", "s1", "s3", "s4", "d1", "d3", "d4"],
            "OUTPUT": str(target),
        }
        processing.run("native:joinattributestable", joined)
    return str(target)


def table(path, name=""):
    layer = QgsVectorLayer(f"{path}|layername={name}" if name else str(path), "result", "ogr")
    assert layer.isValid(), path
    return layer


def values(layer, *names):
    return [
        tuple(None if row[name] == NULL else row[name] for name in names)
        for row in layer.getFeatures()
    ]


@pytest.fixture()
def go(provider, inputs):
    """Run a model as the toolbox would."""
    from qgis import processing

    provider.refreshAlgorithms()

    def call(name, **given):
        context = QgsProcessingContext()
        parameters = inputs(name, **given)
        processing.run(
            f"sozialraum:{name}", parameters, context=context, feedback=QgsProcessingFeedback()
        )
        return parameters

    return call


def test_the_promised_models_are_offered_with_their_outputs(models):
    assert {YEARLY, MONITORING, GRID, PLANS, RECOMPUTE} <= set(models)
    for name, model in models.items():
        destinations = model.destinationParameterDefinitions()
        outputs = {output.name() for output in model.outputDefinitions()}
        assert destinations, name
        assert {definition.name() for definition in destinations} <= outputs, name


def test_every_input_of_a_model_is_explained_in_german(models):
    for name, model in models.items():
        assert len(model.helpContent()["ALG_DESC"]) > 100, name
        for definition in model.parameterDefinitions():
            assert len(definition.description()) >= 3, (name, definition.name())
            if not definition.isDestination():
                assert len(model.helpContent()[definition.name()]) >= 15, (name, definition.name())


def test_names_of_models_are_those_that_scripts_were_promised(models, root):
    """A name that is missing here was removed; a new one is added by `make freeze`."""
    frozen = json.loads((root / "tests/data/models.json").read_text(encoding="utf-8"))
    assert set(models) == set(frozen), "run: make freeze"
    for name, promised in frozen.items():
        now = {definition.name(): definition for definition in models[name].parameterDefinitions()}
        assert set(now) == set(promised["parameters"]), name
        for key, parameter in promised["parameters"].items():
            assert now[key].type() == parameter["type"], (name, key)
        outputs = {output.name() for output in models[name].outputDefinitions()}
        assert outputs == set(promised["outputs"]), name


def test_the_files_are_those_that_their_description_makes(root, tmp_path):
    """`tools/model_files.py` was run after the last change."""
    import subprocess
    import sys

    tool = [sys.executable, str(root / "tools" / "model_files.py"), str(tmp_path)]
    done = subprocess.run(tool, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for path in tmp_path.glob("*.model3"):
        made, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
        assert made.fromFile(str(path))
        assert shipped.fromFile(str(root / "models" / path.name)), path.name
        description, kept = made.toVariant(), shipped.toVariant()
        if description.get("internal_version") != kept.get("internal_version"):
            pytest.skip("this QGIS calls the outputs of new models otherwise")
        assert description == kept, path.name


def test_the_yearly_job_writes_an_internal_file_and_a_release_without_small_counts(go):
    files = go(YEARLY)
    release = table(files["deliver:Freigabedatei"], "gebiete")
    internal = table(files["deliver:Interne Datei"], "gebiete_intern")
    ours = dict(values(internal, "statbez", "alo"))
    published = dict(values(release, "statbez", "alo"))
    assert (ours["33"], ours["41"]) == (2, 2)
    assert published["33"] is None
    assert published["41"] is None
    assert dict(values(release, "statbez", "arbeitslosenanteil"))["33"] is None
    assert dict(values(internal, "statbez", "arbeitslosenanteil"))["33"] is not None
    assert published["10"] == ours["10"]


def test_nothing_small_is_in_any_table_of_the_release(go):
    files = go(YEARLY)
    for name in ("gebiete", "raumebenen"):
        layer = table(files["deliver:Freigabedatei"], name)
        for field in COUNTS.split(";"):
            small = [row[0] for row in values(layer, field) if row[0] is not None and row[0] < 3]
            assert small == [], (name, field)
    described = table(files["deliver:Freigabedatei"], "gebiete").fields().names()
    assert not {"numerator", "denominator"} & set(described)


def test_shares_of_larger_areas_are_shares_of_their_own_level(go):
    files = go(YEARLY)
    levels = table(files["deliver:Freigabedatei"], "raumebenen")
    rows = values(levels, "level", "area", "anteil_an_gesamt")
    assert sum(share for level, _, share in rows if level == "stadtbezirk") == pytest.approx(
        100, abs=0.05
    )
    assert [share for level, _, share in rows if level == "~all"] == [100]


def test_the_yearly_job_runs_as_a_batch_over_the_years(go):
    first, second = go(YEARLY, year=2022), go(YEARLY, year=2023)
    before = table(first["deliver:Freigabedatei"], "gebiete")
    after = table(second["deliver:Freigabedatei"], "gebiete")
    assert before.featureCount() == after.featureCount() == 34
    assert dict(values(before, "statbez", "ew"))["10"] != dict(values(after, "statbez", "ew"))["10"]
    assert table(first["deliver:Interne Datei"], "vergleich_intern").featureCount() == 0
    assert table(second["deliver:Interne Datei"], "vergleich_intern").featureCount() > 0


def test_the_monitoring_gives_berlins_published_classes_and_a_map(go, root):
    import csv

    files = go(MONITORING)
    ours = dict(values(table(files["monitoring:Status und Dynamik"]), "id", "group"))
    path = root / "examples" / "berlin" / "mss_2021_veroeffentlicht.csv"
    with path.open(encoding="utf-8") as file:
        published = {row["id"]: row["gesamtindex"] or None for row in csv.DictReader(file)}
    assert len(published) == 536
    assert {key: ours[key] for key in published} == published
    with open(files["map:Karte"], "rb") as file:
        assert file.read(5) == b"%PDF-"


def test_the_grid_keeps_every_person(go):
    files = go(GRID)
    areas = table(files["aggregate:Sozialräume mit Grundzahlen"])
    people = sum(row[0] for row in values(areas, "Einwohner") if row[0])
    sums = ("field", "total_in", "total_out", "outside", "withheld")
    rows = {field: rest for field, *rest in values(table(files["aggregate:Bilanz"]), *sums)}
    row = rows["Einwohner"]
    assert people == pytest.approx(row[1])
    assert row[0] == pytest.approx(row[1] + row[2] + row[3])
    assert row[0] == 547663


def test_every_area_has_its_planwerke_with_what_the_register_says_of_them(go):
    files = go(PLANS)
    areas = table(files["plans:Sozialräume mit Planwerken"])
    reasons = table(files["reasons:Planwerke und Gründe"])
    told = values(reasons, "area", "code", "title", "reason")
    named = {}
    for area, _, title, _ in told:
        named.setdefault(area, set()).add(title)
    assert {key: len(titles) for key, titles in named.items()} == dict(
        values(areas, "statbez", "plans")
    )
    assert ("10", "FB02", "Statistisches Jahrbuch", "Raumbezug statistischer Bezirk") in told
    with open(files["overview:Druckbare Übersicht"], "rb") as file:
        assert file.read(5) == b"%PDF-"


def test_a_published_table_is_recomputed_without_a_difference(go):
    files = go(RECOMPUTE)
    assert table(files["compare:Unterschiede"]).featureCount() == 0


def test_a_changed_figure_of_a_published_table_is_found(go, inputs, root, tmp_path):
    from qgis import processing

    source = root / "tests" / "data" / "hamburg" / "stadtteilprofile_2014.csv"
    text = source.read_bytes().decode("latin-1")
    assert text.count(" 9,7    ;") > 0
    changed = tmp_path / "veroeffentlicht.csv"
    changed.write_bytes(text.replace(" 9,7    ;", " 9,9    ;", 1).encode("latin-1"))
    parameters = {**inputs(RECOMPUTE), "PUBLISHED": str(changed)}
    processing.run(f"sozialraum:{RECOMPUTE}", parameters)
    found = values(table(parameters["compare:Unterschiede"]), "area", "field", "value", "other")
    assert found == [("Hamburg-Altstadt", "anteil_u18", 9.7, 9.9)]


@pytest.mark.process()
@pytest.mark.parametrize("name", [YEARLY, MONITORING, GRID, PLANS, RECOMPUTE])
def test_qgis_process_runs_each_model(qgis_process, qgis_processing, inputs, name):
    given = [f"{key}={value}" for key, value in inputs(name).items()]
    done = qgis_process("--json", "run", f"sozialraum:{name}", "--", *given, language="de")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"]


def _memory() -> float:
    """Megabytes that this process holds."""
    from pathlib import Path

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


@pytest.mark.soak
def test_twenty_runs_leave_no_layer_no_task_and_no_memory(go, tmp_path, root):
    import datetime

    from qgis.core import QgsApplication

    grown = []
    for number in range(20):
        folder = tmp_path / str(number)
        folder.mkdir()
        go(YEARLY, folder=folder)
        gc.collect()
        grown.append(_memory())
    assert QgsProject.instance().mapLayers() == {}
    assert QgsApplication.taskManager().activeTasks() == []
    growth = grown[-1] - grown[4]
    with (root / "docs" / "soak.md").open("a", encoding="utf-8") as file:
        day = datetime.date.today().isoformat()
        file.write(
            f"- {day}: 20 Läufe der jährlichen Fortschreibung in einem QGIS, nach dem 20. "
            f"{growth:.1f} MB mehr belegt als nach dem 5.\n"
        )
    assert growth < 20
