"""Area levels: the shipped file, wrong files, and nesting that is checked."""

from __future__ import annotations

import pandas as pd
import pytest

from sozialraum.core.areas.levels import (
    SHIPPED,
    level_named,
    load_levels,
)
from sozialraum.core.areas.nesting import against_keys, in_several, level_of_sources, nested_in
from sozialraum.core.errors import SozialraumError


@pytest.fixture(scope="module")
def hierarchy(root):
    path = root / "tests" / "data" / "berlin" / "lor_2021_hierarchie.csv"
    return pd.read_csv(path, dtype=str)


def test_berlin_is_nested_by_the_beginning_of_its_keys(hierarchy):
    levels = load_levels()
    areas = hierarchy["Planungsraum (Nummer)"]
    for name, column in (
        ("berlin_bezirksregion_2021", "Bezirksregion (Nummer)"),
        ("berlin_prognoseraum_2021", "Prognoseraum (Nummer)"),
    ):
        pairs = pd.DataFrame({"source": areas, "target": hierarchy[column]})
        assert against_keys(pairs) == []
        assert in_several(pairs) == []
        assert hierarchy[column].nunique() == levels[name].count
        assert not levels[name].misfits(hierarchy[column])
    assert len(areas) == levels["berlin_planungsraum_2021"].count
    assert not levels["berlin_planungsraum_2021"].misfits(areas)


def test_the_levels_below_a_level_are_found_over_all_steps(hierarchy):
    levels = load_levels()
    below = {each.level.name: each.by_key for each in nested_in("berlin_bezirk", levels)}
    assert below == {
        "berlin_prognoseraum_2021": True,
        "berlin_bezirksregion_2021": True,
        "berlin_planungsraum_2021": True,
    }
    found = level_of_sources(pd.Index(hierarchy["Planungsraum (Nummer)"]), "berlin_bezirk", levels)
    assert found.level.name == "berlin_planungsraum_2021"
    assert [each.by_key for each in nested_in("aachen_stadtbezirk", levels)] == [False]
    assert level_of_sources(pd.Index(["1", "2"]), "berlin_bezirk", levels) is None
    assert nested_in("aachen_lebensraum", levels) == []


def test_levels_of_aachen_are_those_of_the_city_and_the_region():
    counts = {name: level.count for name, level in load_levels().items()}
    assert counts["aachen_lebensraum"] == 60
    assert counts["aachen_statistischer_bezirk"] == 34
    assert counts["aachen_sozialraum"] == 14
    assert counts["aachen_stadtbezirk"] == 7
    assert counts["staedteregion_sozialraum"] == 93
    assert counts["staedteregion_kommune"] == 10
    assert not load_levels()["aachen_lebensraum"].nested_in


def test_keys_of_another_level_are_none_of_this_one():
    level = load_levels()["staedteregion_sozialraum"]
    assert level.misfits(["A 11b", "AC 14", "SI 3", "~unassigned", "X 1", "11b"]) == ["X 1", "11b"]


def test_keys_that_do_not_begin_with_that_of_their_larger_area_are_named():
    pairs = pd.DataFrame(
        {"source": ["0101", "0299", "~unassigned"], "target": ["01", "01", "~unassigned"]}
    )
    assert against_keys(pairs) == ["0299 → 01"]


def test_an_area_in_two_larger_ones_is_not_nested():
    pairs = pd.DataFrame({"source": ["a", "a", "b", "b"], "target": ["x", "y", "x", "x"]})
    assert in_several(pairs) == ["a"]


def test_a_level_that_there_is_not_is_answered_with_those_there_are():
    with pytest.raises(SozialraumError, match=r"berlin_plr.*berlin_bezirk"):
        level_named("berlin_plr", load_levels())


GOOD = SHIPPED.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("schema: 1", "schema: 2", "schema: 1"),
        ("count: 34", "count: many", "count: many"),
        ("as_of: 2015", "as_of: im Jahr 2015", "YYYY"),
        ('key: "[0-9]{2}"', 'key: "[0-9"', "key"),
        ("level: aachen_stadtbezirk, by: table", "level: nowhere, by: table", "nowhere"),
        ("by: prefix}]", "by: luck}]", "prefix"),
        ("    body: Stadt Aachen\n", "", "body"),
        ("title_en:", "title_fr:", "title_fr"),
    ],
)
def test_what_breaks_the_schema_is_refused_with_its_line(tmp_path, old, new, said):
    path = tmp_path / "levels.yaml"
    path.write_text(GOOD.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SozialraumError, match=rf"levels.yaml, line \d+.*{said}"):
        load_levels(path)


def test_a_file_that_is_no_yaml_is_refused(tmp_path):
    path = tmp_path / "levels.yaml"
    path.write_text("levels: [", encoding="utf-8")
    with pytest.raises(SozialraumError, match="cannot be read"):
        load_levels(path)
