"""The Zeitbezüge of the Planwerke on a line of years.

Only a Planungszeitraum has an end that can pass. An edition (Ausgabe) is a point, also one of two
years; what has no year, such as "jährlich" or "bei Bedarf", stays a word.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .documents import as_of
from .overview import PlanView, first_day, last_day, period_text
from .records import PERIOD, PlanPeriod, Register

ANNOUNCED, TURN = "angekündigt", "Turnus"


@dataclass(frozen=True)
class Mark:
    """A Zeitbezug with a year: a bar if it is a Planungszeitraum, else a point.

    ``ends`` is None where a Planungszeitraum has no end; ``over`` is only ever said of one.
    """

    period: PlanPeriod
    begins: datetime.date
    ends: datetime.date | None
    over: bool

    @property
    def is_bar(self) -> bool:
        """Whether it is a Planungszeitraum."""
        return self.period.kind == PERIOD

    @property
    def is_announced(self) -> bool:
        """Whether it is still to come, as far as the source knows."""
        return self.period.status == ANNOUNCED


@dataclass(frozen=True)
class Lane:
    """A line of the chart: a Planwerk or a part of one.

    ``words`` are Zeitbezüge without years; ``stand`` is the day that its document stands for.
    """

    view: PlanView
    part: str
    marks: tuple[Mark, ...]
    words: tuple[str, ...]
    recurs: bool
    stand: datetime.date | None

    @property
    def title(self) -> str:
        """``Schulentwicklungsplan: Primarstufe``."""
        return f"{self.view.plan.title}: {self.part}" if self.part else self.view.plan.title


@dataclass(frozen=True)
class Timeline:
    """Lanes over the years from ``first`` to ``last``, both included."""

    lanes: tuple[Lane, ...]
    first: int
    last: int
    today: datetime.date

    def share(self, day: datetime.date) -> float:
        """Where a day stands: 0 is 1 January of the first year, 1 the end of the last."""
        begin = datetime.date(self.first, 1, 1).toordinal()
        end = datetime.date(self.last, 12, 31).toordinal() + 1
        return (day.toordinal() - begin) / (end - begin)


def timeline(register: Register, views: Sequence[PlanView], today: datetime.date) -> Timeline:
    """The lanes of some Planwerke, in their order; a Planwerk in parts has one for each."""
    lanes = tuple(
        lane for view in views for lane in _lanes(view, today, as_of(register, view.plan))
    )
    days = [day for lane in lanes for mark in lane.marks for day in _days(mark)]
    days += [lane.stand for lane in lanes if lane.stand is not None]
    years = [day.year for day in (today, *days)]
    return Timeline(lanes, min(years), max(years) + 1, today)


def _days(mark: Mark) -> tuple[datetime.date, ...]:
    return (mark.begins,) if mark.ends is None else (mark.begins, mark.ends)


def _lanes(view: PlanView, today: datetime.date, stand: str) -> Iterable[Lane]:
    parts = dict.fromkeys(period.part for period in view.periods) or {"": None}
    for part in parts:
        periods = [period for period in view.periods if period.part == part]
        marks = tuple(mark for period in periods for mark in _marks(period, today))
        words = tuple(period_text(period) for period in periods if first_day(period) is None)
        recurs = any(period.kind == TURN for period in periods)
        # A year alone is no day to draw a line at.
        day = datetime.date.fromisoformat(stand) if len(stand) == 10 else None
        yield Lane(view, part, marks, words, recurs, day)


def _marks(period: PlanPeriod, today: datetime.date) -> Iterable[Mark]:
    begins = first_day(period)
    if begins is None:
        return
    if period.kind != PERIOD:
        # An edition of two years is still one edition; of one year, the year is what is known.
        yield Mark(period, begins, last_day(period) or _end_of_year(begins), False)
        return
    ends = last_day(period)
    yield Mark(period, begins, ends, ends is not None and ends < today)


def _end_of_year(day: datetime.date) -> datetime.date:
    return datetime.date(day.year, 12, 31)
