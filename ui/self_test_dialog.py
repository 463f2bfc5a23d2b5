"""The dialog “Check installation”: what is there, what is missing, and a report to send."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QTreeWidgetItem, QWidget

from ..gis.installation import Finding, check, report
from ..gis.log_keeper import LogKeeper
from ..i18n import translate

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))


class SelfTestDialog(QDialog, FORM):
    """Shows the findings; nothing is sent by itself."""

    def __init__(self, log: LogKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.log = log
        self.findings: list[Finding] = []
        self.setWindowTitle(translate("Sozialraum", "Check installation"))
        self.tree.setHeaderLabels(
            [translate("Sozialraum", "What"), translate("Sozialraum", "Finding")]
        )
        buttons = self.buttons
        buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        button = QDialogButtonBox.ButtonRole.ActionRole
        copy = buttons.addButton(translate("Sozialraum", "Copy report"), button)
        save = buttons.addButton(translate("Sozialraum", "Save report …"), button)
        copy.clicked.connect(lambda: QgsApplication.clipboard().setText(self.report()))
        save.clicked.connect(lambda: self.save())
        buttons.rejected.connect(self.reject)
        self.privacyLabel.setText(
            translate(
                "Sozialraum",
                "The report names versions and the last messages of this session, no data. It is "
                "not sent by itself.",
            )
        )

    def check(self) -> None:
        """Look at everything and show it."""
        self.findings = list(check())
        self.tree.clear()
        for finding in self.findings:
            item = QTreeWidgetItem([finding.title, finding.text])
            icon = "mIconSuccess.svg" if finding.well else "mIconWarning.svg"
            item.setIcon(0, QgsApplication.getThemeIcon(icon))
            item.setToolTip(1, finding.text)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.tree.addTopLevelItem(item)
        self.tree.resizeColumnToContents(0)
        failed = [finding.title for finding in self.findings if not finding.well]
        text = (
            translate("Sozialraum", "To look at: {titles}.").format(titles=", ".join(failed))
            if failed
            else translate("Sozialraum", "Everything is there and works.")
        )
        self.summaryLabel.setText(text)

    def report(self) -> str:
        """What is copied or saved."""
        return report(self.findings, list(self.log.lines))

    def save(self, path: str = "") -> None:
        """Write the report to a text file."""
        title = translate("Sozialraum", "Save report")
        path = path or QFileDialog.getSaveFileName(self, title, "sozialraum.txt", "*.txt")[0]
        if path:
            Path(path).write_text(self.report(), encoding="utf-8")
