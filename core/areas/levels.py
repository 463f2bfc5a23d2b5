"""Area levels (Raumebenen): what their keys look like, who sets them, and of which date they are.

An office may copy ``catalog/levels.yaml`` and edit it. What does not fit is refused with file and
line. Nesting stands in the file only where it is true, and is checked all the same (`nesting`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, NoReturn

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.keys import UNASSIGNED

SHIPPED = Path(__file__).resolve().parent.parent.parent / "catalog" / "levels.yaml"
SCHEMA = "1"
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_DATE = re.compile(r"(\d{4}(-\d{2}-\d{2})?)?")
_WAYS = ("prefix", "table")


@dataclass(frozen=True)
class Nesting:
    """Each area lies wholly in one of ``level``, found by the beginning of its key or a table."""

    level: str
    by: str


@dataclass(frozen=True)
class Level:
    """An area level.

    ``key`` is the pattern of its keys, ``count`` how many areas there are, ``as_of`` the
    Gebietsstand (a date or a year, empty where it is not published).
    """

    name: str
    title_de: str
    title_en: str
    body: str
    key: str
    count: int
    as_of: str
    source: str
    note_de: str = ""
    nested_in: tuple[Nesting, ...] = ()

    def title(self, language: str) -> str:
        """Title in German, or English for every other language."""
        return self.title_de if language == "de" else self.title_en

    def misfits(self, keys: Sequence[str]) -> list[str]:
        """Keys that are none of this level; ``~unassigned`` is none of any."""
        pattern = re.compile(self.key)
        return [key for key in keys if key != UNASSIGNED and not pattern.fullmatch(key)]


def load_levels(path: Path = SHIPPED) -> dict[str, Level]:
    """The levels of a file, by name.

    Errors
    ------
    SozialraumError
        The file cannot be read, or breaks the schema; names file and line and what is expected.
    """
    found = _File(path.name, _root(path))
    levels: dict[str, Level] = {}
    lines: dict[str, int] = {}
    for name, node in found.levels():
        levels[name] = found.level(name, node)
        lines[name] = found.line(node)
    for name, level in levels.items():
        for nesting in level.nested_in:
            if nesting.level not in levels or nesting.level == name:
                found.refuse(lines[name], f"{name}: nested_in {nesting.level}", ", ".join(levels))
    return levels


def level_named(name: str, levels: Mapping[str, Level]) -> Level:
    """The level of that name.

    Errors
    ------
    SozialraumError
        There is none; the names there are are listed.
    """
    if name not in levels:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "There is no area level {name}. The levels are: {levels}."
            ),
            name=name,
            levels=", ".join(levels),
        )
    return levels[name]


@dataclass(frozen=True)
class _File:
    """A levels file as nodes that know their lines."""

    name: str
    root: Any

    def refuse(self, line: int, found: str, expected: str) -> NoReturn:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "Levels {file}, line {line}: found {found}; expected: {expected}."
            ),
            file=self.name,
            line=line,
            found=found,
            expected=expected,
        )

    @staticmethod
    def line(node: Any) -> int:
        return int(node.start_mark.line) + 1 if node is not None else 1

    def mapping(self, node: Any, expected: str) -> dict[str, Any]:
        if node is None or node.id != "mapping":
            self.refuse(self.line(node), "–", expected)
        found: dict[str, Any] = {}
        for key, value in node.value:
            if key.value in found:
                self.refuse(self.line(key), f"{key.value} ×2", f"{key.value} ×1")
            found[str(key.value)] = value
        return found

    def levels(self) -> Iterator[tuple[str, Any]]:
        content = self.mapping(self.root, "schema: 1, levels: {…}")
        schema = content.get("schema")
        if schema is None or schema.value != SCHEMA:
            self.refuse(self.line(schema), "schema", f"schema: {SCHEMA}")
        for name, node in self.mapping(content.get("levels"), "levels: {…}").items():
            if not _KEY.fullmatch(name):
                self.refuse(self.line(node), name, "a-z, 0-9, _")
            yield name, node

    def level(self, name: str, node: Any) -> Level:
        content = self.mapping(node, f"{name}: {{…}}")
        allowed = [field.name for field in fields(Level) if field.name != "name"]
        for key, value in content.items():
            if key not in allowed:
                self.refuse(self.line(value), key, ", ".join(allowed))
        nested = content.pop("nested_in", None)
        text = {key: self._text(key, value) for key, value in content.items()}
        for key in allowed:
            optional = key in ("note_de", "nested_in", "as_of")
            if not optional and not text.get(key):
                self.refuse(self.line(node), f"{name}: {key} –", f"{key}: …")
        self._check(content, text)
        text.setdefault("as_of", "")
        count = int(text.pop("count"))
        return Level(name=name, count=count, nested_in=self._nestings(nested), **text)

    def _check(self, content: Mapping[str, Any], text: Mapping[str, str]) -> None:
        try:
            re.compile(text["key"])
        except re.error as error:
            self.refuse(self.line(content["key"]), f"key: {text['key']}", str(error))
        if not text["count"].isdigit():
            self.refuse(self.line(content["count"]), f"count: {text['count']}", "count: 12")
        if not _DATE.fullmatch(text.get("as_of", "")):
            expected = "as_of: YYYY-MM-DD, YYYY"
            self.refuse(self.line(content["as_of"]), f"as_of: {text['as_of']}", expected)

    def _text(self, key: str, node: Any) -> str:
        if node.id != "scalar":
            self.refuse(self.line(node), f"{key}: {node.id}", f"{key}: …")
        return "" if node.tag.endswith(":null") else str(node.value).strip()

    def _nestings(self, node: Any) -> tuple[Nesting, ...]:
        expected = "nested_in: [{level: …, by: prefix}]"
        if node is None:
            return ()
        if node.id != "sequence":
            self.refuse(self.line(node), f"nested_in: {node.id}", expected)
        found = []
        for item in node.value:
            pair = {
                key: self._text(key, value) for key, value in self.mapping(item, expected).items()
            }
            if set(pair) != {"level", "by"} or pair["by"] not in _WAYS:
                self.refuse(self.line(item), ", ".join(pair.values()), expected)
            found.append(Nesting(pair["level"], pair["by"]))
        return tuple(found)


def _root(path: Path) -> Any:
    import yaml

    try:
        return yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The levels {file} cannot be read: {reason}"),
            file=str(path),
            reason=str(error),
        ) from error
