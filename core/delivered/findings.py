"""What was found in a delivered table, for the log and the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, first_ten
from ..tables.states import State
from .cells import Grid
from .column import NUMBER, Column
from .columns import Reading
from .decimals import COMMA, POINT
from .keys import Keys
from .layout import NUMBERING, REPEATED, SECTION, Layout
from .sums import Miss

REASONS = {
    SECTION: QT_TRANSLATE_NOOP("Sozialraum", "a heading without figures"),
    REPEATED: QT_TRANSLATE_NOOP("Sozialraum", "the headings once more"),
    NUMBERING: QT_TRANSLATE_NOOP("Sozialraum", "numbers of the columns"),
}


@dataclass(frozen=True)
class Remark:
    """Something suspicious: a text marked for translation, and its values."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class ColumnFinding:
    """A column: what it is, its range, and how many of its values have which state."""

    name: str
    heading: str
    kind: str
    least: float | None
    greatest: float | None
    states: dict[State, int]
    percent: bool

    @classmethod
    def of(cls, column: Column) -> ColumnFinding:
        """Range and states of a column."""
        states: dict[State, int] = {}
        least = greatest = None
        if column.kind == NUMBER:
            codes, counts = np.unique(column.states, return_counts=True)
            states = {State(int(c)): int(n) for c, n in zip(codes, counts) if c != State.OK}
            known = column.numbers[~np.isnan(column.numbers)]
            if len(known):
                least, greatest = float(known.min()), float(known.max())
        raw = column.raw
        return cls(raw.name, raw.heading, column.kind, least, greatest, states, column.percent)


@dataclass
class Findings:
    """All that was found.

    Attributes
    ----------
    encoding, member, sheet
        Filled in by whoever opened the file.
    dropped
        Row, text and reason of rows that are neither heading nor data.
    totals, unassigned
        Keys or names of the rows that were set apart.
    remarks
        What looks suspicious.
    misses
        Delivered totals that the rows do not add up to.
    """

    delimiter: str
    headings: tuple[int, ...]
    title: tuple[str, ...]
    footer: tuple[str, ...]
    dropped: tuple[tuple[int, str, str], ...]
    reading: Reading
    keys: Keys | None
    key_heading: str
    flat: bool
    columns: list[ColumnFinding]
    totals: tuple[str, ...] = ()
    unassigned: tuple[str, ...] = ()
    remarks: list[Remark] = field(default_factory=list)
    misses: list[Miss] = field(default_factory=list)
    encoding: str = ""
    member: str = ""
    sheet: str = ""

    @classmethod
    def of(
        cls,
        grid: Grid,
        layout: Layout,
        flat: bool,
        reading: Reading,
        keys: Keys | None,
        key_heading: str,
    ) -> Findings:
        """Collect what reading found."""
        findings = cls(
            grid.delimiter,
            tuple(row + grid.first_row for row in layout.headings),
            layout.title,
            layout.footer,
            tuple((row + grid.first_row, text, reason) for row, text, reason in layout.dropped),
            reading,
            keys,
            key_heading,
            flat,
            [ColumnFinding.of(column) for column in reading.columns],
        )
        findings._remark_on_numbers(reading)
        findings._remark_on_gaps(reading, keys)
        findings._remark_on_keys(keys)
        for row, title in layout.stacked:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Row {row} repeats the headings below “{title}”: the file seems to hold several "
                "tables, which were read as one. Divide the file, a table each.",
            )
            findings.remarks.append(Remark(text, {"row": row + grid.first_row, "title": title}))
        if grid.quotes_ignored:
            findings.remarks.append(
                Remark(
                    QT_TRANSLATE_NOOP(
                        "Sozialraum",
                        "A quotation mark has no partner: all of them were read as characters.",
                    )
                )
            )
        return findings

    def note_doubtful_heading(self, text: str) -> None:
        """Say which row of headings may be one of the table."""
        if text:
            remark = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Row {row} was read as a row of headings: {text}. If it is an area, give the row "
                "of the headings above it.",
            )
            self.remarks.append(Remark(remark, {"row": self.headings[-1], "text": text}))

    def note_template(self, new: Sequence[str], lost: Sequence[str]) -> None:
        """Say which columns are not those of the template."""
        if new:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum", "Columns that the import template does not know: {columns}."
            )
            self.remarks.append(Remark(text, {"columns": first_ten(new)}))
        if lost:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum", "Columns of the import template that are missing: {columns}."
            )
            self.remarks.append(Remark(text, {"columns": first_ten(lost)}))

    def _remark_on_numbers(self, reading: Reading) -> None:
        decimals = reading.decimals
        if decimals.either and not decimals.certain:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Nothing shows whether {numbers} are thousands or decimals; the decimal mark is "
                "taken to be “{mark}”. Set the decimal mark if that is wrong.",
            )
            mark = {COMMA: ",", POINT: "."}[decimals.mark]
            values = {"numbers": first_ten(decimals.either[:3]), "mark": mark}
            self.remarks.append(Remark(text, values))
        for heading, texts in reading.ambiguous.items():
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Column “{column}”: {numbers} were read with three decimals, as other columns are "
                "written; they may be thousands. Check them, and set the decimal mark if needed.",
            )
            values = {"column": heading, "numbers": first_ten(list(texts[:3]))}
            self.remarks.append(Remark(text, values))
        for column in reading.columns:
            if column.strange:
                text = QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "Column “{column}” mixes numbers with other texts ({texts}) and stays text. "
                    "Say what the texts mean, such as {example}=missing, or correct them.",
                )
                values = {
                    "column": column.raw.heading or column.raw.name,
                    "texts": first_ten(column.strange),
                    "example": column.strange[0],
                }
                self.remarks.append(Remark(text, values))
        self._remark_on_shares(reading)
        self._remark_on_zeros(reading)

    def _remark_on_shares(self, reading: Reading) -> None:
        """Spreadsheets hold 12.5 % as 0.125; nothing in the cell says so."""
        shares = [c.raw.heading for c in reading.columns if c.kind == NUMBER and _as_shares(c)]
        if shares:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Percentages without a value above 1: {columns}. If the spreadsheet shows 12.5 % "
                "for 0.125, multiply them by 100.",
            )
            self.remarks.append(Remark(text, {"columns": first_ten(shares)}))

    def _remark_on_zeros(self, reading: Reading) -> None:
        small = [column for column in reading.columns if column.zero_state not in (None, State.OK)]
        if small:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "0 was read as “more than nothing, but less than half of the last digit” in: "
                "{columns}. If it says exactly nothing there, choose another profile.",
            )
            columns = first_ten([column.raw.heading or column.raw.name for column in small])
            self.remarks.append(Remark(text, {"columns": columns}))
        signs = reading.profile.shown_by
        plain = [c for c in reading.columns if c.zeros and c.zero_state is None]
        if plain and any(reading.profile.profile.meanings.get(sign, "") is None for sign in signs):
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "0 was read as exactly nothing in: {columns}. Elsewhere the table writes {sign} "
                "for that; if 0 says “less than half” here, choose the profile.",
            )
            nothing = next(s for s in signs if reading.profile.profile.meanings.get(s, "") is None)
            columns = first_ten([column.raw.heading or column.raw.name for column in plain])
            self.remarks.append(Remark(text, {"columns": columns, "sign": f"“{nothing}”"}))
        if reading.perturbed_like:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "No count is 1, 2 or 3, but many are 0 and 4: small values may have been changed. "
                "If the publisher does so (KOSIS), choose the profile kosis.",
            )
            self.remarks.append(Remark(text))

    def _remark_on_gaps(self, reading: Reading, keys: Keys | None) -> None:
        unnamed = [column.raw.name for column in reading.columns if not column.raw.heading]
        if unnamed:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Columns without a heading: {columns}. Rows may have more cells than there are "
                "headings.",
            )
            self.remarks.append(Remark(text, {"columns": first_ten(unnamed)}))
        numbers = [column.states for column in reading.columns if column.kind == NUMBER]
        empty = np.all([states == State.MISSING for states in numbers], axis=0)
        if keys is not None and numbers and 0 < empty.sum() < len(empty):
            text = QT_TRANSLATE_NOOP(
                "Sozialraum", "Rows without any figure, kept with all values missing: {rows}."
            )
            self.remarks.append(Remark(text, {"rows": first_ten(keys.keys[empty])}))

    def _remark_on_keys(self, keys: Keys | None) -> None:
        if keys is None:
            return
        if keys.unfit:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum", "Keys that do not have the width asked for: {keys}."
            )
            self.remarks.append(Remark(text, {"keys": first_ten(keys.unfit)}))
        elif len(keys.widths) == 2 and keys.widths[1] - keys.widths[0] == 1 and keys.widths[0] > 3:
            text = QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Some keys have {short} digits, others {long}: leading zeros may have been lost. "
                "Set the key width to {long}.",
            )
            values = {"short": keys.widths[0], "long": keys.widths[1]}
            self.remarks.append(Remark(text, values))


def _as_shares(column: Column) -> bool:
    known = column.numbers[~np.isnan(column.numbers)]
    named = "%" in column.raw.heading or "prozent" in column.raw.heading.lower()
    broken = bool(((known > 0) & (known < 1)).mean() > 0.5) if len(known) else False
    return named and not column.percent and broken and bool((known <= 1).all())
