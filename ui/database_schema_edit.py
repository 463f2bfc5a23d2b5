"""A schema of one of QGIS' PostgreSQL connections."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from ..core.errors import SozialraumError
from ..i18n import tr, translate


class DatabaseSchemaEdit(QWidget):
    """Asks the database for its schemas when the connection is chosen, not before."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connection_box, self.schema_box = QComboBox(), QComboBox()
        self.schema_box.setEditable(True)
        self.schema_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.state = QLabel()
        self.state.hide()
        self._problem, self._there = "", False
        form = QFormLayout(self)
        form.addRow(translate("Sozialraum", "&Connection:"), self.connection_box)
        form.addRow(translate("Sozialraum", "&Schema:"), self.schema_box)
        form.addRow("", self.state)
        self._fill()
        self.connection_box.currentIndexChanged.connect(lambda _: self._connect())
        self.schema_box.currentTextChanged.connect(lambda _: self._look())

    def location(self) -> str:
        """``pg:connection/schema``; nothing while one of them is missing."""
        from ..gis.register_connections import location_of

        connection = str(self.connection_box.currentData() or "")
        schema = self.schema_box.currentText().strip()
        return location_of(connection, schema) if connection and schema else ""

    def holds_register(self) -> bool:
        """Whether there is a register in the schema."""
        return self._there

    def reason(self, copying: bool) -> str:
        """Why it cannot be taken."""
        if self._problem:
            return self._problem
        if self.connection_box.count() == 1:
            return translate(
                "Sozialraum", "QGIS knows no PostgreSQL connection; add one in the browser panel."
            )
        if not self.location():
            return translate("Sozialraum", "Choose a connection and a schema.")
        if not (copying or self._there):
            return translate("Sozialraum", "There is no register in this schema.")
        return ""

    def _fill(self) -> None:
        from ..gis.register_connections import connections

        self.connection_box.addItem(translate("Sozialraum", "– choose –"), "")
        for name in connections():
            self.connection_box.addItem(name, name)

    def _connect(self) -> None:
        from ..gis.register_connections import schemas

        connection = str(self.connection_box.currentData() or "")
        self._problem = ""
        try:
            found = schemas(connection) if connection else []
        except SozialraumError as error:
            found, self._problem = [], tr(error.text, **error.values)
        self.schema_box.clear()
        self.schema_box.addItems(found)
        self._look()

    def _look(self) -> None:
        from ..gis.register_connections import holds_register

        location = self.location()
        self._there = bool(location) and holds_register(location)
        text = ""
        if location:
            text = translate("Sozialraum", "There is no register yet; it is made there.")
            if self._there:
                text = translate("Sozialraum", "There is a register in this schema.")
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self.changed.emit()
