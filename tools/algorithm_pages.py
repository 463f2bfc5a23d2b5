"""Write docs/algorithms/, a German page an algorithm, from the algorithms' own help.

    python3 tools/algorithm_pages.py [--check]

With ``--check`` nothing is written; the exit status says whether the pages are up to date.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from mount import ROOT, mount
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsSettings,
)
from qgis.PyQt.QtCore import QSettings

PAGES = ROOT / "docs" / "algorithms"
HEAD = """# Werkzeuge

Erzeugt aus den Hilfetexten der Werkzeuge (`make docs`); Änderungen gehören in den Quelltext. Der
Knopf *Hilfe* im Dialog eines Werkzeugs öffnet seine Seite.
"""
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


def pages(algorithms: list[QgsProcessingAlgorithm]) -> dict[str, str]:
    """File names and texts: a page an algorithm, and their overview by group."""
    texts = {file_name(algorithm): page(algorithm) for algorithm in algorithms}
    return {"README.md": overview(algorithms), **texts}


def overview(algorithms: list[QgsProcessingAlgorithm]) -> str:
    """All algorithms by group, each with the first sentence of its help."""
    parts, group = [HEAD], ""
    for algorithm in algorithms:
        if algorithm.group() != group:
            group = algorithm.group()
            parts.append(f"## {group}\n\n| Werkzeug | Kennung | Aufgabe |\n|---|---|---|")
        link = f"[{algorithm.displayName()}]({file_name(algorithm)})"
        text = plain(paragraphs(algorithm)[0]).strip()
        parts.append(f"| {link} | `{algorithm.id()}` | {cell(text)} |")
    return "\n".join(part if part.startswith("|") else f"\n{part}" for part in parts)[1:] + "\n"


def file_name(algorithm: QgsProcessingAlgorithm) -> str:
    """The page of an algorithm, or of a model."""
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        return f"modell_{Path(algorithm.sourceFilePath()).stem}.md"
    return f"{algorithm.name()}.md"


def paragraphs(algorithm: QgsProcessingAlgorithm) -> list[str]:
    """The help without what it says of parameters."""
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        return [f"<p>{algorithm.helpContent()['ALG_DESC']}</p>"]
    lines = algorithm.shortHelpString().split("\n")
    return [line for line in lines if "<p><b>" not in line and not line.startswith("<h3>")]


def page(algorithm: QgsProcessingAlgorithm) -> str:
    """One algorithm: title, id, help, parameters, outputs."""
    destinations = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    lines = [f"# {algorithm.displayName()}", ""]
    lines += [f"`{algorithm.id()}` · {algorithm.group()} · [Werkzeuge](README.md)", ""]
    lines += [plain(text) for text in paragraphs(algorithm)]
    lines += ["## Parameter", "", "| Parameter | Bezeichnung | Erläuterung |", "|---|---|---|"]
    for definition in algorithm.parameterDefinitions():
        lines.append(
            row(definition.name(), definition.description(), explanation(algorithm, definition))
        )
    for output in algorithm.outputDefinitions():
        if output.name() not in destinations and output.name() != "CHILD_RESULTS":
            lines.append(row(output.name(), output.description(), "Ausgabewert"))
    return "\n".join([*lines, ""])


def explanation(
    algorithm: QgsProcessingAlgorithm, definition: QgsProcessingParameterDefinition
) -> str:
    """The help, whether the parameter is needed, and its default."""
    text = definition.help()
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        text = algorithm.helpContent().get(definition.name(), "")
    if not definition.flags() & OPTIONAL:
        return f"**Pflicht.** {text}"
    default = definition.defaultValue()
    if definition.isDestination() or default is None or default == "" or str(default) == "NULL":
        return text
    return f"{text} Vorgabe: `{default}`."


def plain(text: str) -> str:
    """A paragraph of the help without its tags, as a paragraph of Markdown."""
    return text.replace("<p>", "").replace("</p>", "\n")


def cell(text: str) -> str:
    """A text as it may stand in a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def row(name: str, *cells: str) -> str:
    """A line of a table of parameters."""
    return "| " + " | ".join([f"`{name}`", *map(cell, cells)]) + " |"


def german_pages() -> dict[str, str]:
    """The pages as a German QGIS would show them."""
    with tempfile.TemporaryDirectory() as folder:
        # Whoever calls this keeps the own settings.
        os.environ |= dict.fromkeys(("QGIS_CUSTOM_CONFIG_PATH", "QGIS_OPTIONS_PATH"), folder)
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
        registry, provider = QgsApplication.processingRegistry(), SozialraumProvider()
        registry.addProvider(QgsNativeAlgorithms(registry))
        registry.addProvider(provider)
        provider.refreshAlgorithms()
        every = provider.algorithms()
        models = [each for each in every if isinstance(each, QgsProcessingModelAlgorithm)]
        algorithms = [each for each in every if each not in models]
        order = sorted(algorithms, key=lambda each: (each.group(), each.name()))
        texts = pages([*models, *order])
        registry.removeProvider(provider)
        application.exitQgis()
    return texts


def main() -> int:
    texts = german_pages()
    if "--check" in sys.argv:
        there = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
        return 0 if there == texts else 1
    PAGES.mkdir(exist_ok=True)
    for path in PAGES.glob("*.md"):
        path.unlink()
    for name, text in texts.items():
        (PAGES / name).write_text(text, encoding="utf-8")
    print(f"{PAGES.relative_to(ROOT)}: {len(texts)} pages written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
