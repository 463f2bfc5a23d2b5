"""Field names made from headings."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.tables.fieldnames import safe_names


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Anteil der unter 18-Jährigen in %", "anteil_der_unter_18_jaehrigen_in_prozent"),
        ("Wohnfläche in m²", "wohnflaeche_in_m2"),
        ("€/m²", "euro_m2"),
        ("80+", "f_80_plus"),
        ("Migrations-hintergrund", "migrationshintergrund"),
        ("Wohn-\nungen", "wohnungen"),
        ("Wohn\u00adungen", "wohnungen"),
        ("Haus- und Grundbesitz", "haus_und_grundbesitz"),
        ("Ein-Eltern-Haushalte", "ein_eltern_haushalte"),
        ("GROSSE STRAßE", "grosse_strasse"),
        ("Mu\u0308ll", "muell"),
        ("Café", "cafe"),
        ("2022", "f_2022"),
        ("__EW__", "ew"),
        ("fid", "fid_"),
        ("Geometry", "geometry_"),
        ("Area", "area_"),
        ("NAME", "name_"),
        ("EW_state", "ew_state_"),
        ("state", "state"),
    ],
)
def test_a_heading_becomes_a_name_that_any_format_can_hold(heading, name):
    assert safe_names([heading]) == [name]


def test_a_heading_without_letters_is_called_by_its_position():
    assert safe_names(["", "EW", " – "]) == ["spalte_1", "ew", "spalte_3"]


def test_of_equal_names_the_first_keeps_its_own_and_the_others_are_numbered():
    assert safe_names(["EW", "ew", "EW!", "Männer"]) == ["ew", "ew_2", "ew_3", "maenner"]


def test_a_number_given_never_takes_the_name_of_another_heading():
    assert safe_names(["x", "x", "x_2"]) == ["x", "x_3", "x_2"]


def test_long_headings_are_cut_and_stay_unique():
    long = "Sozialversicherungspflichtig Beschäftigte am Wohnort im Alter von 15 bis unter 65"
    first, second = safe_names([long + " a", long + " b"])
    assert first == "sozialversicherungspflichtig_beschaeftigte_am_wohnort_im_alt"
    assert second == "sozialversicherungspflichtig_beschaeftigte_am_wohnort_im_a_2"


def test_a_cut_that_ends_like_a_state_field_is_avoided():
    assert safe_names(["abc_stateful"], longest=9) == ["abc_stat_"]


@given(st.lists(st.text(max_size=80), max_size=30))
def test_names_are_safe_and_unique_whatever_the_headings(headings):
    names = safe_names(headings)
    assert len(set(names)) == len(names) == len(headings)
    for name in names:
        assert re.fullmatch(r"[a-z][a-z0-9_]{0,59}", name)
        assert not name.endswith("_state")
    assert safe_names(headings) == names
