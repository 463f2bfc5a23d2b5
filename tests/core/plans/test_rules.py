"""What a form says is missing or wrong, field by field."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from sozialraum.core.plans import rules
from sozialraum.core.plans.drafts import draft_of, empty_row, new_draft
from sozialraum.core.plans.records import TABLES
from sozialraum.core.plans.rules import draft_problems, problems, shown_date, stored_date
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

OWN, MINUTES = ("Eigener Eintrag", "Register"), ("Niederschrift", "Seite 2")


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


def said(register, table, source=MINUTES, **values):
    return {
        each.field: each.text
        for each in problems(register, table, empty_row(table, source, **values))
    }


def test_all_that_is_shipped_is_right(register):
    for table in set(TABLES) - {"change_log"}:
        assert [
            each for row in getattr(register, table) for each in problems(register, table, row)
        ] == []


@pytest.mark.parametrize(
    ("table", "values", "expected"),
    [
        ("plans", {}, {"department": rules.MISSING, "title": rules.MISSING}),
        (
            "plans",
            {"department": "fb52", "title": "sportentwicklungsplan "},
            {"title": rules.TWICE},
        ),
        ("plans", {"department": "Amt 7", "title": "Neu"}, {"department": rules.UNKNOWN}),
        ("documents", {"title": "Neu", "dated": "Mai"}, {"dated": rules.NO_DATE}),
        ("documents", {"title": "Neu", "dated": "2027-02-30"}, {"dated": rules.NO_DATE}),
        ("documents", {"title": "Neu", "note": "an x.y@z.de"}, {"note": rules.ADDRESS}),
    ],
)
def test_what_is_wrong_is_said_of_its_field(register, table, values, expected):
    assert said(register, table, **values) == expected


@pytest.mark.parametrize(
    ("begins", "ends", "wrong"),
    [
        ("2027", "2026", True),
        ("2027", "2027", False),
        ("2027-05-01", "2027-04-30", True),
        ("2027-05-01", "2027", False),
        ("2027", "2027-01-31", False),
        ("", "2026", False),
    ],
)
def test_an_end_before_the_beginning_is_said(register, begins, ends, wrong):
    period = {"plan": "sportentwicklungsplan", "kind": "Planungszeitraum", "label": "x"}
    found = said(register, "plan_periods", begins=begins, ends=ends, **period)
    assert found == ({"ends": rules.ENDS_EARLY} if wrong else {})


def test_a_relation_names_a_plan_or_something_outside_and_never_itself(register):
    draft = draft_of(register, "plans", "sportentwicklungsplan")
    none, own, outside = (
        empty_row("plan_relations", MINUTES, relation="folgt auf", **values)
        for values in ({}, {"other": "sportentwicklungsplan"}, {"outside": "Sportplan 2009"})
    )
    draft = replace(draft, rows={**draft.rows, "plan_relations": (none, own, outside)})
    found = {(each.row, each.field, each.text) for each in draft_problems(register, draft)}
    assert found == {(0, "other", rules.NO_OTHER), (1, "other", rules.ITSELF)}


def test_an_own_assignment_of_a_theme_is_redaktion(register):
    theme = {"plan": "sportentwicklungsplan", "theme": register.themes[0].key}
    assert said(register, "plan_themes", OWN, **theme) == {}
    assert said(register, "plan_themes", OWN, origin="quelle", **theme) == {
        "origin": rules.NO_SOURCE
    }
    assert said(register, "plan_themes", origin="quelle", **theme) == {}


def test_a_theme_stands_once_in_the_list(register):
    draft = new_draft(
        register, "plans", datetime.date(2027, 3, 1), department="fb52", title="Bäderkonzept"
    )
    row = empty_row("plan_themes", OWN, theme=register.themes[0].key)
    draft = replace(draft, rows={**draft.rows, "plan_themes": (row, row)})
    (found,) = draft_problems(register, draft)
    assert (found.table, found.row, found.text) == ("plan_themes", 1, rules.SAME_ROW)


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("31.12.2027", "2027-12-31"),
        ("1.2.2027", "2027-02-01"),
        (" 2027 ", "2027"),
        ("31.02.2027", "31.02.2027"),
        ("bald", "bald"),
    ],
)
def test_dates_are_written_as_people_do(written, stored):
    assert stored_date(written) == stored


def test_a_stored_date_is_shown_as_people_write_it():
    assert [shown_date(text) for text in ("2027-12-31", "2027", "")] == ["31.12.2027", "2027", ""]
