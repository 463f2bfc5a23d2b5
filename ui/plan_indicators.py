"""Indicators and Planwerke, beside each other through their themes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..core.plans.records import EDITORIAL, Register
from ..core.plans.report_fields import FieldOfPlan, ReportFields
from ..i18n import language, translate

COMPUTE = "indicators:compute:"
PLAN = "plan:"


def indicators_section(register: Register, plan: str) -> str:
    """The indicators of a Planwerk's themes, by report field, each field to be computed."""
    from .catalog_entries import shipped_entries

    entries = shipped_entries(language())
    blocks, every = [], []
    for found in ReportFields(register).of_plan(plan):
        own = [entry for entry in entries if entry.theme == found.field]
        if own:
            keys = [entry.key for entry in own]
            every += keys
            blocks.append(_block(found, own[0].theme_title, [entry.title for entry in own], keys))
    if not blocks:
        text = translate("Sozialraum", "No report field of the indicators belongs to its themes.")
        return f"<p class='muted'>{escape(text)}</p>"
    count = translate("Sozialraum", "compute all {count} …").format(count=len(every))
    return f"<p>{_compute(every, count)}</p>{''.join(blocks)}"


def plans_section(register: Register, field: str) -> str:
    """The Planwerke that rest on the indicators of a report field."""
    found = ReportFields(register).of_field(field)
    if not found:
        text = translate("Sozialraum", "No Planwerk of the register has this report field.")
        return f"<p class='muted'>{escape(text)}</p>"
    items = "".join(
        f"<li><a href='{PLAN}{escape(each.plan.key)}'>{escape(each.plan.title)}</a>"
        f" <span class='small'>– {escape(_origin(each))}</span></li>"
        for each in found
    )
    return f"<ul>{items}</ul>"


def _block(found: FieldOfPlan, title: str, titles: Sequence[str], keys: Iterable[str]) -> str:
    listed = " · ".join(escape(text) for text in titles)
    return (
        f"<p style='margin-top:4px'><b>{escape(title)}</b> "
        f"<span class='small'>– {escape(_origin(found))}</span> · "
        f"{_compute(keys, translate('Sozialraum', 'compute …'))}<br>"
        f"<span class='muted'>{listed}</span></p>"
    )


def _origin(found: FieldOfPlan) -> str:
    """``through the core theme Demographie, assigned by the editors``."""
    editorial = found.origin == EDITORIAL
    if not found.through:
        if editorial:
            return translate("Sozialraum", "assigned by the editors (redaktion)")
        return translate("Sozialraum", "named by the source (quelle)")
    text = (
        translate("Sozialraum", "through {themes}, assigned by the editors (redaktion)")
        if editorial
        else translate("Sozialraum", "through {themes}, named by the source (quelle)")
    )
    return text.format(themes=", ".join(found.through))


def _compute(keys: Iterable[str], text: str) -> str:
    return f"<a href='{COMPUTE}{escape(';'.join(keys))}'>{escape(text)}</a>"
