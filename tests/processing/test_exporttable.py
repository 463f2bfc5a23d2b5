"""exporttable, from the layer to the file."""

from __future__ import annotations

import csv
import math
from pathlib import Path

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


@pytest.mark.parametrize("kind", ["csv", "ods", "xlsx"])
def test_temporary_files_follow_the_format(run, table, kind):
    result = run("exporttable", INPUT=table, FORMAT=kind, OUTPUT="TEMPORARY_OUTPUT")
    assert Path(result["OUTPUT"]).suffix == f".{kind}"
    assert Path(result["OUTPUT"]).read_bytes()[:2] == (b"\xef\xbb" if kind == "csv" else b"PK")


def test_the_appended_ending_does_not_overwrite_the_input(run, table, tmp_path):
    path = tmp_path / "table.csv"
    path.write_text("k,x\na,1\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="would overwrite"):
        run("exporttable", INPUT=str(path), FORMAT="csv", OUTPUT=str(tmp_path / "table"))
    assert path.read_text(encoding="utf-8") == "k,x\na,1\n"


def test_a_key_of_numbers_is_written_as_text(run, table_layer, tmp_path):
    layer = table_layer({"EW": "integer", "nr": "double"}, [(7, 5.0), (8, 12.0)])
    path = str(tmp_path / "out.xlsx")
    run("exporttable", INPUT=layer, KEY_FIELD="nr", OUTPUT=path)
    page = openpyxl.load_workbook(path).active
    assert [[cell.value for cell in row] for row in page["A4:B5"]] == [["5", 7], ["12", 8]]


def test_without_a_key_the_first_texts_come_first(run, table_layer, tmp_path):
    fields = {"EW": "integer", "bezirk": "string", "area_2": "string"}
    run(
        "exporttable",
        INPUT=table_layer(fields, [(5, "01", "x")]),
        OUTPUT=str(tmp_path / "out.csv"),
    )
    assert lines(tmp_path / "out.csv")[2:4] == [["bezirk", "EW", "area_2"], ["01", "5", "x"]]


def test_numbers_that_come_as_text_keep_their_states(run, table_layer, tmp_path):
    fields = {"area": "string", "EW": "string", "EW_state": "string"}
    rows = [("01", "12.5", "ok"), ("02", None, "suppressed"), ("03", "7", "provisional")]
    run(
        "exporttable",
        INPUT=table_layer(fields, rows),
        LANGUAGE="de",
        OUTPUT=str(tmp_path / "out.csv"),
    )
    expected = [["01", "12,5", ""], ["02", ".", ""], ["03", "7,0", "p"]]
    assert lines(tmp_path / "out.csv")[3:6] == expected


def test_a_csv_that_qgis_reads_as_texts_has_numbers(run, tmp_path):
    (tmp_path / "in.csv").write_text(
        "ags,bez,ew,anteil,ofen\n5334002,01,3419.0,4.25,1.234\n5334004,02,,-1.5,2.345\n",
        encoding="utf-8",
    )
    path = str(tmp_path / "out.xlsx")
    run("exporttable", INPUT=str(tmp_path / "in.csv"), OUTPUT=path)
    page = openpyxl.load_workbook(path).active
    assert [[cell.value for cell in row] for row in page["A4:E5"]] == [
        ["5334002", "01", 3419, 4.25, "1.234"],
        ["5334004", "02", None, -1.5, "2.345"],
    ]
    assert page["D4"].number_format == "#,##0.00"


def test_years_have_no_separator_of_thousands(run, table_layer, tmp_path):
    layer = table_layer({"area": "string", "Jahr": "integer", "x": "integer"}, [("01", 1998, 1998)])
    path = str(tmp_path / "out.xlsx")
    run("exporttable", INPUT=layer, OUTPUT=path)
    page = openpyxl.load_workbook(path).active
    assert [page["B4"].value, page["C4"].value] == ["1998", 1998]


def test_indicators_of_the_catalogue_have_its_decimals_even_if_all_are_whole(
    run, table_layer, tmp_path
):
    layer = table_layer({"area": "string", "anteil_u18": "double"}, [("01", 50.0), ("02", 25.0)])
    path = str(tmp_path / "out.csv")
    run("exporttable", INPUT=layer, LANGUAGE="de", OUTPUT=path)
    assert [line[1] for line in lines(path)[3:5]] == ["50,0", "25,0"]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
@pytest.mark.parametrize(
    ("fields", "row", "chosen", "message"),
    [
        ({"k": "string", "x": "double"}, ("a", math.inf), [], "x holds infinite numbers .row 1"),
        ({"x": "integer", "x_state": "string"}, (1, "ok"), ["x_state"], "no field to write"),
        ({"fid": "integer"}, (1,), [], "no field to write"),
        (LONG, ("a", "i", 3.0, "geheim", 1.0, 2.0), [], "no state: geheim .areas a"),
    ],
)
def test_what_cannot_be_told_is_refused_in_words(
    run, table_layer, tmp_path, kind, fields, row, chosen, message
):
    layer = table_layer(fields, [row])
    with pytest.raises(QgsProcessingException, match=message):
        run("exporttable", INPUT=layer, FIELDS=chosen, OUTPUT=str(tmp_path / f"out.{kind}"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "internal"),
    [
        ("Bezirke, Kennzahlentabelle (intern)", True),
        ("pattern (internal)", True),
        ("Internetanschlüsse", False),
    ],
)
def test_what_is_called_internal_says_so_in_its_title(run, table_layer, tmp_path, name, internal):
    layer = table_layer({"area": "string", "x": "integer"}, [("01", 5)], name=name)
    path = str(tmp_path / "out.csv")
    run("exporttable", INPUT=layer, TITLE="Titel", LANGUAGE="de", OUTPUT=path)
    assert "".join(lines(path)[1]).startswith("Intern:") is internal


@pytest.mark.parametrize(
    ("second", "line"), [("2023-12-31", ["Stichtag: 31.12.2023"]), ("2024-12-31", [])]
)
def test_a_long_table_of_one_date_says_it_above(run, table_layer, tmp_path, second, line):
    fields = {"area": "string", "date": "string", "indicator": "string", "value": "double"}
    rows = [("01", "2023-12-31", "x", 1.0, "ok"), ("02", second, "x", 2.0, "ok")]
    layer = table_layer({**fields, "state": "string"}, rows)
    path = str(tmp_path / "out.csv")
    run("exporttable", INPUT=layer, LANGUAGE="de", OUTPUT=path)
    assert lines(path)[1] == line


def test_titles_have_several_lines_and_moments_their_time(run, table_layer, tmp_path):
    layer = table_layer({"area": "string", "t": "datetime"}, [("01", "2023-12-31T12:34:00")])
    path = str(tmp_path / "out.csv")
    run("exporttable", INPUT=layer, TITLE="Oben\nUnten", LANGUAGE="de", OUTPUT=path)
    assert lines(path)[:2] == [["Oben"], ["Unten"]]
    assert lines(path)[4] == ["01", "31.12.2023 12:34"]


def test_what_cannot_be_written_leaves_the_old_file(run, table, tmp_path):
    path = tmp_path / "out.xlsx"
    path.mkdir()
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("exporttable", INPUT=table, OUTPUT=str(path))
    assert [each.name for each in tmp_path.iterdir()] == ["out.xlsx"]


def test_a_wrong_date_is_refused(run, table, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"31\.12\.2023"):
        run("exporttable", INPUT=table, DATE="31.12.2023", OUTPUT=str(tmp_path / "out.csv"))
