"""A page on paper: heads repeated, rows whole, nothing lost."""

from __future__ import annotations

import subprocess

import pytest
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QImage, QPainter

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.page import Cell, Column, Group, Line, Page, Row
from sozialraum.gis.plan_files import paper_size, write_page
from sozialraum.gis.plan_painter import PagePainter


class Recorded(PagePainter):
    """Notes where heads and rows were painted."""

    def __init__(self, *args):
        super().__init__(*args)
        self.heads, self.rows = [], []

    def _head(self, height):
        self.heads.append(self.number)
        super()._head(height)

    def _row(self, row, documents, height, done=0.0):
        self.rows.append((row.key, self.number, self.y + height <= self._bottom(), height))
        super()._row(row, documents, height, done)


def page_of(rows):
    columns = (Column("Planwerk", 0.4), Column("Inhalt", 0.6))
    return Page("Titel", columns, (Group("Stadt", "Stand", tuple(rows)),), ("Hinweis",), "Quelle")


def row(key, lines):
    texts = tuple(Line(f"{key} Zeile {number}") for number in range(lines))
    return Row(key, (Cell((Line(key),)), Cell(texts)))


@pytest.fixture()
def painted(qgis_app):
    def paint(page, paged=True):
        image = QImage(10, 10, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        size = paper_size("A4") if paged else QSizeF(paper_size("A4").width(), 1e9)
        recorded = Recorded(painter, page, size, (lambda: None) if paged else None)
        height = recorded.paint()
        painter.end()
        return recorded, height

    return paint


def test_each_sheet_has_the_head_and_no_row_is_divided(painted):
    recorded, _ = painted(page_of(row(f"plan {number}", 5) for number in range(40)))
    sheets = recorded.number
    assert sheets > 3
    assert recorded.heads == list(range(1, sheets + 1))
    assert [key for key, *_ in recorded.rows] == [f"plan {number}" for number in range(40)]
    assert all(fits for _, _, fits, _ in recorded.rows)


def test_a_row_longer_than_a_sheet_goes_on_on_the_next(painted):
    recorded, _ = painted(page_of([row("kurz", 2), row("lang", 120), row("danach", 2)]))
    parts = [(sheet, height) for key, sheet, _, height in recorded.rows if key == "lang"]
    assert len(parts) > 2
    assert [sheet for sheet, _ in parts] == list(range(parts[0][0], parts[-1][0] + 1))
    whole, _ = painted(page_of([row("lang", 120)]), paged=False)
    assert sum(height for _, height in parts) == pytest.approx(whole.rows[0][3])
    assert recorded.rows[-1][0] == "danach"


def test_a_picture_is_one_sheet_as_long_as_it_needs(painted):
    few, low = painted(page_of([row("plan", 5)]), paged=False)
    many, high = painted(page_of(row(f"plan {number}", 5) for number in range(40)), paged=False)
    assert few.heads == many.heads == [1]
    assert high > 10 * low / 2


def test_the_pdf_has_sheets_in_landscape_with_all_texts(qgis_app, tmp_path):
    path = tmp_path / "seiten.pdf"
    write_page(page_of(row(f"plan {number}", 5) for number in range(40)), path, "A4")
    said = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert "Page size:       842 x 595 pts (A4)" in said
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    assert text.stdout.count("Planwerk") == text.stdout.count("Quelle") > 3
    assert "plan 39 Zeile 4" in text.stdout


def test_a_place_that_cannot_be_written_is_named(qgis_app, tmp_path):
    for ending in ("pdf", "png", "svg", "html", "csv"):
        with pytest.raises(SozialraumError, match="cannot be written"):
            write_page(page_of([row("plan", 1)]), tmp_path / "missing" / f"view.{ending}")
