"""compositeindex, run as a user would: published classes, report, base, map, refusals."""

from __future__ import annotations

import csv
import html

import pytest
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

FIELDS = {"key": "string", "name": "string", "people": "integer", "a": "double", "b": "double"}
ROWS = [
    ("01", "Nord", 900, 10.0, 8.0),
    ("02", "Süd", 800, 20.0, 6.0),
    ("3a", "Mitte & Markt", 700, 20.0, 4.0),
    ("04", "Ost", 600, 30.0, 2.0),
    ("05", "West", 90, 70.0, 0.0),
]
SQUARES = [f"POLYGON(({x} 0,{x + 9} 0,{x + 9} 9,{x} 9,{x} 0))" for x in range(0, 50, 10)]
BOTH = {"KEY_FIELD": "key", "INDICATORS": ["a", "b"], "NEGATIVE_FIELDS": ["b"]}


class Said(QgsProcessingFeedback):
    """Keeps what a run says."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)


@pytest.fixture()
def areas_layer(table_layer):
    return table_layer(FIELDS, ROWS, SQUARES)


@pytest.fixture()
def said():
    return Said()


def column(result, field, output="OUTPUT"):
    return [None if f[field] == NULL else f[field] for f in result[output].getFeatures()]


@pytest.mark.parametrize(
    ("published", "settings"),
    [
        ("gisd_5", {"CLASS_COUNT": 5}),
        ("gisd_10", {"CLASS_COUNT": 10}),
        ("gisd_k", {"QUANTILES": "0.2;0.8"}),
        ("gisd_5", {"PRESET": "gisd"}),
    ],
)
def test_gisd_classes_of_400_counties_from_the_published_score(run, root, published, settings):
    layer = QgsVectorLayer(str(root / "tests/data/gisd/gisd_kreise_2021.csv"), "gisd", "ogr")
    wanted = {"KEY_FIELD": "kreis_id", "INDICATORS": ["gisd_score"], "SCALING": "none", **settings}
    result = run("compositeindex", INPUT=layer, **wanted)
    pairs = [(f["index_class"], int(f[published])) for f in result["OUTPUT"].getFeatures()]
    assert sum(ours == theirs for ours, theirs in pairs) == len(pairs) == 400


def test_gisd_classes_through_qgis_process(qgis_process, root, tmp_path):
    done = qgis_process(
        *("run", "sozialraum:compositeindex"),
        f"--INPUT={root / 'tests/data/gisd/gisd_kreise_2021.csv'}",
        *("--KEY_FIELD=kreis_id", "--INDICATORS=gisd_score", "--SCALING=none"),
        *("--CLASSES=quantile", "--CLASS_COUNT=10", f"--OUTPUT={tmp_path / 'gisd.gpkg'}"),
    )
    assert done.returncode == 0, done.stderr
    layer = QgsVectorLayer(str(tmp_path / "gisd.gpkg"), "gisd", "ogr")
    pairs = [(f["index_class"], int(f["gisd_10"])) for f in layer.getFeatures()]
    assert sum(ours == theirs for ours, theirs in pairs) == 400


def test_berlins_published_status_of_2021_by_its_preset(run, root):
    folder = root / "examples/berlin"
    layer = QgsVectorLayer(str(folder / "mss_2021_indikatoren.csv"), "mss", "ogr")
    wanted = {"KEY_FIELD": "id", "INDICATORS": ["s1", "s3", "s4"], "POPULATION_FIELD": "einwohner"}
    result = run("compositeindex", INPUT=layer, PRESET="berlin", **wanted)
    ours = {f["id"]: (f["index"], f["index_class"]) for f in result["OUTPUT"].getFeatures()}
    with open(folder / "mss_2021_veroeffentlicht.csv", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["gesamtindex"]]
    assert len(rows) == 536
    for row in rows:
        index, class_ = ours[row["id"]]
        assert index == pytest.approx(float(row["status_index_wert"]), abs=1e-4)
        assert class_ == int(row["gesamtindex"][0])


def test_fields_of_index_and_contributions(run, areas_layer):
    """a scaled 0, 1/6, 1/6, 1/3, 1; b turned 0, ¼, ½, ¾, 1; the mean of both."""
    wanted = {**BOTH, "SCALING": "minmax", "CLASSES": "limits", "LIMITS": "0.25;0.5"}
    result = run("compositeindex", INPUT=areas_layer, **wanted)
    assert column(result, "index") == pytest.approx([0, 5 / 24, 1 / 3, 13 / 24, 1])
    assert column(result, "index_class") == [1, 1, 2, 3, 3]
    assert column(result, "index_rank") == [5, 4, 3, 2, 1]
    assert column(result, "c_a") == pytest.approx([0, 1 / 12, 1 / 12, 1 / 6, 0.5])
    assert column(result, "c_b") == pytest.approx([0, 1 / 8, 1 / 4, 3 / 8, 0.5])
    assert column(result, "included") == [1, 1, 1, 1, 1]
    assert result["EXCLUDED"] == 0


def test_a_suppressed_value_gives_no_index_but_its_state(run, table_layer):
    fields = {**FIELDS, "b_state": "string"}
    rows = [(*row, "suppressed" if row[0] == "02" else "ok") for row in ROWS]
    layer = table_layer(fields, rows)  # the number still stands beside its state
    result = run("compositeindex", INPUT=layer, **BOTH)
    by_key = {f["key"]: f for f in result["OUTPUT"].getFeatures()}
    for field in ("index", "index_class", "index_rank", "c_a", "c_b"):
        assert by_key["02"][field] == NULL
    assert by_key["02"]["index_state"] == by_key["02"]["c_b_state"] == "suppressed"
    without = run("compositeindex", INPUT=table_layer(FIELDS, [ROWS[0], *ROWS[2:]]), **BOTH)
    assert column(without, "index") == [
        f["index"] for f in result["OUTPUT"].getFeatures() if f["key"] != "02"
    ]


@pytest.mark.parametrize("base", ["OUTPUT_BASE", "INPUT"])
def test_the_base_of_another_year_is_a_table_or_its_layer(run, table_layer, areas_layer, base):
    wanted = {**BOTH, "RESTANDARDIZE": True, "THEMES": "x=a;y=b", "THEME_SCALING": "zscore"}
    first = run("compositeindex", INPUT=areas_layer, OUTPUT_BASE="TEMPORARY_OUTPUT", **wanted)
    other = first["OUTPUT_BASE"] if base == "OUTPUT_BASE" else areas_layer
    later = table_layer(FIELDS, [*ROWS[:4], ("05", "West", 90, 99.0, 0.0)])
    again = run("compositeindex", INPUT=later, BASE=other, **wanted)
    for field in ("index", "index_class", "c_a"):
        assert column(again, field)[:4] == pytest.approx(column(first, field)[:4])
    assert column(again, "index")[4] > column(first, "index")[4]


def test_outliers_and_weights_of_the_base_hold_for_a_later_year(run, table_layer):
    rows = [(f"{n:02}", "", 1, float(min(n, 10) + 90 * (n == 11)), float(n % 7)) for n in range(12)]
    layer = table_layer(FIELDS, rows)
    wanted = {**BOTH, "NEGATIVE_FIELDS": [], "OUTLIERS": "winsorise", "WEIGHTING": "pca"}
    first = run("compositeindex", INPUT=layer, OUTPUT_BASE="TEMPORARY_OUTPUT", **wanted)
    some = table_layer(FIELDS, rows[4:])
    again = run("compositeindex", INPUT=some, BASE=first["OUTPUT_BASE"], **wanted)
    assert column(again, "index") == pytest.approx(column(first, "index")[4:])


def test_ranks_against_a_table_of_moments_are_refused(run, areas_layer):
    wanted = {**BOTH, "SCALING": "rank"}
    first = run("compositeindex", INPUT=areas_layer, OUTPUT_BASE="TEMPORARY_OUTPUT", **wanted)
    with pytest.raises(QgsProcessingException, match=r"a, b is scaled by its place"):
        run("compositeindex", INPUT=areas_layer, BASE=first["OUTPUT_BASE"], **wanted)


def test_the_log_says_what_the_preset_fixes_and_whom_it_leaves_out(run, areas_layer, said):
    wanted = {**BOTH, "POPULATION_FIELD": "people", "PRESET": "berlin"}
    result = run("compositeindex", INPUT=areas_layer, feedback=said, **wanted)
    log = "\n".join(said.lines)
    assert "Preset Berlin fixes: " in log
    assert "Smallest population: 300;" in log
    assert "Class limits: -1; 1; 1.5" in log.replace("−", "-")
    assert "Left out, fewer than 300 inhabitants: 05 (areas: 1)." in log
    assert result["EXCLUDED"] == 1


def test_the_log_names_outliers_by_area_and_the_report_their_values(
    run, table_layer, said, tmp_path
):
    rows = [(f"{n:02}", f"Gebiet {n}", 1, float(n), float(n)) for n in range(10)]
    layer = table_layer(FIELDS, [*rows, ("10", "Bahnhof", 1, 100.0, 5.0)])
    report = tmp_path / "report.html"
    wanted = {**BOTH, "OUTLIERS": "winsorise", "REPORT": str(report)}
    run("compositeindex", INPUT=layer, feedback=said, **wanted)
    assert "a: outliers winsorised in 10." in said.lines
    text = report.read_text(encoding="utf-8")
    assert "10 Bahnhof" in text
    assert '<td class="number">100.0</td><td class="number">9.00</td>' in text


def test_the_report_shows_formula_weights_loadings_limits_and_contributions(
    run, areas_layer, tmp_path
):
    report = tmp_path / "report.html"
    wanted = {**BOTH, "WEIGHTING": "pca", "THEMES": "x=a+b", "REPORT": str(report)}
    wanted = {**wanted, "SOURCE_NOTE": "Statistikstelle <FB02>", "DATE": "2023-12-31"}
    result = run("compositeindex", INPUT=areas_layer, **wanted)
    assert result["REPORT"] == str(report)
    text = report.read_text(encoding="utf-8")
    for expected in (
        "s = (x − mean) / standard deviation",
        "T = Σ w · s / Σ w",
        "I = Σ W · T / Σ W",
        "explains",
        "Mitte &amp; Markt",
        html.escape("Statistikstelle <FB02>"),
        "A value on a limit belongs to the class below it.",
        "never says need by itself",
        'class="bar below"',
    ):
        assert expected in text


def test_the_report_is_german_with_german_numbers_in_german(qgis_process, root, tmp_path):
    report = tmp_path / "bericht.html"
    qgis_process(
        *("run", "sozialraum:compositeindex"),
        f"--INPUT={root / 'tests/data/gisd/gisd_kreise_2021.csv'}",
        *("--KEY_FIELD=kreis_id", "--INDICATORS=gisd_score", "--SCALING=minmax"),
        *(f"--OUTPUT={tmp_path / 'gisd.gpkg'}", f"--REPORT={report}"),
        language="de",
    )
    text = report.read_text(encoding="utf-8")
    assert '<html lang="de">' in text
    assert "0,5" in text
    assert "0.5" not in text.partition("</style>")[2]


def test_an_unwritable_report_is_said(run, areas_layer, tmp_path):
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("compositeindex", INPUT=areas_layer, REPORT=str(tmp_path), **BOTH)


def test_the_map_is_coloured_by_class_and_says_the_limits(run, areas_layer, drawn):
    """Without 05: a 0, ½, ½, 1 and b turned 0, ⅓, ⅔, 1."""
    from sozialraum.gis.index_style import index_style

    wanted = {**BOTH, "SCALING": "minmax", "CLASSES": "limits", "LIMITS": "0.25;0.5"}
    wanted = {**wanted, "POPULATION_FIELD": "people", "MIN_POPULATION": 100}
    layer = run("compositeindex", INPUT=areas_layer, **wanted)["OUTPUT"]
    index_style(layer, "index", "index_class", (0.25, 0.5), True)
    assert drawn(layer) == [
        "1: bis 0,25 (1)",
        "2: über 0,25 bis 0,50 (1)",
        "3: über 0,50 (2)",
        "3: über 0,50 (2)",
        "Aussage nicht sinnvoll (1)",
    ]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"WEIGHTS": "c=2"}, r"WEIGHTS: c is none of the indicators \(a, b\)"),
        ({"WEIGHTS": "a=-1"}, "not negative.*NEGATIVE_FIELDS"),
        ({"WEIGHTS": "a=0;b=0"}, "all 0"),
        ({"WEIGHTS": "a=1,5"}, "decimal point"),
        ({"WEIGHTS": "a"}, "expected form"),
        ({"THEMES": "x=a"}, "THEMES: b belongs to no theme"),
        ({"THEMES": "x=a;y=a+b"}, "THEMES: a stands more than once"),
        ({"THEMES": "a=a+b"}, "THEMES: a stands more than once"),
        ({"THEME_WEIGHTS": "x=1"}, "x is no theme"),
        ({"SCALING": "goalposts"}, "GOALPOSTS: a, b.*a=0/100"),
        ({"SCALING": "goalposts", "GOALPOSTS": "a=5/5;b=0/1"}, "low goalpost 5 is not below"),
        ({"SCALINGS": "a=z"}, "“z” for a is no scaling"),
        ({"SCALE_INTERVAL": "1"}, "two numbers"),
        ({"SCALE_INTERVAL": "100;1"}, "must ascend"),
        ({"RESTANDARDIZE": True, "INDEX_INTERVAL": "0;1"}, "not both"),
        ({"WEIGHTED": True}, "POPULATION_FIELD"),
        ({"CLASSES": "limits", "LIMITS": ""}, "limits are needed"),
        ({"QUANTILES": "20;80"}, "between 0 and 1"),
        ({"EXCLUDE": "99"}, "99"),
        ({"COMBINE": "geometric"}, "SCALE_INTERVAL"),
        ({"NEGATIVE_FIELDS": ["people"]}, "people is none of the indicators"),
        ({"INDICATORS": ["name"], "NEGATIVE_FIELDS": []}, r"name holds text.*row 1"),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_in_a_sentence(run, areas_layer, changed, expected):
    with pytest.raises(QgsProcessingException, match=expected):
        run("compositeindex", INPUT=areas_layer, **{**BOTH, **changed})


def test_fields_of_an_earlier_run_need_a_prefix(run, areas_layer):
    first = run("compositeindex", INPUT=areas_layer, **BOTH)["OUTPUT"]
    with pytest.raises(QgsProcessingException, match="prefix"):
        run("compositeindex", INPUT=first, **BOTH)
    again = run("compositeindex", INPUT=first, PREFIX="n_", **BOTH)
    assert column(again, "n_index") == column(again, "index")
