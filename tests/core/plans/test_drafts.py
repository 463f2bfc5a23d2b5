"""What a form makes of an entry and its rows: the changes of one step."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from sozialraum.core.plans.documents import as_of
from sozialraum.core.plans.drafts import (
    copied,
    draft_of,
    edits_of,
    empty_row,
    new_draft,
    own_source,
    removal,
    removed,
)
from sozialraum.core.plans.edits import Edit, applied
from sozialraum.core.plans.records import TABLES
from sozialraum.core.plans.rules import draft_problems
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

DAY = datetime.date(2027, 3, 1)
PLAN = "kinder_jugendfoerderplan"


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


def after(register, edits):
    return applied(register, [edit.stamped("FB56", "2027-03-01") for edit in edits])


def with_rows(draft, table, rows):
    return replace(draft, rows={**draft.rows, table: tuple(rows)})


def test_nothing_changed_makes_no_edit_and_has_no_problem(register):
    for plan in register.plans:
        draft = draft_of(register, "plans", plan.key)
        assert edits_of(register, draft) == []
        assert draft_problems(register, draft) == []


def test_a_new_plan_gets_key_own_source_and_its_document(register):
    draft = new_draft(register, "plans", DAY, department="fb56", title="Pflegebedarfsplan")
    later = after(register, edits_of(register, draft))
    plan = next(plan for plan in later.plans if plan.key == "pflegebedarfsplan")
    assert (plan.document, plan.place) == ("Eigener Eintrag FB56", "Register, Stand 01.03.2027")
    assert later.documents[-1].title == "Eigener Eintrag FB56"
    assert as_of(later, plan) == "2027-03-01"


def test_the_second_own_entry_makes_no_second_document(register):
    first = edits_of(register, new_draft(register, "plans", DAY, department="fb56", title="Eins"))
    later = after(register, first)
    second = edits_of(later, new_draft(later, "plans", DAY, department="fb56", title="Zwei"))
    assert [edit.table for edit in first] == ["documents", "plans"]
    assert [edit.table for edit in second] == ["plans"]


def test_rows_are_added_changed_and_removed_in_one_step(register):
    draft = draft_of(register, "plans", PLAN)
    periods = draft.rows["plan_periods"]
    source = own_source(register, "fb45", DAY)
    new = [
        empty_row("plan_periods", source, kind="Planungszeitraum", label="2027–2031")
        for _ in range(2)
    ]
    changed = replace(periods[0], note="geprüft")
    edits = edits_of(register, with_rows(draft, "plan_periods", [changed, *new]))
    rows = [row for row in after(register, edits).plan_periods if row.plan == PLAN]
    assert rows[0].note == "geprüft"
    assert [row.label for row in rows][1:] == ["2027–2031", "2027–2031"]
    assert len({row.key for row in rows}) == 3
    assert len(rows) == 3
    gone = {edit.key for edit in edits if edit.action == "delete"}
    assert gone == {row.key for row in periods[1:]}


def test_moving_a_row_changes_ranks_only(register):
    plan = next(
        plan.key
        for plan in register.plans
        if len(draft_of(register, "plans", plan.key).rows["plan_levels"]) > 1
    )
    draft = draft_of(register, "plans", plan)
    levels = draft.rows["plan_levels"]
    edits = edits_of(register, with_rows(draft, "plan_levels", reversed(levels)))
    assert {name for edit in edits for name, _, _ in edit.differences()} == {"position"}
    rows = [row.key for row in after(register, edits).plan_levels if row.plan == plan]
    assert rows == [row.key for row in reversed(levels)]


def test_sections_on_different_pages_of_the_form_make_no_edit(register):
    draft = draft_of(register, "plans", PLAN)
    rows = draft.rows["plan_contents"]
    basis = [row for row in rows if row.section == "Grundlage"]
    others = [row for row in rows if row.section != "Grundlage"]
    assert edits_of(register, with_rows(draft, "plan_contents", others + basis)) == []


def test_a_copy_has_new_keys_and_all_rows(register):
    draft = copied(register, draft_of(register, "plans", PLAN), "{title} (Kopie)")
    later = after(register, edits_of(register, draft))
    plan = next(plan for plan in later.plans if plan.title.endswith("(Kopie)"))
    assert plan.title == "Kinder- und Jugendförderplan (Kopie)"
    for table, rows in draft_of(register, "plans", PLAN).rows.items():
        assert len(draft_of(later, "plans", plan.key).rows[table]) == len(rows)
    again = copied(later, draft_of(later, "plans", PLAN), "{title} (Kopie)")
    assert again.entry.title == "Kinder- und Jugendförderplan (Kopie) 2"


def test_instruments_follow_their_plan_into_another_department(register):
    draft = draft_of(register, "plans", PLAN)
    edits = edits_of(register, replace(draft, entry=replace(draft.entry, department="fb56")))
    instruments = [row for row in after(register, edits).instruments if row.plan == PLAN]
    assert instruments
    assert {row.department for row in instruments} == {"fb56"}


def test_deleting_a_plan_counts_what_goes_and_can_be_undone(register):
    edits = removal(register, "plans", PLAN)
    counts = removed(edits)
    draft = draft_of(register, "plans", PLAN)
    assert counts["plan_periods"] == len(draft.rows["plan_periods"])
    assert counts["instruments"] == len(draft.rows["instruments"])
    assert "plans" not in counts
    later = after(register, edits)
    assert not any(plan.key == PLAN for plan in later.plans)
    (relation,) = [row for row in later.plan_relations if row.key == "freizeit_bestandteil"]
    assert (relation.other, relation.outside) == ("", "Kinder- und Jugendförderplan")
    stamped = [edit.stamped("FB56", "2027-03-01") for edit in edits]
    back = applied(later, [edit.inverse() for edit in reversed(stamped)])
    for table in TABLES:
        assert {row.key for row in getattr(back, table)} == {
            row.key for row in getattr(register, table)
        }


def test_a_documents_new_title_reaches_all_that_name_it(register):
    draft = draft_of(register, "documents", "anlage_1")
    edits = edits_of(register, replace(draft, entry=replace(draft.entry, title="Anlage 1 (2017)")))
    later = after(register, edits)
    old = draft.entry.title
    assert not any(row.document == old for row in later.plans)
    assert any(row.document == "Anlage 1 (2017)" for row in later.plans)
    assert [row.title for row in later.documents].count("Anlage 1 (2017)") == 1


def test_a_document_that_is_named_first_is_listed(register):
    draft = draft_of(register, "plans", PLAN)
    entry = replace(draft.entry, document="Ratsbeschluss 2027", place="TOP 4")
    edits = edits_of(register, replace(draft, entry=entry))
    assert [edit.key for edit in edits] == ["ratsbeschluss_2027", PLAN]
    assert isinstance(edits[0], Edit)
    assert as_of(after(register, edits), entry) == ""
