"""The same change on a register that others have changed; steps of undo over several versions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sozialraum.core.plans.drafts import empty_row, removal
from sozialraum.core.plans.edits import Edit, applied
from sozialraum.core.plans.rebase import clashes, rebased
from sozialraum.core.plans.steps import Steps
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

PLAN = "sportentwicklungsplan"


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


def plan_of(register, key=PLAN):
    return next(plan for plan in register.plans if plan.key == key)


def stored(register, edits, by="FB61"):
    saved = [edit.stamped(by, "2027-03-01") for edit in edits]
    return applied(register, saved), saved


def changed(register, **values):
    plan = plan_of(register)
    return Edit("plans", plan, replace(plan, **values))


def test_own_fields_win_and_those_of_others_stay(register):
    mine = changed(register, title="Sportplan")
    now, _ = stored(register, [changed(register, note="überarbeitet")])
    (clash,) = clashes(now, [mine])
    assert (clash.title, clash.who, clash.when) == ("Sportentwicklungsplan", "FB61", "2027-03-01")
    assert [each.field for each in clash.differences] == ["title", "note"]
    later, _ = stored(now, rebased(now, [mine]))
    assert (plan_of(later).title, plan_of(later).note) == ("Sportplan", "überarbeitet")
    assert plan_of(later).version == 3


def test_what_others_deleted_is_made_again_or_stays_away(register):
    now, _ = stored(register, removal(register, "plans", PLAN))
    (clash,) = clashes(now, [changed(register, title="Sportplan")])
    assert clash.gone
    (edit,) = rebased(now, [changed(register, title="Sportplan")])
    assert (edit.action, edit.after.title) == ("insert", "Sportplan")
    assert rebased(now, removal(register, "plans", PLAN)) == []


def test_a_taken_key_is_changed_with_all_that_points_to_it(register):
    def new(title):
        source = ("Eigener Eintrag", "Register")
        return Edit(
            "plans", None, empty_row("plans", source, key="baeder", title=title, department="fb52")
        )

    level = empty_row(
        "plan_levels", ("Eigener Eintrag", "Register"), key="b", plan="baeder", level="Stadtgebiet"
    )
    now, _ = stored(register, [new("Bäder")])
    edits = rebased(now, [new("Bäderkonzept"), Edit("plan_levels", None, level)])
    later, _ = stored(now, edits)
    assert plan_of(later, "baeder_2").title == "Bäderkonzept"
    assert next(row for row in later.plan_levels if row.key == "b").plan == "baeder_2"


def test_deleting_takes_along_what_others_added(register):
    mine = removal(register, "plans", PLAN)
    level = empty_row(
        "plan_levels", ("Niederschrift", "Seite 1"), key="neu", plan=PLAN, level="Stadtgebiet"
    )
    now, _ = stored(register, [Edit("plan_levels", None, level)])
    later, _ = stored(now, rebased(now, mine))
    assert not any(row.plan == PLAN for row in later.plan_levels)


def test_several_steps_are_undone_and_redone_on_new_versions(register):
    steps, now, done = Steps(), register, []
    for title in ("A", "B", "C"):
        now, saved = stored(now, [changed(now, title=title)])
        done.append(saved)

    def turn(place):
        nonlocal now
        edits = steps.inverse(done[place])
        assert clashes(now, edits) == []
        now, done[place] = stored(now, edits)
        steps.learn(edits, done[place])

    seen = []
    for place in (2, 1, 0, 0, 1, 2, 2, 1):
        turn(place)
        seen.append(plan_of(now).title)
    assert seen == ["B", "A", "Sportentwicklungsplan", "A", "B", "C", "B", "A"]
    assert plan_of(now).version == 12
