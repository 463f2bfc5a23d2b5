"""Questions about validity; only a Planungszeitraum answers them."""

from __future__ import annotations

import datetime

from .overview import PlanView, last_day

MONTHS = 12


def ends_within(view: PlanView, day: datetime.date, months: int = MONTHS) -> bool:
    """Whether a Planungszeitraum, or that of a part, ends from ``day`` on within some months.

    The last day of the span is the same day of the month, or the month's last where there is
    none.
    """
    latest = _months_after(day, months)
    ends = [last_day(period) for period in view.planning_periods]
    return any(end is not None and day <= end <= latest for end in ends)


def has_ended(view: PlanView, day: datetime.date) -> bool:
    """Whether a Planungszeitraum, or that of a part, ended before ``day``."""
    ends = [last_day(period) for period in view.planning_periods]
    return any(end is not None and end < day for end in ends)


def _months_after(day: datetime.date, months: int) -> datetime.date:
    years, month = divmod(day.month - 1 + months, 12)
    first = datetime.date(day.year + years, month + 1, 1)
    following = (first + datetime.timedelta(days=31)).replace(day=1)
    last = (following - datetime.timedelta(days=1)).day
    return first.replace(day=min(day.day, last))
