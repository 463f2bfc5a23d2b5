"""The parts of an xlsx file that hold no cells: what belongs to it, its sheets, its styles."""

from __future__ import annotations

from collections.abc import Sequence

from .sheet import MOST_DECIMALS, Sheet
from .xml_text import xml_text

TITLE, HEADING, NUMBER_HEADING, TEXT, SIGN, NOTE, FIRST_NUMBER = range(1, 8)
"""Numbers of the styles; that of numbers with n decimals is FIRST_NUMBER + n."""

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def constant_parts(sheets: int) -> dict[str, str]:
    """Name and content of the parts that depend on the number of sheets only."""
    numbers = range(1, sheets + 1)
    listed = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_KIND}.worksheet+xml"/>'
        for n in numbers
    )
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in numbers
    )
    return {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
            'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
            f"{listed}"
            f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KIND}.sharedStrings+xml"/>'
            '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-'
            'package.core-properties+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" '
            f'Type="{_PACKAGE}/relationships/metadata/core-properties" '
            'Target="docProps/core.xml"/></Relationships>'
        ),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">{related}'
            f'<Relationship Id="rId{sheets + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            f'<Relationship Id="rId{sheets + 2}" Type="{_OFFICE}/sharedStrings" '
            'Target="sharedStrings.xml"/></Relationships>'
        ),
        "xl/styles.xml": _styles(),
    }


def properties(sheet: Sheet) -> str:
    """Title and language; neither author nor clock."""
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{xml_text(sheet.title[0])}</dc:title>"
        f"<dc:language>{sheet.language}</dc:language></cp:coreProperties>"
    )


def workbook_part(names: Sequence[str], sheets: Sequence[Sheet]) -> str:
    """Names of the sheets; the headings are printed on each page."""
    listed, titles = [], []
    for place, (name, sheet) in enumerate(zip(names, sheets)):
        row, quoted = len(sheet.title) + 2, xml_text(name.replace("'", "''"))
        listed.append(
            f'<sheet name="{xml_text(name)}" sheetId="{place + 1}" r:id="rId{place + 1}"/>'
        )
        titles.append(
            f'<definedName name="_xlnm.Print_Titles" localSheetId="{place}">'
            f"'{quoted}'!${row}:${row}</definedName>"
        )
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{_OFFICE}"><sheets>{"".join(listed)}</sheets>'
        f"<definedNames>{''.join(titles)}</definedNames></workbook>"
    )


def _styles() -> str:
    """Title, headings, text, sign, note, then numbers with 0 to 6 decimals."""
    formats = "".join(
        f'<numFmt numFmtId="{164 + n}" formatCode="#,##0{"." if n else ""}{"0" * n}"/>'
        for n in range(MOST_DECIMALS + 1)
    )
    numbers = "".join(
        f'<xf numFmtId="{164 + n}" fontId="0" fillId="0" borderId="0" xfId="0" '
        'applyNumberFormat="1"/>'
        for n in range(MOST_DECIMALS + 1)
    )
    wrapped = '<alignment wrapText="1" vertical="bottom"/>'
    font = '<name val="Calibri"/><family val="2"/>'
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts count="{MOST_DECIMALS + 1}">{formats}</numFmts>'
        f'<fonts count="4"><font><sz val="11"/>{font}</font><font><b/><sz val="14"/>{font}</font>'
        f'<font><b/><sz val="11"/>{font}</font><font><sz val="9"/>{font}</font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill '
        'patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/>'
        '<bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"/>'
        '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" '
        'fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{FIRST_NUMBER + MOST_DECIMALS + 1}">'
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
        '<xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1" '
        f'applyBorder="1" applyAlignment="1">{wrapped}</xf>'
        '<xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1" '
        'applyBorder="1" applyAlignment="1"><alignment horizontal="right" wrapText="1" '
        'vertical="bottom"/></xf>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">'
        '<alignment horizontal="right"/></xf>'
        '<xf numFmtId="49" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
        f'{numbers}</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" '
        'builtinId="0"/></cellStyles></styleSheet>'
    )
