"""Changes of the register: applied, undone, told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.edits import (
    Edit,
    applied,
    caption,
    merged,
    new_key,
    next_position,
    organisation_unit,
    with_dependents,
)
from sozialraum.core.plans.records import Instrument, Plan, PlanRelation
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

SOURCE = ("Beschluss", "TOP 1")
STAMP = (1, "2026-01-01", "FB01")


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


def row(register, table, key):
    return next(each for each in getattr(register, table) if each.key == key)


def new_plan(register, key="neu", title="Neues Planwerk"):
    place = next_position(register, "plans")
    return Edit("plans", None, Plan(key, *SOURCE, place, *STAMP, department="fb56", title=title))


def renamed(register, title, key="integrationskonzept"):
    plan = row(register, "plans", key)
    return Edit("plans", plan, replace(plan, title=title))


def test_changes_are_applied_and_the_register_before_stays(register):
    edits = [new_plan(register), renamed(register, "Anders")]
    there = applied(register, edits)
    assert there.plans[-1] == edits[0].after
    assert row(there, "plans", "integrationskonzept").title == "Anders"
    assert row(register, "plans", "integrationskonzept").title == "Integrationskonzept"
    assert applied(there, [edit.inverse() for edit in reversed(edits)]) == register


def test_rows_stand_in_the_order_of_their_position(register):
    first = replace(new_plan(register).after, position=1, key="aaa")
    assert applied(register, [Edit("plans", None, first)]).plans[0] == first


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda r: renamed(r, ""), "title"),
        (lambda r: Edit("plans", row(r, "plans", "integrationskonzept"), None), "integrationskonz"),
        (lambda r: new_plan(r, "integrationskonzept"), "already"),
        (lambda r: new_plan(r, "Groß"), "a-z"),
        (lambda r: Edit("plans", new_plan(r).after, None), "There is no entry “neu”"),
        (lambda r: Edit("plans", new_plan(r).after, new_plan(r).after), "There is no entry “neu”"),
    ],
)
def test_what_breaks_the_rules_is_refused(register, edit, said):
    with pytest.raises(SozialraumError, match=said):
        applied(register, [edit(register)])


def test_a_deletion_takes_along_what_cannot_be_without_and_clears_what_can(register):
    plan = row(register, "plans", "integrationskonzept")
    both = Instrument(
        *("begriff", *SOURCE, 900, *STAMP),
        **{"department": "fb56", "title": "Begriff", "kind": "Plan", "named_as": "im Text"},
        **{"plan": plan.key, "same_as": plan.key},
    )
    itself = PlanRelation(
        *("selbst", *SOURCE, 900, *STAMP),
        **{"plan": plan.key, "relation": "folgt auf", "other": plan.key},
    )
    register = applied(
        register, [Edit("instruments", None, both), Edit("plan_relations", None, itself)]
    )
    edits = with_dependents(register, Edit("plans", plan, None))
    there = applied(register, edits)
    assert row(there, "instruments", "begriff") == replace(both, plan="", same_as="")
    assert "selbst" not in {relation.key for relation in there.plan_relations}
    for table in ("plan_contents", "plan_levels", "plan_periods", "plan_themes"):
        assert plan.key not in {each.plan for each in getattr(there, table)}
    assert applied(there, [edit.inverse() for edit in edits]) == register


def test_deleting_a_department_deletes_its_planwerke_and_theirs(register):
    department = row(register, "departments", "fb45")
    there = applied(register, with_dependents(register, Edit("departments", department, None)))
    gone = {plan.key for plan in register.plans} - {plan.key for plan in there.plans}
    assert gone == {plan.key for plan in register.plans if plan.department == "fb45"}
    assert gone


def test_a_change_that_is_no_deletion_has_no_dependents(register):
    assert with_dependents(register, renamed(register, "x")) == [renamed(register, "x")]


def test_edits_of_a_row_become_one_and_those_of_nothing_none(register):
    first, new = renamed(register, "Eins"), new_plan(register)
    second = Edit("plans", first.after, replace(first.after, title="Zwei"))
    gone = Edit("plans", new.after, None)
    assert merged([first, new, second, gone]) == [renamed(register, "Zwei")]
    assert merged([first, first.inverse()]) == []


def test_a_saved_edit_counts_up_and_says_what_has_changed(register):
    edit = renamed(register, "Neu").stamped("FB56", "2026-11-23")
    assert (edit.after.version, edit.after.changed_at, edit.after.changed_by) == (
        *(2, "2026-11-23"),
        "FB56",
    )
    line = edit.logged("log_1", "FB56", "2026-11-23 10:15:00+01:00")
    assert (line.table_name, line.row_key, line.action) == (
        *("plans", "integrationskonzept"),
        "update",
    )
    assert line.detail == "title: Integrationskonzept → Neu"
    assert (line.changed_by, line.changed_at, line.place) == (
        *("FB56", "2026-11-23"),
        "2026-11-23 10:15:00+01:00",
    )
    gone = Edit("plans", edit.after, None).stamped("FB01", "2026-12-01")
    assert gone.logged("log_2", "FB01", "2026-12-01 08:00:00+01:00").detail == "Neu"


def test_a_row_is_called_by_what_it_says(register):
    assert caption(row(register, "plans", "integrationskonzept")) == "Integrationskonzept"
    assert caption(register.plan_periods[0]) == register.plan_periods[0].label
    assert caption(register.plan_levels[0]) == register.plan_levels[0].level
    assert caption(register.theme_mapping[0]) == register.theme_mapping[0].key


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Maßnahmenplan Öffentlicher Raum", "massnahmenplan_oeffentlicher_raum"),
        ("Integrationskonzept", "integrationskonzept_2"),
        ("2030 – Ziele", "plans_2030_ziele"),
        ("???", "plans"),
        ("x" * 80, "x" * 50),
    ],
)
def test_a_key_is_made_of_the_title(register, title, key):
    assert new_key(register, "plans", title) == key
    applied(register, [new_plan(register, key)])


@pytest.mark.parametrize("unit", ["FB56", " FB 52 ", "A", "Amt 61.1/Team-3", "–", "x" * 20])
def test_signs_of_units(unit):
    assert organisation_unit(unit) == unit.strip()


@pytest.mark.parametrize("unit", ["", " ", "max@stadt.de", "x" * 21, "FB\t5", "a\nb"])
def test_what_is_no_sign_of_a_unit(unit):
    with pytest.raises(SozialraumError, match="Organisationszeichen"):
        organisation_unit(unit)
