"""A page written as HTML and as a plain table."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.page import (
    MUTED,
    Cell,
    Column,
    Group,
    Line,
    Page,
    Row,
    page_html,
    page_table,
)


@pytest.fixture()
def page():
    sign = Cell((Line("○"),), "S. 9", "von der Redaktion")
    name = Cell((Line("Plan <A> & B"), Line("Teil/Stück", MUTED)))
    columns = (Column("Planwerk", 0.8), Column("Thema", 0.2, True))
    groups = (Group("Stadt", "Stand 2017", (Row("a", (name, sign)), Row("b", (name, Cell())))),)
    return Page("Titel", columns, groups, ("Hinweis",), "Quelle: Heft")


def test_the_table_says_signs_in_words_and_repeats_the_koerperschaft(page):
    assert page_table(page, "Körperschaft") == [
        ["Körperschaft", "Planwerk", "Thema"],
        ["Stadt", "Plan <A> & B\nTeil/Stück", "von der Redaktion"],
        ["Stadt", "Plan <A> & B\nTeil/Stück", ""],
    ]


def test_html_is_well_formed_escaped_and_printable(page):
    text = page_html(page, "de")
    html = ET.fromstring(text.replace("<!DOCTYPE html>", "").replace('<meta charset="utf-8">', ""))
    assert html.get("lang") == "de"
    table = html.find("body/table")
    assert [head.findtext("span") for head in table.findall("thead/tr/th")] == ["Planwerk", "Thema"]
    cells = table.findall("tbody/tr/td")
    assert cells[0].findtext("div") == "Plan <A> & B"
    part = cells[0].findall("div")[1]
    assert part.get("class") == "muted"
    assert "".join(part.itertext()) == "Teil/Stück"
    assert part.find("wbr") is not None  # a line may be broken at the stroke
    assert (cells[1].get("aria-label"), cells[1].get("title")) == ("von der Redaktion", "S. 9")
    assert "landscape" in text
    assert "table-header-group" in text
    assert [note.text for note in html.findall("body/p")][-2:] == ["Hinweis", "Quelle: Heft"]


def test_a_picture_stands_above_the_table_and_nothing_is_fetched(page):
    text = page_html(page, "de", "<svg></svg>")
    assert text.index("<svg></svg>") < text.index("<table>")
    assert "http" not in text


def test_without_jinja2_the_refusal_names_the_way_out(page, monkeypatch):
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(SozialraumError, match="Write a PDF instead"):
        page_html(page, "de")
