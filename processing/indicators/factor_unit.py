"""The unit of a rate, as its factor says."""

from __future__ import annotations

from ...i18n import plain, translate


def factor_unit(factor: float) -> str:
    """``%`` for 100, ``per 1000`` for 1000, nothing for 1."""
    if factor == 1:
        return ""
    if factor == 100:
        return "%"
    return translate("Sozialraum", "per {factor}").format(factor=plain(factor))
