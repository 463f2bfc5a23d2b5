"""The dock with a thousand Planwerke and five thousand linked layers (synthetisch)."""

from __future__ import annotations

import importlib.util
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parent.parent
PLANS, LINKS, RUNS = 1000, 5000, 5


def made_register():
    """The register of ``parts/make_register.py``."""
    path = ROOT / "benchmarks" / "parts" / "make_register.py"
    spec = importlib.util.spec_from_file_location("make_register", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.synthetic_register(PLANS, LINKS)


def timings(dock, register, refresh: Callable[[], object]) -> Iterable[tuple[str, float, str]]:
    """Opening, grouping, filtering and selecting: until it is painted."""
    from sozialraum.core.plans.finder import PlanFilter
    from sozialraum.core.plans.grouping import GROUPINGS

    def timed(act: Callable[..., object], *values: object) -> float:
        start = time.perf_counter()
        act(*values)
        refresh()
        return 1000 * (time.perf_counter() - start)

    name = f"Dock, {PLANS} Planwerke, {LINKS} links"
    yield f"{name}: open", timed(dock.show_register, register), "ms"
    for grouping in GROUPINGS[1:] + GROUPINGS[:1]:
        yield f"{name}: by {grouping}", timed(dock.set_grouping, grouping), "ms"
        dock.select_plan("plan_500")
        lower = PlanFilter(levels=("Sozialraum", "Lebensraum"))
        narrow = PlanFilter(themes=("theme_1",), valid_on="2017-06-30", words="plan")
        wanted = [
            *(PlanFilter(words=words) for words in ("w", "wo", "woh", "wohn", "nirgends", "")),
            *(lower, narrow, replace(narrow, words="", ended=True), PlanFilter()),
        ]
        for filters, what in ((wanted, "filter"), (list(reversed(wanted)), "filter back")):
            found = [timed(dock.set_filter, each) for each in filters]
            yield f"{name}: {what}, median", statistics.median(found), "ms, aim below 100"
            yield f"{name}: {what}, slowest", max(found), "ms, aim below 100"
    chosen = [timed(dock.select_plan, f"plan_{number}") for number in range(0, 900, 90)]
    yield f"{name}: select a Planwerk", statistics.median(chosen), "ms, aim below 100"


def measure() -> Iterable[tuple[str, float, str]]:
    """The dock, on the screen that is not there, with the sections for layers and indicators."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT / "build" / "link"))
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    from sozialraum.ui.plan_dock import PlanDock
    from sozialraum.ui.plan_indicators import indicators_section
    from sozialraum.ui.plan_link_section import links_section
    from sozialraum.ui.plan_links import PlanLinks

    register, dock = made_register(), PlanDock()
    dock.session._store = SimpleNamespace(register=register, location="", writable=False)
    links = PlanLinks(dock.session, dock)
    dock.reader.sections += [
        ("Layers", lambda plan: links_section(plan, links.of_plan(plan), False)),
        ("Indicators", lambda plan: indicators_section(register, plan)),
    ]
    dock.resize(430, 900)
    dock.show()
    application.processEvents()
    yield from timings(dock, register, application.processEvents)
    dock.remove()
    dock.close()
    dock.deleteLater()
    application.processEvents()
    application.exitQgis()
