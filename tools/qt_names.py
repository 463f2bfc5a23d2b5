"""The Qt and QGIS names that the plugin's source uses, and whether they exist.

    .venv-qt6/bin/python tools/qt_names.py

resolves every dotted Qt name in PyQt6 and loads every .ui file with PyQt6's uic: what stands in
for QGIS 4, which cannot be had. The tests use the functions to do the same in the running QGIS.
"""

from __future__ import annotations

import ast
import importlib
import os
import sys
import types
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("core", "gis", "i18n", "processing", "ui")
# QGIS puts these into qgis.PyQt where PyQt6 itself has them elsewhere or not at all.
SUPPLIED_BY_QGIS = {("PyQt6.QtWidgets", "QAction"), ("PyQt6.QtCore", "QVariant")}


@dataclass(frozen=True, order=True)
class Use:
    """One dotted name: ``Qt.ItemDataRole.UserRole`` is module QtCore, parts Qt, ItemDataRole, …"""

    file: str
    line: int
    module: str
    parts: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.module}.{'.'.join(self.parts)}"


def sources(suffix: str = ".py", root: Path = ROOT) -> list[Path]:
    """The plugin's own files."""
    files = [path for room in ROOMS for path in (root / room).rglob(f"*{suffix}")]
    return sorted([*files, *root.glob(f"*{suffix}")])


def uses(path: Path, root: Path = ROOT) -> Iterator[Use]:
    """Every dotted name in ``path`` that starts with a name imported from qgis."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    file, imported = path.relative_to(root).as_posix(), {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            for alias in node.names:
                imported[alias.asname or alias.name] = (node.module, alias.name)
                yield Use(file, node.lineno, node.module, (alias.name,))
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            first, *rest = _parts(node)
            if first in imported:
                module, name = imported[first]
                yield Use(file, node.lineno, module, (name, *rest))


def _parts(node: ast.expr) -> list[str]:
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    return [node.id, *parts] if isinstance(node, ast.Name) else [""]


def resolve(use: Use) -> list[object]:
    """The objects along the name, the last one first; AttributeError if one does not exist."""
    found: list[object] = [importlib.import_module(use.module)]
    for part in use.parts:
        here = found[0]
        if isinstance(here, types.ModuleType) and not hasattr(here, part):
            found.insert(0, importlib.import_module(f"{here.__name__}.{part}"))
        else:
            found.insert(0, getattr(here, part))
    return found


def unresolved(names: Iterable[Use]) -> list[str]:
    """The names that do not exist in the running Python's Qt and QGIS."""
    missing = []
    for use in names:
        try:
            resolve(use)
        except (AttributeError, ImportError):
            missing.append(str(use))
    return missing


def unscoped(names: Iterable[Use]) -> list[str]:
    """The names that reach an enum's value past the enum, as Qt 6 no longer allows."""
    found = []
    for use in names:
        value, parent, *_ = resolve(use)
        kind = type(value)
        is_enum = type(kind).__name__ in {"enumtype", "EnumType", "EnumMeta"}
        if is_enum and parent is not kind:
            found.append(str(use))
    return found


def in_pyqt6(use: Use) -> Use | None:
    """The same name in PyQt6 itself, if it is one of Qt's."""
    if not use.module.startswith("qgis.PyQt"):
        return None
    module = use.module.replace("qgis.PyQt", "PyQt6", 1)
    if (module, use.parts[0]) in SUPPLIED_BY_QGIS:
        return None
    return Use(use.file, use.line, module, use.parts)


def broken_forms(paths: Iterable[Path]) -> list[str]:
    """The .ui files that PyQt6's uic cannot load; QGIS' own widgets are stood in for."""
    from PyQt6 import QtWidgets, uic

    gui = types.ModuleType("qgis.gui")
    gui.__getattr__ = lambda name: type(name, (QtWidgets.QWidget,), {})
    sys.modules.update({"qgis": types.ModuleType("qgis"), "qgis.gui": gui})
    application = QtWidgets.QApplication([])
    broken = []
    for path in paths:
        try:
            uic.loadUi(str(path))
        except Exception as error:
            broken.append(f"{path.relative_to(ROOT)}: {error}")
    del application
    return broken


def main() -> int:
    """Print what Qt 6 lacks; the exit status says whether it is anything."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    names = [in_pyqt6(use) for path in sources() for use in uses(path)]
    names = [use for use in names if use]
    forms = sources(".ui")
    problems = unresolved(names) + broken_forms(forms)
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"Qt 6: {len(names)} uses of Qt names, {len(forms)} forms, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
