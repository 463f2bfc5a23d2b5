"""Shows what a file would change in the register, to be chosen from, before anything is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import SozialraumError
from ..core.plans.comparison import (
    CHANGED,
    CONFLICT,
    KINDS,
    MISSING,
    NEW,
    WRONG,
    Item,
    edits_of_items,
)
from ..core.plans.edits import STAMP, Edit
from ..core.plans.records import Register, columns
from ..i18n import QT_TRANSLATE_NOOP, tr, translate
from .plan_field_texts import field_text, table_text, word_text
from .plan_form_parts import problem_label, set_problem, standard_buttons
from .plan_row_captions import owned_caption
from .plan_session import Abandoned
from .register_import_texts import reason, remark

_GROUPS = {
    NEW: QT_TRANSLATE_NOOP("Sozialraum", "New in the file ({count})"),
    CHANGED: QT_TRANSLATE_NOOP("Sozialraum", "Changed in the file ({count})"),
    CONFLICT: QT_TRANSLATE_NOOP(
        "Sozialraum", "Changed in the register too since the file was written ({count})"
    ),
    MISSING: QT_TRANSLATE_NOOP(
        "Sozialraum", "Not in the file ({count}): deleted in the register if ticked"
    ),
    WRONG: QT_TRANSLATE_NOOP("Sozialraum", "Cannot be taken over ({count})"),
}
_TICKED = (NEW, CHANGED)
_UNSHOWN = ("key", "position", "document", "place", *STAMP)
_UNFOLDED = 40
_ITEM = int(Qt.ItemDataRole.UserRole)


class RegisterImportDialog(QDialog):
    """A tree of what differs; ``take_over`` gets the edits of what is ticked.

    What overwrites or deletes something that the file cannot know of is not ticked at first.
    """

    def __init__(
        self, register: Register, items: Sequence[Item], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.register, self.items = register, items
        self.take_over: Callable[[Sequence[Edit]], None] = lambda edits: None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.intro, self.tree, self.problem = QLabel(), QTreeWidget(), problem_label()
        self.buttons = standard_buttons(self)
        self.ok = self.buttons.button(self.buttons.StandardButton.Ok)
        self.intro.setText(
            translate(
                "Sozialraum",
                "Nothing has been changed yet. What is ticked will be taken over in one step, "
                "which can be undone (Ctrl+Z).",
            )
        )
        self.intro.setWordWrap(True)
        column = QVBoxLayout(self)
        for widget in (self.intro, self.tree, self.problem, self.buttons):
            column.addWidget(widget)
        self._fill()
        self._arrange()
        self.tree.itemChanged.connect(lambda *_: self._count())
        self._count()
        self.resize(1180, 600)

    def say(self, text: str) -> None:
        """Say what is to be known besides, below the tree."""
        set_problem(self.problem, text)

    def chosen(self) -> list[Item]:
        """What is ticked."""
        return [
            self.items[leaf.data(0, _ITEM)]
            for leaf in self._leaves()
            if leaf.checkState(0) == Qt.CheckState.Checked
        ]

    def accept(self) -> None:
        """Take over; the dialog stays open, saying why, if that cannot be done."""
        try:
            self.take_over(edits_of_items(self.register, self.chosen()))
        except Abandoned as error:
            set_problem(self.problem, tr(error.text, **error.values))
        except SozialraumError as error:
            set_problem(self.problem, tr(error.text, **error.values))
        else:
            super().accept()

    def _fill(self) -> None:
        for kind in KINDS:
            places = [place for place, item in enumerate(self.items) if item.kind == kind]
            if not places:
                continue
            group = QTreeWidgetItem([tr(_GROUPS[kind], count=len(places))])
            self.tree.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            group.addChildren([self._leaf(place) for place in places])
            group.setExpanded(True)
            for number in range(len(places) if len(self.items) <= _UNFOLDED else 0):
                group.child(number).setExpanded(True)
            if kind != WRONG:
                group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)

    def _leaf(self, place: int) -> QTreeWidgetItem:
        item = self.items[place]
        table = item.edit.table
        caption = owned_caption(self.register, table, item.edit.row)
        leaf = _line(f"{table_text(table)}: {caption}", "", "", "", remark(self.register, item))
        leaf.setData(0, _ITEM, place)
        if item.kind != WRONG:
            ticked = item.kind in _TICKED
            leaf.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        leaf.addChildren([_line("", *cells) for cells in _fields(item)])
        return leaf

    def _arrange(self) -> None:
        self.tree.setHeaderLabels(
            [
                translate("Sozialraum", "Entry"),
                translate("Sozialraum", "Field"),
                translate("Sozialraum", "In the register"),
                translate("Sozialraum", "In the file"),
                translate("Sozialraum", "Remark"),
            ]
        )
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        for place, width in enumerate((360, 130, 180, 190)):
            header.resizeSection(place, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)

    def _count(self) -> None:
        count = sum(leaf.checkState(0) == Qt.CheckState.Checked for leaf in self._leaves())
        self.ok.setText(translate("Sozialraum", "&Take over ({count})").format(count=count))
        self.ok.setEnabled(count > 0)

    def _leaves(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(place)
            for number in range(group.childCount()):
                if self.items[group.child(number).data(0, _ITEM)].kind != WRONG:
                    yield group.child(number)


def _fields(item: Item) -> Iterable[tuple[str, str, str, str]]:
    """The lines of an entry: field, in the register, in the file, what is wrong with it."""
    table, edit = item.edit.table, item.edit
    if item.kind == MISSING:
        return
    wrong = {each.field: each for each in item.problems}
    differences = dict.fromkeys(wrong, ("", ""))
    differences |= {name: (old, new) for name, old, new in edit.differences()}
    for name in columns(table):
        if name in wrong or (name in differences and (edit.before or name not in _UNSHOWN)):
            old, new = differences[name] if edit.before else ("", differences[name][1])
            if name in wrong and not new:
                new = str(getattr(edit.after, name, ""))
            why = reason(table, wrong[name]) if name in wrong else ""
            yield field_text(table, name), word_text(old), word_text(new), why


def _line(*texts: str) -> QTreeWidgetItem:
    line = QTreeWidgetItem([" ".join(text.split()) for text in texts])
    for place, text in enumerate(texts):
        line.setToolTip(place, text)
    return line
