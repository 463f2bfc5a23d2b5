"""Files and functions stay short enough to be read in one go."""

from __future__ import annotations

import ast

FILE, FUNCTION = 300, 40


def test_no_file_is_longer_than_300_lines(root, trees):
    long = {
        path: count
        for path in trees
        if (count := len((root / path).read_text(encoding="utf-8").splitlines())) > FILE
    }
    assert long == {}


def test_no_function_is_longer_than_40_lines(trees):
    long = [
        f"{path}:{node.lineno}: {node.name} has {lines} lines"
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (lines := code_lines(node)) > FUNCTION
        and not node.name.startswith(DECLARATIONS)
    ]
    assert long == []


# Lists of parameters, one after another: there is nothing to follow in them.
DECLARATIONS = ("define", "_define")


def code_lines(node: ast.FunctionDef) -> int:
    """Lines of a function's body without its docstring."""
    body = node.body[1:] if ast.get_docstring(node) else node.body
    return node.end_lineno - body[0].lineno + 1 if body else 0


def test_every_public_class_and_function_says_what_it_is(trees):
    silent = [
        f"{path}:{node.lineno}: {node.name}"
        for path, tree in trees.items()
        if path.startswith(("core/", "gis/"))
        for node in tree.body
        if isinstance(node, (ast.FunctionDef, ast.ClassDef))
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert silent == []
