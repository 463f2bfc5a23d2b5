"""No English word in the German interface: every source text has its German translation."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET

import pytest

CONTEXT = "Sozialraum"
MARKERS = {"translate", "QT_TRANSLATE_NOOP"}


def called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def marked(path: str, tree: ast.AST):
    """Place and arguments of each call that marks a text."""
    for node in ast.walk(tree):
        if called(node) in MARKERS:
            yield f"{path}:{node.lineno}", node.args


@pytest.fixture(scope="module")
def source_texts(trees):
    return {
        args[1].value: place
        for path, tree in trees.items()
        for place, args in marked(path, tree)
        if isinstance(args[1], ast.Constant)
    }


@pytest.fixture(scope="module")
def messages(root):
    """(source, translation element) of each message of the German file."""
    contexts = ET.parse(root / "i18n" / "sozialraum_de.ts").getroot().iter("context")
    found = {context.findtext("name"): list(context.iter("message")) for context in contexts}
    assert list(found) == [CONTEXT]
    return {message.findtext("source"): message.find("translation") for message in found[CONTEXT]}


def test_only_literals_are_marked(trees):
    wrong = [
        place
        for path, tree in trees.items()
        if path != "i18n/__init__.py"
        for place, args in marked(path, tree)
        if not (
            len(args) == 2
            and all(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in args)
            and args[0].value == CONTEXT
        )
    ]
    assert wrong == []


def test_every_text_has_a_finished_german_translation(source_texts, messages):
    assert len(source_texts) > 100
    unfinished = [
        f"{place}: {text}"
        for text, place in source_texts.items()
        if text not in messages
        or messages[text].get("type") is not None
        or not (messages[text].text or "").strip()
    ]
    assert unfinished == []


def test_nothing_is_translated_that_is_gone(source_texts, messages):
    assert sorted(set(messages) - set(source_texts)) == []


def test_both_languages_have_the_same_placeholders(source_texts, messages):
    def placeholders(text):
        return sorted(set(re.findall(r"\{[^}]*\}", text)))

    different = [
        text
        for text in source_texts
        if text in messages
        and messages[text].get("type") is None
        and placeholders(text) != placeholders(messages[text].text or "")
    ]
    assert different == []


def test_the_compiled_file_holds_every_text(root, messages, qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    translator = QTranslator()
    assert translator.load(str(root / "i18n" / "sozialraum_de.qm"))
    QCoreApplication.installTranslator(translator)
    shown = {text: QCoreApplication.translate(CONTEXT, text) for text in messages}
    QCoreApplication.removeTranslator(translator)
    assert [text for text, german in shown.items() if german != messages[text].text] == []


# Titles, columns and messages that no marker protects would stay English.
SHOWN = {
    "setToolTip", "setWindowTitle", "setText", "setTitle", "setPlaceholderText", "setStatusTip",
    "pushInfo", "pushWarning", "reportError", "pushMessage", "addAction", "addMenu",
    "setHeaderLabels", "QgsProcessingException", "setProgressText",
}  # fmt: skip


def test_no_bare_text_reaches_the_user(trees):
    bare = [
        f"{path}:{node.lineno}: {argument.value}"
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if called(node) in SHOWN
        for argument in node.args
        if isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and re.search(r"[A-Za-z]{3}", argument.value)
    ]
    assert bare == []
