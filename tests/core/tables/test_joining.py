"""Rows find their areas: by key, by name, never by guess."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.joining import by_key, by_name
from sozialraum.core.tables.names import normalised, proposals


def index(*keys):
    return pd.Index(keys, dtype=object)


def listed(match):
    columns = ["side", "key", "reason", "proposal"]
    return [tuple(row) for row in match.unmatched[columns].fillna("").to_numpy()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Jöris", "Sankt Joeris"),
        ("ST JÖRIS", "sankt-jöris"),
        ("Weißwasser", "WEISSWASSER"),
        ("Mönchengladbach", "Mo\u0308nchengladbach"),
        ("Aachen-Mitte", "Aachen  Mitte"),
        ("Roetgen (Eifel)", "Roetgen Eifel"),
        ("Kleiner Grasbrook/Steinwerder", "kleiner grasbrook - steinwerder"),
    ],
)
def test_spellings_of_one_name_are_alike(one, other):
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(("one", "other"), [("Aue", "Au"), ("Horn", "Hörn"), ("Stade", "St. Ade")])
def test_other_names_stay_apart(one, other):
    assert normalised(one) != normalised(other)


@given(st.text())
def test_a_normalised_name_is_normal(text):
    assert normalised(normalised(text)) == normalised(text)


def test_keys_must_be_equal_and_both_sides_are_listed():
    match = by_key(index("01", "02", "3a"), index("02", "~unassigned", "4", "1", "1"))
    assert match.areas.tolist() == ["02", "~unassigned", None, None, None]
    assert listed(match) == [
        ("table", "4", "not_found", ""),
        ("table", "1", "leading_zeros", "01"),
        ("areas", "01", "leading_zeros", "1"),
        ("areas", "3a", "not_found", ""),
    ]


def test_names_match_in_any_spelling_and_the_rest_gets_a_proposal():
    areas = index("Burtscheid-Kurgarten", "St. Jöris", "Haaren")
    match = by_name(areas, index("Burtscheider Kurgarten", "SANKT JOERIS", "Xyz"), {})
    assert match.areas.tolist() == [None, "St. Jöris", None]
    assert listed(match) == [
        ("table", "Burtscheider Kurgarten", "not_found", "Burtscheid-Kurgarten"),
        ("table", "Xyz", "not_found", ""),
        ("areas", "Burtscheid-Kurgarten", "not_found", "Burtscheider Kurgarten"),
        ("areas", "Haaren", "not_found", ""),
    ]


def test_a_proposal_is_applied_when_it_is_confirmed():
    areas = index("Burtscheid-Kurgarten", "Haaren")
    pairs = {"Burtscheider Kurgarten": "Burtscheid-Kurgarten"}
    match = by_name(areas, index("Burtscheider Kurgarten", "Haaren"), pairs)
    assert match.areas.tolist() == ["Burtscheid-Kurgarten", "Haaren"]
    assert match.unmatched.empty


def test_pairs_with_unknown_names_are_refused():
    with pytest.raises(SozialraumError, match="Nirgends"):
        by_name(index("Haaren"), index("Haaren"), {"Haaren": "Nirgends"})


def test_a_name_of_two_areas_is_never_joined_by_guess():
    match = by_name(index("Neustadt", "Neu-Stadt", "Horn"), index("NEUSTADT", "Horn"), {})
    assert match.areas.tolist() == [None, "Horn"]
    assert [row[:3] for row in listed(match)] == [
        ("table", "NEUSTADT", "ambiguous"),
        ("areas", "Neustadt", "ambiguous"),
        ("areas", "Neu-Stadt", "ambiguous"),
    ]
    assert by_name(index("Neustadt", "Neu-Stadt"), index("Neu-Stadt"), {}).areas[0] == "Neu-Stadt"


def test_hamburgs_stadtteile_are_found_in_capital_letters_without_umlauts(root):
    path = root / "tests/data/hamburg/stadtteilprofile_2014.csv"
    names = pd.read_csv(path, sep=";", dtype=str).iloc[:99, 0]
    plain = names.str.upper().str.replace("Ü", "UE").str.replace("Ö", "OE").str.replace("-", " ")
    match = by_name(pd.Index(names), pd.Index(plain), {})
    assert match.areas.tolist() == names.tolist()


def test_every_row_is_matched_or_listed():
    random = np.random.default_rng(3)
    names = ["".join(random.choice(list("abcdef "), 6)) for _ in range(300)]
    areas, rows = pd.Index(names[:200]).unique(), pd.Index(names[100:])
    match = by_name(areas, rows, {})
    left = set(match.unmatched.loc[match.unmatched["side"] == "table", "key"])
    for key, area in zip(rows, match.areas):
        assert (area is None) == (key in left)


def test_five_thousand_names_are_compared_without_all_pairs():
    """Behaviour, not speed: the nearest of many is still the nearest."""
    random = np.random.default_rng(5)
    candidates = ["".join(random.choice(list("abcdefghijklmnop"), 9)) for _ in range(2000)]
    changed = [name[:4] + "q" + name[5:] for name in candidates[:200]]
    found = proposals(changed, candidates)
    assert [place for place, _ in found] == list(range(200))
    assert all(0.8 < similarity < 1 for _, similarity in found)


def test_what_stands_between_digits_counts():
    assert normalised("Quartier 1-1") == normalised("Quartier 1.1") != normalised("Quartier 11")


def test_a_name_that_is_a_part_of_another_is_proposed():
    assert proposals(["Haaren"], ["Brand", "Haaren/Verlautenheide"]) == [(1, 0.8)]
    assert proposals(["Haaren/Verlautenheide"], ["Brand", "Haaren"]) == [(1, 0.8)]
