"""The base of an index as a table: what a later year is compared with.

One row an indicator, one a theme (``t_…``) and one for the ``index`` before it is standardised
again: ``kind`` (``indicator``, ``theme``, ``index``), ``field``, ``mean``, ``sd``, ``minimum``,
``maximum``, ``weight``, ``outliers`` (empty, ``winsorise``, ``log``, ``log_left``) with ``cut_low``
and ``cut_high``; in the row of the index also the ``limits`` of the classes and the ``definition``
of the index. A table written by hand needs no kind: ``index`` and ``t_…`` say it themselves.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.notation import parse_number
from .base_definition import definition, differences
from .composite import theme_fields
from .configuration import PCA, Config
from .moments import NO_SPREAD, SEVERAL_ROWS
from .outliers import LOG, WINSORISE, Treatment
from .preparation import Base, require_values
from .scaling import Reference, reference_of_moments

NUMBERS = ["mean", "sd", "minimum", "maximum", "weight", "cut_low", "cut_high"]
TEXTS = ["kind", "outliers", "limits", "definition"]
INDICATOR, THEME, INDEX = "indicator", "theme", "index"


def base_table(base: Base, config: Config) -> pd.DataFrame:
    """The table of a base."""
    themes = list(theme_fields(config).values())
    rows = [_moments(base.indicators, INDICATOR, config.keys)]
    rows[0]["weight"] = base.weights
    rows[0]["outliers"] = [_word(each) for each in base.treatments]
    cut = [each if each.how else None for each in base.treatments]
    rows[0]["cut_low"] = [np.nan if each is None else each.low for each in cut]
    rows[0]["cut_high"] = [np.nan if each is None else each.high for each in cut]
    if themes:
        rows.append(_moments(base.themes, THEME, [f"t_{name}" for name in themes]))
        rows[1]["weight"] = config.theme_weights
    rows.append(_moments(base.index, INDEX, [INDEX]))
    rows[-1]["limits"] = ";".join(repr(float(limit)) for limit in base.limits)
    rows[-1]["definition"] = definition(config)
    table = pd.concat(rows, ignore_index=True)[
        ["field", *NUMBERS[:5], "outliers", *NUMBERS[5:], "limits", "kind", "definition"]
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
        A row stands twice, a row or a number is missing that this index needs, a spread is not
        above 0, or an indicator is scaled by its place among areas that the table does not hold.
    """
    table = _by_kind(table, config)
    themes = [f"t_{name}" for name in theme_fields(config).values()]
    reference = _reference(table.loc[INDICATOR], config.keys, _needed(config))
    require_values(config, reference)
    scaled = bool(themes) and config.theme_scaling != "none"
    own = config.restandardize or config.index_interval is not None
    extent = config.index_interval is not None
    weights = config.own_weights
    if config.weighting == PCA:
        weights = _column(table.loc[INDICATOR], config.keys, "weight")
    return Base(
        reference,
        _reference(table.loc[THEME], themes, _levels(scaled, config.theme_scaling == "minmax")),
        _reference(table.loc[INDEX], [INDEX], _levels(own, extent)),
        tuple(_treatment(table.loc[INDICATOR], key, config) for key in config.keys),
        weights,
        _limits(_text(table.loc[INDEX], INDEX, "limits")),
    )


def other_settings(table: pd.DataFrame, config: Config) -> list[str]:
    """The parameters in which this index differs from that of the base table."""
    return differences(_text(_by_kind(table, config).loc[INDEX], INDEX, "definition"), config)


def _by_kind(table: pd.DataFrame, config: Config) -> pd.DataFrame:
    """The rows by kind and field, each once; each kind is there, perhaps without numbers."""
    table = table.reindex(columns=[*NUMBERS, *TEXTS])
    themes = [f"t_{name}" for name in theme_fields(config).values()]
    named = pd.Series(INDICATOR, index=table.index)
    named = named.mask(table.index == INDEX, INDEX).mask(table.index.isin(themes), THEME)
    kinds = table["kind"].where(table["kind"].isin([INDICATOR, THEME, INDEX]), named)
    keys = pd.MultiIndex.from_arrays([kinds, table.index], names=["kind", "field"])
    wanted = [*((INDICATOR, key) for key in config.keys), *((THEME, name) for name in themes)]
    every = pd.MultiIndex.from_tuples([*wanted, (INDEX, INDEX)], names=keys.names)
    twice = keys[keys.duplicated()].intersection(every)
    if len(twice):
        raise SozialraumError(SEVERAL_ROWS, fields=first_ten(twice.get_level_values("field")))
    if not themes:
        every = every.append(pd.MultiIndex.from_tuples([(THEME, "")], names=keys.names))
    return table.set_axis(keys, axis=0)[~keys.duplicated()].reindex(every)


def _limits(text: str) -> tuple[float, ...]:
    """Limits may be equal, where many areas had the same index."""
    return tuple(parse_number(part, "BASE") for part in text.split(";") if part.strip())


def _moments(reference: Reference, kind: str, names: list[str]) -> pd.DataFrame:
    if len(reference.sd) != len(names):  # the one theme of an index without themes
        names = names[: len(reference.sd)]
    return pd.DataFrame(
        {
            "kind": kind,
            "field": names,
            "mean": reference.mean + 0.0,  # no −0
            "sd": reference.sd,
            "minimum": reference.low,
            "maximum": reference.high,
            **dict.fromkeys(NUMBERS[4:], np.nan),
            **dict.fromkeys(TEXTS[1:], ""),
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
    columns = {field: needed if isinstance(needed, list) else needed[field] for field in fields}
    for field, names in columns.items():
        for name in names:
            _column(table, [field], name)
    rows = table.reindex(fields)
    mean, sd, low, high = (
        rows[name].to_numpy("float64") for name in ("mean", "sd", "minimum", "maximum")
    )
    flat = {"sd": ~(sd > 0), "maximum": ~(high > low)}
    same = [
        field
        for place, field in enumerate(fields)
        if any(flat[name][place] for name in columns[field] if name in flat)
    ]
    if same:
        raise SozialraumError(NO_SPREAD, fields=first_ten(same))
    return reference_of_moments(mean, sd, low, high)


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
    word = _text(table, key, "outliers")
    if config.outliers.how == "none" or word not in (WINSORISE, LOG, "log_left"):
        return Treatment()
    low, high = (float(_column(table, [key], name)[0]) for name in ("cut_low", "cut_high"))
    return Treatment(WINSORISE if word == WINSORISE else LOG, low, high, word == "log_left")
