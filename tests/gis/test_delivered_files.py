"""Published tables, whole, as the offices deliver them (tests/data/QUELLEN.md)."""

from __future__ import annotations

import csv
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest

from sozialraum.core.delivered.template import Wishes
from sozialraum.core.tables.states import State
from sozialraum.gis.delivery import read_delivery

BEZIRKE = [
    *("Hamburg-Mitte", "Altona", "Eimsbüttel", "Hamburg-Nord", "Wandsbek", "Bergedorf", "Harburg"),
]


@pytest.fixture(scope="module")
def data(root):
    return root / "tests" / "data"


@pytest.fixture(scope="module")
def hamburg(data):
    """The csv read by the csv module: headings and rows of stripped texts."""
    path = data / "hamburg" / "stadtteilprofile_2014.csv"
    with path.open(encoding="utf-8", newline="") as file:
        headings, *rows = csv.reader(file, delimiter=";")
    return headings, [[text.strip() for text in row] for row in rows]


def read(path, **wishes):
    return read_delivery(path, Wishes(**wishes))


def expected(text):
    """The number that a cell of Hamburg's csv writes; NaN for a sign."""
    plain = text.replace(" ", "").replace(",", ".")
    if plain in ("", "."):
        return np.nan
    return 0.0 if plain == "-" else float(plain)


@pytest.mark.parametrize("file", ["stadtteilprofile_2014.csv", "stadtteilprofile_2014.xlsx"])
def test_hamburg_delivers_99_stadtteile_and_the_totals_of_seven_bezirke_and_the_city(data, file):
    table = read(data / "hamburg" / file)
    assert len(table.areas.keys) == 99
    assert len(set(table.areas.keys)) == 99
    assert table.totals.keys.tolist() == [*BEZIRKE, "Hamburg"]
    assert len(table.order) == 68
    assert table.areas.others.empty


@pytest.mark.parametrize("file", ["stadtteilprofile_2014.csv", "stadtteilprofile_2014.xlsx"])
def test_hamburg_gives_each_of_69_columns_and_107_rows_as_delivered(data, hamburg, file):
    headings, rows = hamburg
    table = read(data / "hamburg" / file, key_mode="none")
    assert (len(rows), len(table.order), len(headings)) == (107, 69, 69)
    assert table.areas.others[table.order[0]].tolist() == [row[0] for row in rows]
    for place, name in enumerate(table.order[1:], 1):
        texts = [row[place] for row in rows]
        values = table.areas.figures.values[name].to_numpy()
        decimals = [len(text.partition(",")[2]) for text in texts]
        rounded = [half_up(value, n) for value, n in zip(values, decimals)]
        np.testing.assert_array_equal(rounded, [expected(text) for text in texts], headings[place])
        secret = [text == "." for text in texts]
        states = table.areas.figures.states[name].to_numpy()
        assert (states == State.UNKNOWN).tolist() == secret, headings[place]


def half_up(value, decimals):
    if np.isnan(value):
        return np.nan
    step = Decimal(1).scaleb(-decimals)
    # Spreadsheets hold 15 digits: what lies beyond is dust of binary numbers.
    return float(Decimal(f"{value:.12g}").quantize(step, ROUND_HALF_UP))


def test_hamburg_is_called_alike_in_both_files(data):
    text = read(data / "hamburg" / "stadtteilprofile_2014.csv")
    sheet = read(data / "hamburg" / "stadtteilprofile_2014.xlsx")
    assert text.areas.keys.tolist() == sheet.areas.keys.tolist()
    same = [one == other for one, other in zip(text.order, sheet.order)]
    assert sum(same) >= 60


@pytest.mark.parametrize("years", ["2016_2018", "2020_2022", "2022_2024"])
def test_a_life_table_gives_101_ages_of_both_sexes_exactly(data, years):
    path = data / "destatis" / f"sterbetafel_{years}.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter=";") if len(row) == 29]
    ages = [row for row in rows if row[0].endswith("Jahre") or row[0].endswith("Jahr")]
    table = read(path)
    assert table.areas.keys.tolist() == [row[0] for row in ages]
    assert len(ages) == 101
    assert len(table.order) == 14
    assert [table.aliases[name].split(" – ")[1] for name in table.order] == [
        *["männlich"] * 7,
        *["weiblich"] * 7,
    ]
    numbers = [[expected(text) for text in row[1::2]] for row in ages]
    np.testing.assert_array_equal(table.areas.figures.values.to_numpy(), numbers)
    flagged = {text for row in ages for text in row[2::2]}
    assert flagged == {"e"}
    assert (table.areas.figures.states == State.OK).to_numpy().all()
    assert len(table.findings.reading.flag_columns) == 14


def test_birth_rates_are_read_with_their_years(data):
    path = data / "destatis" / "geburtenziffern_1972_2024.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        headings, *rows = csv.reader(file, delimiter=";")
    table = read(path)
    assert (
        table.order
        == [f"f_{year}" for year in range(1972, 2025)]
        == [f"f_{y}" for y in headings[1:]]
    )
    assert table.areas.keys.tolist() == [f"{age} years" for age in range(15, 50)]
    numbers = [[float(text) for text in row[1:]] for row in rows]
    np.testing.assert_array_equal(table.areas.figures.values.to_numpy(), numbers)


def test_berlins_register_counts_3769962_inhabitants_in_2020(data):
    table = read(data / "berlin" / "einwohner_2020_12_matrix.csv")
    assert table.areas.figures.values["E_E"].sum() == 3_769_962
    assert len(table.areas.keys) == 448
    assert table.areas.keys[0] == "01011101"
    assert table.findings.key_heading == "RAUMID"
    men_and_women = table.areas.figures.values[["E_EM", "E_EW"]].sum(axis=1)
    assert (men_and_women == table.areas.figures.values["E_E"]).all()
    assert not len(table.totals.keys)
