"""Which Planwerke deal with an area, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sozialraum.core.areas.levels import load_levels
from sozialraum.core.plans.areas import (
    AreaKind,
    PlansByArea,
    area_kind,
    level_word,
    likely_level,
)
from sozialraum.core.plans.overview import plan_views
from sozialraum.core.plans.records import LayerLink
from sozialraum.core.plans.yaml_file import SHIPPED, load_register


@pytest.fixture(scope="module")
def register():
    shipped = load_register(SHIPPED)
    link = LayerLink(
        *("foerderung", "d", "p", 1, 1, "2026-01-01", "FB61", "integrierte_handlungskonzepte"),
        *("./x.gpkg", "ogr", "Stadtteile", "Fördergebiet", ""),
    )
    return replace(shipped, layer_links=(link,))


@pytest.fixture(scope="module")
def plans(register):
    return PlansByArea(register, plan_views(register))


@pytest.fixture(scope="module")
def levels():
    return load_levels()


def said(found):
    return [reason.text.format(**reason.values) for reason in found.reasons]


def by_key(found):
    return {each.view.plan.key: each for each in found}


def test_a_linked_layer_that_lies_there_is_a_reason(plans):
    found = by_key(plans.found(AreaKind(), ["foerderung"]))["integrierte_handlungskonzepte"]
    assert said(found) == ["Fördergebiet: layer “Stadtteile” lies here"]
    assert not found.whole


def test_without_the_layer_a_stadtteil_says_nothing_of_the_area(plans):
    assert "integrierte_handlungskonzepte" not in by_key(plans.found(AreaKind("Stadtteil2"), []))


def test_the_level_of_the_area_is_a_reason_with_its_extent(plans):
    found = by_key(plans.found(AreaKind("Sozialraum"), []))
    assert said(found["sportentwicklungsplan"]) == ["Raumbezug Sozialraum (teilweise)"]
    assert not found["kindertagesstaettenbedarfsplan"].whole


def test_city_wide_planwerke_come_last_and_say_whose_city(plans):
    found = plans.found(AreaKind("Sozialraum"), [])
    order = [each.whole for each in found]
    assert order == sorted(order)
    whole = by_key(found)["handlungskonzept_wohnen"]
    assert whole.whole
    assert said(whole) == ["all of Stadt Aachen: Raumbezug Stadtgebiet"]


def test_a_planwerk_of_the_level_that_is_city_wide_too_is_not_folded(plans):
    found = by_key(plans.found(AreaKind("Sozialraum"), []))["integrationskonzept"]
    assert not found.whole
    assert len(found.reasons) == 2


def test_another_level_is_no_reason(plans):
    assert "kindertagesstaettenbedarfsplan" not in by_key(plans.found(AreaKind("Lebensraum"), []))


def test_areas_of_another_body_have_no_planwerke_but_linked_ones(plans):
    kind = AreaKind("Sozialraum", frozenset({"Land Berlin"}))
    found = plans.found(kind, ["foerderung"])
    assert [each.view.plan.key for each in found] == ["integrierte_handlungskonzepte"]


def test_means_of_steering_go_with_the_planwerk_but_themes_are_none(plans):
    found = by_key(plans.found(AreaKind("Sozialraum"), []))["kinder_jugendfoerderplan"]
    assert found.instruments
    assert {term.kind for term in found.instruments} <= {"Instrument", "unklar", "Förderung"}


def test_a_sozialraum_of_the_region_is_the_citys_by_its_key(levels):
    region = levels["staedteregion_sozialraum"]
    both, one = frozenset({"StädteRegion Aachen", "Stadt Aachen"}), {"StädteRegion Aachen"}
    assert area_kind(region, "AC 3", levels) == AreaKind("Sozialraum", both)
    assert area_kind(region, "A 1", levels) == AreaKind("Sozialraum", frozenset(one))


def test_the_city_is_part_of_the_region_at_every_level(levels):
    kind = area_kind(levels["aachen_lebensraum"], "17", levels)
    assert kind == AreaKind("Lebensraum", frozenset({"StädteRegion Aachen", "Stadt Aachen"}))
    assert area_kind(None, "17", levels) == AreaKind()


def test_levels_are_called_as_the_register_calls_them(levels):
    assert level_word(levels["aachen_statistischer_bezirk"]) == "statistischer Bezirk"
    assert level_word(levels["berlin_planungsraum_2021"]) == ""


@pytest.mark.parametrize(
    ("names", "keys", "expected"),
    [
        (["Statistische Bezirke: Anteil"], ["10", "13"], "aachen_statistischer_bezirk"),
        (["stat_bezirke", "statistische_bezirke"], ["10"], "aachen_statistischer_bezirk"),
        (["Grenzen der Stadtbezirke"], ["Brand", "Mitte"], "aachen_stadtbezirk"),
        (["Lebensräume"], ["1", "2"], "aachen_lebensraum"),
        (["lebensraeume_2015"], ["1", "2"], "aachen_lebensraum"),
        (["Sozialräume"], [f"AC {n}" for n in range(1, 15)], "aachen_sozialraum"),
        (["Sozialräume"], ["AC 1", "A 1"], "staedteregion_sozialraum"),
        (["Ergebnis"], [f"{n:02}" for n in range(10, 44)], "aachen_statistischer_bezirk"),
        (["Ergebnis"], ["10", "11"], None),
        (["Ab 65, Bezirke"], [f"{n:02}" for n in range(10, 44)], "aachen_statistischer_bezirk"),
        (["Bezirke"], [f"{n:02}" for n in range(1, 13)], "berlin_bezirk"),
        (["Gebiete"], ["x"], None),
    ],
)
def test_a_level_is_recognised_by_name_and_keys_or_not_at_all(levels, names, keys, expected):
    found = likely_level(names, keys, levels)
    assert (found.name if found else None) == expected
