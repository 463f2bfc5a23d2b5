"""Run every benchmark in this folder and print one table: `make bench`.

A benchmark is a module with ``measure()``, which gives rows of (what, value, unit).
"""

from __future__ import annotations

import importlib.util
import platform
import sys
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent


def measured(path: Path) -> Iterable[tuple[str, float, str]]:
    """The rows of one benchmark."""
    spec = importlib.util.spec_from_file_location(f"benchmark_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.measure()


def main() -> None:
    print(f"Python {platform.python_version()}, {platform.machine()}\n")
    print(f"{'what':<64}{'value':>10}  unit")
    for path in sorted(HERE.glob("*.py")):
        if path.name == "run.py":
            continue
        for what, value, unit in measured(path):
            print(f"{what:<64}{value:>10.2f}  {unit}", flush=True)


if __name__ == "__main__":
    main()
