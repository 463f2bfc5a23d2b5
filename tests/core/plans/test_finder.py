"""Filters of the dock: each narrows; together they are asked for at once."""

from __future__ import annotations

import datetime
import importlib.util
from dataclasses import replace

import pytest

from sozialraum.core.plans.finder import FinderState, PlanFilter, PlanFinder, shown_groups
from sozialraum.core.plans.grouping import DEPARTMENT, GROUPINGS, THEME
from sozialraum.core.plans.matrix import theme_matrix
from sozialraum.core.plans.overview import last_day
from sozialraum.core.plans.records import LayerLink
from sozialraum.core.plans.search import folded, found_spans
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

STAND = datetime.date(2017, 11, 21)


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture(scope="module")
def finder(register):
    return PlanFinder(register)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"themes": ("kulturelle_vielfalt",)}, {"integrationskonzept"}),
        (
            {"themes": ("kulturelle_vielfalt", "aelter_werden")},
            {"integrationskonzept", "sportentwicklungsplan", "sr_pflegeplanung"},
        ),
        ({"levels": ("Lebensraum",)}, {"sozialentwicklungsplan"}),
        ({"levels": ("Lebensraum",), "themes": ("kulturelle_vielfalt",)}, set()),
        (
            {"levels": ("Sozialraum",), "valid_on": "2016-12-31"},
            {
                *("schulentwicklungsplan", "kinder_jugendfoerderplan"),
                "freizeitstaettenbedarfsplan",
            },
        ),
        ({"valid_on": "2010-01-01"}, {"schulentwicklungsplan"}),
        ({"valid_on": "2009-12-31"}, set()),
        ({"ended": True}, {"schulentwicklungsplan"}),
        ({"ends_soon": True}, set()),
        ({"themes": ("bildung",), "words": "vielfalt"}, {"integrationskonzept"}),
    ],
)
def test_filters_narrow_and_several_values_of_one_widen(finder, wanted, found):
    assert finder.found(PlanFilter(**wanted), STAND) == found


def test_what_ends_within_twelve_months_depends_on_the_day(finder):
    soon = finder.found(PlanFilter(ends_soon=True), datetime.date(2020, 1, 1))
    assert soon == {"kinder_jugendfoerderplan", "freizeitstaettenbedarfsplan"}
    assert finder.found(PlanFilter(ends_soon=True), datetime.date(2021, 1, 1)) == set()


def test_no_filter_finds_everything(finder):
    assert len(finder.found(PlanFilter(), STAND)) == 24
    assert not PlanFilter(words=" ").is_set
    assert PlanFilter(words="x").is_set
    assert not PlanFilter(words="x").narrows
    assert PlanFilter(ended=True).narrows


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("tag-nacht-aktiv", "sportentwicklungsplan"),  # remark of a level
        ("47 handlungsempfehlungen", "sportentwicklungsplan"),  # means of steering
        ("seite 13 sozialentwicklungsplan", "sozialentwicklungsplan"),  # source
        ("förderschulen planungszeitraum", "schulentwicklungsplan"),  # kind of a Zeitbezug
    ],
)
def test_words_are_looked_for_in_every_part(finder, words, found):
    assert found in finder.found(PlanFilter(words=words), STAND)


def test_a_planwerk_is_found_by_the_kernthema_its_word_is_counted_to(finder):
    keys = finder.found(PlanFilter(words="demographie"), STAND)
    assert "sozialentwicklungsplan" in keys


def test_a_planwerk_is_found_by_its_linked_layers(register):
    link = LayerLink(
        *("l1", "QGIS", "Quartiere", 1, 1, "2020-01-01", "FB61"),
        plan="masterplan_aachen_2030",
        source="./quartiere.gpkg",
        provider="ogr",
        layer_name="Schwerpunktquartiere XY",
        role="Kulisse",
    )
    finder = PlanFinder(replace(register, layer_links=(link,)))
    assert finder.found(PlanFilter(words="quartiere xy"), STAND) == {"masterplan_aachen_2030"}


def test_an_empty_group_shows_only_while_nothing_but_words_is_looked_for(finder):
    groups = finder.groups(THEME, STAND)
    for wanted, there in (
        (PlanFilter(), True),
        (PlanFilter(words="ehrenamt"), True),
        (PlanFilter(levels=("Sozialraum",)), False),
        (PlanFilter(words="kita"), False),
    ):
        shown = shown_groups(groups, finder.found(wanted, STAND), wanted)
        assert ("ehrenamt" in shown) is there


def test_what_another_register_does_not_offer_is_dropped(finder):
    wanted = PlanFilter("x", ("bildung", "gone"), ("Sozialraum", "Mond"), "2020-01-01", True)
    assert finder.known(wanted) == PlanFilter(
        "x", ("bildung",), ("Sozialraum",), "2020-01-01", True
    )
    assert "Mond" not in finder.levels
    assert finder.levels[0] == "Region"


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("straße", "Die Strasse und die STRASSE", ["Strasse", "STRASSE"]),
        ("STRASSE", "eine Straße", ["Straße"]),
        ("2013-2018", "Primarstufe 2013–2018", ["2013–2018"]),
        ("wohn wohnen", "Wohnen und Wohnumfeld", ["Wohnen", "Wohn"]),
        ("a", "", []),
        ("", "alles", []),
    ],
)
def test_places_are_found_as_the_search_finds_them(words, text, found):
    assert [text[begin:end] for begin, end in found_spans(words, text)] == found


def test_state_survives_writing_and_reading():
    state = FinderState(
        THEME,
        "sozialentwicklungsplan",
        ("theme:bildung", "department:fb45"),
        PlanFilter("wörter", ("bildung",), ("Sozialraum",), "2017-11-21", True, True),
    )
    assert FinderState.from_text(state.to_text()) == state


@pytest.mark.parametrize(
    "text",
    [
        *("", "no json", "[]", "3", '{"grouping": 7, "plan": null}', '{"grouping": "moon"}'),
        *('{"filter": 5}', '{"filter": {"valid_on": "gestern", "themes": "x"}, "other": 1}'),
    ],
)
def test_a_state_that_cannot_be_read_is_the_first_one(text):
    assert FinderState.from_text(text) == FinderState()


@pytest.fixture(scope="module")
def large(root):
    """A thousand Planwerke, five thousand links (synthetisch)."""
    path = root / "benchmarks" / "parts" / "make_register.py"
    spec = importlib.util.spec_from_file_location("make_register", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.synthetic_register(1000, 5000)


def test_a_large_register_is_filtered_as_row_by_row(large):
    finder = PlanFinder(large)
    views, matrix = finder.views, theme_matrix(large, finder.views)
    assert (len(views), len(large.layer_links)) == (1000, 5000)
    wanted = PlanFilter("plan", ("theme_1", "theme_4"), ("Sozialraum", "Region"), ended=True)
    linked = {}
    for link in large.layer_links:
        linked[link.plan] = linked.get(link.plan, "") + link.layer_name
    by_hand = set()
    for view in views:
        themes = {theme.key for theme in matrix.themes_of(view.plan.key)}
        text = str(view) + linked.get(view.plan.key, "")
        over = any(
            period.kind == "Planungszeitraum" and last_day(period) < STAND
            for period in view.periods
        )
        if (
            themes & {"theme_1", "theme_4"}
            and {level.level for level in view.levels} & {"Sozialraum", "Region"}
            and over
            and "plan" in folded(text)
        ):
            by_hand.add(view.plan.key)
    assert finder.found(wanted, STAND) == by_hand
    assert len(by_hand) > 5


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_a_large_register_is_grouped_without_losing_a_planwerk(large, grouping):
    groups = PlanFinder(large).groups(grouping, STAND)
    keys = {member.view.plan.key for group in groups for member in group.members}
    assert len(keys) == 1000
    if grouping == DEPARTMENT:
        assert sum(len(group.members) for group in groups) == 1000
    assert len({group.key for group in groups}) == len(groups)


def test_the_same_seed_makes_the_same_register(large, root):
    path = root / "benchmarks" / "parts" / "make_register.py"
    spec = importlib.util.spec_from_file_location("make_register_again", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.synthetic_register(1000, 5000) == large
    assert module.synthetic_register(10, 5, seed=1) != module.synthetic_register(10, 5, seed=2)
