"""Flat files (ffcsv) of GENESIS and regionalstatistik.de. All figures are synthetisch."""

from __future__ import annotations

import io

import pandas as pd
import pytest

from sozialraum.core.delivered.flatfiles import pivoted, recognised
from sozialraum.core.errors import SozialraumError

OLD = """
Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;\
1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;\
2_Auspraegung_Label;BEVSTD__Bevoelkerungsstand__Anzahl;BEVSTD__Bevoelkerungsstand__q;\
     FLC006__Gebietsflaeche__qkm;FLC006__Gebietsflaeche__q
~2023;^05334;  Aachen, Region;GES;Geschlecht;GESW;weiblich;11;p;7,5;e
~2022;^05334;  Aachen, Kreis;GES;Geschlecht;GESM;männlich;10;e;...;
~2022;^;Insgesamt;GES;Geschlecht;;Insgesamt;99;r;x;
~2022;^05313;Aachen, Stadt;GES;Geschlecht;GESM;männlich;-;e;/;
__________
© Statistische Ämter (synthetisch)
"""
OLD = OLD.replace("~", "12411;synthetisch;STAG;Stichtag;31.12.").replace("^", "KREISE;Kreise;")

NEW = """
statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;\
1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;\
2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;\
value_variable_label;value_q
~REL-RK;Römisch-katholisch;^053340002002;Alsdorf;3,1;%;PRS018;Personen;e
~;Insgesamt;^053340002002;Alsdorf;492;Anzahl;PRS018;Personen;s
~REL-RK;Römisch-katholisch;^010010000000;Flensburg;.;Anzahl;PRS018;Personen;
~;Insgesamt;^010010000000;Flensburg;12;qkm;FLC001;Fläche;e
"""
NEW = NEW.replace("~", "1000A;synthetisch;STAG;Stichtag;2022-05-15;RELZG2;Religion;")
NEW = NEW.replace("^", "GEOGM4;Gemeinden;")


def read(text):
    lines = text.strip().splitlines()
    rows = [line.split(";") for line in lines]
    width = len(rows[0])
    padded = [(row + [""] * width)[:width] for row in rows[1:]]
    cells = pd.DataFrame(padded, columns=rows[0])
    return cells, recognised(rows[0])


def made(text):
    return pivoted(*read(text))


def test_the_old_form_becomes_one_row_per_area_with_its_signs():
    result = made(OLD)
    assert result.cells.columns.tolist() == [
        *("area", "name", "bevstd_2022", "bevstd_gesm_2022", "bevstd_gesw_2023"),
        *("flc006_2022", "flc006_gesm_2022", "flc006_gesw_2023"),
    ]
    assert result.cells.to_numpy().tolist() == [
        ["05313", "Aachen, Stadt", "", "-", "", "", "/", ""],
        ["05334", "Aachen, Region", "", "10", "11", "", "...", "7,5"],
        ["Insgesamt", "Insgesamt", "99", "", "", "x", "", ""],
    ]
    assert result.headings[:3] == [
        "Bevoelkerungsstand, Anzahl – Insgesamt – 31.12.2022",
        "Bevoelkerungsstand, Anzahl – männlich – 31.12.2022",
        "Bevoelkerungsstand, Anzahl – weiblich – 31.12.2023",
    ]
    assert result.headings[3] == "Gebietsflaeche, qkm – Insgesamt – 31.12.2022"
    assert result.names == result.cells.columns[2:].tolist()


def test_flags_stand_where_their_values_stand():
    result = made(OLD)
    assert result.flags["bevstd_gesw_2023"].tolist() == ["", "p", ""]
    assert result.flags["bevstd_2022"].tolist() == ["", "", "r"]
    assert result.flags["flc006_gesw_2023"].tolist() == ["", "e", ""]
    assert list(result.flags.columns) == result.names


def test_the_new_form_finds_its_areas_at_whichever_place_and_keeps_units_apart():
    result = made(NEW)
    assert result.cells.columns.tolist() == [
        *("area", "name", "flc001_2022", "prs018_prozent_rel_rk_2022"),
        *("prs018_anzahl_2022", "prs018_anzahl_rel_rk_2022"),
    ]
    assert result.cells.to_numpy().tolist() == [
        ["010010000000", "Flensburg", "12", "", "", "."],
        ["053340002002", "Alsdorf", "", "3,1", "492", ""],
    ]
    assert result.flags.iloc[1].tolist() == ["", "e", "s", ""]
    assert "Personen, % – Römisch-katholisch – 15.05.2022" in result.headings


def test_the_order_of_the_rows_does_not_matter():
    for text in (OLD, NEW):
        cells, form = read(text)
        mixed = cells.sample(frac=1, random_state=3).reset_index(drop=True)
        pd.testing.assert_frame_equal(pivoted(cells, form).cells, pivoted(mixed, form).cells)


def test_without_columns_of_flags_there_are_none():
    heads, *rows = OLD.strip().splitlines()
    assert (
        made("\n".join([heads.replace("__q;", "__z;").replace("__q", "__z"), *rows])).flags is None
    )


def test_old_headings_may_be_english_and_rates_of_change_have_no_code():
    text = (
        "Statistics_Code;Time;1_Variable_Code;1_Variable_Label;1_Variable_Attribute_Code;"
        "1_Variable_Attribute_Label;Index__CH0004;Index__CH0004__q\n"
        "61111;2022;DLAND;Länder;05;Nordrhein-Westfalen;6,9;e"
    )
    result = made(text)
    assert result.cells.to_numpy().tolist() == [["05", "Nordrhein-Westfalen", "6,9"]]
    assert (result.names, result.headings) == (["index_ch0004_2022"], ["Index, CH0004 – 2022"])


def test_several_dates_of_one_year_stand_in_full():
    text = OLD.replace("31.12.2023", "30.06.2022")
    assert "bevstd_gesw_2022_06_30" in made(text).names


def test_areas_are_also_known_by_their_codes():
    text = NEW.replace("GEOGM4", "OTHER")
    assert made(text).cells["area"].tolist() == ["010010000000", "053340002002"]


def test_a_table_without_areas_is_refused_with_its_characteristics():
    text = NEW.replace("GEOGM4", "ALTER").replace("053340002002", "A1")
    with pytest.raises(SozialraumError, match="no regional characteristic; it has RELZG2, ALTER"):
        made(text)


def test_a_cell_that_stands_twice_is_refused():
    line = NEW.strip().splitlines()[2]
    with pytest.raises(SozialraumError, match=r"053340002002: Personen, Anzahl – Insgesamt"):
        made(NEW + line + "\n")


@pytest.mark.parametrize(
    "headings",
    [
        ["Schlüssel", "Name", "Einwohner"],
        ["Zeit", "1_Merkmal_Code", "1_Auspraegung_Code", "1_Auspraegung_Label"],
        ["time", "value", "value_variable_code"],
        [
            "Zeit",
            "1_Merkmal_Code",
            "1_Auspraegung_Code",
            "1_Auspraegung_Label",
            *["BEV__Personen"] * 2,
        ],
        [],
    ],
)
def test_other_tables_are_no_flat_files(headings):
    assert recognised(headings) is None


def test_a_file_as_pandas_reads_it_with_blanks_as_nan_gives_the_same():
    cells = pd.read_csv(io.StringIO(NEW.strip()), sep=";", dtype=str)
    expected = made(NEW).cells
    pd.testing.assert_frame_equal(pivoted(cells, recognised(list(cells.columns))).cells, expected)
