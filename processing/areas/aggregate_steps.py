"""The steps of ``aggregate``: read, settle the crosswalk, aggregate each date, use totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...i18n import tr, translate
from ..run import Run

if TYPE_CHECKING:
    import pandas as pd

    from ...core.areas.aggregate import Aggregated
    from ...core.tables.states import Figures
    from ...gis.frames import Rows

COVERED = "_covered"
SPLIT = "_split"


@dataclass
class Result:
    """Aggregated figures of all dates; the index is area, or area and date.

    ``lost`` holds the keys of areas that are not wholly in a target, with the share that is;
    ``pairs`` each source with each of its targets, where an area level was named.
    """

    figures: Figures
    covered: pd.DataFrame
    sources: pd.Series
    balance: pd.DataFrame
    incomplete: pd.Series
    missing_parts: pd.Series
    split: pd.DataFrame
    lost: pd.Series
    pairs: pd.DataFrame

    @classmethod
    def of(cls, found: Aggregated) -> Result:
        """One result; what is lost, and the pairs, are added by whom it concerns."""
        import pandas as pd

        return cls(
            found.figures,
            found.covered,
            found.sources,
            found.balance,
            found.incomplete,
            found.missing_parts,
            found.split,
            pd.Series(dtype="float64"),
            pd.DataFrame({"source": [], "target": []}, dtype=object),
        )

    @classmethod
    def of_dates(cls, parts: list[Result]) -> Result:
        """The results of several dates, one below the other."""
        import pandas as pd

        return cls(
            type(parts[0].figures).joined([part.figures for part in parts]),
            pd.concat([part.covered for part in parts]),
            pd.concat([part.sources for part in parts]),
            sum((part.balance for part in parts[1:]), parts[0].balance),
            sum((part.incomplete for part in parts[1:]), parts[0].incomplete),
            sum((part.missing_parts for part in parts[1:]), parts[0].missing_parts),
            pd.concat([part.split for part in parts]),
            pd.concat([part.lost for part in parts]),
            pd.concat([part.pairs for part in parts]).drop_duplicates(),
        )


def read(run: Run) -> Rows:
    """The fields needed, by area key (and date); keys are unique."""
    from ...core.tables.keys import require_unique

    key, date = run.field("KEY_FIELD"), run.field("DATE_FIELD")
    names = [
        run.field("PARENT_FIELD"),
        date,
        *_figures(run),
        *_earlier(run, COVERED),
        *_earlier(run, SPLIT),
    ]
    rows = run.rows("INPUT", [name for name in names if name], key)
    if not date:
        require_unique(rows.frame.index, key)
    return rows


def read_crosswalk(run: Run) -> pd.DataFrame | None:
    """The crosswalk as a checked table; None where a field names the larger area."""
    import pandas as pd

    from ...core.areas.crosswalk import check
    from ...core.areas.shares import as_shares, settled_shares
    from ...core.tables.keys import text_keys

    if run.field("PARENT_FIELD"):
        return None
    names = ["CROSSWALK_SOURCE", "CROSSWALK_TARGET", "CROSSWALK_WEIGHT"]
    source, target, weight = (run.field(name) or name[10:].lower() for name in names)
    frame = run.rows("CROSSWALK", [source, target, weight]).frame
    sources = text_keys(frame[source], source)
    weights, note = settled_shares(sources, as_shares(frame[weight], weight))
    if note:
        run.warn(tr(note.text, **note.values))
    return check(
        pd.DataFrame(
            {"source": sources, "target": text_keys(frame[target], target), "weight": weights}
        )
    )


def aggregated_by_date(run: Run, rows: Rows, crosswalk: pd.DataFrame | None) -> Result:
    """Aggregate each date by itself; with TARGET every target area is there, and no other."""
    from ...core.areas.aggregate import aggregate
    from ...core.tables.dates import iso_dates
    from ...core.tables.keys import require_unique

    figures, date = rows.figures(_figures(run)), run.field("DATE_FIELD")
    covered, split = (_shares(run, rows, suffix) for suffix in (COVERED, SPLIT))
    targets = _target_keys(run)
    dates = iso_dates(rows.frame[date], date) if date else None
    _require_common(run, figures.values.index, crosswalk)
    days = [""] if dates is None else sorted(dates.unique()) or ["–"]
    parts = []
    for day in days:
        here = slice(None) if dates is None else (dates == day).to_numpy()
        chosen = figures.rows(here)
        require_unique(chosen.values.index, run.field("KEY_FIELD"))
        used = _used_crosswalk(run, rows.frame[here], crosswalk, targets)
        part = aggregate(
            chosen,
            used,
            run.fields("SUM_FIELDS"),
            run.fields("MEAN_FIELDS"),
            run.field("WEIGHT_FIELD"),
            run.key("MISSING") == "available",
            covered[here],
            split[here] if len(split.columns) else None,
        )
        empty = dates is not None and dates.empty
        parts.append(_placed(part, targets[:0] if empty and targets is not None else targets, day))
        parts[-1].lost = _lost(chosen.values.index, used)
        parts[-1].pairs = _pairs(run, chosen.values.index, used)
    return Result.of_dates(parts)


def _require_common(run: Run, keys: pd.Index, crosswalk: pd.DataFrame | None) -> None:
    """Refuse a crosswalk that names none of the areas."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
    from ...core.tables.keys import UNASSIGNED

    own = keys[keys != UNASSIGNED].unique()
    if crosswalk is None or crosswalk.empty or own.empty or crosswalk["source"].isin(own).any():
        return
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "No source of the crosswalk ({sources}) occurs in the key field {field} ({known}). "
            "Choose the crosswalk and fields with the same keys; 01 and 1 are different.",
        ),
        sources=first_ten(crosswalk["source"].unique()),
        field=run.field("KEY_FIELD"),
        known=first_ten(own),
    )


def _used_crosswalk(
    run: Run, frame: pd.DataFrame, crosswalk: pd.DataFrame | None, targets: pd.Index | None
) -> pd.DataFrame:
    """The crosswalk of one date, without targets that TARGET does not have.

    ``~unassigned`` belongs to itself.
    """
    import pandas as pd

    from ...core.areas.crosswalk import by_parent
    from ...core.tables.keys import UNASSIGNED, text_keys

    parent = run.field("PARENT_FIELD")
    if crosswalk is None:
        named = frame[frame[parent].notna() & (frame[parent].astype(str).str.strip() != "")]
        crosswalk = by_parent(named.index, pd.Series(text_keys(named[parent], parent)))
    table = crosswalk[crosswalk["source"] != UNASSIGNED]
    if targets is not None:
        table = _within(run, table, frame.index, targets)
    if UNASSIGNED in frame.index:
        own = pd.DataFrame([{"source": UNASSIGNED, "target": UNASSIGNED, "weight": 1.0}])
        table = pd.concat([table, own], ignore_index=True)
    return table


def _within(run: Run, table: pd.DataFrame, sources: pd.Index, targets: pd.Index) -> pd.DataFrame:
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

    there = table["target"].isin(targets)
    used = table[table["source"].isin(sources)]
    absent = sorted(set(used["target"]) - set(targets))
    if absent and len(used) and not there[used.index].any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "No target that is named ({named}) occurs in the key field {field} of the target "
                "areas ({known}). Choose the field with the same keys; 01 and 1 are different.",
            ),
            named=first_ten(absent),
            field=run.field("TARGET_KEY_FIELD"),
            known=first_ten(targets) or "–",
        )
    if absent:
        text = translate(
            "Sozialraum", "Targets that the target areas do not have, counted as lost: {areas}."
        )
        run.warn(text.format(areas=first_ten(absent)))
    return table[there]


def _lost(sources: pd.Index, crosswalk: pd.DataFrame) -> pd.Series:
    """Areas that are not wholly in a target, with the share that is."""
    from ...core.areas.crosswalk import WHOLE

    placed = crosswalk.groupby("source")["weight"].sum().reindex(sources).fillna(0.0)
    return placed[placed < 1 - WHOLE]


def _pairs(run: Run, sources: pd.Index, crosswalk: pd.DataFrame) -> pd.DataFrame:
    pairs = crosswalk[["source", "target"]]
    return pairs[pairs["source"].isin(sources)] if run.text("LEVEL") else pairs[:0]


def _earlier(run: Run, suffix: str) -> list[str]:
    """What an earlier aggregation said of the fields that are aggregated again."""
    available = set(run.source("INPUT").field_names())
    names = [*run.fields("SUM_FIELDS"), *run.fields("MEAN_FIELDS")]
    return [name + suffix for name in names if name + suffix in available]


def _shares(run: Run, rows: Rows, suffix: str) -> pd.DataFrame:
    from ...gis.frames import as_numbers

    names = _earlier(run, suffix)
    shares = {name: as_numbers(rows.frame[name], name) for name in names}
    table = rows.frame[names].assign(**shares) if names else rows.frame[names]
    return table.rename(columns=lambda name: name[: -len(suffix)])


def _figures(run: Run) -> list[str]:
    weight = run.field("WEIGHT_FIELD") if run.fields("MEAN_FIELDS") else ""
    names = [*run.fields("SUM_FIELDS"), *run.fields("MEAN_FIELDS"), weight]
    return list(dict.fromkeys(name for name in names if name))


def _target_keys(run: Run) -> pd.Index | None:
    from ...core.tables.keys import require_unique

    if not run.given("TARGET"):
        return None
    key = run.field("TARGET_KEY_FIELD")
    keys = run.rows("TARGET", [], key).frame.index
    require_unique(keys, key)
    return keys


def _placed(part: Aggregated, targets: pd.Index | None, day: str) -> Result:
    """One date's result, with all targets (areas without a source NULL), indexed by date too."""
    import pandas as pd

    from ...core.tables.keys import UNASSIGNED

    index = part.figures.values.index
    if targets is not None:
        rest = [UNASSIGNED] if UNASSIGNED in index and UNASSIGNED not in targets else []
        index = targets.append(pd.Index(rest, dtype=object)).rename("area")
    figures = part.figures.reindexed(index)
    others = [each.reindex(index) for each in (part.covered, part.sources, part.split)]
    if day:
        index = pd.MultiIndex.from_product([index, [day]], names=["area", "date"])
        figures = figures.with_index(index)
        others = [each.set_axis(index) for each in others]
    result = Result.of(part)
    result.figures = figures
    result.covered, result.sources, result.split = others
    return result
