"""Who may import whom: the table of CONTRIBUTING.md."""

from __future__ import annotations

import ast

import pytest

_QT = {"PyQt5", "PyQt6", "PySide2", "PySide6"}
_GUI = {"qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets"}
_NETWORK = {
    "urllib", "http", "socket", "ssl", "ftplib", "smtplib", "asyncio", "requests", "httpx",
    "urllib3", "aiohttp", "owslib", "qgis.PyQt.QtNetwork", "qgis.PyQt.QtWebKit",
    "qgis.PyQt.QtWebKitWidgets", "qgis.PyQt.QtWebEngineWidgets",
}  # fmt: skip
_NETWORK_NAMES = {"QgsNetworkAccessManager", "QgsBlockingNetworkRequest", "QgsFileDownloader",
                  "QgsNetworkContentFetcher", "QgsNetworkContentFetcherTask"}  # fmt: skip
_EVERYWHERE = _QT | _NETWORK | {"processing"}

# room: the rooms it may use, and what from outside it must not
RULES = {
    "core": ({"core"}, {"qgis"}),
    "i18n": ({"i18n"}, {"qgis.gui"}),
    "gis": ({"gis", "core", "i18n"}, _GUI | {"qgis.processing"}),
    "processing": ({"processing", "gis", "core", "i18n"}, _GUI),
    "ui": ({"ui", "gis", "core", "i18n"}, set()),
    "plugin.py": ({"processing", "ui", "i18n", "gis"}, {"pandas"}),
    "__init__.py": ({"plugin.py"}, {"qgis"}),
}
CORE_SHARED = {"arrays", "tables", "areas", "errors"}


def imports(path: str, tree: ast.AST):
    """Line and dotted target of each import; ours as ``./core.areas``, theirs as ``qgis.core``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom) and node.level:
            base = path.split("/")[: -node.level]
            target = [*base, *(node.module.split(".") if node.module else [])]
            for alias in node.names:
                yield node.lineno, "./" + ".".join([*target, alias.name])
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"


def forbidden(path: str, tree: ast.AST) -> list[str]:
    """The imports that the rules do not allow."""
    room = path.split("/")[0]
    ours, theirs = RULES[room]
    found = []
    for line, target in imports(path, tree):
        first = target[2:].split(".")[0]
        if target.startswith("./"):
            wrong = first not in ours and f"{first}.py" not in ours
            wrong = wrong or (room == "core" and _crosses_themes(path, target))
        else:
            banned = theirs | _EVERYWHERE | {"sozialraum"}
            wrong = any(target == name or target.startswith(f"{name}.") for name in banned)
        if wrong:
            found.append(f"{path}:{line}: {target}")
    return found


def _crosses_themes(path: str, target: str) -> bool:
    own, other = path.split("/")[1], target[2:].split(".")[1]
    return other not in CORE_SHARED | {own, own.removesuffix(".py")}


def test_every_room_keeps_to_its_imports(trees):
    assert [line for path, tree in trees.items() for line in forbidden(path, tree)] == []


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("core/areas/x.py", "from qgis.core import QgsFeature"),
        ("core/areas/x.py", "from ..indices import moments"),
        ("core/areas/x.py", "from ...gis import frames"),
        ("gis/x.py", "from qgis.gui import QgsDockWidget"),
        ("gis/x.py", "from ..processing.run import Run"),
        ("gis/x.py", "def f():\n    from qgis.utils import iface"),
        ("processing/data/x.py", "from ...ui.interface import Interface"),
        ("processing/data/x.py", "from qgis.PyQt.QtWidgets import QAction"),
        ("ui/x.py", "import processing"),
        ("ui/x.py", "from ..processing.provider import SozialraumProvider"),
        ("ui/x.py", "from PyQt5.QtCore import Qt"),
        ("ui/x.py", "from sozialraum.core import errors"),
        ("plugin.py", "from .core import errors"),
        ("core/x.py", "import urllib.request"),
        ("gis/x.py", "from qgis.PyQt import QtNetwork"),
    ],
)
def test_a_forbidden_import_is_found(path, code):
    assert len(forbidden(path, ast.parse(code))) == 1


def test_an_allowed_import_is_not_found():
    code = "from ...core.errors import first_ten\nfrom qgis.core import QgsFeature\nimport json"
    assert forbidden("processing/data/x.py", ast.parse(code)) == []


def names(tree: ast.AST):
    """Line and dotted name of each attribute, each bare name and each imported name."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Attribute, ast.Name)):
            yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield node.lineno, alias.name


def test_nothing_asks_the_network(trees):
    asked = [
        f"{path}:{line}: {name}"
        for path, tree in trees.items()
        for line, name in names(tree)
        if name.split(".")[0] in _NETWORK_NAMES or name.startswith("QNetwork")
    ]
    assert asked == []


def test_gis_and_processing_leave_the_project_alone(trees):
    touched = [
        f"{path}:{line}: {name}"
        for path, tree in trees.items()
        if path.startswith(("gis/", "processing/", "core/"))
        for line, name in names(tree)
        if name in {"QgsProject.instance", "iface"}
    ]
    assert touched == []


def test_ui_comes_in_only_with_the_window(trees):
    lines = [
        line
        for line, target in imports("plugin.py", trees["plugin.py"])
        if target.startswith("./ui")
    ]
    init_gui = next(
        node
        for node in ast.walk(trees["plugin.py"])
        if isinstance(node, ast.FunctionDef) and node.name == "initGui"
    )
    assert lines
    assert all(init_gui.lineno < line <= init_gui.end_lineno for line in lines)
