"""Spreadsheets as grids of texts, through GDAL's XLSX, XLS and ODS drivers.

Every QGIS has them; they read the cells as plain text, so that keys keep what zeros they have.
"""

from __future__ import annotations

import re
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

import numpy as np
import pandas as pd

from ..core.delivered.body import figure_like
from ..core.delivered.cells import MOST_COLUMNS, Grid, without_empty_columns
from ..core.delivered.files import sheets_within_bounds
from ..core.delivered.formulas import sheets_not_calculated
from ..core.delivered.oldexcel import sheets_with_formulas
from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

_PLAIN_TEXT = {
    "OGR_XLSX_HEADERS": "DISABLE",
    "OGR_XLSX_FIELD_TYPES": "STRING",
    "OGR_ODS_HEADERS": "DISABLE",
    "OGR_ODS_FIELD_TYPES": "STRING",
    "OGR_XLS_HEADERS": "DISABLE",
    "OGR_XLS_FIELD_TYPES": "STRING",
}
_DRIVERS = {"xlsx": "XLSX", "ods": "ODS", "xls": "XLS"}
_SAMPLE = 60
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_FORMULAS = {
    "xls": QT_TRANSLATE_NOOP(
        "Sozialraum",
        "{file}: sheet “{sheet}” holds formulas, whose results cannot be read from an old Excel "
        "file (xls). Open it in the spreadsheet program and save it as xlsx.",
    ),
    "xlsx": QT_TRANSLATE_NOOP(
        "Sozialraum",
        "{file}: sheet “{sheet}” holds formulas that no program has calculated yet. Open it in "
        "the spreadsheet program and save it again.",
    ),
}


@dataclass(frozen=True)
class Sheet:
    """One sheet of a spreadsheet.

    Attributes
    ----------
    others
        Names of further sheets that hold figures too.
    """

    name: str
    grid: Grid
    others: tuple[str, ...]


def read_sheet(path: Path, kind: str, wanted: str = "") -> Sheet:
    """The cells of a sheet.

    Parameters
    ----------
    kind
        ``xlsx``, ``ods`` or ``xls``.
    wanted
        Name or number of the sheet; without it the first that holds figures.

    Errors
    ------
    SozialraumError
        The file is damaged or too large, the sheet does not exist, or no sheet holds a table.
    """
    from osgeo import gdal

    unread = _with_unread_formulas(path, kind)
    with _AsText(gdal):
        source = _opened(gdal, path, kind)
        names = _names(source)
        chosen = _chosen(source, names, wanted, path.name)
        if names[chosen] in unread:
            raise SozialraumError(_FORMULAS[kind], file=path.name, sheet=names[chosen])
        cells = _cells(source.GetLayer(chosen), path.name)
        others = [] if wanted else [n for p, n in enumerate(names) if p > chosen]
        others = [name for name in others if _figures(source.GetLayerByName(name))]
    return Sheet(names[chosen], Grid(without_empty_columns(cells)), tuple(others))


def read_sheets(path: Path, kind: str) -> dict[str, list[list[str]]]:
    """The cells of every sheet, as texts, by its name.

    Errors
    ------
    SozialraumError
        The file is damaged or too large, or a sheet holds formulas without results.
    """
    from osgeo import gdal

    unread = _with_unread_formulas(path, kind)
    if unread:
        raise SozialraumError(_FORMULAS[kind], file=path.name, sheet=first_ten(sorted(unread)))
    with _AsText(gdal):
        source = _opened(gdal, path, kind)
        return {
            name: _cells(source.GetLayer(place), path.name).to_numpy().tolist()
            for place, name in enumerate(_names(source))
        }


def _with_unread_formulas(path: Path, kind: str) -> set[str]:
    """Sheets with formulas whose results GDAL would give as empty cells."""
    if kind != "xls":
        sheets_within_bounds(path)
    try:
        if kind == "xls":
            return sheets_with_formulas(path.read_bytes())
        return sheets_not_calculated(path) if kind == "xlsx" else set()
    except (ValueError, LookupError, struct.error, zipfile.BadZipFile, ParseError) as why:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} is damaged, or older than Excel 97. Open it in the spreadsheet program "
                "and save it again as xlsx.",
            ),
            file=path.name,
        ) from why


class _AsText:
    """GDAL raises, reads cells as text and logs nothing inside the block."""

    def __init__(self, gdal) -> None:
        self.gdal = gdal
        # Threads import at the same time; older GDAL has one setting for all of them.
        local = hasattr(gdal, "SetThreadLocalConfigOption")
        self.set = gdal.SetThreadLocalConfigOption if local else gdal.SetConfigOption

    def __enter__(self) -> None:
        self.raised = self.gdal.GetUseExceptions()
        self.gdal.UseExceptions()
        self.gdal.PushErrorHandler("CPLQuietErrorHandler")
        for option, value in _PLAIN_TEXT.items():
            self.set(option, value)

    def __exit__(self, *problem: object) -> None:
        for option in _PLAIN_TEXT:
            self.set(option, None)
        self.gdal.PopErrorHandler()
        if not self.raised:
            self.gdal.DontUseExceptions()


def _names(source) -> list[str]:
    return [source.GetLayer(place).GetName() for place in range(source.GetLayerCount())]


def _opened(gdal, path: Path, kind: str):
    driver = _DRIVERS[kind]
    if gdal.GetDriverByName(driver) is None:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "This QGIS cannot read {kind} files. Save {file} as xlsx or csv in the "
                "spreadsheet program.",
            ),
            kind=kind,
            file=path.name,
        )
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=[driver])
        if source is not None and source.GetLayerCount():
            return source
        reason = "0"
    except RuntimeError as error:
        reason = str(error)
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} is damaged, protected by a password, or holds no table: it cannot be opened "
            "({reason}). Open it in the spreadsheet program and save it again as xlsx.",
        ),
        file=path.name,
        reason=reason,
    )


def _chosen(source, names: list[str], wanted: str, file: str) -> int:
    if wanted:
        by_name = [p for p, name in enumerate(names) if name.casefold() == wanted.casefold()]
        if not by_name and wanted.isdigit() and 1 <= int(wanted) <= len(names):
            by_name = [int(wanted) - 1]
        if by_name:
            return by_name[0]
        text = QT_TRANSLATE_NOOP(
            "Sozialraum", "{file} has no sheet “{sheet}”. Its sheets are: {sheets}."
        )
        raise SozialraumError(text, file=file, sheet=wanted, sheets=first_ten(names))
    for place in range(len(names)):
        if len(names) == 1 or _figures(source.GetLayer(place)):
            return place
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum", "{file}: none of the sheets holds rows with figures ({sheets})."
        ),
        file=file,
        sheets=first_ten(names),
    )


def _figures(layer) -> bool:
    """Whether a sheet holds a table: two rows with two figures, or with three cells."""
    layer.ResetReading()
    rows = []
    for _ in range(_SAMPLE):
        feature = layer.GetNextFeature()
        if feature is None:
            break
        texts = [feature.GetField(place) or "" for place in range(feature.GetFieldCount())]
        rows.append([str(text).strip() for text in texts])
    layer.ResetReading()
    with_figures = sum(any(figure_like(text) for text in row[1:]) for row in rows)
    full = sum(sum(bool(text) for text in row) >= 3 for row in rows)
    return with_figures >= 1 or full >= 2


def _cells(layer, file: str) -> pd.DataFrame:
    width = layer.GetLayerDefn().GetFieldCount()
    if width > MOST_COLUMNS:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} has more than {most} columns; a table of a GeoPackage holds no more. "
                "Delete the empty columns, or divide the table.",
            ),
            file=file,
            most=MOST_COLUMNS,
        )
    layer.ResetReading()
    rows = [
        [_unescaped(feature.GetFieldAsString(place)) for place in range(width)]
        for feature in iter(layer.GetNextFeature, None)
    ]
    return pd.DataFrame(np.array(rows, dtype=object).reshape(len(rows), width))


def _unescaped(text: str) -> str:
    """Characters that Office files write as ``_x000D_``, which GDAL leaves as they stand."""
    return _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text) if "_x" in text else text
