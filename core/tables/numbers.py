"""Numbers as they are displayed: one rounding for table, map and legend, and how they are written.

Rounding is commercial rounding (DIN 1333): half of the last digit goes away from zero. Binary
fractions are read as the decimals they stand for: 2.675 with two decimals is 2.68, as on paper.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

NUDGE = 1e-7
"""Share of the last digit that counts as half of it already: 2.675 is stored as 2.67499999…"""

Numbers = NDArray[np.float64]


def as_displayed(values: ArrayLike, decimals: int) -> Numbers:
    """``sign(x) · floor(|x| · 10^d + 0.5) / 10^d``; NaN stays NaN.

    `rounding_expression` is the same formula for QGIS, so that both fall into the same class.
    """
    numbers = np.asarray(values, dtype="float64")
    scale = 10.0**decimals
    whole = np.floor(np.abs(numbers) * scale + (0.5 + NUDGE))
    return np.asarray(np.where(numbers < 0, -1.0, 1.0) * whole / scale + 0.0, dtype="float64")


def rounding_expression(number: str, decimals: int) -> str:
    """A QGIS expression that rounds the expression ``number`` as `as_displayed` does."""
    scale = 10**decimals
    return f"if({number} < 0, -1, 1) * floor(abs({number}) * {scale} + {0.5 + NUDGE}) / {scale}"


def last_digit(decimals: int) -> float:
    """What one step of the last displayed digit is worth."""
    return float(10.0**-decimals)


def written(value: float, decimals: int, decimal: str = ",", group: str = ".") -> str:
    """A number as it is printed: ``1.234,5``, with a true minus sign.

    Parameters
    ----------
    decimal, group
        Decimal separator and separator of thousands.
    """
    number = float(as_displayed(value, decimals))
    figures = f"{abs(number):,.{decimals}f}"
    figures = group.join(part.replace(".", decimal) for part in figures.split(","))
    return f"−{figures}" if number < 0 else figures


def limit_text(limits: ArrayLike, decimals: int) -> str:
    """Limits in the form that LIMITS takes: ``0;10;20`` or ``-1;1;1.5``, with decimal point."""
    shown = (f"{limit:.{decimals}f}" for limit in as_displayed(limits, decimals))
    return ";".join(text.rstrip("0").rstrip(".") if "." in text else text for text in shown)
