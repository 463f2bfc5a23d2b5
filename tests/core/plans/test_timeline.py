"""Zeitbezüge on a line of years: what has an end, what is a point, what stays a word."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from sozialraum.core.plans.overview import plan_views
from sozialraum.core.plans.timeline import timeline
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

DAY = datetime.date
STAND = DAY(2017, 11, 21)


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


def chart_of(register, today=STAND):
    return timeline(register, plan_views(register), today)


def lanes_of(chart, plan):
    return [lane for lane in chart.lanes if lane.view.plan.key == plan]


def test_a_planungszeitraum_is_a_bar_and_ends_with_its_last_day(register):
    lane = lanes_of(chart_of(register), "kinder_jugendfoerderplan")[0]
    (mark,) = lane.marks
    assert mark.is_bar
    assert (mark.begins, mark.ends) == (DAY(2015, 1, 1), DAY(2020, 12, 31))
    ended = [
        lanes_of(chart_of(register, day), "kinder_jugendfoerderplan")[0].marks[0].over
        for day in (DAY(2020, 12, 31), DAY(2021, 1, 1))
    ]
    assert ended == [False, True]


def test_parts_have_lanes_of_their_own(register):
    lanes = lanes_of(chart_of(register), "schulentwicklungsplan")
    assert [lane.part for lane in lanes] == [
        "Primarstufe",
        "weiterführende Schulen",
        "Förderschulen",
    ]
    assert lanes[0].title == "Schulentwicklungsplan: Primarstufe"
    assert [lane.marks[0].over for lane in lanes] == [False, True, True]


def test_an_edition_is_never_over_however_old(register):
    chart = chart_of(register, DAY(2100, 1, 1))
    over = {lane.view.plan.key for lane in chart.lanes for mark in lane.marks if mark.over}
    assert over == {
        "schulentwicklungsplan",
        "kinder_jugendfoerderplan",
        "freizeitstaettenbedarfsplan",
    }


def test_an_edition_is_a_point_also_one_of_two_years(register):
    lane = lanes_of(chart_of(register), "statistisches_jahrbuch")[0]
    assert not any(mark.is_bar for mark in lane.marks)
    assert (lane.marks[0].begins, lane.marks[0].ends) == (DAY(2010, 1, 1), DAY(2011, 12, 31))


def test_what_is_announced_is_marked(register):
    marks = lanes_of(chart_of(register), "sozialentwicklungsplan")[0].marks
    assert [mark.is_announced for mark in marks] == [False, False, True]


def test_what_has_no_year_stays_a_word(register):
    chart = chart_of(register)
    words = {lane.view.plan.key: lane.words for lane in chart.lanes if lane.words}
    assert words["integrierte_handlungskonzepte"] == ("bei Bedarf",)
    assert words["kindertagesstaettenbedarfsplan"] == ("jährlich (Fortschreibung)",)
    assert words["integrationskonzept"] == ("wird aktuell bearbeitet",)
    recurring = [lane.view.plan.key for lane in chart.lanes if lane.recurs]
    assert recurring == [
        "kindertagesstaettenbedarfsplan",
        "wohnungsmarktbericht",
        "sr_sozialbericht",
    ]


def test_a_planwerk_without_any_zeitbezug_has_an_empty_lane(register):
    (lane,) = lanes_of(chart_of(register), "sr_inklusionsplan")
    assert (lane.marks, lane.words) == ((), ())


def test_each_lane_knows_the_day_of_its_document(register):
    chart = chart_of(register)
    assert lanes_of(chart, "masterplan_aachen_2030")[0].stand == DAY(2017, 11, 21)
    assert lanes_of(chart, "sr_profile")[0].stand == DAY(2018, 4, 3)
    assert lanes_of(chart, "sr_themenreporte")[0].stand is None


def test_the_axis_reaches_over_all_years_and_today(register):
    chart = chart_of(register, DAY(2026, 11, 23))
    assert (chart.first, chart.last) == (2006, 2027)
    assert chart.share(DAY(2006, 1, 1)) == 0
    assert chart.share(DAY(2028, 1, 1)) == 1
    half = chart.share(DAY(2017, 1, 1))
    assert half == pytest.approx(0.5, abs=0.001)
    assert timeline(register, [], DAY(2026, 1, 1)).first == 2026


def test_a_planungszeitraum_without_an_end_stays_open(register):
    youth = next(period for period in register.plan_periods if period.key == "jugend_2015")
    changed = replace(register, plan_periods=(replace(youth, ends=""),))
    (mark,) = lanes_of(chart_of(changed), "kinder_jugendfoerderplan")[0].marks
    assert mark.is_bar
    assert mark.ends is None
    assert not mark.over
