"""The date that what is shown stands for: that of the entry's own document."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel

from ..core.plans.documents import as_of
from ..core.plans.grouping import PlanGroup
from ..core.plans.records import Department, Plan, Register
from ..gis.plan_groups import day_text
from ..i18n import translate


class PlanBanner:
    """Says "Stand 21.11.2017" for the entries of that document, and other dates for others."""

    def __init__(self, label: QLabel) -> None:
        self.label = label

    def set_register(self, register: Register) -> None:
        """Show the register's own date until an entry is chosen."""
        self.register = register
        self._plans = {plan.key: plan for plan in register.plans}
        self.show_register()

    def show_register(self) -> None:
        """The date of the register."""
        self._show(self.register.as_of, self.register.title)

    def show_plan(self, key: str) -> None:
        """The date of a Planwerk's document."""
        self._show_entry(self._plans[key])

    def show_group(self, group: PlanGroup) -> None:
        """The date of a department's document; other groups come from many."""
        if group.department is None:
            self.show_register()
        else:
            self._show_entry(group.department)

    def _show_entry(self, entry: Plan | Department) -> None:
        self._show(as_of(self.register, entry), entry.document)

    def _show(self, date: str, document: str) -> None:
        text = translate("Sozialraum", "As of {date}").format(date=day_text(date))
        self.label.setText(text if date else translate("Sozialraum", "without a date"))
        known = translate("Sozialraum", "{document}: what was known on this day")
        self.label.setToolTip(known.format(document=document) if date else document)
