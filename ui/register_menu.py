"""The menu "Register" of the dock: which one is open, others, its change log, its other entries."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton

from ..core.errors import SozialraumError
from ..i18n import tr, translate
from .plan_dock import PlanDock
from .plan_form_parts import theme_icon
from .plan_session_questions import Choice
from .register_exchange import RegisterExchange


class RegisterMenu(QObject):
    """Stands at the end of the dock's toolbar."""

    def __init__(self, dock: PlanDock) -> None:
        super().__init__(dock)
        self.dock, self.session = dock, dock.session
        self.menu = QMenu(dock)
        self.menu.setToolTipsVisible(True)
        self.open_now = self.menu.addAction("")
        self.open_now.setEnabled(False)
        self.menu.addSeparator()
        self._add_places()
        self.menu.addSeparator()
        self._add_contents()
        self.menu.addSeparator()
        self._add_exchange()
        self.action = QAction(theme_icon("mIconDbSchema.svg"), "", dock)
        self.action.setText(translate("Sozialraum", "Register"))
        self.action.setObjectName("SozialraumRegisterAction")
        self.action.setMenu(self.menu)
        dock.add_action(self.action)
        button = dock.toolbar.widgetForAction(self.action)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu.aboutToShow.connect(self.refresh)
        self.session.registerChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Say which register is open."""
        location = self.session.store.location
        self.open_now.setText(translate("Sozialraum", "Open: {name}").format(name=_name(location)))
        self.open_now.setToolTip(location)
        self.action.setToolTip(f"{translate('Sozialraum', 'Register')}: {_name(location)}")
        self.shipped_action.setEnabled(bool(location))
        self.reload_action.setEnabled(bool(location))
        who = self.session.who or "–"
        text = translate("Sozialraum", "Organisations&zeichen: {who} …")
        self.who_action.setText(text.format(who=who))

    def open_other(self) -> None:
        """Open a register that is there already."""
        choice = self.session.questions.other_register()
        if choice is not None:
            self._use(choice)

    def reload(self) -> None:
        """Show what others have saved."""
        self._try(self.session.reload)

    def ask_who(self) -> None:
        """Ask for another Organisationszeichen."""
        unit = self.session.questions.organisation(self.session.who)
        if unit:
            self._try(lambda: self.session.set_who(unit))

    def show_log(self) -> None:
        """Show who changed what and when."""
        from .change_log_dialog import ChangeLogDialog

        dialog = ChangeLogDialog(self.session.store.register, self.dock.window())
        dialog.open()

    def show_entries(self) -> None:
        """Show what else the register holds, to be changed."""
        from .plan_entries_dialog import PlanEntriesDialog

        dialog = PlanEntriesDialog(self.session, self.dock.window())
        dialog.open()

    def _add_places(self) -> None:
        self.open_action = self._add(
            "mActionFileOpen.svg",
            translate("Sozialraum", "&Open another register …"),
            self.open_other,
        )
        self.shipped_action = self._add(
            "mActionUndo.svg",
            translate("Sozialraum", "&Back to the shipped register"),
            lambda: self._use(Choice("")),
        )
        self.reload_action = self._add(
            "mActionRefresh.svg", translate("Sozialraum", "&Read again"), self.reload
        )

    def _add_contents(self) -> None:
        self.entries_action = self._add(
            "mActionOpenTable.svg",
            translate("Sozialraum", "&Instruments, documents, departments …"),
            self.show_entries,
        )
        self.log_action = self._add(
            "mIconHistory.svg", translate("Sozialraum", "Change &log …"), self.show_log
        )
        self.who_action = self._add("user.svg", "", self.ask_who)

    def _add_exchange(self) -> None:
        self.exchange = RegisterExchange(self.session, self.dock.window())
        self.export_action = self._add(
            "mActionFileSave.svg",
            translate("Sozialraum", "&Export as Excel or CSV …"),
            self.exchange.export,
        )
        self.import_action = self._add(
            "mActionFileOpen.svg",
            translate("Sozialraum", "I&mport from Excel or CSV …"),
            self.exchange.begin_import,
        )

    def _use(self, choice: Choice) -> None:
        self._try(lambda: self.session.use(choice))

    def _try(self, act) -> None:
        try:
            act()
        except SozialraumError as error:
            self.session.questions.say(tr(error.text, **error.values))

    def _add(self, icon: str, text: str, act) -> QAction:
        action = self.menu.addAction(theme_icon(icon), text)
        action.triggered.connect(lambda: act())
        return action


def _name(location: str) -> str:
    if not location:
        return translate("Sozialraum", "shipped register (read-only)")
    return location if location.startswith("pg:") else Path(location).name
