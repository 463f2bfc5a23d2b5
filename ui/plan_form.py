"""The form of a register's entry; that of a Planwerk has pages for all that hangs on it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import SozialraumError
from ..core.plans.drafts import Draft, edits_of, empty_row, own_source
from ..core.plans.edits import Edit
from ..core.plans.records import Entry, Register
from ..core.plans.rules import Problem, draft_problems
from ..i18n import tr, translate
from .entry_form import EntryForm
from .plan_field_texts import field_text
from .plan_form_pages import FIELDS, PLAN_PAGES, SOURCE_FIELDS, RowsSpec
from .plan_form_parts import set_problem, standard_buttons, theme_icon
from .plan_rows_page import RowsPage
from .plan_session import Abandoned
from .plan_sources_page import SourcesPage

Save = Callable[[Sequence[Edit]], None]


class PlanForm(QDialog):
    """Shows a draft and saves it as one step; says what it still lacks."""

    def __init__(
        self,
        register: Register,
        draft: Draft,
        title: str,
        save: Save,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.register, self._draft, self._save = register, draft, save
        self.setWindowTitle(title)
        self.tabs, self.status, self.buttons = QTabWidget(), QLabel(), standard_buttons(self)
        self.status.setWordWrap(True)
        self.status.linkActivated.connect(lambda _: self._go_to(self._problems[0]))
        self._problems: list[Problem] = []
        self._pages: list[tuple[RowsSpec, RowsPage]] = []
        self.sources: SourcesPage | None = None
        self._build()
        column = QVBoxLayout(self)
        for widget in (self.tabs, self.status, self.buttons):
            column.addWidget(widget)
        self.resize(QSize(1080, 620) if self._pages else QSize(560, 360))
        self._first = self.draft()
        self._check()

    def draft(self) -> Draft:
        """What the form holds now."""
        entry = self.main.entry()
        if self.sources is not None:
            source = self.sources.form.entry()
            entry = replace(entry, document=source.document, place=source.place)
        rows: dict[str, tuple[Entry, ...]] = dict.fromkeys(self._draft.rows, ())
        for spec, page in self._pages:
            rows[spec.table] += page.rows()
        return replace(self._draft, entry=entry, rows=rows)

    def accept(self) -> None:
        """Save; stays open where that fails."""
        if draft_problems(self.register, self.draft()):
            return
        try:
            edits = edits_of(self.register, self.draft())
            if edits:
                self._save(edits)
        except Abandoned:
            super().reject()
        except SozialraumError as error:
            set_problem(self.status, tr(error.text, **error.values))
        else:
            super().accept()

    def reject(self) -> None:
        """Close, after asking if something was entered."""
        if self.draft() == self._first or self._given_up():
            super().reject()

    def _given_up(self) -> bool:
        text = translate("Sozialraum", "Give up what was entered here?")
        answer = QMessageBox.question(self, self.windowTitle(), text)
        return answer == QMessageBox.StandardButton.Yes

    def _build(self) -> None:
        table, entry = self._draft.table, self._draft.entry
        tabbed = table == "plans"
        own_document = table in ("plans", "documents")
        names = FIELDS[table] + (() if own_document else SOURCE_FIELDS)
        self.main = EntryForm(self.register, table, names)
        self.main.set_entry(entry)
        self.main.changed.connect(self._check)
        self._add(self.main, translate("Sozialraum", "General"), margin=True)
        self.tabs.setTabBarAutoHide(True)
        for spec in PLAN_PAGES if tabbed else ():
            page = RowsPage(self.register, *self._parts(spec))
            page.set_rows(row for row in self._draft.rows[spec.table] if spec.belongs(row))
            page.changed.connect(self._check)
            self._pages.append((spec, page))
            self._add(page, tr(spec.title))
        if tabbed:
            self.sources = SourcesPage(self.register, table, self._own())
            self.sources.form.set_entry(entry)
            self.sources.changed.connect(self._check)
            self.sources.row_wanted.connect(
                lambda table, row: self._go_to(Problem("", "", table, row))
            )
            self._add(self.sources, translate("Sozialraum", "Sources"))

    def _parts(self, spec: RowsSpec) -> tuple:
        def empty() -> Entry:
            return empty_row(spec.table, self._own(), **dict(spec.values))

        return spec.table, spec.fields, empty, tr(spec.hint)

    def _own(self) -> tuple[str, str]:
        department = self.main.entry().department if self.main.table == "plans" else ""
        return own_source(self.register, department, datetime.date.today())

    def _add(self, page: QWidget, title: str, margin: bool = False) -> None:
        if margin:
            home = QWidget()
            column = QVBoxLayout(home)
            column.addWidget(page)
            column.addStretch(1)
            page = home
        self.tabs.addTab(page, title)

    def _check(self) -> None:
        draft = self.draft()
        self._problems = draft_problems(self.register, draft)
        own = [each for each in self._problems if each.row < 0]
        self.main.show_problems(own)
        wrong = [any(each.field in self.main.editors for each in own)]
        for spec, page in self._pages:
            mine = self._of_page(spec, page)
            page.show_problems(mine)
            wrong.append(bool(mine))
        if self.sources is not None:
            self.sources.form.show_problems(own)
            self.sources.show_rows(draft)
            wrong.append(any(each.field in SOURCE_FIELDS for each in own))
        for place, bad in enumerate(wrong):
            self.tabs.setTabIcon(place, theme_icon("mIconWarning.svg") if bad else QIcon())
        self._say()

    def _of_page(self, spec: RowsSpec, page: RowsPage) -> list[Problem]:
        """The problems of a page's rows, counted from its first."""
        before = self._offset(page)
        rows = range(before, before + len(page.rows()))
        return [
            replace(each, row=each.row - before)
            for each in self._problems
            if each.table == spec.table and each.row in rows
        ]

    def _offset(self, page: RowsPage) -> int:
        """How many rows of its table stand on pages before it."""
        before = 0
        for _, each in self._pages:
            if each is page:
                break
            before += len(each.rows()) if each.table == page.table else 0
        return before

    def _say(self) -> None:
        """Why OK is off, with the first reason as a link to its field."""
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(not self._problems)
        if not self._problems:
            set_problem(self.status, "")
            ok.setToolTip("")
            return
        first = self._problems[0]
        text = f"{field_text(first.table, first.field)} {tr(first.text)}"
        more = len(self._problems) - 1
        if more:
            text = translate("Sozialraum", "{first} (and {more} more)").format(
                first=text, more=more
            )
        link = f"<a href='#'>{translate('Sozialraum', 'Go there')}</a>"
        set_problem(self.status, f"{text} – {link}")
        ok.setToolTip(text)

    def _go_to(self, problem: Problem) -> None:
        if problem.row < 0:
            here = problem.field in self.main.editors or self.sources is None
            self.tabs.setCurrentIndex(0 if here else self.tabs.count() - 1)
            (self.main if here else self.sources.form).set_focus(problem.field)
            return
        for spec, page in self._pages:
            before = self._offset(page)
            if spec.table == problem.table and problem.row - before in range(len(page.rows())):
                self.tabs.setCurrentWidget(page)
                page.go_to(replace(problem, row=problem.row - before))
