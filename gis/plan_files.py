"""Writes a page of the register: PDF, PNG, SVG, HTML or CSV, by the ending of the file."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtSvg import QSvgGenerator

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.page import Page, page_html, page_table
from ..i18n import language, translate
from .plan_painter import PagePainter
from .unfinished import unfinished

PAPERS = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3}
FORMATS = ("pdf", "html", "png", "svg", "csv")
_DPI = 96.0


def write_page(page: Page, file: Path, paper: str = "A3") -> None:
    """Write a page in the format that the file's ending names, on paper in landscape.

    Errors
    ------
    SozialraumError
        The ending is none of `FORMATS`, or the file cannot be written.
    """
    write = _WRITERS.get(file.suffix.lower().lstrip("."))
    if write is None:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "The ending of {path} is none of {formats}. Give one of them."
            ),
            path=str(file),
            formats=", ".join(FORMATS),
        )
    with unfinished(file) as beside:
        write(page, beside, paper)


def paper_size(paper: str) -> QSizeF:
    """A sheet in landscape, in pixels of 1/96 inch."""
    size = QPageSize(PAPERS[paper]).size(QPageSize.Unit.Point) * _DPI / 72
    return QSizeF(size.height(), size.width())


def _write_pdf(page: Page, file: Path, paper: str) -> None:
    writer = QPdfWriter(str(file))
    writer.setTitle(page.title)
    writer.setResolution(300)
    writer.setPageSize(QPageSize(PAPERS[paper]))
    writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(translate("Sozialraum", "the folder is missing or closed to writing"))
    painter.scale(300 / _DPI, 300 / _DPI)
    PagePainter(painter, page, paper_size(paper), writer.newPage).paint()
    painter.end()


def _write_png(page: Page, file: Path, paper: str) -> None:
    size = _whole_size(page, paper)
    image = QImage(size * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(2, 2)
    PagePainter(painter, page, QSizeF(size), None).paint()
    painter.end()
    if not image.save(str(file)):
        raise OSError(translate("Sozialraum", "the folder is missing or closed to writing"))


def _write_svg(page: Page, file: Path, paper: str) -> None:
    file.write_bytes(svg(page, paper))


def svg(page: Page, paper: str) -> bytes:
    """The page as one SVG picture, as long as it needs."""
    size, buffer = _whole_size(page, paper), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(int(_DPI))
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(page.title)
    painter = QPainter(generator)
    PagePainter(painter, page, QSizeF(size), None).paint()
    painter.end()
    return bytes(buffer.data())


def _write_html(page: Page, file: Path, paper: str) -> None:
    picture = ""
    if page.chart is not None:
        # The picture stands among the page's own title, notes and source.
        bare = replace(page, title="", notes=(), source="")
        text = svg(bare, paper).decode("utf-8")
        picture = text[text.index("<svg") :]
    lang = "de" if language() == "de" else "en"
    file.write_text(page_html(page, lang, picture), encoding="utf-8")


def _write_csv(page: Page, file: Path, paper: str) -> None:
    text = io.StringIO()
    rows = page_table(page, translate("Sozialraum", "Body"))
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    file.write_text(text.getvalue(), encoding="utf-8-sig", newline="")


def _whole_size(page: Page, paper: str) -> QSize:
    """Width of the paper, and the height that the whole page takes."""
    width = paper_size(paper).width()
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    height = PagePainter(painter, page, QSizeF(width, 1e9), None).paint()
    painter.end()
    return QSize(round(width), round(height))


_WRITERS: dict[str, Callable[[Page, Path, str], None]] = {
    "pdf": _write_pdf,
    "png": _write_png,
    "svg": _write_svg,
    "html": _write_html,
    "csv": _write_csv,
}
