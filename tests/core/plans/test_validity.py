"""Which Planungszeiträume end soon, or have ended."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from sozialraum.core.plans.overview import plan_views
from sozialraum.core.plans.validity import ends_within, has_ended
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

DAY = datetime.date


@pytest.fixture(scope="module")
def views():
    return {view.plan.key: view for view in plan_views(load_register(SHIPPED))}


@pytest.mark.parametrize(
    ("day", "soon"),
    [
        (DAY(2019, 12, 30), False),  # the twelve months end on 30 December 2020
        (DAY(2019, 12, 31), True),
        (DAY(2020, 12, 31), True),  # its last day
        (DAY(2021, 1, 1), False),
    ],
)
def test_a_planungszeitraum_ends_within_twelve_months(views, day, soon):
    assert ends_within(views["kinder_jugendfoerderplan"], day) is soon


def test_one_part_that_ends_is_enough(views):
    school = views["schulentwicklungsplan"]
    assert ends_within(school, DAY(2016, 6, 1))
    assert not ends_within(school, DAY(2017, 1, 1))
    assert has_ended(school, DAY(2016, 6, 1))
    assert not has_ended(school, DAY(2015, 12, 31))


def test_the_last_day_of_a_short_month_counts(views):
    youth = views["kinder_jugendfoerderplan"]
    short = replace(youth, periods=(replace(youth.periods[0], ends="2021-02-28"),))
    assert ends_within(short, DAY(2020, 8, 31), months=6)
    assert not ends_within(short, DAY(2020, 8, 27), months=6)


def test_what_has_no_planungszeitraum_neither_ends_nor_has_ended(views):
    for key in ("sportentwicklungsplan", "masterplan_aachen_2030", "integrierte_handlungskonzepte"):
        assert not ends_within(views[key], DAY(2014, 6, 1), months=1200)
        assert not has_ended(views[key], DAY(2100, 1, 1))
