"""The views for meetings with a thousand Planwerke (synthetisch: the shipped ones 42 times)."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COPIES, RUNS = 42, 5
COPIED = {
    "plans": (),
    "plan_periods": ("plan",),
    "plan_levels": ("plan",),
    "plan_contents": ("plan",),
    "plan_relations": ("plan", "other"),
    "instruments": ("plan", "same_as"),
    "plan_themes": ("plan",),
}


def copies(register, table: str, references: tuple[str, ...]) -> tuple:
    """The rows of a table many times over, each copy with keys of its own."""
    return tuple(
        replace(
            row,
            key=f"{row.key}_{number}",
            **{name: f"{getattr(row, name)}_{number}" for name in references if getattr(row, name)},
        )
        for number in range(COPIES)
        for row in getattr(register, table)
    )


def timings(
    kind: type, register, refresh: Callable[[], object]
) -> Iterable[tuple[str, float, str]]:
    """Opening a view, filtering it by a word, choosing a row: until it is painted."""
    dialog = kind()
    dialog.resize(1400, 860)
    dialog.show()

    def timed(act: Callable[..., object], *values: object) -> float:
        start = time.perf_counter()
        act(*values)
        refresh()
        return 1000 * (time.perf_counter() - start)

    name = f"{kind.__name__}, {len(register.plans)} Planwerke"
    yield f"{name}: open", timed(dialog.set_register, register), "ms"
    words = ["wohnen", "integration"] * RUNS
    filtered = [timed(dialog.filterEdit.setText, word) for word in words]
    yield f"{name}: filter", statistics.median(filtered), "ms, aim below 100"
    places = [dialog.model.index(row, 1) for row in range(1, RUNS + 1)]
    chosen = [timed(dialog.pageTable.setCurrentIndex, place) for place in places]
    yield f"{name}: choose a row", statistics.median(chosen), "ms, aim below 100"
    dialog.close()
    dialog.deleteLater()
    refresh()


def measure() -> Iterable[tuple[str, float, str]]:
    """The three views, on the screen that is not there."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT / "build" / "link"))
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from sozialraum.core.plans.yaml_file import SHIPPED, load_register
    from sozialraum.ui.plan_matrix import PlanMatrixDialog
    from sozialraum.ui.plan_sheet import PlanSheetDialog
    from sozialraum.ui.plan_timeline import PlanTimelineDialog

    shipped = load_register(SHIPPED)
    more = {table: copies(shipped, table, names) for table, names in COPIED.items()}
    for kind in (PlanMatrixDialog, PlanTimelineDialog, PlanSheetDialog):
        yield from timings(kind, replace(shipped, **more), application.processEvents)
    application.exitQgis()
