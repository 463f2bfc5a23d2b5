"""Published tables as csv, xlsx and ods: what they say, and that nothing becomes something else."""

from __future__ import annotations

import csv
import io
import zipfile

import numpy as np
import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.errors import SozialraumError
from sozialraum.core.published.csv_file import csv_chunks
from sozialraum.core.published.ods_file import write_ods
from sozialraum.core.published.sheet import (
    Sheet,
    Used,
    decimals_by_row,
    fitting_decimals,
    number_columns,
    rounded_columns,
    text_column,
)
from sozialraum.core.published.xlsx_file import (
    MOST_CELL,
    column_width,
    heading_lines,
    write_xlsx,
)
from sozialraum.core.tables.signs import load_profiles
from sozialraum.core.tables.states import Figures, State

PROFILES = load_profiles()


def silent(done: float) -> None:
    assert 0 <= done <= 1


def figures(values, states=None):
    index = [f"{n:02}" for n in range(1, len(values) + 1)]
    frame = pd.DataFrame({"x": values}, index=index, dtype="float64")
    codes = [State.OK] * len(values) if states is None else states
    return Figures.of(frame, pd.DataFrame({"x": [int(c) for c in codes]}, index=index))


def sheet(values, states=None, profile="din55301", decimals=0, language="de", keys=None):
    used, data = Used(), figures(values, states)
    keys = pd.Series(data.values.index if keys is None else keys, dtype=object)
    columns = [
        text_column("Gebiet", keys),
        *number_columns("Zahl", data, "x", PROFILES[profile], decimals, used),
    ]
    notes = used.explained(language)
    return Sheet(["Titel (synthetisch)"], columns, notes, language, len(values))


def as_csv(sheet):
    return list(csv.reader(io.StringIO("".join(csv_chunks(sheet)), newline=""), delimiter=";"))


def as_xlsx(sheet, path):
    write_xlsx(sheet, path, silent)
    return openpyxl.load_workbook(path).active


def test_csv_is_german_and_holds_title_headings_signs_and_their_meaning():
    lines = as_csv(sheet([1234.5, np.nan, 0], [State.OK, State.UNKNOWN, State.OK], decimals=1))
    assert lines == [
        ["Titel (synthetisch)"],
        [],
        ["Gebiet", "Zahl"],
        ["01", "1234,5"],
        ["02", "."],
        ["03", "-"],
        [],
        ["„.“: Zahlenwert unbekannt oder geheim zu halten"],
        ["„-“: nichts vorhanden (genau null)"],
    ]


def test_csv_in_english_has_a_decimal_point():
    assert as_csv(sheet([1234.5], decimals=1, language="en"))[3] == ["01", "1234.5"]


@pytest.mark.parametrize("text", ["=1+1", "+49", "-x", "@a", "=HYPERLINK(A1)"])
def test_csv_never_holds_a_formula(text):
    lines = as_csv(sheet([1.0], keys=[text]))
    assert lines[3][0] == f"'{text}"


@pytest.mark.parametrize("text", ["-", "-5", "-5,3", "-1.234,5", "–", "a=1"])
def test_signs_and_negative_numbers_among_texts_stay_as_they_are(text):
    assert as_csv(sheet([1.0], keys=[text]))[3][0] == text


def test_a_formula_behind_characters_that_are_left_out_is_none():
    assert as_csv(sheet([1.0], keys=["\x00=1+1"]))[3][0] == "'=1+1"


def test_negative_numbers_are_numbers():
    assert as_csv(sheet([-5.0]))[3][1] == "-5"


def test_rounding_in_csv_is_commercial_and_is_said():
    made = sheet([0.25, 2.675, 1.0], decimals=1)
    assert [line[1] for line in as_csv(made)[3:6]] == ["0,3", "2,7", "1,0"]
    assert rounded_columns(made) == ["Zahl"]
    assert rounded_columns(sheet([0.5, 1.5], decimals=1)) == []


def test_xlsx_holds_full_numbers_with_a_format_and_keys_as_text(tmp_path):
    page = as_xlsx(
        sheet([1234.5678, np.nan], [State.OK, State.LATER], decimals=1), tmp_path / "x.xlsx"
    )
    assert page["A1"].value == "Titel (synthetisch)"
    assert (page["A4"].value, page["A4"].data_type) == ("01", "s")
    assert (page["B4"].value, page["B4"].number_format) == (1234.5678, "#,##0.0")
    assert page["B5"].value == "..."
    assert page.freeze_panes == "B4"
    assert (page.page_setup.orientation, page.page_setup.fitToWidth) == ("landscape", 1)
    assert page.print_title_rows in ("3:3", "$3:$3")


def test_flags_stand_beside_their_number_under_an_empty_heading(tmp_path):
    states = [State.PROVISIONAL, State.OK, State.LIMITED]
    page = as_xlsx(sheet([5, 6, 7], states), tmp_path / "x.xlsx")
    assert [cell.value for cell in page[3]] == ["Gebiet", "Zahl", None]
    assert [[cell.value for cell in row] for row in page["B4:C6"]] == [
        [5, "p"],
        [6, None],
        [7, "()"],
    ]


def test_the_same_table_gives_the_same_bytes(tmp_path):
    made = sheet([1.0, 2.5], decimals=1)
    for write in (write_xlsx, write_ods):
        for name in ("a", "b"):
            write(made, tmp_path / name, silent)
        assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_ods_begins_with_its_kind_and_holds_numbers_and_texts(tmp_path):
    write_ods(sheet([12.25, 0], decimals=2, keys=["a  b", "<&>\x00"]), tmp_path / "x", silent)
    with zipfile.ZipFile(tmp_path / "x") as archive:
        assert archive.infolist()[0].filename == "mimetype"
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        content = archive.read("content.xml").decode("utf-8")
    assert 'office:value="12.25"><text:p>12,25</text:p>' in content
    assert "&lt;&amp;&gt;" in content
    assert "\x00" not in content


def test_characters_that_xml_cannot_hold_are_left_out(tmp_path):
    page = as_xlsx(sheet([1.0], keys=["a\x01b\ufffe<"]), tmp_path / "x.xlsx")
    assert page["A4"].value == "ab<"


@pytest.mark.parametrize("write", [write_xlsx, write_ods], ids=["xlsx", "ods"])
def test_more_columns_than_a_spreadsheet_holds_are_refused(write, tmp_path):
    made = sheet([1.0])
    wide = Sheet(made.title, list(made.columns) * 8193, made.notes, made.language, made.rows)
    with pytest.raises(SozialraumError, match="16386"):
        write(wide, tmp_path / "x", silent)


def test_the_files_say_title_and_language_but_no_author(tmp_path):
    made = sheet([1.0])
    write_xlsx(made, tmp_path / "x.xlsx", silent)
    about = openpyxl.load_workbook(tmp_path / "x.xlsx").properties
    assert (about.title, about.language) == ("Titel (synthetisch)", "de")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as archive:
        assert b"creator" not in archive.read("docProps/core.xml")
    write_ods(made, tmp_path / "x.ods", silent)
    with zipfile.ZipFile(tmp_path / "x.ods") as archive:
        about = archive.read("meta.xml").decode("utf-8")
        frozen = archive.read("settings.xml").decode("utf-8")
    assert "<dc:title>Titel (synthetisch)</dc:title><dc:language>de-DE</dc:language>" in about
    assert "creator" not in about
    assert '"VerticalSplitPosition" config:type="int">3<' in frozen


@pytest.mark.parametrize(("language", "country"), [("de", "DE"), ("en", "GB")])
def test_numbers_of_ods_are_shown_in_the_language_of_the_table(language, country, tmp_path):
    write_ods(sheet([1234.5], decimals=1, language=language), tmp_path / "x", silent)
    with zipfile.ZipFile(tmp_path / "x") as archive:
        content = archive.read("content.xml").decode("utf-8")
    assert f'number:language="{language}" number:country="{country}"' in content


@pytest.mark.parametrize("write", [write_xlsx, write_ods], ids=["xlsx", "ods"])
def test_a_table_without_rows_still_has_its_headings(write, tmp_path):
    write(sheet([]), tmp_path / "x", silent)
    with zipfile.ZipFile(tmp_path / "x") as archive:
        texts = "".join(archive.read(n).decode("utf-8") for n in archive.namelist())
    assert "Gebiet" in texts
    assert "Zahl" in texts


def test_blanks_and_tabs_of_ods_are_elements(tmp_path):
    write_ods(sheet([1.0], keys=["  a  b\tc "]), tmp_path / "x", silent)
    with zipfile.ZipFile(tmp_path / "x") as archive:
        content = archive.read("content.xml").decode("utf-8")
    two, one = '<text:s text:c="2"/>', '<text:s text:c="1"/>'
    assert f"<text:p>{two}a {one}b<text:tab/>c{one}</text:p>" in content


def test_columns_are_as_wide_as_their_numbers_and_the_words_of_their_heading(tmp_path):
    number = number_columns("x", figures([1234567.25]), "x", PROFILES["ba"], 2, Used())[0]
    assert column_width(number) == len("1.234.567,25") + 2
    heading = "Einwohnerinnen und Einwohner"
    spoken = number_columns(heading, figures([1]), "x", PROFILES["ba"], 0, Used())[0]
    assert len("Einwohnerinnen") < column_width(spoken) < len(heading)
    assert len(heading_lines(spoken)) == 2
    late = text_column("Name", pd.Series(["a"] * 2999 + ["Nordstadt" * 3] * 3000))
    assert column_width(late) >= 27


def test_a_cell_that_is_too_long_is_refused(tmp_path):
    with pytest.raises(SozialraumError, match="32767"):
        write_xlsx(sheet([1.0], keys=["a" * (MOST_CELL + 1)]), tmp_path / "x", silent)


@pytest.mark.parametrize(
    ("numbers", "decimals"),
    [
        ([1, 20, 300], 0),
        ([0.5, 2], 1),
        ([0.125, 2], 3),
        ([100 / 3, 50.0], 1),
        ([1 / 300, 1 / 700], 5),
        ([np.nan], 0),
        ([], 0),
        ([1e9 / 7], 1),
    ],
)
def test_decimals_fit_the_numbers(numbers, decimals):
    assert fitting_decimals(np.array(numbers, dtype="float64")) == decimals


def test_a_long_table_has_the_decimals_of_each_indicator():
    numbers = np.array([12.34, 1.0, 12.34, 7.0])
    assert decimals_by_row(["a", "b", "a", "b"], {"a": 1}, numbers).tolist() == [1, 0, 1, 0]


@pytest.mark.parametrize("key", PROFILES)
@given(code=st.sampled_from([state for state in State if not state.keeps_number]))
def test_every_state_has_a_sign_in_every_profile(key, code):
    line = as_csv(sheet([np.nan], [code], profile=key))[3]
    sign = PROFILES[key].sign_of(code)
    assert line[1] == sign.texts[0]
    assert PROFILES[key].meanings[line[1]] == PROFILES[key].read_back(code)


def test_states_that_share_a_sign_are_written_down():
    """What a reader can no longer tell apart, profile by profile."""
    merged = {
        key: {s.word: profile.read_back(s).word for s in State if profile.read_back(s) != s}
        for key, profile in PROFILES.items()
    }
    without_flag = {"rounded": "ok", "perturbed": "ok"}
    assert merged == {
        "din55301": {**without_flag, "small_base": "unreliable", "suppressed": "unknown"},
        "lsn": {**without_flag, "small_base": "unreliable", "suppressed": "unknown"},
        "ba": {**without_flag, "small_base": "unreliable", "below_half": "unknown"},
        "kosis": {
            **without_flag,
            **dict.fromkeys(("small_base", "below_half", "unreliable", "suppressed"), "unknown"),
        },
    }
