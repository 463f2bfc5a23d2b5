"""The plugin's own source files, parsed once."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path

import pytest

ROOMS = ("core", "gis", "i18n", "processing", "ui")


def _tool(root: Path, name: str):
    spec = importlib.util.spec_from_file_location(f"tools_{name}", root / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def qt_names(root):
    """The module ``tools/qt_names.py``."""
    return _tool(root, "qt_names")


@pytest.fixture(scope="session")
def trees(root) -> dict[str, ast.Module]:
    """Syntax tree by path, such as ``core/errors.py``."""
    files = [*root.glob("*.py"), *(path for room in ROOMS for path in (root / room).rglob("*.py"))]
    return {
        path.relative_to(root).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in files
    }


@pytest.fixture(scope="session")
def outside(root):
    """Run Python in a process of its own, with the plugin reachable by its name."""
    import os
    import subprocess

    def run(code: str, *arguments: str) -> str:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        head = f"import sys; sys.path.insert(0, {str(root / 'tools')!r})\n"
        done = subprocess.run(
            [sys.executable, "-c", head + code, *arguments],
            capture_output=True,
            text=True,
            cwd="/",
            env=environment,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
