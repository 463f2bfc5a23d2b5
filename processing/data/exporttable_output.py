"""What exporttable writes: the layer's fields as a sheet, and the sheet as a file."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import TYPE_CHECKING

from ..run import Run

if TYPE_CHECKING:
    import numpy as np

    from ...core.published.sheet import Column, Sheet, Used
    from ...core.tables.signs import Profile
    from ...core.tables.states import Figures
    from ...gis.frames import Rows
    from ...gis.sources import Source

LONG = {"area", "indicator", "value", "state"}


def sheet_of(run: Run, language: str, kind: str) -> Sheet:
    """The fields of the input as a sheet."""
    from ...core.published.sheet import Sheet, Used, rounded_columns
    from ...core.tables.dates import iso_date
    from ...core.tables.signs import load_profiles, paper_words

    source = run.source("INPUT")
    names, key = _fields(run, source)
    state = ["state"] if set(names) >= LONG - {"state"} else []
    rows = run.rows("INPUT", [*names, *state], run.field("KEY_FIELD"))
    profile, used, words = load_profiles()[run.key("PROFILE")], Used(), paper_words(language)
    columns = _columns(run, source, names, key, rows, profile, used, words)
    title = [run.text("TITLE") or source.name]
    date = iso_date(run.text("DATE"), "DATE")
    if date:
        day = datetime.date.fromisoformat(date).strftime(words["day"])
        title.append(words["date"].format(day))
    if {"numerator", "denominator"} & set(names):
        title.append(words["internal"])
    sheet = Sheet(title, columns, [], language, len(rows.frame))
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
    if run.text("SOURCE_NOTE"):
        notes.append(words["source"].format(run.text("SOURCE_NOTE")))
    return Sheet(title, columns, notes, language, len(rows.frame))


def write_file(run: Run, sheet: Sheet, path: Path, kind: str) -> None:
    """Write beside the file, then replace it: nothing is left half written."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError
    from ...core.published.csv_file import csv_chunks
    from ...core.published.ods_file import write_ods
    from ...core.published.xlsx_file import write_xlsx
    from ...gis.frames import Cancelled

    def progress(done: float) -> None:
        if run.feedback.isCanceled():
            raise Cancelled
        run.feedback.setProgress(100 * done)

    part = path.with_name(f".{path.name}.part")
    try:
        if kind == "csv":
            with part.open("w", encoding="utf-8-sig", newline="") as file:
                for piece in csv_chunks(sheet):
                    file.write(piece)
                    progress(0.5)
        else:
            {"xlsx": write_xlsx, "ods": write_ods}[kind](sheet, part, progress)
        os.replace(part, path)
    except OSError as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} cannot be written: {reason}. If it is open in another program, close it "
                "there.",
            ),
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _fields(run: Run, source: Source) -> tuple[list[str], str]:
    """The fields to write, the key first, and the key; state fields are written as signs."""
    from ...core.tables.states import is_state_field

    available = source.field_names()
    names = run.fields("FIELDS") or available
    long = set(available) >= LONG
    names = [
        name
        for name in names
        if name.lower() not in ("fid", "ogc_fid")
        and not is_state_field(name, available)
        and not (long and name == "state")
    ]
    key = run.field("KEY_FIELD") or ("area" if "area" in names else "")
    return [*([key] if key else []), *(name for name in names if name != key)], key


def _columns(
    run: Run,
    source: Source,
    names: list[str],
    key: str,
    rows: Rows,
    profile: Profile,
    used: Used,
    words: dict[str, str],
) -> list[Column]:
    from ...core.published.sheet import number_columns, text_column
    from ...gis.frames import number_fields

    numeric = [name for name in number_fields(source) if name in names and name != key]
    figures = _figures(rows, numeric)
    columns: list[Column] = []
    for name in names:
        heading = source.fields().field(name).alias() or name
        if name in numeric:
            decimals = _decimals(run, name, figures, rows)
            columns += number_columns(heading, figures, name, profile, decimals, used)
        else:
            texts = rows.frame[name].map(lambda value: _text(value, words["day"]))
            columns.append(text_column(heading, texts))
    return columns


def _figures(rows: Rows, numeric: list[str]) -> Figures:
    """The numbers with their states; in a long table the field ``state`` is that of ``value``."""
    import pandas as pd

    from ...core.tables.states import WORDS, Figures, State

    figures = rows.figures(numeric)
    if not set(rows.frame.columns) >= LONG:
        return figures
    words = rows.frame["state"].where(rows.frame["state"].notna(), "ok")
    codes = words.map(lambda word: int(WORDS.get(str(word), State.OK))).astype("int8")
    states = figures.states.copy()
    states["value"] = codes.to_numpy()
    withheld = (codes > State.ESTIMATED).to_numpy()
    values = figures.values.copy()
    for name in {"numerator", "denominator"} & set(numeric):
        values[name] = values[name].mask(withheld)
    return Figures.of(pd.DataFrame(values), states)


def _decimals(run: Run, name: str, figures: Figures, rows: Rows) -> np.ndarray | int:
    from ...core.indicators.catalog import load_catalog
    from ...core.published.sheet import decimals_by_row, fitting_decimals

    numbers = figures.values[name].to_numpy()
    known = {key: indicator.decimals for key, indicator in load_catalog().indicators.items()}
    fixed = run.whole("DECIMALS")
    fitting = fitting_decimals(numbers)
    if fixed >= 0 or fitting == 0:
        return 0 if fitting == 0 else fixed
    if name == "value" and "indicator" in rows.frame.columns:
        return decimals_by_row(rows.frame["indicator"].tolist(), known, numbers)
    return known.get(name, fitting)


def _text(value: object, day: str) -> str | None:
    import pandas as pd

    if value is None or value is pd.NaT or (isinstance(value, float) and value != value):
        return None
    if isinstance(value, datetime.date):
        return value.strftime(day)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
