"""indexsensitivity, run as a user would: ranges, indicators, report, map, refusals."""

from __future__ import annotations

import base64
import html
import re

import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

FIELDS = {"key": "string", "name": "string", "people": "integer", "a": "double", "b": "double"}
ROWS = [
    ("01", "Nord", 900, 10.0, 8.0),
    ("02", "Süd", 800, 20.0, 6.0),
    ("3a", "Mitte & Markt", 700, 20.0, 4.0),
    ("04", "Ost", 600, 30.0, 2.0),
    ("05", "West", 90, 70.0, 0.0),
]
SQUARES = [f"POLYGON(({x} 0,{x + 9} 0,{x + 9} 9,{x} 9,{x} 0))" for x in range(0, 50, 10)]
BOTH = {"KEY_FIELD": "key", "INDICATORS": ["a", "b"], "NEGATIVE_FIELDS": ["b"], "RUNS": 100}
BERLIN = {"KEY_FIELD": "id", "INDICATORS": ["s1", "s3", "s4"], "POPULATION_FIELD": "einwohner"}


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
def berlin(root):
    return QgsVectorLayer(str(root / "examples/berlin/mss_2021_indikatoren.csv"), "mss", "ogr")


def column(result, field, output="OUTPUT"):
    return [None if f[field] == NULL else f[field] for f in result[output].getFeatures()]


def test_ranges_lie_around_the_rank_of_the_index(run, berlin):
    result = run("indexsensitivity", INPUT=berlin, PRESET="berlin", RUNS=200, **BERLIN)
    index = run("compositeindex", INPUT=berlin, PRESET="berlin", **BERLIN)
    assert column(result, "rank_index") == column(index, "index_rank")
    assert column(result, "class_index") == column(index, "index_class")
    low, middle, high = (column(result, name) for name in ("rank_p05", "rank_median", "rank_p95"))
    assert len(low) == 536
    for least, mean, most in zip(low, middle, high):
        assert 1 <= least <= mean <= most <= 536
    shares = column(result, "class_share")
    assert min(shares) >= 0
    assert max(shares) == 1
    assert result["ALPHA"] == pytest.approx(0.985, abs=0.0005)
    assert 0 < result["MEAN_MOVE"] < 10
    assert result["EXCLUDED"] == 0


def test_the_same_seed_gives_the_same_through_qgis_process(
    qgis_process, run, berlin, root, tmp_path
):
    done = qgis_process(
        *("run", "sozialraum:indexsensitivity", f"--INPUT={berlin.source()}", "--KEY_FIELD=id"),
        *("--INDICATORS=s1", "--INDICATORS=s3", "--INDICATORS=s4", "--RUNS=150", "--SEED=9"),
        *("--TRY_SCALINGS=own,percentile", f"--OUTPUT={tmp_path / 'ranges.gpkg'}"),
    )
    assert done.returncode == 0, done.stderr
    written = QgsVectorLayer(str(tmp_path / "ranges.gpkg"), "ranges", "ogr")
    wanted = {**BERLIN, "RUNS": 150, "SEED": 9, "TRY_SCALINGS": ["own", "percentile"]}
    result = run("indexsensitivity", INPUT=berlin, **wanted)
    for field in ("rank_p05", "rank_median", "rank_p95", "class_share"):
        assert [f[field] for f in written.getFeatures()] == column(result, field)
    other = run("indexsensitivity", INPUT=berlin, **{**wanted, "SEED": 10})
    assert column(result, "rank_p05") != column(other, "rank_p05")


def test_nothing_varied_gives_the_index(run, areas_layer):
    wanted = {**BOTH, "WEIGHT_SPREAD": 0, "TRY_SCALINGS": ["own"], "TRY_COMBINATIONS": ["own"]}
    result = run("indexsensitivity", INPUT=areas_layer, **wanted)
    for field in ("rank_index", "rank_p05", "rank_median", "rank_p95"):
        assert column(result, field) == [5, 4, 3, 2, 1]
    assert column(result, "class_share") == [1.0] * 5
    assert result["MEAN_MOVE"] == 0


def test_the_table_of_indicators(run, areas_layer):
    """Turned b is 0, 2, 4, 6, 8, evenly up; a has a tie of 02 and 3a: rank 3 for both."""
    areas_layer.setFieldAlias(3, "Anteil A")
    wanted = {**BOTH, "OUTPUT_INDICATORS": "TEMPORARY_OUTPUT"}
    result = run("indexsensitivity", INPUT=areas_layer, **wanted)
    assert column(result, "indicator", "OUTPUT_INDICATORS") == ["a", "b"]
    assert column(result, "title", "OUTPUT_INDICATORS") == ["Anteil A", "b"]
    assert column(result, "largest_move", "OUTPUT_INDICATORS") == [0, 1]
    assert column(result, "mover", "OUTPUT_INDICATORS") == [None, "02"]
    assert column(result, "movers", "OUTPUT_INDICATORS") == [None, "02: 4 → 3"]
    one, other = column(result, "r_b", "OUTPUT_INDICATORS")
    assert other == pytest.approx(1)
    # Deviations of a: −20, −10, −10, 0, 40; of b turned: −4, −2, 0, 2, 4.
    assert one == pytest.approx((80 + 20 + 160) / (2200 * 40) ** 0.5)
    alpha = 2 * one / (1 + one)  # two z-values: Spearman and Brown's formula
    assert result["ALPHA"] == pytest.approx(alpha)


def test_a_hidden_value_changes_nothing_and_its_area_says_why(run, table_layer):
    fields = {**FIELDS, "b_state": "string"}
    found = []
    for hidden in (6.0, 600.0, None):
        rows = [(*row, "suppressed" if row[0] == "02" else "ok") for row in ROWS]
        rows[1] = (*ROWS[1][:4], hidden, "suppressed")
        wanted = {**BOTH, "OUTPUT_INDICATORS": "TEMPORARY_OUTPUT"}
        result = run("indexsensitivity", INPUT=table_layer(fields, rows), **wanted)
        named = result["OUTPUT"].fields().names()[6:]
        rows = [[f[name] for name in named] for f in result["OUTPUT"].getFeatures()]
        table = [f.attributes() for f in result["OUTPUT_INDICATORS"].getFeatures()]
        found.append((rows, table, result["ALPHA"], result["MEAN_MOVE"]))
    assert found[0] == found[1] == found[2]
    by_key = {f["key"]: f for f in result["OUTPUT"].getFeatures()}
    for field in ("rank_index", "rank_p05", "rank_median", "rank_p95", "class_index"):
        assert by_key["02"][field] == NULL
    assert by_key["02"]["rank_p05_state"] == by_key["02"]["class_share_state"] == "suppressed"
    assert by_key["01"]["rank_p05_state"] == "ok"


def test_without_classes_the_share_is_not_applicable(run, areas_layer, tmp_path):
    wanted = {**BOTH, "CLASSES": "none", "REPORT": str(tmp_path / "report.html")}
    result = run("indexsensitivity", INPUT=areas_layer, **wanted)
    assert column(result, "class_share") == column(result, "class_index") == [None] * 5
    assert column(result, "class_share_state") == ["not_applicable"] * 5
    assert "The index has no classes." in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_log_says_what_was_varied_and_what_came_out(run, areas_layer):
    said = Said()
    wanted = {**BOTH, "PRESET": "berlin", "POPULATION_FIELD": "people"}
    run("indexsensitivity", INPUT=areas_layer, feedback=said, **wanted)
    log = "\n".join(said.lines)
    for expected in (
        "Left out, fewer than 300 inhabitants: 05 (areas: 1).",
        "100 runs, seed 1. Weights drawn from 0.75 to 1.25 times their own.",
        "Scalings tried: z-value (as the index), minimum to maximum, rank.",
        "not tried: z-value (as the index) × geometric mean.",
        "In the class of the index in at least 90 % of the runs: ",
        "Cronbach's alpha of the indicators: 0.9",
    ):
        assert expected in log


def pictures(text):
    return [base64.b64decode(each) for each in re.findall(r'base64,([^"]+)"', text)]


def test_the_report_has_words_plots_and_tables(run, areas_layer, tmp_path):
    report = tmp_path / "report.html"
    wanted = {**BOTH, "REPORT": str(report), "THEMES": "x=a;y=b", "SOURCE_NOTE": "Amt <12>"}
    result = run("indexsensitivity", INPUT=areas_layer, **wanted)
    assert result["REPORT"] == str(report)
    text = report.read_text(encoding="utf-8")
    for expected in (
        *("3a Mitte &amp; Markt", html.escape("Amt <12>"), "never says need by itself"),
        *("Cronbach&#39;s alpha", "02 Süd: 4 → 3", "Rank correlation (Spearman)"),
    ):
        assert expected in text
    found = pictures(text)
    assert len(found) == 5
    assert all(each.startswith(b"\x89PNG") for each in found)


def test_the_report_is_german_with_german_numbers_in_german(qgis_process, berlin, tmp_path):
    report = tmp_path / "bericht.html"
    qgis_process(
        *("run", "sozialraum:indexsensitivity", f"--INPUT={berlin.source()}", "--KEY_FIELD=id"),
        *("--INDICATORS=s1", "--INDICATORS=s3", "--RUNS=10000", "--CLASS_COUNT=4"),
        *(f"--OUTPUT={tmp_path / 'out.gpkg'}", f"--REPORT={report}"),
        language="de",
    )
    text = report.read_text(encoding="utf-8").partition("</style>")[2]
    text = re.sub(r"base64,[^\"]+", "", text).partition("<footer>")[0]
    assert "Empfindlichkeit eines Index" in text
    assert "10.000 Läufe, Startwert 1" in text
    assert re.search(r"\d,\d %", text)
    assert not re.search(r"\d\.\d{1,2}\b", text)
    assert not re.search(r"\b(the|rank|runs|areas|with|index of)\b", re.sub(r"<[^>]*>", " ", text))


@pytest.mark.parametrize("algorithm", ["compositeindex", "indexsensitivity"])
def test_the_report_of_internal_figures_says_so(run, table_layer, tmp_path, algorithm):
    for name, marked in (("Zählung (intern)", True), ("Zählung", False)):
        report, given = tmp_path / "report.html", {**BOTH}
        if algorithm == "compositeindex":
            del given["RUNS"]
        layer = table_layer(FIELDS, ROWS, name=name)
        run(algorithm, INPUT=layer, REPORT=str(report), **given)
        text = report.read_text(encoding="utf-8")
        assert ("INTERN: made of figures that are not protected." in text) == marked
        assert f"<p><b>{name}</b></p>" in text


def test_a_gap_that_is_made_up_for_limits_the_ranges(run, table_layer):
    rows = [*ROWS[:4], ("05", "West", 90, None, 0.0)]
    result = run("indexsensitivity", INPUT=table_layer(FIELDS, rows), MISSING="reweight", **BOTH)
    assert column(result, "rank_p05_state") == ["ok", "ok", "ok", "ok", "limited"]
    assert column(result, "rank_p05")[4] is not None


def test_without_matplotlib_the_report_has_tables(run, areas_layer, tmp_path, monkeypatch):
    from sozialraum.processing.indices import indexsensitivity_plots

    monkeypatch.setattr(indexsensitivity_plots, "available", lambda: False)
    report, said = tmp_path / "report.html", Said()
    run("indexsensitivity", INPUT=areas_layer, REPORT=str(report), feedback=said, **BOTH)
    text = report.read_text(encoding="utf-8")
    assert pictures(text) == []
    assert "Without plots: the Python package matplotlib is missing." in text
    assert "Without plots: the Python package matplotlib is missing." in said.lines
    assert text.count("<table>") == 7


def test_loaded_results_are_named_and_coloured_by_stability(
    areas_layer, provider, drawn, monkeypatch
):
    from qgis import processing

    # QGIS 3.44 asks the window for its tree of layers; that of the tests is none.
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result = processing.runAndLoadResults(
        "sozialraum:indexsensitivity",
        {"INPUT": areas_layer, "OUTPUT": "TEMPORARY_OUTPUT", **BOTH},
        context=context,
    )
    layer = QgsProject.instance().mapLayer(result["OUTPUT"])
    assert layer.name() == "table, ranges of ranks"
    assert layer.attributeAlias(layer.fields().indexOf("rank_p95")).startswith("Rank: 95 %")
    texts = drawn(layer)
    assert None not in texts
    assert texts[4].startswith("0,90")
    assert "1000" not in layer.metadata().abstract()
    assert "100 runs, seed 1" in layer.metadata().abstract()


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"TRY_SCALINGS": ["own", "z"]}, r"TRY_SCALINGS.*“own, z” is none of own, zscore"),
        ({"TRY_COMBINATIONS": "own,plus"}, "TRY_COMBINATIONS.*“own,plus” is none of own, sum"),
        ({"RUNS": 0}, r"RUNS.*0 is not from 1"),
        ({"WEIGHT_SPREAD": 1.5}, r"WEIGHT_SPREAD.*1.5 is not from 0 to 1"),
        ({"WEIGHTS": "a=0;b=0"}, "weights of a, b are all 0"),
        ({"SCALING": "goalposts"}, "has none"),
    ],
)
def test_refusals(run, areas_layer, changed, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("indexsensitivity", INPUT=areas_layer, **{**BOTH, **changed})


def test_one_area_a_constant_indicator_and_all_null_are_refused_in_words(run, table_layer):
    for rows, message in (
        (ROWS[:1], "Only one area"),
        ([(*row[:4], 3.0) for row in ROWS], "b has the same value in all areas"),
        ([(*row[:4], None) for row in ROWS], "Areas included: 0; at least 1"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            run("indexsensitivity", INPUT=table_layer(FIELDS, rows), **BOTH)


@pytest.fixture()
def in_blocks_of_20_runs(monkeypatch):
    from sozialraum.core.indices import sensitivity

    monkeypatch.setattr(sensitivity, "_BLOCK", 100)


def test_cancelling_in_the_runs_writes_nothing(run, areas_layer, tmp_path, in_blocks_of_20_runs):
    class Cancelled(QgsProcessingFeedback):
        def setProgress(self, share):
            super().setProgress(share)
            self.cancel()

    outputs = {"OUTPUT": str(tmp_path / "out.gpkg"), "REPORT": str(tmp_path / "report.html")}
    result = run("indexsensitivity", INPUT=areas_layer, feedback=Cancelled(), **BOTH, **outputs)
    assert not result
    assert list(tmp_path.iterdir()) == []


def test_progress_goes_up(run, areas_layer, in_blocks_of_20_runs):
    feedback, shown = QgsProcessingFeedback(), []
    feedback.progressChanged.connect(shown.append)
    run("indexsensitivity", INPUT=areas_layer, feedback=feedback, **BOTH)
    simulated = shown[: shown.index(max(shown)) + 1]
    assert len(simulated) > 3
    assert simulated == sorted(simulated)
