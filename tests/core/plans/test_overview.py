"""Overview, selection and search."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.bodies import actors_of, find_bodies, of_bodies
from sozialraum.core.plans.documents import as_of
from sozialraum.core.plans.overview import find_departments, plan_views, select, terms_of
from sozialraum.core.plans.search import department_text, matches, plan_text
from sozialraum.core.plans.tables import (
    INSTRUMENTS,
    OVERVIEW,
    THEMES,
    instrument_rows,
    overview_rows,
    theme_rows,
)
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

DAY = datetime.date


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture(scope="module")
def views(register):
    """The Planwerke of the city."""
    return of_bodies(plan_views(register), ["stadt_aachen"])


def keys(views):
    return [view.plan.key for view in views]


def view_of(views, key):
    return next(view for view in views if view.plan.key == key)


def test_planwerke_follow_the_departments_of_the_overview(views):
    assert [view.department.code for view in views] == (
        ["FB52"] + ["FB45"] * 4 + ["FB56"] * 4 + ["FB61"] * 2 + ["FB02"] * 2
    )


def test_validity_of_a_plan_in_parts_is_that_of_its_parts(views):
    school = view_of(views, "schulentwicklungsplan")
    assert (school.valid_from, school.valid_to) == (DAY(2010, 1, 1), DAY(2018, 12, 31))
    assert school.is_valid_on(DAY(2010, 1, 1))
    assert school.is_valid_on(DAY(2018, 12, 31))
    assert not school.is_valid_on(DAY(2009, 12, 31))
    assert not school.is_valid_on(DAY(2019, 1, 1))


def test_a_gap_between_parts_is_not_valid(register):
    primary = next(p for p in register.plan_periods if p.key == "schule_primar")
    gap = tuple(
        replace(primary, begins="2017") if p is primary else p for p in register.plan_periods
    )
    school = view_of(plan_views(replace(register, plan_periods=gap)), "schulentwicklungsplan")
    assert school.is_valid_on(DAY(2016, 12, 31))
    only = replace(
        register,
        plan_periods=(replace(primary, begins="2017"), replace(primary, key="x", ends="2015")),
    )
    school = view_of(plan_views(only), "schulentwicklungsplan")
    assert not school.is_valid_on(DAY(2016, 6, 1))
    assert school.is_valid_on(DAY(2015, 6, 1))


def test_a_planungszeitraum_without_an_end_is_never_over(register):
    youth = next(p for p in register.plan_periods if p.key == "jugend_2015")
    open_ended = replace(register, plan_periods=(replace(youth, ends=""),))
    view = view_of(plan_views(open_ended), "kinder_jugendfoerderplan")
    assert view.valid_to is None
    assert view.is_valid_on(DAY(2100, 1, 1))
    assert not view.is_over(DAY(2100, 1, 1))


def test_over_is_said_only_where_there_is_a_planungszeitraum(views):
    over = [view.plan.key for view in views if view.is_over(DAY(2021, 1, 1))]
    assert over == [
        "schulentwicklungsplan",
        "kinder_jugendfoerderplan",
        "freizeitstaettenbedarfsplan",
    ]
    assert not view_of(views, "kinder_jugendfoerderplan").is_over(DAY(2020, 12, 31))


def test_selection_by_department_takes_code_key_or_title(register, views):
    by_code = select(register, views, departments=["FB61"])
    assert keys(by_code) == ["masterplan_aachen_2030", "integrierte_handlungskonzepte"]
    assert select(register, views, departments=["fb61"]) == by_code
    title = "Stadtentwicklung und Verkehrsanlagen"
    assert select(register, views, departments=[title]) == by_code
    assert find_departments(register, ["E42", "FB56"]) == ("fb56", "e42")
    assert len(find_departments(register, [])) == 11


def test_selection_by_theme_takes_any_of_them(register, views):
    housing = ["wohnungsmarktbericht", "handlungskonzept_wohnen", "masterplan_aachen_2030"]
    assert keys(select(register, views, themes=["(Bezahlbares) Wohnen"])) == housing
    more = select(register, views, themes=["bezahlbares_wohnen", "Partizipation"])
    assert set(keys(more)) == {
        *housing,
        "kinder_jugendfoerderplan",
        "freizeitstaettenbedarfsplan",
        "sozialentwicklungsplan",
    }


def test_selection_by_date_leaves_out_what_has_no_planungszeitraum(register, views):
    assert keys(select(register, views, valid_on=DAY(2012, 6, 1))) == ["schulentwicklungsplan"]
    assert len(select(register, views, valid_on=DAY(2016, 6, 1))) == 3
    assert select(register, views, valid_on=DAY(2030, 1, 1)) == ()


def test_an_unknown_name_lists_those_that_exist(register, views):
    with pytest.raises(SozialraumError, match="fb56 \\(Wohnen, Soziales und Integration\\)"):
        select(register, views, departments=["FB99"])
    with pytest.raises(SozialraumError, match="ehrenamt \\(Ehrenamt\\)"):
        select(register, views, themes=["Verkehr"])


def test_the_overview_has_one_row_a_planwerk_with_all_columns(register, views):
    rows = overview_rows(register, views, "–")
    assert len(rows) == 13
    assert all(list(row) == OVERVIEW for row in rows)
    sport = rows[0]
    assert sport["periods"] == "2010 (erstellt) | 2014 (Handlungsempfehlungen überarbeitet)"
    assert (sport["valid_from"], sport["valid_to"]) == (None, None)
    assert sport["levels"] == "Standort | Sozialraum (teilweise) | Stadtbezirk (teilweise)"
    assert sport["instruments"].split(" | ")[0] == "Entgeltordnung"
    assert (
        sport["themes_editorial"] == "Integration/Teilhabe | Älter werden | Lebensqualität/Freizeit"
    )
    leisure = rows[4]
    assert leisure["instruments"] == "–"
    assert leisure["valid_to"] == "2020-12-31"
    assert leisure["relations"].startswith("Bestandteil von Kinder- und Jugendförderplan")
    assert rows[9]["themes"] is None
    assert {row["body"] for row in rows} == {"Stadt Aachen"}
    assert rows[5]["status"] == "angekündigt"
    assert rows[6]["status"] == "in Bearbeitung"
    assert sport["status"] is None
    assert {row["as_of"] for row in rows} == {"2017-11-21"}


def test_bodies_are_kept_apart_and_in_their_order(register):
    views = plan_views(register)
    bodies = [view.body.title for view in views]
    assert bodies == ["Stadt Aachen"] * 13 + ["StädteRegion Aachen"] * 11
    assert find_bodies(register, ["städteregion aachen"]) == ("staedteregion",)
    assert find_bodies(register, []) == ("stadt_aachen", "staedteregion")
    region = of_bodies(views, ["staedteregion"])
    rows = overview_rows(register, region, "–")
    assert {row["as_of"] for row in rows} == {"2018-04-03", None}
    with pytest.raises(SozialraumError, match="stadt_aachen \\(Stadt Aachen\\)"):
        find_bodies(register, ["Köln"])


def test_planwerke_follow_the_order_of_bodies_not_of_departments(register):
    turned = [replace(body, position=3 - body.position) for body in register.bodies]
    views = plan_views(replace(register, bodies=tuple(turned)))
    assert views[0].body.key == "staedteregion"
    assert views[-1].body.key == "stadt_aachen"


def test_dates_are_those_of_the_documents(register):
    plans = {plan.key: plan for plan in register.plans}
    assert as_of(register, plans["masterplan_aachen_2030"]) == "2017-11-21"
    assert as_of(register, plans["sr_profile"]) == "2018-04-03"
    assert as_of(register, plans["sr_themenreporte"]) == ""
    own = replace(plans["sr_profile"], document="Eigener Plan")
    assert as_of(register, own) == register.as_of


def test_actors_belong_to_the_department_they_work_with(register):
    assert [actor.title for actor in actors_of(register, "fb52")] == ["Lenkungsgruppe"]
    assert {actor.body for actor in actors_of(register, "sr_sozialplanung")} == {"staedteregion"}
    assert {actor.kind for actor in actors_of(register, "fb56")} == {
        "Gremium",
        "Konferenz",
        "Netzwerk",
        "Dienststelle",
        "Partner",
    }
    assert actors_of(register, "fb01") == ()


def test_what_is_only_announced_says_so(views):
    assert view_of(views, "sozialentwicklungsplan").periods_text() == (
        "2009 | 2015 | 2020 (angekündigt; im Dokument in Klammern)"
    )


def test_instruments_are_those_of_the_planwerke_then_of_the_departments(register, views):
    rows = instrument_rows(register, select(register, views, ["FB52"]), ["kultur"])
    assert all(list(row) == INSTRUMENTS for row in rows)
    assert [row["plan"] for row in rows] == ["sportentwicklungsplan"] * 6 + [None] * 8
    everything = instrument_rows(register, plan_views(register), find_departments(register, []))
    assert len(everything) == len(register.instruments)


def test_themes_say_where_they_come_from(register, views):
    rows = theme_rows(register, views)
    assert len(theme_rows(register, plan_views(register))) == len(register.plan_themes)
    assert all(list(row) == THEMES for row in rows)
    assert {(row["origin"], row["vocabulary"]) for row in rows} == {
        ("quelle", "Wort des Planwerks"),
        ("redaktion", "Kernthema"),
        ("redaktion", "Berichtsfeld"),
    }


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("kita-plus", ["kindertagesstaettenbedarfsplan"]),
        ("LEBENSRÄUME", ["sozialentwicklungsplan"]),
        ("2013-2018 schule", ["schulentwicklungsplan"]),
        ("fb61 schwerpunktraum", ["masterplan_aachen_2030"]),
        ("entgeltordnung", ["sportentwicklungsplan"]),
        ("fnp", ["masterplan_aachen_2030"]),
        ("entgeltordnung fnp", []),
    ],
)
def test_search_looks_everywhere_and_wants_every_word(views, words, found):
    assert keys(view for view in views if matches(words, plan_text(view))) == found


def test_no_words_match_everything():
    assert matches("  ", "anything")


def test_departments_are_found_by_their_own_terms(register):
    found = [
        department.key
        for department in register.departments
        if matches("entgeltordnung", department_text(register, department))
    ]
    assert found == ["kultur", "theater"]
    network = department_text(register, next(d for d in register.departments if d.key == "fb45"))
    assert matches("kim-netzwerk", network)
    assert len(terms_of(register, "e42")) == 16
