"""What exporttable writes: the table as a sheet, and the sheet as a file."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ..run import Run

if TYPE_CHECKING:
    import numpy as np

    from ...core.published.sheet import Column, Sheet, Used
    from ...core.tables.signs import Profile
    from .exporttable_input import Table


def sheet_of(run: Run, table: Table, language: str, kind: str) -> Sheet:
    """The table with title, signs and notes."""
    from ...core.published.sheet import Sheet, Used, rounded_columns
    from ...core.tables.signs import load_profiles, paper_words

    profile, used, words = load_profiles()[run.key("PROFILE")], Used(), paper_words(language)
    title = _title(run, table, words)
    columns = _columns(run, table, profile, used, words)
    sheet = Sheet(title, columns, [], language, len(table.frame))
    explained = used.explained(language)
    notes = [words["signs"], *explained] if explained else []
    rounded = rounded_columns(sheet) if kind == "csv" else []
    if rounded:
        notes.append(words["rounded"].format(", ".join(rounded)))
    if used.unflagged:
        notes.append(
            words["unflagged"].format(
                ", ".join(words[f"state_{s.word}"] for s in sorted(used.unflagged))
            )
        )
    source = " ".join(run.text("SOURCE_NOTE").split())
    if source:
        notes.append(words["source"].format(source))
    return Sheet(title, columns, notes, language, len(table.frame))


def _title(run: Run, table: Table, words: dict[str, str]) -> list[str]:
    """The lines of the title, the date where it is known, and whether the table is internal."""
    from ...core.tables.dates import iso_date

    given = [line.strip() for line in run.text("TITLE").splitlines() if line.strip()]
    title = given or [table.source.name]
    date = iso_date(run.text("DATE"), "DATE") or table.date
    if date:
        day = datetime.date.fromisoformat(date).strftime(words["day"])
        title.append(words["date"].format(day))
    if table.internal:
        title.append(words["internal"])
    return title


def write_file(run: Run, sheet: Sheet, path: Path, kind: str) -> None:
    """Write beside the file, then replace it: nothing is left half written."""
    from ...core.published.csv_file import csv_chunks
    from ...core.published.ods_file import write_ods
    from ...core.published.xlsx_file import write_xlsx
    from ...gis.frames import Cancelled
    from ...gis.unfinished import unfinished

    def progress(done: float) -> None:
        if run.feedback.isCanceled():
            raise Cancelled
        run.feedback.setProgress(100 * done)

    with unfinished(path) as part:
        if kind == "csv":
            with part.open("w", encoding="utf-8-sig", newline="") as file:
                for piece in csv_chunks(sheet):
                    file.write(piece)
                    progress(0.5)
        else:
            {"xlsx": write_xlsx, "ods": write_ods}[kind](sheet, part, progress)


def _columns(
    run: Run, table: Table, profile: Profile, used: Used, words: dict[str, str]
) -> list[Column]:
    from ...core.published.sheet import number_columns, text_column

    columns: list[Column] = []
    for name in table.names:
        heading = table.source.fields().field(name).alias().strip() or name
        if name in table.numeric:
            decimals = _decimals(run, name, table)
            columns += number_columns(heading, table.figures, name, profile, decimals, used)
        else:
            texts = table.frame[name].map(lambda value: _text(value, words["day"]))
            columns.append(text_column(heading, texts))
    return columns


def _decimals(run: Run, name: str, table: Table) -> np.ndarray | int:
    """Those asked for, else those of the catalogue, else what the numbers need."""
    from ...core.indicators.catalog import load_catalog
    from ...core.published.sheet import decimals_by_row, fitting_decimals

    numbers = table.figures.values[name].to_numpy()
    fixed = run.whole("DECIMALS")
    if fixed >= 0:
        return fixed if fitting_decimals(numbers) else 0
    known = {key: indicator.decimals for key, indicator in load_catalog().indicators.items()}
    if name == "value" and "indicator" in table.frame.columns:
        return decimals_by_row(table.frame["indicator"].tolist(), known, numbers)
    return known[name] if name in known else fitting_decimals(numbers)


def _text(value: object, day: str) -> str | None:
    import pandas as pd

    if value is None or value is pd.NaT or (isinstance(value, float) and value != value):
        return None
    if isinstance(value, datetime.datetime) and value.time() != datetime.time():
        return value.strftime(f"{day} %H:%M")
    if isinstance(value, datetime.date):
        return value.strftime(day)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
