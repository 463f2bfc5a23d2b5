"""Keep i18n/sozialraum_de.ts in step with the source texts.

    python3 tools/translations.py [FILE.json …]

Every ``translate("Sozialraum", "…")`` and ``QT_TRANSLATE_NOOP("Sozialraum", "…")`` of the plugin
becomes a message; translations that exist are kept, texts that are gone are dropped, and JSON
files ``{"English": "German"}`` fill in what is missing. Texts without a translation are listed.
The texts are read from the syntax tree: pylupdate5 does not join adjacent literals.
"""

from __future__ import annotations

import ast
import json
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TS = ROOT / "i18n" / "sozialraum_de.ts"
CONTEXT = "Sozialraum"
ROOMS = ("core", "gis", "i18n", "processing", "ui")
MARKERS = {"translate", "QT_TRANSLATE_NOOP"}


def marked_texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and text of each marked literal."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        text = node.args[1]
        if name in MARKERS and isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield node.lineno, text.value


def source_texts() -> dict[str, list[str]]:
    """Each text with the files it stands in, in the order of files and lines."""
    texts: dict[str, list[str]] = {}
    files = [ROOT / "plugin.py", *(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))]
    for path in sorted(files):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for _, text in sorted(marked_texts(tree)):
            places = texts.setdefault(text, [])
            place = path.relative_to(ROOT).as_posix()
            if place not in places:
                places.append(place)
    return texts


def translations() -> dict[str, str]:
    """The finished translations there are."""
    if not TS.exists():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.parse(TS).iter("message")
        if message.find("translation").get("type") != "unfinished"
    }


def write(texts: dict[str, list[str]], german: dict[str, str]) -> list[str]:
    """Write the .ts file; returns the texts without a translation."""
    root = ET.Element("TS", version="2.1", language="de_DE", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = []
    for text, places in texts.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=f"../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = german.get(text)
        if not translation.text:
            translation.set("type", "unfinished")
            missing.append(text)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    TS.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return missing


def main(files: list[str]) -> None:
    german = translations()
    for file in files:
        german.update(json.loads(Path(file).read_text(encoding="utf-8")))
    missing = write(source_texts(), german)
    for text in missing:
        print(json.dumps(text, ensure_ascii=False))
    print(f"{TS.relative_to(ROOT)}: {len(missing)} without a translation")


if __name__ == "__main__":
    main(sys.argv[1:])
