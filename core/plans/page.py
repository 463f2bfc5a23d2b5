"""A table for a meeting: what stands on the sheet, whatever draws, writes or prints it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .timeline import Lane, Timeline

STRONG, MUTED, WARNING = "strong", "muted", "warning"


@dataclass(frozen=True)
class Column:
    """A column; ``share`` is its part of the width, a ``turned`` title stands upright."""

    title: str
    share: float
    turned: bool = False
    hint: str = ""


@dataclass(frozen=True)
class Line:
    """A line of a cell; ``look`` is one of STRONG, MUTED, WARNING, or nothing."""

    text: str
    look: str = ""


@dataclass(frozen=True)
class Cell:
    """What stands in a cell; ``spoken`` replaces a sign where nobody sees it."""

    lines: tuple[Line, ...] = ()
    hint: str = ""
    spoken: str = ""
    lane: Lane | None = None

    @property
    def text(self) -> str:
        """The lines below each other."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True)
class Row:
    """A row of a Planwerk (``key``, empty for sums), and what to read about it."""

    key: str
    cells: tuple[Cell, ...]
    detail: str = ""


@dataclass(frozen=True)
class Group:
    """The rows under a heading: a Körperschaft, with the dates of its documents."""

    title: str
    note: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Page:
    """A table with its title, the signs explained, and the source below it."""

    title: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    notes: tuple[str, ...]
    source: str
    chart: Timeline | None = None

    def rows(self) -> Iterator[Row]:
        """All rows, without their headings."""
        for group in self.groups:
            yield from group.rows


def page_table(page: Page, body_title: str) -> list[list[str]]:
    """The page as a plain table: a head, then one line a row, with its Körperschaft."""
    head = [body_title, *(column.title for column in page.columns)]
    return [
        head,
        *(
            [group.title, *(cell.spoken or cell.text for cell in row.cells)]
            for group in page.groups
            for row in group.rows
        ),
    ]


def page_html(page: Page, language: str, picture: str = "") -> str:
    """The page as one HTML file that needs nothing else; ``picture`` is an SVG to show above.

    Errors
    ------
    SozialraumError
        jinja2 is missing.
    """
    try:
        import jinja2
    except ImportError as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "An HTML file needs the Python package jinja2, which this QGIS does not have. "
                "Write a PDF instead.",
            )
        ) from error
    environment = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(_TEMPLATE).render(page=page, lang=language, picture=picture)


_TEMPLATE = """\
{% set slash = "/<wbr/>" | safe %}
<!DOCTYPE html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<title>{{ page.title }}</title>
<style>
@page { size: A3 landscape; margin: 12mm; }
body { font: 9pt/1.3 sans-serif; color: #1a1a1a; margin: 1.5em; }
h1 { font-size: 1.5em; margin: 0 0 .6em; } h2 { font-size: 1.15em; margin: 1.2em 0 .2em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; } th, td { border: 1px solid #bbb; padding: 3px 4px; }
th, td { overflow-wrap: break-word; hyphens: auto; }
td { vertical-align: top; } th { background: #e8eef4; text-align: left; vertical-align: bottom; }
th.turned span { display: inline-block; -webkit-writing-mode: vertical-rl;
  writing-mode: vertical-rl; transform: rotate(180deg); max-height: 20em; }
td.sign { text-align: center; } td div + div { margin-top: 3px; }
.strong { font-weight: 600; } .muted { color: #595959; font-style: italic; }
.warning { color: #a63603; font-weight: 600; } .note { color: #595959; margin: .2em 0; }
svg { width: 100%; height: auto; } svg text { font-family: sans-serif; }
</style>
</head>
<body>
<h1>{{ page.title }}</h1>
{% if picture %}<div aria-hidden="true">{{ picture | safe }}</div>{% endif %}
{% for group in page.groups %}
<h2>{{ group.title }}</h2>
<p class="note">{{ group.note }}</p>
<table>
<colgroup>{% for column in page.columns %}
<col style="width: {{ "%.2f" | format(100 * column.share) }}%"/>
{% endfor %}</colgroup>
<thead><tr>{% for column in page.columns %}
<th scope="col"{% if column.turned %} class="turned"{% endif %}>
<span>{{ column.title | e | replace("/", slash) }}</span></th>
{% endfor %}</tr></thead>
<tbody>
{% for row in group.rows %}
<tr>{% for cell in row.cells %}
<td{% if cell.spoken %} class="sign"{% endif %}
{% if cell.hint %} title="{{ cell.hint }}"{% endif %}
{% if cell.spoken %} aria-label="{{ cell.spoken }}"{% endif %}>
{% for line in cell.lines %}
<div{% if line.look %} class="{{ line.look }}"{% endif %}>
{{- line.text | e | replace("/", slash) }}</div>
{% endfor %}
{% if not cell.lines %}{{ cell.spoken }}{% endif %}
</td>{% endfor %}</tr>
{% endfor %}
</tbody>
</table>
{% endfor %}
{% for note in page.notes %}
<p class="note">{{ note }}</p>
{% endfor %}
<p class="note">{{ page.source }}</p>
</body>
</html>
"""
