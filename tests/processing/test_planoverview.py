"""planoverview, run by id."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

from sozialraum.core.plans.tables import INSTRUMENTS, OVERVIEW, THEMES
from sozialraum.core.plans.yaml_file import SHIPPED
from sozialraum.gis.register import build
from sozialraum.processing.planning.planoverview import aliases


def column(layer, name):
    return [None if f[name] == NULL else f[name] for f in layer.getFeatures()]


def test_all_planwerke_are_listed(run):
    result = run("planoverview")
    layer = result["OUTPUT"]
    assert result["PLANS"] == layer.featureCount() == 13 + 11
    assert layer.fields().names()[:6] == [
        "plan",
        "department",
        "code",
        "title",
        "periods",
        "valid_from",
    ]
    assert "OUTPUT_INSTRUMENTS" not in result
    assert sum(value is not None for value in column(layer, "valid_from")) == 3


def test_each_body_can_be_listed_apart(run):
    city = run("planoverview", BODIES="stadt_aachen")
    assert city["PLANS"] == 13
    assert set(column(city["OUTPUT"], "body")) == {"Stadt Aachen"}
    assert set(column(city["OUTPUT"], "as_of")) == {"2017-11-21"}
    result = run(
        "planoverview", BODIES="StädteRegion Aachen", OUTPUT_INSTRUMENTS="TEMPORARY_OUTPUT"
    )
    assert result["PLANS"] == 11
    assert "angekündigt" in column(result["OUTPUT"], "status")
    assert set(column(result["OUTPUT_INSTRUMENTS"], "department")) == {
        "Amt für Inklusion und Sozialplanung"
    }


def test_every_column_has_a_title():
    assert {*OVERVIEW, *INSTRUMENTS, *THEMES} == set(aliases())


def test_departments_themes_and_date_narrow_the_list(run):
    assert run("planoverview", DEPARTMENTS="FB45;FB61")["PLANS"] == 6
    assert run("planoverview", THEMES='"Integration/Teilhabe"', DEPARTMENTS="fb56")["PLANS"] == 1
    assert run("planoverview", VALID_ON="2019-01-01")["PLANS"] == 2
    assert run("planoverview", VALID_ON="1999-01-01")["PLANS"] == 0


def test_planwerke_without_a_planungszeitraum_are_named_in_the_log(run):
    run("planoverview", VALID_ON="2016-01-01")
    log = run.feedback.textLog()
    assert "21 Planwerke have no Planungszeitraum" in log
    assert "Masterplan Aachen*2030" in log


def test_instruments_and_themes_are_written_on_demand(run):
    result = run(
        "planoverview",
        DEPARTMENTS="FB52;Kultur",
        OUTPUT_INSTRUMENTS="TEMPORARY_OUTPUT",
        OUTPUT_THEMES="TEMPORARY_OUTPUT",
    )
    assert result["OUTPUT_INSTRUMENTS"].featureCount() == 6 + 8
    assert column(result["OUTPUT_THEMES"], "origin") == ["quelle"] * 4 + ["redaktion"] * 3
    themed = run(
        "planoverview",
        THEMES="bildung",
        BODIES="Stadt Aachen",
        OUTPUT_INSTRUMENTS="TEMPORARY_OUTPUT",
    )
    assert themed["OUTPUT_INSTRUMENTS"].featureCount() == 0


def test_an_offices_own_register_gives_the_same_result(run, tmp_path):
    path = tmp_path / "own.gpkg"
    build(SHIPPED, path)
    own, shipped = run("planoverview", REGISTER=str(path)), run("planoverview")
    assert [f.attributes() for f in own["OUTPUT"].getFeatures()] == [
        f.attributes() for f in shipped["OUTPUT"].getFeatures()
    ]


@pytest.mark.parametrize("ending", ["pdf", "html"])
def test_a_sheet_holds_the_planwerke_listed(run, tmp_path, ending):
    path = tmp_path / f"sheet.{ending}"
    result = run("planoverview", DEPARTMENTS="FB61", OUTPUT_SHEET=str(path))
    assert result["OUTPUT_SHEET"] == str(path)
    if ending == "pdf":
        assert path.read_bytes().startswith(b"%PDF-")
    else:
        text = path.read_text(encoding="utf-8")
        assert "Masterplan Aachen*2030" in text
        assert "Wohnungsmarktbericht" not in text


def test_a_sheet_of_an_unknown_kind_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="none of pdf, html"):
        run("planoverview", OUTPUT_SHEET=str(tmp_path / "sheet.docx"))


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"DEPARTMENTS": "FB99"}, "FB99.*fb52"),
        ({"BODIES": "Köln"}, "Köln.*staedteregion"),
        ({"THEMES": "Verkehr"}, "Verkehr.*ehrenamt"),
        ({"THEMES": "Integration/Teilhabe"}, "THEMES.*double quotes"),
        ({"VALID_ON": "31.12.2016"}, "VALID_ON"),
        ({"REGISTER": "/nowhere/register.gpkg"}, "does not exist"),
        ({"REGISTER": "pg:service=amt/register"}, "cannot be found.*pg:connection.schema"),
    ],
)
def test_wrong_input_is_refused_in_words(run, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("planoverview", **parameters)
