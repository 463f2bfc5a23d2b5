"""Real areas of Aachen and Berlin: beside tobler and native:aggregate, by key, by location."""

from __future__ import annotations

import csv

import pytest
from qgis.core import NULL, QgsVectorLayer

CELLS = "examples/aachen/zensus2011_1km.gpkg"
BERLIN = "examples/berlin/planungsraeume_2021.gpkg"
# Kitas whose coordinates lie in another Planungsraum than the file says, with their distance in
# metres to the one it names. They stand at its border, which is generalised to about 3 m here.
ELSEWHERE = {
    "02051500": 0, "03040200": 0, "01032300": 1, "03040220": 1, "08143900": 1, "01021200": 2,
    "01031380": 2, "01031550": 2, "01031700": 2, "01031750": 2, "01031810": 2, "01031910": 2,
    "01032180": 2, "01032250": 2, "03042440": 2, "03191950": 2, "03191990": 2, "05080860": 2,
    "06121900": 2, "07110080": 2, "08142350": 2, "08143140": 2, "08143770": 2, "09161100": 2,
    "09161280": 2, "10230990": 2, "10231410": 2, "03042290": 3, "03191620": 5, "01030960": 8,
}  # fmt: skip


@pytest.fixture()
def cells(root):
    """Census cells with inhabitants, signs as 0."""
    from qgis import processing

    return processing.run(
        "native:fieldcalculator",
        {
            "INPUT": str(root / CELLS),
            "FIELD_NAME": "EW",
            "FIELD_TYPE": 0,
            "FORMULA": 'max("Einwohner", 0)',
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]


@pytest.fixture()
def tobler(root):
    with (root / "tests" / "data" / "tobler" / "expected.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))

    def expected(level):
        return {
            row["area"]: (float(row["sum"]), float(row["mean"]))
            for row in rows
            if row["level"] == level
        }

    return expected


def crosswalk(run, source, key, target, target_key):
    return run(
        "crosswalk",
        INPUT=source,
        KEY_FIELD=key,
        TARGET=target,
        TARGET_KEY_FIELD=target_key,
    )["OUTPUT"]


def apart(root, layer):
    """Areas without the overlaps that generalising has left."""
    return f"{root / 'tests' / 'data' / 'tobler' / 'aachen.gpkg'}|layername={layer}"


SIZE = "area($geometry)"


def added(layer, name, formula):
    """A layer with one more number."""
    from qgis import processing

    field = {"FIELD_NAME": name, "FIELD_TYPE": 0, "FORMULA": formula}
    run = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **field}
    return processing.run("native:fieldcalculator", run)["OUTPUT"]


@pytest.mark.parametrize(("level", "key"), [("municipalities", "ags"), ("districts", "statbez")])
def test_sums_and_means_of_cells_are_those_of_tobler(run, root, cells, tobler, level, key):
    """Extensive and intensive variables; cells are equally large, so 1 may be their weight."""
    counted = added(cells, "one", "1")
    result = run(
        "aggregate",
        INPUT=counted,
        KEY_FIELD="gitter_id",
        CROSSWALK=crosswalk(run, cells, "gitter_id", apart(root, level), key),
        SUM_FIELDS=["EW"],
        MEAN_FIELDS=["x"],
        WEIGHT_FIELD="one",
    )["OUTPUT"]
    found = {each["area"]: (each["EW"], each["x"]) for each in result.getFeatures()}
    expected = tobler(level)
    assert set(found) == set(expected)
    for area, numbers in found.items():
        assert numbers == pytest.approx(expected[area], rel=1e-9), area


def test_sums_and_means_of_berlins_areas_on_a_grid_are_those_of_tobler(
    run, root, tobler, table_layer
):
    """The size of an area is the weight of its mean, as tobler has it for intensive variables."""
    areas = added(added(str(root / BERLIN), "number", "to_int(id) % 1000"), "size", SIZE)
    corners = [(x, y) for x in range(370000, 416000, 2000) for y in range(5799000, 5838000, 2000)]
    boxes = [
        f"POLYGON(({x} {y},{x + 2000} {y},{x + 2000} {y + 2000},{x} {y + 2000},{x} {y}))"
        for x, y in corners
    ]
    rows = [(f"{x}_{y}",) for x, y in corners]
    grid = table_layer({"cell": "string"}, rows, boxes, crs="EPSG:25833", name="grid")
    weights = crosswalk(run, areas, "id", grid, "cell")
    common = {"INPUT": areas, "KEY_FIELD": "id", "CROSSWALK": weights}
    sums = run("aggregate", SUM_FIELDS=["number"], **common)["OUTPUT"]
    means = run("aggregate", MEAN_FIELDS=["number"], WEIGHT_FIELD="size", **common)["OUTPUT"]
    expected = tobler("berlin")
    for place, layer in enumerate((sums, means)):
        found = {each["area"]: each["number"] for each in layer.getFeatures()}
        wanted = {area: numbers[place] for area, numbers in expected.items()}
        assert {area: found[area] for area in wanted} == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize(
    ("path", "key", "parent"),
    [
        ("examples/aachen/statistische_bezirke.gpkg", "statbez", "stadtbezirk"),
        (BERLIN, "id", "bez"),
    ],
    ids=["aachen", "berlin"],
)
def test_sums_by_a_parent_are_those_of_native_aggregate(run, root, path, key, parent):
    from qgis import processing

    counted = added(str(root / path), "n", f"to_int({key}) * 1.1")
    ours = run("aggregate", INPUT=counted, KEY_FIELD=key, PARENT_FIELD=parent, SUM_FIELDS=["n"])[
        "OUTPUT"
    ]
    fields = [(parent, "first_value", 10), ("n", "sum", 6)]
    theirs = processing.run(
        "native:aggregate",
        {
            "INPUT": counted,
            "GROUP_BY": f'"{parent}"',
            "AGGREGATES": [
                {
                    "aggregate": how,
                    "delimiter": ",",
                    "input": f'"{name}"',
                    "length": 0,
                    "name": name,
                    "precision": 0,
                    "type": type_,
                }
                for name, how, type_ in fields
            ],
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    expected = {str(each[parent]): each["n"] for each in theirs.getFeatures()}
    found = {each["area"]: each["n"] for each in ours.getFeatures()}
    assert found == {area: pytest.approx(value, rel=1e-9) for area, value in expected.items()}


@pytest.fixture()
def kitas(root, table_layer):
    """Kitas with places; coordinates as the file has them."""
    path = root / "tests" / "data" / "berlin" / "kitas_2026_01.csv"
    with path.open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    return table_layer(
        {"id": "string", "plaetze": "integer", "plr": "string"},
        [(row["id"], int(row["plaetze"]), row["plr"]) for row in rows],
        [f"POINT({row['lon']} {row['lat']})" for row in rows],
        crs="EPSG:4326",
        kind="Point",
        name="kitas",
    )


def test_kitas_by_location_are_those_of_the_file(run, root, kitas):
    result = run(
        "aggregatepoints",
        INPUT=kitas,
        TARGET=str(root / BERLIN),
        TARGET_KEY_FIELD="id",
        SUM_FIELDS=["plaetze"],
        OUTPUT_UNASSIGNED="TEMPORARY_OUTPUT",
    )
    found = {
        each["id"]: (each["points"], each["plaetze"]) for each in result["OUTPUT"].getFeatures()
    }
    assert (result["ASSIGNED"], result["UNASSIGNED"]) == (2893, 0)
    assert sum(places for _, places in found.values()) == 199851
    named: dict[str, list[int]] = {}
    for each in kitas.getFeatures():
        named.setdefault(each["plr"], []).append(each["plaetze"])
    counted = {key: (len(named.get(key, [])), sum(named.get(key, []))) for key in found}
    other = {key for key in found if found[key] != counted[key]}
    assert len(other) == 41


def test_kitas_elsewhere_than_the_file_says_are_listed(run, root, kitas):
    from qgis.core import QgsCoordinateTransform, QgsProject

    areas = QgsVectorLayer(str(root / BERLIN), "plr", "ogr")
    shapes = {each["id"]: each.geometry() for each in areas.getFeatures()}
    move = QgsCoordinateTransform(kitas.crs(), areas.crs(), QgsProject.instance())
    apart = {}
    for each in kitas.getFeatures():
        point = each.geometry()
        point.transform(move)
        if not shapes[each["plr"]].intersects(point):
            apart[each["id"]] = round(shapes[each["plr"]].distance(point))
    assert apart == ELSEWHERE


def test_berlin_goes_up_its_hierarchy_without_losing_a_place(run, root, kitas, table_layer):
    places = run(
        "aggregatepoints",
        INPUT=kitas,
        TARGET=str(root / BERLIN),
        TARGET_KEY_FIELD="id",
        SUM_FIELDS=["plaetze"],
    )["OUTPUT"]
    with (root / "tests" / "data" / "berlin" / "lor_2021_hierarchie.csv").open(
        encoding="utf-8-sig"
    ) as file:
        rows = list(csv.DictReader(file))
    counted = {each["id"]: each["plaetze"] for each in places.getFeatures()}
    fields = {"plr": "string", "bzr": "string", "bezirk": "string", "plaetze": "integer"}
    columns = ["Planungsraum (Nummer)", "Bezirksregion (Nummer)", "Bezirk"]
    table = [(*(row[name] for name in columns), counted[row[columns[0]]]) for row in rows]
    base = table_layer(fields, table)
    regions = run(
        "aggregate",
        INPUT=base,
        KEY_FIELD="plr",
        PARENT_FIELD="bzr",
        SUM_FIELDS=["plaetze"],
        LEVEL="berlin_bezirksregion_2021",
    )["OUTPUT"]
    assert "none of the area level" not in run.feedback.textLog()
    assert regions.featureCount() == 143
    above = {row[columns[1]]: row["Bezirk"] for row in rows}
    middle = [
        (each["area"], above[each["area"]], each["plaetze"]) for each in regions.getFeatures()
    ]
    two_steps = run(
        "aggregate",
        INPUT=table_layer({"bzr": "string", "bezirk": "string", "plaetze": "double"}, middle),
        KEY_FIELD="bzr",
        PARENT_FIELD="bezirk",
        SUM_FIELDS=["plaetze"],
    )["OUTPUT"]
    one_step = run(
        "aggregate", INPUT=base, KEY_FIELD="plr", PARENT_FIELD="bezirk", SUM_FIELDS=["plaetze"]
    )["OUTPUT"]
    sums = [
        {each["area"]: each["plaetze"] for each in layer.getFeatures()}
        for layer in (two_steps, one_step)
    ]
    assert sums[0] == sums[1]
    assert len(sums[0]) == 12
    assert sum(sums[0].values()) == 199851


def test_berlins_areas_are_checked_at_the_width_they_were_generalised_with(run, root):
    common = {"INPUT": str(root / BERLIN), "KEY_FIELD": "id", "LEVEL": "berlin_planungsraum_2021"}
    found = run("checkareas", TOLERANCE=3, **common)
    kinds = {each["problem"] for each in found["OUTPUT"].getFeatures()}
    assert kinds <= {"overlap", "gap"}
    assert run("checkareas", TOLERANCE=10, **common)["PROBLEMS"] == 0
    assert NULL not in [each["area"] for each in found["OUTPUT"].getFeatures()]
