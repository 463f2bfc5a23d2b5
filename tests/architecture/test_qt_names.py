"""One source for Qt 5 and Qt 6: every dotted Qt and QGIS name exists, every enum is scoped."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET

import pytest


@pytest.fixture(scope="module")
def uses(qt_names):
    return [use for path in qt_names.sources() for use in qt_names.uses(path)]


def test_every_name_exists_in_the_running_qgis(qt_names, uses, qgis_processing):
    assert len(uses) > 100
    assert qt_names.unresolved(uses) == []


def test_every_enum_is_scoped(qt_names, uses, qgis_processing):
    # QVariant's types are the one exception: see .flake8.
    ours = [use for use in uses if use.parts[0] != "QVariant"]
    assert qt_names.unscoped(ours) == []


@pytest.mark.parametrize(
    ("code", "exists", "scoped"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.ItemDataRole.UserRole", True, True),
        ("from qgis.PyQt.QtCore import Qt\nQt.UserRole", True, False),
        ("from qgis.core import QgsTask as Task\nTask.CanCancel", True, False),
        ("from qgis.core import QgsTask as Task\nTask.Flag.CanCancel", True, True),
        ("from qgis.core import QgsTask\nQgsTask.Flag.CanFly", False, True),
    ],
)
def test_wrong_names_are_found(qt_names, qgis_app, tmp_path, code, exists, scoped):
    (tmp_path / "x.py").write_text(code, encoding="utf-8")
    found = list(qt_names.uses(tmp_path / "x.py", tmp_path))
    assert (qt_names.unresolved(found) == []) is exists
    if exists:
        assert (qt_names.unscoped(found) == []) is scoped


def test_pyqt6_knows_every_name_and_loads_every_form(root):
    python = root / ".venv-qt6" / "bin" / "python"
    if not python.exists():
        pytest.skip("PyQt6 is not here (.venv-qt6); `make qt6` installs it")
    done = subprocess.run(
        [python, root / "tools" / "qt_names.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def forms(root):
    return sorted((root / "ui").rglob("*.ui"))


def test_forms_hold_arrangement_only(root):
    for path in forms(root):
        tree = ET.parse(path)
        assert not list(tree.iter("connection")), f"{path.name} holds connections"
        texts = [
            f"{path.name}: {property_.get('name')}={text.text}"
            for property_ in tree.iter("property")
            if property_.get("name") not in {"objectName"}
            for text in property_.iter("string")
            if (text.text or "").strip()
        ]
        assert texts == []
        named = {property_.get("name") for property_ in tree.iter("property")}
        assert not named & {"styleSheet", "icon", "windowIcon", "pixmap"}


def test_forms_write_their_enums_scoped(root):
    for path in forms(root):
        values = [
            value.text or "" for kind in ("enum", "set") for value in ET.parse(path).iter(kind)
        ]
        unscoped = [
            part for value in values for part in value.split("|") if part.count("::") not in {2}
        ]
        assert unscoped == [], path.name
