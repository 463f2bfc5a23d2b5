"""Questions about validity; only a Planungszeitraum answers them."""

from __future__ import annotations

import datetime

from .overview import PlanView, last_day
from .records import PERIOD, PlanPeriod

MONTHS = 12


def ends_within(view: PlanView, day: datetime.date, months: int = MONTHS) -> bool:
    """Whether a Planungszeitraum, or that of a part, ends from ``day`` on within some months.

    The last day of the span is that of ``months_after``.
    """
    latest = months_after(day, months)
    ends = [last_day(period) for period in view.planning_periods]
    return any(end is not None and day <= end <= latest for end in ends)


def has_ended(view: PlanView, day: datetime.date) -> bool:
    """Whether a Planungszeitraum, or that of a part, ended before ``day``."""
    return any(is_past(period, day) for period in view.periods)


def is_past(period: PlanPeriod, day: datetime.date) -> bool:
    """Whether a Zeitbezug is a Planungszeitraum and ended before ``day``."""
    end = last_day(period)
    return period.kind == PERIOD and end is not None and end < day


def months_after(day: datetime.date, months: int) -> datetime.date:
    """The same day some months later, or the month's last where there is none."""
    years, month = divmod(day.month - 1 + months, 12)
    first = datetime.date(day.year + years, month + 1, 1)
    following = (first + datetime.timedelta(days=31)).replace(day=1)
    last = (following - datetime.timedelta(days=1)).day
    return first.replace(day=min(day.day, last))
