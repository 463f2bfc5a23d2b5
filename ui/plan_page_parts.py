"""What the pages of the register are made of: colours, head, sections, lists, links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from qgis.PyQt.QtGui import QPalette

from ..core.plans.references import pieces
from ..gis.plan_cells import breakable

PLAN_LINK, DOCUMENT_LINK, OPEN_LINK = "plan:", "document:", "open:"


@dataclass(frozen=True)
class Colours:
    """Colours of the page, taken from the palette so that dark themes stay readable."""

    text: str
    muted: str
    card: str
    accent: str
    warning: str
    chip: str
    found: str

    @classmethod
    def of(cls, palette: QPalette) -> Colours:
        """The colours of a widget."""
        text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)

        def mix(share: float) -> str:
            parts = zip(text.getRgb()[:3], base.getRgb()[:3])
            return "#{:02x}{:02x}{:02x}".format(
                *(round(a * share + b * (1 - share)) for a, b in parts)
            )

        dark = base.lightness() < 128
        accent, warning = ("#6baed6", "#fdae6b") if dark else ("#08519c", "#a63603")
        chip, found = ("#2b4c6f", "#6b5600") if dark else ("#d6e4f2", "#ffe9a3")
        return cls(text.name(), mix(0.62), mix(0.06), accent, warning, chip, found)

    def stylesheet(self) -> str:
        """The page's style."""
        return (
            f"h1 {{ font-size: large; font-weight: 600; margin: 0; }}"
            f"h2 {{ font-size: medium; font-weight: 600; color: {self.accent};"
            f" margin-top: 12px; margin-bottom: 2px; }}"
            f"p {{ margin-top: 0; margin-bottom: 2px; }}"
            f"ul {{ margin: 0; -qt-list-indent: 0; }}"
            f"li {{ margin-left: 12px; margin-bottom: 2px; }}"
            f"a {{ color: {self.accent}; }}"
            f".muted {{ color: {self.muted}; }}"
            f".small {{ color: {self.muted}; font-size: small; }}"
            f".warning {{ color: {self.warning}; font-weight: 600; }}"
        )


def head(line: str, title: str, colours: Colours, note: str = "") -> str:
    """The card at the top: whose it is, what it is called, and a remark."""
    return (
        f"<table width='100%' cellspacing='0' cellpadding='0' bgcolor='{colours.card}'><tr>"
        f"<td width='4' bgcolor='{colours.accent}'></td>"
        f"<td style='padding:8px 10px'><p class='small'>{escape(line)}</p>"
        f"<h1>{escape(breakable(title))}</h1>"
        + (f"<p class='small'>{linked(note)}</p>" if note else "")
        + "</td></tr></table>"
    )


def section(title: str, body: str) -> str:
    """A heading and what stands below it; nothing if that is nothing."""
    return f"<h2>{escape(title)}</h2>{body}" if body else ""


def listed(texts: Iterable[str]) -> str:
    """Texts, one below the other."""
    return bulleted([linked(text) for text in texts])


def bulleted(found: Sequence[str]) -> str:
    """HTML, one below the other; a single one without a bullet."""
    if len(found) == 1:
        return f"<p>{found[0]}</p>"
    return "<ul>{}</ul>".format("".join(f"<li>{item}</li>" for item in found)) if found else ""


def muted(text: str) -> str:
    """A paragraph that stands back."""
    return f"<p class='muted'>{escape(text)}</p>"


def remark(text: str) -> str:
    """What is added to an item after a dash."""
    return f" <span class='muted'>– {linked(text)}</span>" if text else ""


def linked(text: str) -> str:
    """A text of the register; what it says of documents and web pages can be followed."""
    return "".join(
        f"<a href='{OPEN_LINK}{escape(piece)}'>{escape(piece)}</a>" if found else escape(piece)
        for piece, found in pieces(text)
    )


def plan_link(key: str, title: str) -> str:
    """A link to a Planwerk; the title alone if the register does not have it."""
    return f"<a href='{PLAN_LINK}{key}'>{escape(title)}</a>" if key else escape(title)


def document_link(key: str, title: str) -> str:
    """A link to what the register knows of a document."""
    return f"<a href='{DOCUMENT_LINK}{key}'>{escape(title)}</a>"


def message_page(title: str, text: str) -> str:
    """A page that only says something."""
    return (
        f"<p style='margin-top:16px'><b>{escape(title)}</b></p><p class='muted'>{escape(text)}</p>"
    )
