"""Write docs/algorithms.md, in German, from the algorithms' own help.

    python3 tools/algorithm_pages.py [--check]

With ``--check`` nothing is written; the exit status says whether the page is up to date.
"""

from __future__ import annotations

import sys
import tempfile

from mount import ROOT, mount
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsSettings,
)
from qgis.PyQt.QtCore import QSettings

PAGE = ROOT / "docs" / "algorithms.md"
HEAD = """# Werkzeuge

Erzeugt aus den Hilfetexten der Werkzeuge (`make docs`); Änderungen gehören in den Quelltext.
"""
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


def page(algorithms: list[QgsProcessingAlgorithm]) -> str:
    """All algorithms, by group."""
    parts, group = [HEAD], ""
    for algorithm in algorithms:
        if algorithm.group() != group:
            group = algorithm.group()
            parts.append(f"## {group}\n")
        parts.append(section(algorithm))
    return "\n".join(parts)


def section(algorithm: QgsProcessingAlgorithm) -> str:
    """One algorithm: title, id, help, parameters, outputs."""
    destinations = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    lines = [f"### {algorithm.displayName()}", "", f"`{algorithm.id()}`", ""]
    lines += [
        plain(text) for text in algorithm.shortHelpString().split("\n") if "<p><b>" not in text
    ]
    lines = [line for line in lines if not line.startswith("<h3>")]
    lines += ["| Parameter | Bezeichnung | Erläuterung |", "|---|---|---|"]
    for definition in algorithm.parameterDefinitions():
        lines.append(row(definition.name(), definition.description(), explanation(definition)))
    for output in algorithm.outputDefinitions():
        if output.name() not in destinations:
            lines.append(row(output.name(), output.description(), "Ausgabewert"))
    return "\n".join([*lines, ""])


def explanation(definition: QgsProcessingParameterDefinition) -> str:
    """The help, whether the parameter is needed, and its default."""
    if not definition.flags() & OPTIONAL:
        return f"**Pflicht.** {definition.help()}"
    default = definition.defaultValue()
    if definition.isDestination() or default is None or default == "" or str(default) == "NULL":
        return definition.help()
    return f"{definition.help()} Vorgabe: `{default}`."


def plain(text: str) -> str:
    """A paragraph of the help without its tags, as a paragraph of Markdown."""
    return text.replace("<p>", "").replace("</p>", "\n")


def row(*cells: str) -> str:
    """A line of a table."""
    name, *rest = (cell.replace("|", "\\|").replace("\n", " ") for cell in cells)
    return "| " + " | ".join([f"`{name}`", *rest]) + " |"


def german_page() -> str:
    """The page as a German QGIS would show it."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        application = QgsApplication([], False, folder)
        application.initQgis()
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", "de")
        mount()
        from sozialraum import i18n
        from sozialraum.processing.provider import SozialraumProvider

        translator = i18n.install()
        if translator is None:
            sys.exit("algorithm_pages: no German translation; run make translations first")
        provider = SozialraumProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        algorithms = sorted(provider.algorithms(), key=lambda each: (each.group(), each.name()))
        text = page(algorithms)
        QgsApplication.processingRegistry().removeProvider(provider)
        application.exitQgis()
    return text


def main() -> int:
    text = german_page()
    if "--check" in sys.argv:
        return 0 if PAGE.exists() and PAGE.read_text(encoding="utf-8") == text else 1
    PAGE.write_text(text, encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
