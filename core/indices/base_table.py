"""The base of an index as a table: what a later year is compared with.

One row an indicator, one a theme (``t_…``) and one for the ``index`` before it is standardised
again: ``field``, ``mean``, ``sd``, ``minimum``, ``maximum``, ``weight``, ``outliers`` (empty,
``winsorise``, ``log``, ``log_left``) with ``cut_low`` and ``cut_high``, and ``limits`` of the
classes in the row of the index.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.notation import parse_numbers
from .composite import theme_fields
from .configuration import PCA, Config
from .outliers import LOG, WINSORISE, Treatment
from .preparation import Base, require_values
from .scaling import Reference, reference_of_moments

NUMBERS = ["mean", "sd", "minimum", "maximum", "weight", "cut_low", "cut_high"]
TEXTS = ["outliers", "limits"]
INDEX = "index"


def base_table(base: Base, config: Config) -> pd.DataFrame:
    """The table of a base."""
    themes = list(theme_fields(config).values())
    rows = [_moments(base.indicators, config.keys)]
    rows[0]["weight"] = base.weights
    rows[0]["outliers"] = [_word(each) for each in base.treatments]
    cut = [each if each.how else None for each in base.treatments]
    rows[0]["cut_low"] = [np.nan if each is None else each.low for each in cut]
    rows[0]["cut_high"] = [np.nan if each is None else each.high for each in cut]
    if themes:
        rows.append(_moments(base.themes, [f"t_{name}" for name in themes]))
        rows[1]["weight"] = config.theme_weights
    rows.append(_moments(base.index, [INDEX]))
    rows[-1]["limits"] = ";".join(repr(float(limit)) for limit in base.limits)
    table = pd.concat(rows, ignore_index=True)[
        ["field", *NUMBERS[:5], "outliers", *NUMBERS[5:], "limits"]
    ]
    table[TEXTS] = table[TEXTS].where(table[TEXTS].notna(), "")
    return table


def base_of_table(table: pd.DataFrame, config: Config) -> Base:
    """The base that a table of an earlier run describes.

    Parameters
    ----------
    table
        ``NUMBERS`` and ``TEXTS`` by field; columns other than mean and sd may be absent.

    Errors
    ------
    SozialraumError
        A row or a number is missing that this index needs, or an indicator is scaled by its place
        among areas that the table does not hold.
    """
    table = table.reindex(columns=[*NUMBERS, *TEXTS])
    themes = [f"t_{name}" for name in theme_fields(config).values()]
    reference = _reference(table, config.keys, _needed(config))
    require_values(config, reference)
    scaled = bool(themes) and config.theme_scaling != "none"
    own = config.restandardize or config.index_interval is not None
    extent = config.index_interval is not None
    limits = _text(table, INDEX, "limits") if INDEX in table.index else ""
    weights = config.own_weights
    if config.weighting == PCA:
        weights = _column(table, config.keys, "weight")
    return Base(
        reference,
        _reference(table, themes, _levels(scaled, config.theme_scaling == "minmax")),
        _reference(table, [INDEX], _levels(own, extent)),
        tuple(_treatment(table, key, config) for key in config.keys),
        weights,
        tuple(parse_numbers(limits, "BASE")),
    )


def _moments(reference: Reference, names: list[str]) -> pd.DataFrame:
    if len(reference.sd) != len(names):  # the one theme of an index without themes
        names = names[: len(reference.sd)]
    return pd.DataFrame(
        {
            "field": names,
            "mean": reference.mean,
            "sd": reference.sd,
            "minimum": reference.low,
            "maximum": reference.high,
            **dict.fromkeys(NUMBERS[4:], np.nan),
            **dict.fromkeys(TEXTS, ""),
        }
    )


def _needed(config: Config) -> dict[str, list[str]]:
    """The columns that each indicator needs."""
    needs = {"zscore": ["mean", "sd"], "minmax": ["minimum", "maximum"]}
    return {each.key: needs.get(each.scaling, []) for each in config.indicators}


def _levels(scaled: bool, extent: bool) -> list[str]:
    if not scaled:
        return []
    return ["minimum", "maximum"] if extent else ["mean", "sd"]


def _reference(
    table: pd.DataFrame, fields: list[str], needed: dict[str, list[str]] | list[str]
) -> Reference:
    for field in fields:
        columns = needed if isinstance(needed, list) else needed[field]
        for column in columns:
            _column(table, [field], column)
    rows = table.reindex(fields)
    return reference_of_moments(
        *(rows[name].to_numpy("float64") for name in ("mean", "sd", "minimum", "maximum"))
    )


def _column(table: pd.DataFrame, fields: list[str], column: str) -> Array:
    values = table[column].reindex(fields).to_numpy("float64")
    missing = [field for field, value in zip(fields, values) if not np.isfinite(value)]
    if missing:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The base table has no {column} for {fields}. It needs a row for each indicator, "
                "each theme and the index, as OUTPUT_BASE of the same index writes them.",
            ),
            column=column,
            fields=first_ten(missing),
        )
    return np.asarray(values)


def _word(treatment: Treatment) -> str:
    return "log_left" if treatment.how == LOG and treatment.left else treatment.how


def _text(table: pd.DataFrame, field: str, column: str) -> str:
    value = table.loc[field, column]
    return value.strip() if isinstance(value, str) else ""


def _treatment(table: pd.DataFrame, key: str, config: Config) -> Treatment:
    """Outliers are treated as in the base year, whatever this year's distribution is."""
    word = _text(table, key, "outliers") if key in table.index else ""
    if config.outliers.how == "none" or word not in (WINSORISE, LOG, "log_left"):
        return Treatment()
    low, high = (float(_column(table, [key], name)[0]) for name in ("cut_low", "cut_high"))
    return Treatment(WINSORISE if word == WINSORISE else LOG, low, high, word == "log_left")
