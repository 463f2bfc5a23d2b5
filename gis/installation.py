"""Whether this QGIS has all that the plugin needs. Light: loaded with the plugin."""

from __future__ import annotations

import importlib
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..i18n import language, number, translate
from .handbook import handbook_url
from .provenance import plugin_version

NEEDED = ("numpy", "pandas", "yaml")
USEFUL = ("scipy", "matplotlib", "jinja2")


@dataclass(frozen=True)
class Finding:
    """One line of the check: what, whether it is well, and what to know of it."""

    title: str
    well: bool
    text: str


def missing_packages() -> list[str]:
    """Packages that the algorithms need and this Python lacks."""
    return [name for name in NEEDED if find_spec(name) is None]


def how_to_get() -> str:
    """How the packages come to QGIS on this platform."""
    if sys.platform.startswith("win"):
        return translate(
            "Sozialraum",
            "Windows: the installer of QGIS brings them. With OSGeo4W start its setup again, "
            "choose advanced install, and add python3-pandas, python3-scipy and python3-yaml.",
        )
    if sys.platform == "darwin":
        return translate(
            "Sozialraum",
            "macOS: the official installer of QGIS brings them; packages from elsewhere may not. "
            "Install QGIS from its own site.",
        )
    return translate(
        "Sozialraum",
        "Linux: install the packages python3-pandas, python3-scipy, python3-matplotlib, "
        "python3-jinja2 and python3-yaml, then start QGIS again.",
    )


def check() -> Iterator[Finding]:
    """Look at everything, from the versions to a small calculation."""
    yield _versions()
    for name in NEEDED:
        yield _package(name, True)
    for name in USEFUL:
        yield _package(name, False)
    yield _translation()
    yield _algorithms()
    yield _register()
    yield _calculation()
    yield _writing()
    yield _handbook()


def report(findings: list[Finding], log: list[str]) -> str:
    """The check and the last messages as a text that can be sent; the home folder is not named."""
    lines = [f"[{'ok' if each.well else '!!'}] {each.title}: {each.text}" for each in findings]
    text = "\n".join([*lines, "", *log])
    return text.replace(str(Path.home()), "~")


def _versions() -> Finding:
    text = translate(
        "Sozialraum", "Sozialraum {plugin}, QGIS {qgis}, Qt {qt}, Python {python}, {system}"
    ).format(
        plugin=plugin_version(),
        qgis=Qgis.QGIS_VERSION,
        qt=QT_VERSION_STR,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()}",
    )
    return Finding(translate("Sozialraum", "Versions"), Qgis.QGIS_VERSION_INT >= 32200, text)


def _package(name: str, needed: bool) -> Finding:
    if find_spec(name) is None:
        without = {
            "scipy": translate("Sozialraum", "fewest withheld cells cannot be proved"),
            "matplotlib": translate("Sozialraum", "reports come without plots"),
            "jinja2": translate("Sozialraum", "no reports"),
        }
        lost = without.get(name, translate("Sozialraum", "no algorithm is offered"))
        text = translate("Sozialraum", "missing: {lost}. {remedy}")
        return Finding(name, not needed, text.format(lost=lost, remedy=how_to_get()))
    try:
        module = importlib.import_module(name)
    except ImportError as error:
        text = translate("Sozialraum", "there, but cannot be loaded: {reason}")
        return Finding(name, not needed, text.format(reason=error))
    return Finding(name, True, str(getattr(module, "__version__", "")))


def _translation() -> Finding:
    german = translate("Sozialraum", "Versions") != "Versions"
    text = language() if german or language() != "de" else translate("Sozialraum", "not found")
    return Finding(translate("Sozialraum", "Language"), german or language() != "de", text)


def _algorithms() -> Finding:
    provider = QgsApplication.processingRegistry().providerById("sozialraum")
    count = len(provider.algorithms()) if provider is not None else 0
    text = translate("Sozialraum", "{count} algorithms and models").format(count=count)
    return Finding(translate("Sozialraum", "Toolbox"), count > 0, text)


def _register() -> Finding:
    title = translate("Sozialraum", "Register of Planwerke")
    try:
        from .register import read

        register = read()
    except Exception as error:  # whatever it is, the check goes on and says it
        return Finding(title, False, str(error))
    text = translate("Sozialraum", "{count} Planwerke, as of {date}")
    return Finding(title, True, text.format(count=len(register.plans), date=register.as_of))


def _calculation() -> Finding:
    """A share that everybody can check: 1 of 3."""
    title = translate("Sozialraum", "Trial calculation")
    try:
        import pandas as pd

        from ..core.indicators.catalog import load_catalog
        from ..core.indicators.compute import compute
        from ..core.indicators.variables import plan
        from ..core.tables.states import Figures

        counts = pd.DataFrame({"ew": [300.0], "ew_65_plus": [100.0]}, index=["01"])
        chosen = plan(load_catalog(), list(counts.columns), ["anteil_65_plus"], {})
        value = compute(Figures.of(counts), chosen).figures.values.iloc[0, 0]
    except Exception as error:
        return Finding(title, False, str(error))
    text = translate("Sozialraum", "100 of 300 are {share} %").format(share=number(value, 1))
    return Finding(title, abs(value - 100 / 3) < 1e-9, text)


def _writing() -> Finding:
    title = translate("Sozialraum", "Temporary files")
    try:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "probe.txt").write_text("ok", encoding="utf-8")
            free = os.statvfs(folder) if hasattr(os, "statvfs") else None
    except OSError as error:
        return Finding(title, False, str(error))
    if free is None:
        return Finding(title, True, translate("Sozialraum", "can be written"))
    gigabytes = free.f_bavail * free.f_frsize / 1e9
    text = translate("Sozialraum", "can be written, {free} GB free")
    return Finding(title, gigabytes > 1, text.format(free=number(gigabytes, 1)))


def _handbook() -> Finding:
    there = bool(handbook_url())
    text = translate("Sozialraum", "there") if there else translate("Sozialraum", "not built")
    return Finding(translate("Sozialraum", "Handbook"), there, text)
