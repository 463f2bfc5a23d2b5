"""The shipped register against a list of all headings of the documents it was made from.

``tests/data/register_headings.csv`` holds each heading with its line in the document's text: which
rows of the register stand for it and how many they are, or why it carries none.
"""

from __future__ import annotations

import csv

import pytest

from sozialraum.core.plans.records import TABLES
from sozialraum.core.plans.yaml_file import SHIPPED, load_register


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture(scope="module")
def headings(root):
    path = root / "tests" / "data" / "register_headings.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def is_at(entry, name, wanted):
    found = getattr(entry, name)
    if name in ("place", "note") and wanted:
        return wanted in found
    return found == wanted


def rows_of(register, heading):
    conditions = [condition.split("=", 1) for condition in heading["where"].split("&")]
    return [
        entry
        for entry in getattr(register, heading["table"])
        if heading["document"] in (entry.document, *document_names(entry))
        if all(is_at(entry, name, wanted) for name, wanted in conditions)
    ]


def document_names(entry):
    """Documents that a row's further places name, as in ``Vorlage …, Erläuterungen``."""
    return [place.split(", ")[0] for place in entry.place.split("; ")]


def test_every_heading_has_its_rows_or_a_reason_for_none(register, headings):
    wrong = []
    for heading in headings:
        if heading["table"]:
            assert not heading["no_entry"], heading
            found = len(rows_of(register, heading))
            if found != int(heading["count"]):
                wrong.append((heading["line"], heading["heading"], heading["count"], found))
        elif not heading["no_entry"]:
            wrong.append((heading["line"], heading["heading"], "no reason", ""))
    assert wrong == []


def test_every_document_of_the_register_is_in_the_list(register, headings):
    listed = {heading["document"] for heading in headings}
    assert listed == {document.title for document in register.documents} - {
        "Katalog der Indikatoren"
    }
    assert len(headings) > 200


def test_every_row_belongs_to_a_heading_of_the_list(register, headings):
    """Rows that no heading accounts for: assigned by the editors, or of the catalogue."""
    covered = {
        (heading["table"], entry.key)
        for heading in headings
        if heading["table"]
        for entry in rows_of(register, heading)
    }
    named = {entry.theme for entry in register.plan_themes if ("plan_themes", entry.key) in covered}
    covered |= {("themes", key) for key in named}
    left = [
        (table, entry.key)
        for table in TABLES
        for entry in getattr(register, table)
        if (table, entry.key) not in covered
        and getattr(entry, "origin", "quelle") == "quelle"
        and entry.document != "Katalog der Indikatoren"
    ]
    assert left == []
