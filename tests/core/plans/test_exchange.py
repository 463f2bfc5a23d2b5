"""The register as tables of texts, and a file compared with the register."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from sozialraum.core.plans.comparison import (
    BAD_KEY,
    CHANGED,
    CONFLICT,
    MISSING,
    NEW,
    NO_NUMBER,
    SAME_KEY,
    WRONG,
    compare,
    edits_of_items,
)
from sozialraum.core.plans.edits import applied
from sozialraum.core.plans.exchange import EXCHANGED, cells_of, named, read_cells
from sozialraum.core.plans.rules import ENDS_EARLY, UNKNOWN
from sozialraum.core.plans.rules import MISSING as FIELD_MISSING
from sozialraum.core.plans.yaml_file import load_register

DAY = datetime.date(2026, 11, 23)


@pytest.fixture(scope="module")
def register(root):
    return load_register(root / "catalog" / "register.yaml")


@pytest.fixture()
def sheet(register):
    """The cells of a table, as they are written; rows can be changed by key and column."""

    class Sheet:
        def __init__(self, table):
            columns = dict(cells_of(register, table))
            self.head = list(columns)
            self.rows = [dict(zip(columns, row)) for row in zip(*columns.values())]
            self.table = table

        def row(self, key):
            return next(row for row in self.rows if row["key"] == key)

        def add(self, **values):
            self.rows.append({name: values.get(name, "") for name in self.head})

        def read(self):
            title = [[named("Titel", self.table)], [""]]
            head = [named(name.title(), name) for name in self.head]
            rows = [[row.get(name, "") for name in self.head] for row in self.rows]
            return read_cells([*title, head, *rows], "Blatt")

        def items(self):
            return compare(register, [self.read()], DAY)

    return Sheet


def only(items):
    assert len(items) == 1
    return items[0]


def saved(register, items):
    """The register after taking items over, as the store stamps them."""
    edits = edits_of_items(register, items)
    return applied(register, [edit.stamped("FB56", DAY.isoformat()) for edit in edits])


def texts(item):
    return {problem.field: problem.text for problem in item.problems}


def test_what_is_written_is_the_same_when_read(register, sheet):
    tables = [sheet(table).read() for table in EXCHANGED]
    assert [table.table for table in tables] == list(EXCHANGED)
    assert sum(len(table.rows) for table in tables) > 300
    assert compare(register, tables, DAY) == ()


def test_order_of_rows_and_columns_does_not_matter(sheet):
    plans = sheet("plans")
    plans.rows.reverse()
    plans.head = ["title", "key", *(n for n in plans.head if n not in ("title", "key"))]
    assert plans.items() == ()


def test_a_column_that_is_not_in_the_file_is_left_alone(sheet):
    plans = sheet("plans")
    plans.head = ["key", "title"]
    assert plans.items() == ()
    plans.row("sportentwicklungsplan")["title"] = "Sport neu"
    item = only(plans.items())
    assert [*item.edit.differences()] == [("title", "Sportentwicklungsplan", "Sport neu")]


def test_ends_of_lines_of_windows_and_blanks_change_nothing(register, sheet):
    contents = sheet("plan_contents")
    for row in contents.rows:
        row["text"] = "  " + row["text"].replace("\n", "\r\n") + " \r"
    assert contents.items() == ()


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("2027", "2027"),
        ("2027.0", "2027"),
        ("31.12.2027", "2027-12-31"),
        ("2027/12/31", "2027-12-31"),
        ("2027/12/31 00:00:00", "2027-12-31"),
        ("2027-12-31", "2027-12-31"),
    ],
)
def test_dates_as_spreadsheets_write_them(sheet, written, stored):
    periods = sheet("plan_periods")
    row = next(row for row in periods.rows if row["begins"] and row["begins"] < "2027")
    row["ends"] = written
    item = only(periods.items())
    assert (item.kind, item.edit.after.ends) == (CHANGED, stored)


def test_a_new_row_needs_neither_key_nor_source_nor_rank(register, sheet):
    plans = sheet("plans")
    plans.add(title="Freiraumplan (synthetisch)", department="FB 56")
    item = only(plans.items())
    plan = item.edit.after
    assert (item.kind, plan.key) == (NEW, "freiraumplan_synthetisch")
    assert plan.department == next(d.key for d in register.departments if d.code == "FB56")
    assert plan.document.startswith("Eigener Eintrag")
    assert "23.11.2026" in plan.place
    assert plan.position == max(row.position for row in register.plans) + 1
    after = saved(register, [item])
    assert replace(after.plans[-1], changed_at="", changed_by="") == plan
    assert plan.document in {document.title for document in after.documents}


def test_a_row_may_point_to_a_new_one_by_its_title(register, sheet):
    plans, levels = sheet("plans"), sheet("plan_levels")
    plans.add(title="Freiraumplan (synthetisch)", department=register.departments[0].key)
    levels.add(plan="freiraumplan (synthetisch)", level="stadtbezirk")
    items = compare(register, [levels.read(), plans.read()], DAY)
    assert [item.kind for item in items] == [NEW, NEW]
    level = items[1].edit.after
    assert (level.plan, level.level) == ("freiraumplan_synthetisch", "Stadtbezirk")
    saved(register, items)


def test_rows_changed_since_the_file_was_written_are_told_apart(register, sheet):
    plans = sheet("plans")
    row = plans.row("sportentwicklungsplan")
    row["title"], row["version"] = "Sport neu", "7.0"
    assert only(plans.items()).kind == CONFLICT
    row["version"] = ""
    assert only(plans.items()).kind == CHANGED


def test_a_row_left_out_takes_with_it_what_hangs_on_it(register, sheet):
    plans = sheet("plans")
    plans.rows.remove(plans.row("sportentwicklungsplan"))
    item = only(plans.items())
    assert (item.kind, item.line) == (MISSING, 0)
    after = saved(register, [item])
    assert len(after.plans) == len(register.plans) - 1
    assert not [row for row in after.plan_contents if row.plan == "sportentwicklungsplan"]


def test_a_change_and_a_deletion_of_what_it_points_to_go_together(register, sheet):
    plans, terms = sheet("plans"), sheet("instruments")
    plans.rows.remove(plans.row("sportentwicklungsplan"))
    row = next(row for row in terms.rows if row["plan"] == "sportentwicklungsplan")
    row["note"] = "geändert"
    edits = edits_of_items(register, compare(register, [plans.read(), terms.read()], DAY))
    edit = next(e for e in edits if (e.table, e.key) == ("instruments", row["key"]))
    assert edit.after is None
    assert edit.before in register.instruments
    applied(register, edits)


def test_a_renamed_document_is_followed_by_what_comes_from_it(register, sheet):
    documents = sheet("documents")
    row = documents.rows[0]
    old, row["title"] = row["title"], "Anlage 1, neu benannt"
    item = only(documents.items())
    after = saved(register, [item])
    assert old not in {plan.document for plan in after.plans}


def test_what_is_wrong_is_said_field_by_field_with_its_line(register, sheet):
    plans, periods = sheet("plans"), sheet("plan_periods")
    plans.rows[0]["title"] = ""
    plans.rows[1]["department"] = "FB 99"
    plans.rows[2]["position"] = "oben"
    plans.add(key="Nicht so", title="X", department=register.departments[0].key)
    row = next(row for row in periods.rows if row["begins"])
    row["ends"] = "1999"
    items = compare(register, [plans.read(), periods.read()], DAY)
    assert {item.kind for item in items} == {WRONG}
    assert [(item.line, texts(item)) for item in items] == [
        (4, {"title": FIELD_MISSING}),
        (5, {"department": UNKNOWN}),
        (6, {"position": NO_NUMBER}),
        (3 + len(plans.rows), {"key": BAD_KEY}),
        (4 + periods.rows.index(row), {"ends": ENDS_EARLY}),
    ]


def test_a_key_that_stands_twice_is_wrong_both_times(sheet):
    plans = sheet("plans")
    plans.rows.append({**plans.rows[0], "title": "Doppelt"})
    assert [texts(item) for item in plans.items()] == [{"key": SAME_KEY}] * 2


def test_what_rests_on_a_wrong_new_row_is_wrong_too(register, sheet):
    plans, levels = sheet("plans"), sheet("plan_levels")
    plans.add(key="neu", title="", department=register.departments[0].key)
    levels.add(plan="neu", level="Stadtteil")
    items = compare(register, [plans.read(), levels.read()], DAY)
    assert [(item.kind, texts(item)) for item in items] == [
        (WRONG, {"title": FIELD_MISSING}),
        (WRONG, {"plan": UNKNOWN}),
    ]


def test_a_sheet_is_known_by_its_title_or_its_name():
    head = ["key", "title"]
    assert read_cells([head], "plans").table == "plans"
    assert read_cells([["Planwerke [plans]"], [], head], "Tabelle1").table == "plans"
    assert read_cells([head], "Tabelle1") is None
    assert read_cells([["Bericht"], ["Summe", "1"]], "plans") is None
    assert read_cells([["change_log"], head], "change_log") is None


def test_headings_that_the_register_does_not_know_are_named():
    table = read_cells([["Planwerke [plans]"], ["key", "Titel [title]", "Farbe", ""]], "")
    assert (table.columns, table.unknown) == (("key", "title"), ("Farbe",))


def test_thousands_of_new_rows_get_keys_of_their_own(register, sheet):
    plans = sheet("plans")
    for _ in range(300):
        plans.add(title="Gleich", department=register.departments[0].key)
    keys = [item.edit.key for item in plans.items()]
    assert len(set(keys)) == 300


def test_an_apostrophe_of_csv_is_taken_away_and_one_of_the_text_stays(register, sheet):
    plans = sheet("plans")
    first = plans.rows[0]
    first["note"] = "'=Summe"
    assert only(plans.items()).edit.after.note == "=Summe"
    changed = replace(register, plans=(replace(register.plans[0], note="'=Summe"),))
    plans.rows = [first]
    assert compare(changed, [plans.read()], DAY) == ()
