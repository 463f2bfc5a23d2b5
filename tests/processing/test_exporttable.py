"""exporttable, from the layer to the file."""

from __future__ import annotations

import csv

import openpyxl
import pytest
from qgis.core import QgsProcessingException

FIELDS = {
    **{"nr": "string", "name": "string", "EW": "integer", "EW_state": "string"},
    **{"anteil_u18": "double", "day": "date"},
}
ROWS = [
    ("01", "Nord", 1234, "ok", 100 / 3, "2023-12-31"),
    ("02", "Süd", None, "suppressed", 0.0, "2023-12-31"),
    ("03", "West", 0, "ok", None, None),
]
LONG = {
    **{"area": "string", "indicator": "string", "value": "double", "state": "string"},
    **{"numerator": "double", "denominator": "double"},
}
LONG_ROWS = [
    ("01", "anteil_u18", 12.345, "ok", 10.0, 81.0),
    ("02", "anteil_u18", None, "suppressed", 1.0, 90.0),
    ("01", "bevoelkerungsdichte", 1234.567, "provisional", 10.0, 1.0),
]


@pytest.fixture()
def table(table_layer):
    return table_layer(FIELDS, ROWS, name="Bezirke")


def lines(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_a_german_csv_with_everything_a_paper_needs(run, table, tmp_path):
    result = run(
        "exporttable",
        INPUT=table,
        LANGUAGE="de",
        TITLE="Einwohner (synthetisch)",
        DATE="2023-12-31",
        SOURCE_NOTE="Statistikstelle, dl-de/by-2-0",
        OUTPUT=str(tmp_path / "out.csv"),
    )
    assert result["ROWS"] == 3
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert lines(result["OUTPUT"]) == [
        ["Einwohner (synthetisch)"],
        ["Stichtag: 31.12.2023"],
        [],
        ["nr", "name", "EW", "anteil_u18", "day"],
        ["01", "Nord", "1234", "33,3", "31.12.2023"],
        ["02", "Süd", ".", "-", "31.12.2023"],
        ["03", "West", "-", "", ""],
        [],
        ["Zeichenerklärung:"],
        ["„.“: Zahlenwert unbekannt oder geheim zu halten"],
        ["„-“: nichts vorhanden (genau null)"],
        ["leere Zelle: keine Angabe"],
        ["Gerundet: anteil_u18"],
        ["Quelle: Statistikstelle, dl-de/by-2-0"],
    ]


def test_the_profile_says_how_secrets_are_written(run, table, tmp_path):
    path = str(tmp_path / "out.xlsx")
    run("exporttable", INPUT=table, PROFILE="ba", LANGUAGE="en", OUTPUT=path)
    page = openpyxl.load_workbook(path).active
    assert page["A1"].value == "Bezirke"
    assert [cell.value for cell in page[5]][:3] == ["02", "Süd", "*"]
    assert page["D4"].value == 100 / 3
    notes = [row[0].value for row in page.iter_rows(min_row=7) if row[0].value]
    assert "“*”: anonymised (below 3 or deducible)" in notes


def test_chosen_fields_come_in_their_order_behind_the_key(run, table, tmp_path):
    path = str(tmp_path / "out.csv")
    run("exporttable", INPUT=table, KEY_FIELD="nr", FIELDS=["EW", "name"], OUTPUT=path)
    assert lines(path)[2] == ["nr", "EW", "name"]


def test_a_long_table_is_internal_and_withheld_counts_stay_out(run, table_layer, tmp_path):
    path = str(tmp_path / "out.csv")
    run(
        "exporttable",
        INPUT=table_layer(LONG, LONG_ROWS, name="lang"),
        LANGUAGE="de",
        OUTPUT=path,
    )
    written = lines(path)
    assert written[1][0].startswith("Intern:")
    assert written[3] == ["area", "indicator", "value", "", "numerator", "denominator"]
    assert written[4] == ["01", "anteil_u18", "12,3", "", "10", "81"]
    assert written[5] == ["02", "anteil_u18", ".", "", "", ""]
    assert written[6][:4] == ["01", "bevoelkerungsdichte", "1235", "p"]


def test_the_ending_gives_the_format_unless_both_are_said(run, table, tmp_path):
    result = run("exporttable", INPUT=table, FORMAT="ods", OUTPUT=str(tmp_path / "out"))
    assert result["OUTPUT"].endswith("out.ods")
    with pytest.raises(QgsProcessingException, match=r"ends in \.csv, but the format is xlsx"):
        run("exporttable", INPUT=table, FORMAT="xlsx", OUTPUT=str(tmp_path / "out.csv"))


def test_what_cannot_be_written_leaves_the_old_file(run, table, tmp_path):
    path = tmp_path / "out.xlsx"
    path.mkdir()
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("exporttable", INPUT=table, OUTPUT=str(path))
    assert [each.name for each in tmp_path.iterdir()] == ["out.xlsx"]


def test_a_wrong_date_is_refused(run, table, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"31\.12\.2023"):
        run("exporttable", INPUT=table, DATE="31.12.2023", OUTPUT=str(tmp_path / "out.csv"))
