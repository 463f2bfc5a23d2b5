"""importtable, from the delivered file to the layer."""

from __future__ import annotations

import json
import re
from decimal import ROUND_HALF_UP, Decimal

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

DISTRICTS = [
    *("Hamburg-Mitte", "Altona", "Eimsbüttel", "Hamburg-Nord", "Wandsbek", "Bergedorf"),
    *("Harburg", "Hamburg"),
]
PUBLISHED = {
    "anteil_u18": "anteil_der_unter_18_jaehrigen_in_prozent",
    "anteil_65_plus": "anteil_der_65_jaehrigen_und_aelteren_in_prozent",
    "auslaenderanteil": "auslaenderanteil_in_prozent",
    "einpersonenhaushalte": "anteil_der_einpersonenhaushalte_in_prozent",
    "haushalte_mit_kindern": "anteil_der_haushalte_mit_kindern_in_prozent",
    "alleinerziehende": "anteil_der_haushalte_von_alleinerziehenden_in_prozent",
    "sgb2_anteil_ew": "anteil_der_leistungsempfaenger_innen_nach_sgb_ii_in_prozent",
    "anteil_ezfh": "anteil_der_wohnungen_in_ein_und_zweifamilienhaeusern_in_pr",
    "sozialwohnungsanteil": "sozialwohnungsanteil_in_prozent_jan_2014",
    "bindungsauslauf": "sozialwohnungen_mit_bindungsauslauf_bis_2019_in_prozent",
    "pkw_dichte": "pkw_dichte_jan_2014",
}
FIELD_MAP = {
    "ew": "bevoelkerung",
    "ew_00_17": "unter_18_jaehrige",
    "ew_65_plus": "f_65_jaehrige_und_aeltere",
    "ew_ausl": "auslaenderinnen_und_auslaender",
    "hh": "Haushalte",
    "hh_1": "einpersonenhaushalte",
    "hh_kinder": "haushalte_mit_kindern",
    "hh_alleinerz": "Alleinerziehende",
    "sgb2_lb": "leistungsempfaenger_innen_nach_sgb_ii_dez_2013",
    "whg": "wohnungen_2013",
    "whg_ezfh": "wohnungen_in_ein_und_zweifamilienhaeusern_2013",
    "whg_sozial": "sozialwohnungen_jan_2014",
    "whg_sozial_auslauf": "sozialwohnungen_mit_bindungsauslauf_bis_2019",
    "pkw_privat": "private_pkw_jan_2014",
}


@pytest.fixture()
def layer():
    """A written table as a layer."""

    def open_(path: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(path, "table", "ogr")
        assert layer.isValid(), path
        return layer

    return open_


@pytest.fixture()
def imported(run, tmp_path, layer):
    """Import a text as a file; returns the results, the rows by key, and the layer."""

    def import_(text: str, **parameters):
        path = tmp_path / parameters.pop("file", "tabelle.csv")
        path.write_text(text, encoding="utf-8")
        output = str(tmp_path / "output.gpkg")
        result = run("importtable", INPUT=str(path), OUTPUT=output, **parameters)
        table = layer(output)
        names = [name for name in table.fields().names() if name != "fid"]
        rows = [
            {name: None if feature[name] == NULL else feature[name] for name in names}
            for feature in table.getFeatures()
        ]
        return result, rows, table

    return import_


@pytest.fixture()
def in_german(root, qgis_app):
    """QGIS in German, with the plugin's translation."""
    before, translator = QLocale(), QTranslator()
    assert translator.load(str(root / "i18n" / "sozialraum_de.qm"))
    QgsApplication.setLocale(QLocale("de_DE"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    QgsApplication.setLocale(before)


@pytest.fixture()
def hamburg(run, root, tmp_path):
    """Hamburg's Stadtteilprofile 2014, imported with all defaults."""
    path = root / "tests/data/hamburg/stadtteilprofile_2014.csv"
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "OUTPUT_TOTALS")}
    return run("importtable", INPUT=str(path), **outputs)


def half_up(value: float, decimals: int) -> float:
    digit = Decimal(1).scaleb(-decimals)
    return float(Decimal(repr(value)).quantize(digit, ROUND_HALF_UP))


def test_hamburgs_107_rows_are_99_areas_and_8_totals(hamburg, layer):
    assert hamburg["ROWS"] == 107
    areas, totals = layer(hamburg["OUTPUT"]), layer(hamburg["OUTPUT_TOTALS"])
    assert (areas.featureCount(), totals.featureCount()) == (99, 8)
    assert [feature["area"] for feature in totals.getFeatures()] == DISTRICTS
    figures = [name for name in areas.fields().names() if not name.endswith("_state")]
    assert len(figures) == 69 + 2  # fid and name beside the 69 columns, of which one is the key


@pytest.mark.parametrize("part", ["OUTPUT", "OUTPUT_TOTALS"])
def test_hamburgs_published_ratios_are_the_plugins_own(run, hamburg, layer, part, tmp_path):
    """Eleven ratios published beside their counts, in every row, rounded half up."""
    result = run(
        "indicators",
        INPUT=hamburg[part],
        KEY_FIELD="area",
        INDICATORS=";".join(PUBLISHED),
        FIELD_MAP=";".join(f"{variable}={field}" for variable, field in FIELD_MAP.items()),
        PREFIX="k_",
        OUTPUT=str(tmp_path / "indicators.gpkg"),
    )
    table = layer(result["OUTPUT"])
    names = table.fields().names()
    compared = 0
    for indicator, heading in PUBLISHED.items():
        published = next(name for name in names if name.startswith(heading[:55]))
        decimals = 0 if indicator == "pkw_dichte" else 1
        for feature in table.getFeatures():
            if feature[published] == NULL or feature[f"k_{indicator}"] == NULL:
                # No published ratio without a count, and none of ours without a base.
                assert feature[published] in (NULL, 0.0), (indicator, feature["area"])
                continue
            ours = half_up(feature[f"k_{indicator}"], decimals)
            assert ours == feature[published], (indicator, feature["area"])
            compared += 1
    assert compared > 10 * table.featureCount()


def test_signs_become_states_and_whole_numbers_stay_whole(imported):
    result, rows, table = imported(
        "Nr;Gebiet;EW;Anteil in %;Stand\n01;Nord;1.234;20,5;31.12.2023\n02;Süd;.;-;31.12.2023\n"
    )
    assert rows[0]["EW"] == 1234
    assert rows[1]["EW"] is None
    assert (rows[1]["EW_state"], rows[1]["anteil_in_prozent"]) == ("unknown", 0.0)
    assert table.fields().field("EW").typeName().lower().startswith("int")
    assert rows[0]["Stand"].toString("yyyy-MM-dd") == "2023-12-31"
    assert result["VALUES_WITH_STATE"] == 1


def test_headings_are_the_aliases_of_the_loaded_table(run, provider, qgis_new_project, tmp_path):
    path = tmp_path / "tabelle.csv"
    path.write_text("Nr;Gebiet;Anteil in %\n01;Nord;20,5\n02;Süd;3,0\n", encoding="utf-8")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    result, ok = provider.algorithm("importtable").run(
        {"INPUT": str(path), "OUTPUT": target}, context, feedback
    )
    assert ok, feedback.textLog()
    table = context.getMapLayer(result["OUTPUT"])
    details = context.layerToLoadOnCompletionDetails(table.id())
    details.postProcessor().postProcessLayer(table, context, feedback)
    assert table.name() == "tabelle"
    assert table.fields().names() == ["area", "name", "anteil_in_prozent"]
    assert table.fields().field("anteil_in_prozent").alias() == "Anteil in %"


def test_the_report_says_what_was_found_in_german(imported, in_german, tmp_path):
    report = tmp_path / "bericht.html"
    imported(
        "Einwohner am 31.12.2023\n\nNr;EW;Quote\n1;10;n.v.\n2;20;5,5\n3;5;6,5\nSumme;36;\n"
        "Quelle: synthetisch\n",
        REPORT=str(report),
        KEY_WIDTH=2,
    )
    text = re.sub(r"\s+", " ", report.read_text(encoding="utf-8"))
    for expected in (
        "Importbericht",
        "Spalte „Quote“ mischt Zahlen mit anderen Texten (n.v.)",
        "<td>1</td><td>01</td>",
        '<td class="number">36</td><td class="number">35</td>',
        "Klassische Zeichen (DIN 55301)",
        "Quelle: synthetisch",
    ):
        assert expected in text, expected


def test_next_years_table_is_read_by_the_template(imported, tmp_path):
    template = str(tmp_path / "vorlage.json")
    imported(
        "Schluessel|Gebiet|Alo (Dez 2022)|EW\n5334002|Aachen|.|250.000\n5334004|Alsdorf|3|4.000\n",
        DELIMITER="pipe",
        KEY_WIDTH=8,
        PROFILE="ba",
        SETTINGS_OUT=template,
    )
    saved = json.loads((tmp_path / "vorlage.json").read_text(encoding="utf-8"))
    assert (saved["key_column"], saved["key_width"], saved["profile"]) == ("Schluessel", 8, "ba")
    _, rows, _ = imported(
        "Gebiet|schluessel|EW|alo (Dez 2023)\nAachen|5334002|251.000|*\nAlsdorf|5334004|4.100|2\n",
        SETTINGS=template,
    )
    assert [row["area"] for row in rows] == ["05334002", "05334004"]
    assert rows[0]["alo_dez_2023_state"] == "suppressed"
    assert rows[1]["EW"] == 4100


def test_a_template_that_is_none_is_refused(imported, tmp_path):
    wrong = tmp_path / "falsch.json"
    wrong.write_text("[1, 2]", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no import template"):
        imported("Nr;EW\n1;2\n", SETTINGS=str(wrong))


def test_an_unusable_file_ends_in_a_german_sentence(run, in_german, tmp_path):
    page = tmp_path / "daten.csv"
    page.write_text("<!DOCTYPE html><html><body>Anmeldung</body></html>", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"daten\.csv ist eine Webseite und keine"):
        run("importtable", INPUT=str(page), OUTPUT="memory:")


def test_a_missing_file_is_named(run):
    with pytest.raises(QgsProcessingException, match=r"INPUT|nirgends\.csv"):
        run("importtable", INPUT="/nirgends.csv", OUTPUT="memory:")


def test_rows_without_a_place_stay_and_totals_go(imported, tmp_path, layer):
    totals = str(tmp_path / "totals.gpkg")
    result, rows, _ = imported(
        "Nr;Gebiet;EW\n1;Nord;10\n2;Süd;20\n;Keine Zuordnung möglich;3\n;Insgesamt;33\n",
        OUTPUT_TOTALS=totals,
    )
    assert [(row["area"], row["EW"]) for row in rows] == [("1", 10), ("2", 20), ("~unassigned", 3)]
    assert [(f["name"], f["EW"]) for f in layer(totals).getFeatures()] == [("Insgesamt", 33)]
    assert (result["ROWS"], result["TOTAL_ROWS"], result["ROWS_DROPPED"]) == (4, 1, 0)
