"""Damaged, protected and oversized files: each is read right, or refused in one sentence.

Odd texts are data (``tests/data/odd_tables``); here stand the files that are no text. All figures
are synthetisch.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from contextlib import suppress

import numpy as np
import openpyxl
import pytest

from sozialraum.core.delivered.template import Wishes
from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.states import State
from sozialraum.gis.delivery import read_delivery

TABLE = b"AGS;EW\n01;5\n02;6\n"
ROWS = [["AGS", "EW", "Q"], ["01", 5, 1.5], ["02", 6, 2.5]]
ODS = "application/vnd.oasis.opendocument.spreadsheet"
ODS_CONTENT = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body>
</office:document-content>"""


@pytest.fixture(scope="module")
def kept(root):
    return root / "tests" / "data" / "odd_files"


@pytest.fixture()
def write(tmp_path):
    def write_(name: str, content: bytes):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write_


@pytest.fixture()
def workbook(tmp_path):
    """An Excel file of sheets with rows."""

    def workbook_(name="t.xlsx", **sheets):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(tmp_path / name)
        return tmp_path / name

    return workbook_


def read(path, **wishes):
    return read_delivery(path, Wishes(**wishes))


def refusal(path, **wishes):
    with pytest.raises(SozialraumError) as refused:
        read(path, **wishes)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def values(table):
    return {name: table.areas.figures.values[name].tolist() for name in table.areas.figures.values}


def packed(path, **members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return path


def ods(path, rows):
    return packed(path, mimetype=ODS, content_xml=ODS_CONTENT.format(rows=rows))


def ods_row(*texts):
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
        for text in texts
    )
    return f"<table:table-row>{cells}</table:table-row>"


@pytest.mark.parametrize("file", ["formeln.xlsx", "formeln.ods"])
def test_formulas_give_their_results_and_merged_headings_belong_to_all_columns(kept, file):
    table = read(kept / file)
    assert table.order == ["einwohner_maennlich", "einwohner_weiblich", "Summe", "Anteil"]
    assert table.areas.keys.tolist() == ["05334002", "05334004", "05334008"]
    assert table.areas.figures.values["Summe"].tolist()[:2] == [1010, 501]
    assert table.areas.figures.values["Anteil"].tolist()[:2] == [50.5, 52.1]
    assert table.areas.figures.values.iloc[2].tolist()[:2] == pytest.approx(
        [np.nan, 100], nan_ok=True
    )
    states = table.areas.figures.states.iloc[2].tolist()
    assert states == [State.UNKNOWN, State.OK, State.MISSING, State.NOT_APPLICABLE]


def test_formulas_of_an_old_excel_file_are_not_read_as_empty_cells(kept):
    assert "“Einwohner” holds formulas" in refusal(kept / "formeln.xls")
    assert "no rows of data" in refusal(kept / "formeln.xls", sheet="Erläuterungen")


def test_formulas_without_results_are_not_read_as_empty_cells(workbook):
    path = workbook(A=[["AGS", "EW"], ["01", 5], ["02", "=B2*2"]], B=ROWS)
    assert "no program has calculated" in refusal(path)
    assert values(read(path, sheet="B")) == {"EW": [5, 6], "Q": [1.5, 2.5]}


def test_an_old_excel_file_gives_keys_that_lost_their_zeros_the_width_they_need(kept):
    table = read(kept / "zahlenschluessel.xls", key_width=8)
    assert table.areas.keys.tolist() == ["05334002", "05334004"]
    assert values(table) == {"EW": [1000, 500]}
    assert len(table.findings.keys.repaired) == 2


@pytest.mark.parametrize("file", ["kennwort.xlsx", "kennwort.ods"])
def test_a_password_is_named(kept, file):
    assert "protected by a password" in refusal(kept / file)


@pytest.mark.parametrize("file", ["formeln.xlsx", "formeln.ods", "zahlenschluessel.xls"])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_file_cut_short_is_refused(kept, write, file, share):
    content = (kept / file).read_bytes()
    assert "damaged" in refusal(write(file, content[: int(len(content) * share)]))


@pytest.mark.parametrize("place", range(100, 5600, 250))
def test_an_old_excel_file_with_wrong_bytes_is_read_or_refused(kept, write, place):
    content = bytearray((kept / "zahlenschluessel.xls").read_bytes())
    content[place : place + 16] = b"\xf0" * 16
    with suppress(SozialraumError):  # any other error is a defect
        assert len(read(write("t.xls", bytes(content))).areas.keys) > 0


@pytest.mark.parametrize(
    ("name", "content", "piece"),
    [
        ("t.xls", b"<html><table><tr><td>AGS</td></tr></table></html>", "web page"),
        ("t.csv", b"\n <!DOCTYPE html>\n<html></html>", "web page"),
        ("t.xlsx", b"%PDF-1.7\n", "PDF"),
        ("t.csv", b"\x1f\x8b\x08\x00abc", "gzip"),
        ("t.csv", b'{"rows": []}', "JSON"),
        ("t.ods", b"<?xml version='1.0'?><a/>", "XML"),
        ("t.xlsx", b"PK\x03\x04 no archive", "damaged"),
        ("t.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "damaged"),
        ("t.csv", b"", "empty"),
        ("t.xlsx", b"", "empty"),
        ("t.csv", b"a;b\n1;\x00\x00\x00\n", "NUL"),
    ],
)
def test_what_is_no_table_is_called_by_its_name(write, name, content, piece):
    assert piece in refusal(write(name, content))


def test_a_text_under_the_name_of_a_spreadsheet_is_read_as_text(write):
    assert values(read(write("t.xls", TABLE))) == {"EW": [5, 6]}


def test_a_spreadsheet_under_the_name_of_a_text_is_read_as_spreadsheet(workbook):
    assert values(read(workbook("t.csv", A=ROWS))) == {"EW": [5, 6], "Q": [1.5, 2.5]}


def test_an_archive_with_one_table_is_read_others_are_refused(tmp_path):
    one = packed(tmp_path / "one.zip", a_csv=TABLE, liesmich_pdf=b"%PDF")
    assert values(read(one)) == {"EW": [5, 6]}
    two = packed(tmp_path / "two.zip", a_csv=TABLE, b_csv=TABLE)
    assert "a.csv, b.csv" in refusal(two)
    assert "holds: –" in refusal(packed(tmp_path / "none.zip"))
    assert "b.zip" in refusal(packed(tmp_path / "inner.zip", b_zip=one.read_bytes()))


def test_the_first_sheet_with_figures_is_read_and_the_others_are_named(workbook):
    path = workbook(Vorwort=[["Diese Daten sind synthetisch"]], A=ROWS, B=ROWS)
    table = read(path)
    assert values(table) == {"EW": [5, 6], "Q": [1.5, 2.5]}
    assert table.findings.sheet == "A"
    assert "Vorwort, A, B" in refusal(path, sheet="C")


def test_sheets_without_a_table_are_refused(workbook):
    assert "no rows of data" in refusal(workbook(A=[["AGS", "EW"]]))
    assert "none of the sheets" in refusal(workbook(A=[["Text"]], B=[["Text"]]))


def test_numbers_of_a_spreadsheet_keep_all_digits(workbook):
    rows = [["AGS", "EW", "Q"], ["01", 1234567, 0.1], ["02", -23, 1e-7], ["03", 0, 12345.678]]
    assert values(read(workbook(A=rows))) == {
        "EW": [1234567, -23, 0],
        "Q": [0.1, 1e-7, 12345.678],
    }


def test_a_key_that_a_spreadsheet_rounded_is_refused_with_its_row(workbook):
    path = workbook(A=[["AGS", "EW"], ["5334002", 1], ["5.33E+06", 2]])
    assert "row 3" in refusal(path).lower()


def test_empty_rows_to_the_end_of_the_sheet_are_no_rows(tmp_path):
    empty = (
        '<table:table-row table:number-rows-repeated="1048573">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    rows = ods_row("AGS", "EW") + ods_row("01", "5") + ods_row("02", "6") + empty
    assert values(read(ods(tmp_path / "t.ods", rows))) == {"EW": [5, 6]}


def bomb(path, member, piece, times):
    """An archive with a member that unpacks to ``times`` pieces."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if path.suffix == ".xlsx":
            archive.writestr("[Content_Types].xml", "<a/>")
        with archive.open(member, "w", force_zip64=True) as file:
            for _ in range(times):
                file.write(piece)
    return path


def test_bombs_and_endless_rows_are_refused_within_little_memory(tmp_path, root):
    """In a process of its own, so that its memory is that of these files."""
    files = [
        bomb(tmp_path / "cells.xlsx", "xl/worksheets/sheet1.xml", b"<c/>" * 2**18, 400),
        tmp_path / "line.csv",
        tmp_path / "columns.csv",
    ]
    files.append(bomb(tmp_path / "zeros.zip", "a.csv", b"0" * 2**20, 400))
    files[1].write_bytes(b"AGS;EW\n01;" + b"1" * 10_000_000)
    files[2].write_bytes(b"AGS;EW\n" + b";" * 900_000 + b"\n01;5\n")
    child = f"""
import resource, sys
sys.path.insert(0, {str(root / "tools")!r})
from mount import mount
mount()
from pathlib import Path
from sozialraum.core.delivered.template import Wishes
from sozialraum.core.errors import SozialraumError
from sozialraum.gis.delivery import read_delivery
for path in sys.argv[1:]:
    try:
        read_delivery(Path(path), Wishes())
        print("read", path)
    except SozialraumError as refused:
        print("refused", refused)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
    paths = list(map(str, files))
    done = subprocess.run(
        [sys.executable, "-c", child, *paths], capture_output=True, text=True, timeout=120
    )
    *outcomes, peak = done.stdout.strip().splitlines()
    assert [line.split()[0] for line in outcomes] == ["refused"] * 4, done.stdout + done.stderr
    assert int(peak) < 1536 * 1024, f"{int(peak) // 1024} MB"
