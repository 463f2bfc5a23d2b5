"""Flat files of GENESIS, regionalstatistik.de and the census as tables with one row per area.

A flat file has one row per cell of a table, unsorted. Cells may hold signs instead of numbers;
they stay as they are. Totals have a label, such as ``Insgesamt``, and no code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.fieldnames import safe_names
from ..tables.grouping import in_natural_order
from ..tables.natural import natural_order
from .flatforms import FlatForm, recognised

__all__ = ["KEY", "NAME", "FlatForm", "Pivoted", "pivoted", "recognised"]

KEY, NAME = "area", "name"
BETWEEN = " – "

_REGIONAL = re.compile(
    r"DINSG|DLAND|BLAND|REGBEZ|RGBZ|KREIS\w*|F?GEMEIN\w*|SAMTG\w*|VBGEM\w*|NUTS\w*|GEO[A-Z]{2}\d?|AGS"
)
_AREA_CODE = re.compile(r"DG|(?:0[1-9]|1[0-6])(?:\d|\d{3}|\d{6}|\d{7}|\d{10})?")
_GERMAN_DATE = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_YEAR = re.compile(r"(?:19|20|21)\d\d")
_CHANGE = re.compile(r"CH\d+")


@dataclass(frozen=True)
class Pivoted:
    """A flat file as a table with one row per area.

    Attributes
    ----------
    cells
        Text, signs as they were delivered; columns `KEY`, `NAME`, then ``names``. A cell that the
        file has no row for is an empty text.
    flags
        Quality flags of the columns ``names``, same rows; None if the file has none.
    headings
        For each of ``names`` what it is, such as ``Bevölkerungsstand, Anzahl – männlich –
        31.12.2022``.
    names
        Safe field names, such as ``bevstd_gesm_2022``.
    key, name
        The columns of ``cells`` that hold key and name of the area.
    """

    cells: pd.DataFrame
    flags: pd.DataFrame | None
    headings: list[str]
    names: list[str]
    key: str = KEY
    name: str = NAME


def pivoted(cells: pd.DataFrame, form: FlatForm) -> Pivoted:
    """One row per area, one column per variable, characteristics and date.

    Areas and columns stand in natural order, whatever the order of the rows. The key of an area is
    its code; a total has none and is called by its label, such as ``Insgesamt``. Its name is the
    one of the latest date.

    Parameters
    ----------
    cells
        Text; lines without a date, such as the footer with the copyright, are left out.
    form
        As `recognised` gives it.

    Errors
    ------
    SozialraumError
        No characteristic is regional, or a cell of the table stands in several rows.
    """
    text = cells.apply(_stripped)
    text = text[(text[form.time] != "").to_numpy()].reset_index(drop=True)
    long = _long(text, form)
    regional = _regional(long, form)
    keys = long[f"{regional}_code"]
    columns, headings, names = _columns(
        long, [place for place in range(len(form.characteristics)) if place != regional]
    )
    order = natural_order(keys)
    rows = keys.map({key: at for at, key in enumerate(order)}).to_numpy(dtype="int64")
    places = rows * max(len(names), 1) + columns
    _refuse_repeated(places, keys, columns, headings)
    shape = (len(order), len(names))
    table = pd.DataFrame(_placed(long["value"], places, shape), columns=names)
    latest = long.sort_values("time", kind="stable").drop_duplicates(
        f"{regional}_code", keep="last"
    )
    called = dict(zip(latest[f"{regional}_code"], latest[f"{regional}_label"]))
    table.insert(0, KEY, order)
    table.insert(1, NAME, [called[key] for key in order])
    flags = pd.DataFrame(_placed(long["flag"], places, shape), columns=names)
    return Pivoted(table, flags if any(form.flags) else None, headings, names)


def _stripped(column: pd.Series) -> pd.Series:
    codes, known = pd.factorize(column)
    words = np.array([*(str(word).strip() for word in known), ""], dtype=object)
    return pd.Series(words[codes], index=column.index)


def _long(text: pd.DataFrame, form: FlatForm) -> pd.DataFrame:
    """Either form in the same columns, one row per value.

    ``time`` (ISO where it is a date), ``variable``, ``title``, ``unit``, ``value``, ``flag``, and
    for each characteristic its ``0_variable``, ``0_code`` and ``0_label``.
    """
    kept = {"time": text[form.time].str.replace(_GERMAN_DATE, r"\3-\2-\1", regex=True)}
    for place, each in enumerate(form.characteristics):
        code, label = text[each.code], text[each.label]
        kept[f"{place}_variable"] = text[each.variable]
        kept[f"{place}_given"] = code
        kept[f"{place}_code"] = code.where(code != "", label)
        kept[f"{place}_label"] = label.where(label != "", code)
    parts = [
        pd.DataFrame(
            {
                **kept,
                **_described(text, value, form),
                "value": text[value],
                "flag": text[flag] if flag else "",
            }
        )
        for value, flag in zip(form.values, form.flags)
    ]
    return pd.concat(parts, ignore_index=True)


def _described(text: pd.DataFrame, value: str, form: FlatForm) -> dict[str, object]:
    if form.variable:
        return {
            "variable": text[form.variable],
            "title": text[form.label] if form.label else text[form.variable],
            "unit": text[form.unit] if form.unit else "",
        }
    parts = [part.strip().replace("_", " ") for part in value.strip().split("__")]
    if len(parts) == 2 and _CHANGE.fullmatch(parts[1]):  # a rate of change has no code of its own
        return {"variable": " ".join(parts), "title": parts[0], "unit": parts[1]}
    return {"variable": parts[0], "title": parts[1], "unit": " ".join(parts[2:])}


def _regional(long: pd.DataFrame, form: FlatForm) -> int:
    """The place of the regional characteristic; of several the one with most areas."""
    areas = {}
    for place in range(len(form.characteristics)):
        variables = long[f"{place}_variable"].unique()
        codes = [code for code in long[f"{place}_given"].unique() if code]
        if any(_REGIONAL.fullmatch(each) for each in variables) or _like_areas(codes):
            areas[place] = len(codes)
    if not areas:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The flat file has no regional characteristic; it has {characteristics}. Fetch a "
                "table by Kreise or Gemeinden, or read the file without an area key.",
            ),
            characteristics=first_ten(
                each
                for place in range(len(form.characteristics))
                for each in sorted(long[f"{place}_variable"].unique())
            ),
        )
    return max(areas, key=lambda place: (areas[place], -place))


def _like_areas(codes: list[str]) -> bool:
    """Whether codes are those of Kreise or Gemeinden; two digits alone may be anything."""
    return all(_AREA_CODE.fullmatch(code) for code in codes) and any(
        len(code) >= 5 for code in codes
    )


def _columns(
    long: pd.DataFrame, others: list[int]
) -> tuple[npt.NDArray[Any], list[str], list[str]]:
    """For each row the place of its column; headings and names of the columns."""
    codes = [f"{place}_{part}" for place in others for part in ("given", "code")]
    telling = ["variable", "title", "unit", *codes, "time"]
    places, first = in_natural_order(long[telling])
    found = long.iloc[first].reset_index(drop=True)
    return places, _headings(found, others), _names(found, others)


def _headings(found: pd.DataFrame, others: list[int]) -> list[str]:
    title = found["title"] + (", " + found["unit"]).where(found["unit"] != "", "")
    time = found["time"].str.replace(_ISO_DATE, r"\3.\2.\1", regex=True)
    parts = zip(title, *(found[f"{place}_label"] for place in others), time)
    return [BETWEEN.join(part for part in words if part) for words in parts]


def _names(found: pd.DataFrame, others: list[int]) -> list[str]:
    """Variable (and unit, if it comes in several), codes, year; totals have no code."""
    units = found.groupby("variable")["unit"].transform("nunique")
    variable = found["variable"] + (" " + found["unit"]).where(units > 1, "")
    year = found["time"].str.extract(f"({_YEAR.pattern})", expand=False)
    enough = year.notna().all() and year.nunique() == found["time"].nunique()
    codes = [found[f"{place}_given"] for place in others]
    parts = zip(variable, *codes, year if enough else found["time"])
    return safe_names([" ".join(words) for words in parts])


def _placed(texts: pd.Series, places: npt.NDArray[Any], shape: tuple[int, int]) -> npt.NDArray[Any]:
    table = np.full(shape[0] * shape[1], "", dtype=object)
    table[places] = texts.to_numpy()
    return table.reshape(shape)


def _refuse_repeated(
    places: npt.NDArray[Any], keys: pd.Series, columns: npt.NDArray[Any], headings: list[str]
) -> None:
    again = np.flatnonzero(pd.Series(places).duplicated().to_numpy())
    if len(again):
        shown = [f"{keys.iloc[row]}: {headings[columns[row]]}" for row in again[:10]]
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{count} rows of the flat file repeat a cell of the table ({cells}). Remove the "
                "rows that are too many, or fetch the file again.",
            ),
            count=len(again),
            cells=first_ten(shown + [""] * (len(again) - len(shown))),
        )
