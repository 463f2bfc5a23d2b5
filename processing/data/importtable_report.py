"""The report of importtable: what was found in a delivered table, as lines and as HTML."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ...i18n import language, number, tr, translate

if TYPE_CHECKING:
    from ...core.delivered.findings import ColumnFinding, Findings, Remark
    from ...core.delivered.table import Delivered

TEMPLATE = Path(__file__).with_name("importtable_report.html")
MOST_ROWS = 1000


def found(findings: Findings) -> list[tuple[str, str]]:
    """What was found about the file, as title and text."""
    rows = ", ".join(str(row) for row in findings.headings)
    lines = [
        (translate("Sozialraum", "Sheet"), findings.sheet),
        (translate("Sozialraum", "File in the archive"), findings.member),
        (translate("Sozialraum", "Encoding"), findings.encoding),
        (translate("Sozialraum", "Delimiter"), _delimiter(findings)),
        (translate("Sozialraum", "Headings in row"), rows),
        (translate("Sozialraum", "Form"), _form(findings)),
        (translate("Sozialraum", "Key column"), findings.key_heading),
        (translate("Sozialraum", "Decimal mark"), _decimals(findings)),
        (translate("Sozialraum", "Sign profile"), _profile(findings)),
        (translate("Sozialraum", "Flags of the values from"), _flags(findings)),
        (translate("Sozialraum", "Control totals"), _listed(findings.totals)),
        (translate("Sozialraum", "Rows without a place"), _listed(findings.unassigned)),
        (translate("Sozialraum", "Keys repaired"), _repaired(findings)),
    ]
    return [(title, text) for title, text in lines if text]


def remark_text(remark: Remark) -> str:
    """A remark in the language of QGIS."""
    return tr(remark.text, **remark.values)


def report_html(file: str, delivered: Delivered) -> str:
    """The report; figures in the notation of QGIS' language."""
    from ...core.delivered.findings import REASONS

    try:
        import jinja2
    except ImportError as error:
        from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The report needs the Python package jinja2, which this QGIS does not have. Leave "
            "the report out.",
        )
        raise SozialraumError(text) from error
    findings = delivered.findings
    environment = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(TEMPLATE.read_text(encoding="utf-8")).render(
        label=_labels(),
        language="de" if language() == "de" else "en",
        file=file,
        rows=len(delivered.areas.figures.values),
        totals=len(delivered.totals.figures.values),
        found=found(findings),
        title_lines=findings.title,
        footer_lines=findings.footer,
        remarks=[remark_text(remark) for remark in findings.remarks],
        misses=[
            (miss.column, miss.label, figure(miss.delivered), figure(miss.summed))
            for miss in findings.misses
        ],
        columns=[_column(column) for column in findings.columns],
        dropped=[(row, text, tr(REASONS[reason])) for row, text, reason in findings.dropped],
        repaired=findings.keys.repaired[:MOST_ROWS] if findings.keys else (),
    )


def figure(value: float | None) -> str:
    """A number in the notation of QGIS' language, with the decimals it has; empty for none."""
    if value is None:
        return ""
    decimals = next((n for n in range(7) if abs(round(value, n) - value) < 1e-9 * abs(value)), 6)
    return number(value, decimals, grouped=True)


def _labels() -> dict[str, str]:
    return {
        "heading": translate("Sozialraum", "Import report"),
        "rows": translate("Sozialraum", "Rows in the table"),
        "totals": translate("Sozialraum", "Rows of totals"),
        "found": translate("Sozialraum", "What was found"),
        "suspicious": translate("Sozialraum", "What looks suspicious"),
        "nothing": translate("Sozialraum", "Nothing."),
        "misses": translate("Sozialraum", "Totals that the rows do not add up to"),
        "total": translate("Sozialraum", "Total row"),
        "delivered": translate("Sozialraum", "Delivered"),
        "summed": translate("Sozialraum", "Sum of the rows"),
        "columns": translate("Sozialraum", "Columns"),
        "field": translate("Sozialraum", "Field"),
        "title": translate("Sozialraum", "Heading"),
        "kind": translate("Sozialraum", "Type"),
        "least": translate("Sozialraum", "Smallest value"),
        "greatest": translate("Sozialraum", "Greatest value"),
        "states": translate("Sozialraum", "Values with a state"),
        "dropped": translate("Sozialraum", "Rows left out"),
        "row": translate("Sozialraum", "Row"),
        "text": translate("Sozialraum", "Text"),
        "reason": translate("Sozialraum", "Reason"),
        "repaired": translate("Sozialraum", "Keys repaired"),
        "as_delivered": translate("Sozialraum", "As delivered"),
        "key": translate("Sozialraum", "Key"),
        "around": translate("Sozialraum", "Title and footer lines"),
    }


def _column(column: ColumnFinding) -> dict[str, str]:
    from ...core.tables.states import TITLES

    kinds = {
        "number": translate("Sozialraum", "number"),
        "text": translate("Sozialraum", "text"),
        "date": translate("Sozialraum", "date"),
    }
    return {
        "name": column.name,
        "heading": column.heading,
        "kind": kinds[column.kind] + (", %" if column.percent else ""),
        "least": figure(column.least),
        "greatest": figure(column.greatest),
        "states": ", ".join(f"{tr(TITLES[s])}: {n}" for s, n in column.states.items()),
    }


def _delimiter(findings: Findings) -> str:
    from ...core.delivered.cells import DELIMITERS

    if findings.delimiter == "tab":
        return translate("Sozialraum", "tabulator")
    return DELIMITERS.get(findings.delimiter, "")


def _form(findings: Findings) -> str:
    if not findings.flat:
        return ""
    return translate("Sozialraum", "flat file of GENESIS, turned into one row an area")


def _decimals(findings: Findings) -> str:
    decimals = findings.reading.decimals
    mark = {
        "comma": translate("Sozialraum", "comma"),
        "point": translate("Sozialraum", "point"),
    }[decimals.mark]
    if decimals.certain:
        return mark
    return translate("Sozialraum", "{mark} (no number shows it)").format(mark=mark)


def _profile(findings: Findings) -> str:
    evidence = findings.reading.profile
    title = evidence.profile.title(language())
    if evidence.by_user:
        return translate("Sozialraum", "{profile}, as chosen").format(profile=title)
    if not evidence.shown_by:
        return translate("Sozialraum", "{profile}; no sign occurs that would show it").format(
            profile=title
        )
    quoted = translate("Sozialraum", "“{sign}” ({count})")
    shown = ", ".join(
        quoted.format(sign=sign, count=count) for sign, count in evidence.shown_by.items()
    )
    return translate("Sozialraum", "{profile}, shown by {signs}").format(profile=title, signs=shown)


def _flags(findings: Findings) -> str:
    if not findings.reading.flag_columns:
        return ""
    return translate("Sozialraum", "{count} columns with flags only, beside: {columns}").format(
        count=len(findings.reading.flag_columns),
        columns=_listed(dict.fromkeys(findings.reading.flag_columns)),
    )


def _repaired(findings: Findings) -> str:
    if findings.keys is None or not findings.keys.repaired:
        return ""
    return _listed(f"{before} → {after}" for _, before, after in findings.keys.repaired)


def _listed(items: Iterable[str]) -> str:
    from ...core.errors import first_ten

    return first_ten(list(items))
