"""Planwerke in groups: a Planwerk stands wherever it belongs, and at least once."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from sozialraum.core.plans.finder import PlanFinder
from sozialraum.core.plans.grouping import (
    AHEAD,
    DEPARTMENT,
    ENDED,
    ENDING,
    GROUPINGS,
    LEVEL,
    NO_PERIOD,
    NOT_NAMED,
    RUNNING,
    THEME,
    UNDATED,
    VALIDITY,
    validity_of,
)
from sozialraum.core.plans.matrix import BY_WORD
from sozialraum.core.plans.records import EDITORIAL, PERIOD, Register
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

STAND = datetime.date(2017, 11, 21)


@pytest.fixture(scope="module")
def finder():
    return PlanFinder(load_register(SHIPPED))


def shown(finder, grouping, day=STAND):
    return {
        group.key: [member.view.plan.key for member in group.members]
        for group in finder.groups(grouping, day)
    }


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_every_planwerk_stands_somewhere_and_in_no_group_twice(finder, grouping):
    groups = shown(finder, grouping)
    assert {key for keys in groups.values() for key in keys} == {
        view.plan.key for view in finder.views
    }
    assert all(len(set(keys)) == len(keys) for keys in groups.values())
    assert all(group.grouping == grouping for group in finder.groups(grouping, STAND))


def test_departments_are_there_without_planwerke_too(finder):
    groups = shown(finder, DEPARTMENT)
    assert list(groups)[:3] == ["fb52", "fb45", "fb56"]
    assert groups["e42"] == []
    e42 = next(group for group in finder.groups(DEPARTMENT, STAND) if group.key == "e42")
    assert (e42.title, e42.terms) == ("Volkshochschule", 16)


def test_themes_are_the_13_kernthemen_also_the_one_of_no_planwerk(finder):
    groups = shown(finder, THEME)
    assert len(groups) == 14
    assert groups["ehrenamt"] == []
    assert groups["demographie"] == [
        *("sozialentwicklungsplan", "statistisches_jahrbuch", "demographiemonitoring"),
        *("sr_sozialbericht", "sr_monitoring"),
    ]
    assert "sr_profilberichte" in groups[NOT_NAMED]
    assert list(groups)[-1] == NOT_NAMED


def test_each_theme_says_how_the_register_knows(finder):
    group = next(group for group in finder.groups(THEME, STAND) if group.key == "demographie")
    origins = {member.view.plan.key: member.assignment.origin for member in group.members}
    assert origins["sozialentwicklungsplan"] == BY_WORD
    assert origins["demographiemonitoring"] == EDITORIAL


def test_levels_say_where_they_are_partial(finder):
    groups = finder.groups(LEVEL, STAND)
    remarks = {
        member.view.plan.key: member.remark
        for group in groups
        if group.key == "Sozialraum"
        for member in group.members
    }
    assert remarks["sportentwicklungsplan"] == "teilweise"
    assert remarks["sozialentwicklungsplan"] == ""
    assert [group.key for group in groups][:2] == ["Region", "Kommune"]
    assert "Lebensraum" in [group.key for group in groups]
    assert groups[-1].key == NOT_NAMED


def test_a_level_said_twice_is_partial_only_if_it_always_is(finder):
    register = finder.register
    level = next(item for item in register.plan_levels if item.plan == "sportentwicklungsplan")
    more = [
        replace(level, key=f"more_{place}", level="Stadtteil", extent=extent)
        for place, extent in enumerate(("teilweise", "Idee"))
    ]
    twice = PlanFinder(replace(register, plan_levels=(*register.plan_levels, *more)))
    group = next(each for each in twice.groups(LEVEL, STAND) if each.key == "Stadtteil")
    assert group.members[0].remark == "teilweise, Idee"


def test_parts_of_a_planwerk_stand_where_their_planungszeitraum_is(finder):
    # On 21.11.2017 the Primarstufe (2013–2018) is running and ends within 14 months.
    groups = {group.key: group for group in finder.groups(VALIDITY, STAND)}
    ended = {member.view.plan.key: member.remark for member in groups[ENDED].members}
    assert ended == {"schulentwicklungsplan": "weiterführende Schulen, Förderschulen"}
    running = {member.view.plan.key: member.remark for member in groups[RUNNING].members}
    assert running == {
        "schulentwicklungsplan": "Primarstufe",
        "kinder_jugendfoerderplan": "",
        "freizeitstaettenbedarfsplan": "",
    }
    assert "sportentwicklungsplan" in shown(finder, VALIDITY)[NO_PERIOD]


def test_when_all_parts_have_ended_none_is_named(finder):
    groups = {group.key: group for group in finder.groups(VALIDITY, datetime.date(2026, 1, 1))}
    assert [member.remark for member in groups[ENDED].members] == ["", "", ""]
    assert RUNNING not in groups


@pytest.mark.parametrize(
    ("begins", "ends", "validity"),
    [
        ("2010", "2016", ENDED),
        ("2010", "2017", ENDING),
        ("2010", "2018-11-21", ENDING),
        ("2010", "2018-11-22", RUNNING),
        ("2010", "", RUNNING),
        ("2018", "2020", AHEAD),
        ("", "2030", RUNNING),
        ("", "", UNDATED),
    ],
)
def test_a_planungszeitraum_stands_by_its_days(finder, begins, ends, validity):
    period = replace(finder.register.plan_periods[0], kind=PERIOD, begins=begins, ends=ends)
    assert validity_of(period, STAND) == validity


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_an_empty_register_has_no_groups(grouping):
    assert PlanFinder(Register("empty", "2020-01-01")).groups(grouping, STAND) == ()
