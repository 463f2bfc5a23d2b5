"""The browser of the catalogue: find an indicator, read what it means, compute it."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsGui
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QWidget,
)

from ..core.errors import SozialraumError
from ..i18n import language, tr, translate
from .catalog_entries import shipped_entries
from .catalog_filter import CatalogFilterProxy
from .catalog_model import ENTRY_ROLE, THEME, TITLE, UNIT, CatalogModel
from .catalog_reader import ActiveLayer, CatalogReader
from .keyboard import on_key

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))


class CatalogDialog(QDialog, FORM):
    """Lists the indicators of the shipped catalogue, which ``load`` reads."""

    apply_wanted = pyqtSignal(str)
    """Keys of the selected indicators, as the parameter INDICATORS takes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.model, self.proxy = CatalogModel(self), CatalogFilterProxy(self)
        self.proxy.setSourceModel(self.model)
        self.reader, self.problem = CatalogReader(self.detailBrowser), ""
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        self.applyButton = self.buttonBox.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._set_texts()
        self._arrange()
        self._connect()
        QgsGui.enableAutoGeometryRestore(self)

    def load(self) -> None:
        """Read the shipped catalogue, once."""
        if self.model.rowCount():
            return
        try:
            entries = shipped_entries(language())
        except SozialraumError as error:
            self.problem = tr(error.text, **error.values)
            entries = []
        self.model.set_entries(entries)
        self.themeBox.clear()
        self.themeBox.addItem(translate("Sozialraum", "All report fields"), "")
        for key, title in {entry.theme: entry.theme_title for entry in entries}.items():
            self.themeBox.addItem(title, key)
        self._refresh()
        self._set_current(self.proxy.index(0, TITLE))

    def set_layer(self, layer: ActiveLayer) -> None:
        """Say which layer is active; one without a name stands for none."""
        self.reader.layer = layer
        text = translate("Sozialraum", "Active layer: {layer}").format(layer=layer.name)
        self.layerLabel.setText(text if layer.name else layer.hindrance)
        self._show(self.indicatorTree.currentIndex())

    def selected_keys(self) -> list[str]:
        """Keys of the selected indicators, as they stand in the list."""
        rows = sorted(self.indicatorTree.selectionModel().selectedRows(), key=QModelIndex.row)
        return [index.data(ENTRY_ROLE).key for index in rows]

    def _set_texts(self) -> None:
        self.setWindowTitle(translate("Sozialraum", "Catalogue of indicators"))
        self.filterEdit.setPlaceholderText(
            translate("Sozialraum", "Search titles, keys, variables …")
        )
        self.filterEdit.setToolTip(
            translate(
                "Sozialraum",
                "Shows what contains all words, in any part of an entry. Enter: first indicator.",
            )
        )
        self.filterEdit.setAccessibleName(translate("Sozialraum", "Search the catalogue"))
        self.themeBox.setAccessibleName(translate("Sozialraum", "Report field"))
        self.indicatorTree.setAccessibleName(translate("Sozialraum", "Indicators"))
        self.detailBrowser.setAccessibleName(translate("Sozialraum", "Details"))
        close = self.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("Sozialraum", "&Close"))
        self.applyButton.setText(translate("Sozialraum", "Apply to the &active layer …"))
        self.applyButton.setToolTip(
            translate(
                "Sozialraum",
                "Opens the tool “Indicators” with the active layer and the selected indicators.",
            )
        )

    def _arrange(self) -> None:
        header = self.indicatorTree.header()
        self.splitter.setSizes([700, 420])
        self.filterEdit.setShowSearchIcon(True)
        self.themeBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.layerLabel.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.applyButton.setDefault(True)
        self.indicatorTree.setModel(self.proxy)
        self.indicatorTree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in ((THEME, 150), (UNIT, 130)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def _connect(self) -> None:
        self.buttonBox.rejected.connect(self.reject)
        self.applyButton.clicked.connect(self._apply)
        self.filterEdit.textChanged.connect(self._refresh)
        self.themeBox.currentIndexChanged.connect(self._refresh)
        selection = self.indicatorTree.selectionModel()
        selection.currentChanged.connect(self._show)
        selection.selectionChanged.connect(self._enable)
        self.indicatorTree.doubleClicked.connect(self._apply)
        in_dialog = Qt.ShortcutContext.WidgetWithChildrenShortcut
        on_key(self, QKeySequence.StandardKey.Find, in_dialog, self.filterEdit.setFocus)
        in_edit = Qt.ShortcutContext.WidgetShortcut
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            on_key(self.filterEdit, key, in_edit, self._to_list)
        on_key(self.filterEdit, Qt.Key.Key_Escape, in_edit, self._clear_or_close)

    def _refresh(self) -> None:
        self.proxy.set_words(self.filterEdit.text())
        self.proxy.set_theme(self.themeBox.currentData() or "")
        shown, known = self.proxy.rowCount(), self.model.rowCount()
        some = translate("Sozialraum", "{shown} of {known} indicators")
        every = translate("Sozialraum", "{known} indicators")
        text = every if shown == known else some
        self.countLabel.setText(text.format(shown=shown, known=known))
        self._set_current(self.indicatorTree.currentIndex())
        self._show(self.indicatorTree.currentIndex())

    def _to_list(self) -> None:
        if not self.indicatorTree.currentIndex().isValid():
            self._set_current(self.proxy.index(0, TITLE))
        self.indicatorTree.setFocus()

    def _clear_or_close(self) -> None:
        if self.filterEdit.text():
            self.filterEdit.clear()
        else:
            self.reject()

    def _set_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.indicatorTree.setCurrentIndex(index)
            self.indicatorTree.scrollTo(index)

    def _show(self, index: QModelIndex) -> None:
        if self.problem:
            title = translate("Sozialraum", "The catalogue cannot be shown.")
            self.reader.show_message(title, self.problem)
        elif index.isValid():
            self.reader.show_entry(index.data(ENTRY_ROLE))
        elif self.model.rowCount() and not self.proxy.rowCount():
            self.reader.show_nothing_found()
        else:
            self.reader.show_nothing_selected()
        self._enable()

    def _enable(self) -> None:
        self.applyButton.setEnabled(bool(self.reader.layer.name and self.selected_keys()))

    def _apply(self) -> None:
        if self.applyButton.isEnabled():
            self.apply_wanted.emit(";".join(self.selected_keys()))
