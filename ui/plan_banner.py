"""The date that what is shown stands for: that of the entry's own document."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel

from ..core.plans.documents import as_of
from ..core.plans.records import Department, Plan, Register
from ..gis.plan_groups import day_text
from ..i18n import translate


class PlanBanner:
    """Says "Stand 21.11.2017" for the entries of that document, and other dates for others."""

    def __init__(self, label: QLabel) -> None:
        self.label = label
        self._entries: dict[tuple[str, bool], Plan | Department] = {}

    def set_register(self, register: Register) -> None:
        """Show the register's own date until an entry is chosen."""
        self.register = register
        self._entries = {(plan.key, True): plan for plan in register.plans}
        self._entries.update({(item.key, False): item for item in register.departments})
        self._show(register.as_of, register.title)

    def show_entry(self, key: str, is_plan: bool) -> None:
        """The date of a Planwerk's or department's document."""
        entry = self._entries[key, is_plan]
        self._show(as_of(self.register, entry), entry.document)

    def _show(self, date: str, document: str) -> None:
        text = translate("Sozialraum", "As of {date}").format(date=day_text(date))
        self.label.setText(text if date else translate("Sozialraum", "without a date"))
        known = translate("Sozialraum", "{document}: what was known on this day")
        self.label.setToolTip(known.format(document=document) if date else document)
