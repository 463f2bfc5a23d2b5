"""What the algorithms of this group read alike: rows, larger areas, breakdowns, other tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...gis.fields import PLAIN
from ...gis.sources import Source
from ...i18n import translate
from ..run import Run

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ...core.confidentiality.elsewhere import Areas
    from ...core.confidentiality.nesting import Base
    from ...core.confidentiality.release import Plan
    from ...gis.frames import Rows
    from ...gis.narrow import NarrowSource


def base_rows(
    run: Run, names: list[str], fields: list[str], grand_total: str = ""
) -> tuple[Rows, Base]:
    """The rows of INPUT with ``names``, and their ``fields`` with the larger areas they lie in."""
    from ...core.confidentiality.nesting import ALL, Base
    from ...core.tables.keys import require_unique

    key, date, levels = run.field("KEY_FIELD"), _date_field(run), run.fields("PARENT_FIELDS")
    _refuse_own_level(key, levels)
    rows = run.rows("INPUT", [*names, *levels, *([date] if date else [])], key)
    dates = _dates(run, rows, date)
    keys = rows.frame.index
    if date:
        import pandas as pd

        require_unique(pd.MultiIndex.from_arrays([keys, dates]), key)
    else:
        require_unique(keys, key)
    parents = rows.frame[levels].apply(_parent_keys) if levels else rows.frame[[]].copy()
    if grand_total and run.flag(grand_total):
        parents[ALL] = ALL
    for level in levels:
        _report_without_parent(run, level, parents)
    published = not run.algorithm.parameterDefinition("PUBLISH_INPUT") or run.flag("PUBLISH_INPUT")
    return rows, Base(rows.figures(fields), dates, parents, key, bool(published))


def level_keys(run: Run, base: Base) -> Areas:
    """How the areas of each level are called."""
    from ...core.confidentiality.elsewhere import Areas

    levels = {base.level: frozenset(base.figures.values.index)}
    for level in base.parents.columns:
        levels[level] = frozenset(base.parents[level].dropna())
    return Areas(levels, _date_field(run), tuple(sorted(set(base.dates))) or ("",))


def sums_of(run: Run, counts: list[str]) -> list[tuple[str, list[str]]]:
    """The breakdowns of TOTALS; all their fields are counts to publish."""
    from ...core.tables.notation import parse_sums

    sums = parse_sums(run.text("TOTALS"), "TOTALS")
    refuse_outside([name for total, parts in sums for name in (total, *parts)], counts, "TOTALS")
    for total, parts in sums:
        _refuse_twice(total, parts)
    return sums


def within_of(run: Run, counts: list[str]) -> list[tuple[str, list[str]]]:
    """The parts of WITHIN that do not make up their whole; all their fields are counts."""
    from ...core.tables.notation import parse_sums

    within = parse_sums(run.text("WITHIN"), "WITHIN")
    refuse_outside([name for whole, parts in within for name in (whole, *parts)], counts, "WITHIN")
    for whole, parts in within:
        _refuse_twice(whole, parts)
    return within


def counts_of(run: Run) -> list[str]:
    """The counts to publish, each once."""
    return list(dict.fromkeys(run.fields("COUNT_FIELDS")))


def refuse_outside(names: Iterable[str], counts: Iterable[str], parameter: str) -> None:
    """Fields that are named, but are no counts to publish."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

    outside = [name for name in dict.fromkeys(names) if name not in set(counts)]
    if outside:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{parameter} names {fields}, which are not among the counts. Choose them as "
                "counts, or leave them out.",
            ),
            parameter=parameter,
            fields=first_ten(outside),
        )


def _refuse_twice(total: str, parts: list[str]) -> None:
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

    if len({total, *parts}) < len(parts) + 1:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "In {total} = {parts} a field stands twice. A whole has other fields as its parts, "
                "each once.",
            ),
            total=total,
            parts=" + ".join(parts),
        )


def _refuse_own_level(key: str, levels: list[str]) -> None:
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

    if key in levels:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{field} names the areas themselves and cannot be a field of larger areas.",
            ),
            field=key,
        )


def other_table(run: Run, source: Source) -> pd.DataFrame:
    """All fields of another table."""
    from ...gis.frames import read_rows

    names = [name for name in source.field_names() if name.lower() not in ("fid", "ogc_fid")]
    return read_rows(source, names, feedback=run.feedback).frame


def known_cells(
    run: Run, source: Source, plan: Plan, fields: list[str], areas: Areas
) -> pd.DataFrame:
    """What another table says of our cells: exact counts, and numerators of rates it prints."""
    import numpy as np

    from ...core.confidentiality.elsewhere import cells_of, exact_cells

    table = other_table(run, source)
    rates = {rate: part for rate, part, _ in plan.ratios}
    cells = exact_cells(cells_of(table, source.name, [*fields, *rates], areas))
    rated = cells["field"].isin(list(rates))
    cells = cells.assign(
        field=cells["field"].where(~rated, cells["field"].map(rates)),
        value=np.where(rated, np.nan, cells["value"].astype("float64")),
    ).drop_duplicates(["level", "area", "date", "field"])
    text = translate("Sozialraum", "{source}: {count} cells of it are known and not withheld.")
    ours = warn_of_strange(run, source.name, cells, areas)
    run.info(text.format(source=source.name, count=int(ours.sum())))
    return cells[ours]


def warn_of_strange(run: Run, source: str, cells: pd.DataFrame, areas: Areas) -> np.ndarray:
    """Which cells are of areas and dates of ours; says which are not, as they are left out."""
    import numpy as np

    from ...core.errors import first_ten

    known = {(level, area) for level, keys in areas.levels.items() for area in keys}
    pairs = list(zip(cells["level"], cells["area"]))
    ours = np.array([pair in known for pair in pairs], dtype=bool)
    ours &= cells["date"].isin(areas.dates).to_numpy()
    if not ours.all():
        text = translate(
            "Sozialraum",
            "{source}: left out of account are areas, levels or dates that are not in this run "
            "({areas}). What is published of them can give counts away; name their level in a "
            "parent field.",
        )
        strange = [" ".join(pair) for pair, own in zip(pairs, ours) if not own]
        run.warn(text.format(source=source, areas=first_ten(dict.fromkeys(strange))))
    return ours


def release_source(run: Run, rows: Rows, kept: list[str]) -> NarrowSource:
    """INPUT with the fields ``kept``, its rows by key and date whatever their order was."""
    import pandas as pd

    from ...gis.narrow import NarrowSource

    keys = pd.DataFrame({"id": rows.ids, "key": rows.frame.index.to_numpy()})
    date = _date_field(run)
    keys["date"] = rows.frame[date].astype(str).to_numpy() if date else ""
    ids = keys.sort_values(["key", "date"], kind="stable")["id"]
    return NarrowSource(run.source("INPUT"), kept, ids.tolist())


def kept_fields(run: Run, protected: list[str]) -> list[str]:
    """Fields that are passed on: keys, names, what is protected, and what was chosen.

    Numbers that are not protected are not, nor texts that hold one, nor lists and the like.
    """
    from ...core.confidentiality.rates import looks_like_numbers
    from ...core.tables.states import state_field, with_state_fields
    from ...gis.frames import read_rows

    source = run.source("INPUT")
    names = source.field_names()
    chosen = [
        *(run.field("KEY_FIELD"), _date_field(run)),
        *run.fields("PARENT_FIELDS"),
        *run.fields("KEEP_FIELDS"),
    ]
    states = {state_field(name) for name in names}
    open_ = {field.name() for field in source.fields() if field.type() in PLAIN}
    texts = [name for name in names if name in open_ and name not in states]
    frame = read_rows(source, texts).frame
    plain = [name for name in texts if not looks_like_numbers(frame[name])]
    kept = {*chosen, *with_state_fields(protected, names), *plain}
    return [name for name in names if name in kept]


def report_left_out(run: Run, kept: list[str]) -> None:
    """Name the fields that are not passed on."""
    from ...core.errors import first_ten

    names = run.source("INPUT").field_names()
    left = [name for name in names if name not in kept and name.lower() != "fid"]
    if left:
        text = translate(
            "Sozialraum",
            "Left out, because they are not protected: {fields}. Choose them as counts to publish, "
            "or as number fields to keep if they give nothing away.",
        )
        run.warn(text.format(fields=first_ten(left)))


def _date_field(run: Run) -> str:
    return run.field("DATE_FIELD") if run.algorithm.parameterDefinition("DATE_FIELD") else ""


def _dates(run: Run, rows: Rows, field: str) -> np.ndarray:
    import numpy as np

    from ...core.tables.dates import iso_date, iso_dates

    if field:
        return iso_dates(rows.frame[field], field).to_numpy(dtype=object)
    constant = run.text("DATE") if run.algorithm.parameterDefinition("DATE") else ""
    return np.full(len(rows.frame), iso_date(constant, "DATE"), dtype=object)


def _parent_keys(column: pd.Series) -> pd.Series:
    """Keys of larger areas as text; None where there is none."""
    from ...core.tables.keys import plain_text

    texts = column.where(column.notna(), "").map(plain_text)
    return texts.where(texts != "", None)


def _report_without_parent(run: Run, level: str, parents: pd.DataFrame) -> None:
    from ...core.errors import first_ten
    from ...core.tables.keys import UNASSIGNED

    lost = [key for key in parents.index[parents[level].isna()] if key != UNASSIGNED]
    if lost:
        text = translate("Sozialraum", "{level}: {count} areas lie in none: {areas}.")
        run.info(text.format(level=level, count=len(lost), areas=first_ten(lost)))
