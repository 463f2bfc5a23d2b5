"""The catalogue: variables (Grundzahlen) and indicators (Kennzahlen) as data.

An office may copy ``catalog/indicators.yaml``, edit it and point to the copy. What does not fit the
schema is refused with file and line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn

from ..errors import QT_TRANSLATE_NOOP, SozialraumError

SHIPPED = Path(__file__).resolve().parent.parent.parent / "catalog" / "indicators.yaml"
SCHEMA = 1
POLARITIES = ("burden", "resource", "neutral")
_LINE = "__line__"
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_TERM = re.compile(r"\s*([+-])?\s*([a-z][a-z0-9_]*)")

Formula = tuple[tuple[int, str], ...]
"""Signed variables: ``a - b`` is ``((1, "a"), (-1, "b"))``."""


@dataclass(frozen=True)
class Variable:
    """A count or another given number (Grundzahl)."""

    key: str
    title_de: str
    title_en: str
    unit: str
    aliases: tuple[str, ...] = ()
    age: tuple[int, int | None] | None = None


@dataclass(frozen=True)
class Indicator:
    """A figure computed of variables: ``factor · numerator / denominator``, or a given mean.

    ``value`` names a variable that is passed on as it was delivered; it has no numerator.
    """

    key: str
    title_de: str
    title_en: str
    theme: str
    unit: str
    decimals: int
    polarity: str
    numerator: Formula = ()
    denominator: Formula = ()
    value: str = ""
    factor: float = 1.0
    part: bool = False
    minimum_denominator: float = 0.0
    reading_de: str = ""
    caveat_de: str = ""

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables it needs, in the order of the formula."""
        names = [name for _, name in (*self.numerator, *self.denominator)]
        return tuple(dict.fromkeys([self.value] if self.value else names))

    @property
    def formula(self) -> str:
        """The formula as text."""
        if self.value:
            return self.value
        top, bottom = formula_text(self.numerator), formula_text(self.denominator)
        factor = "" if self.factor == 1 else f"{self.factor:g} × "
        return f"{factor}({top}) / ({bottom})"

    def title(self, language: str) -> str:
        """Title in German, or English for every other language."""
        return self.title_de if language == "de" else self.title_en


@dataclass(frozen=True)
class Catalog:
    """Variables and indicators by key, with the version an office gave it."""

    version: str
    variables: Mapping[str, Variable]
    indicators: Mapping[str, Indicator]


def load_catalog(path: str = "") -> Catalog:
    """Read a catalogue; an empty path means the shipped one.

    Errors
    ------
    SozialraumError
        The file does not exist, is no YAML or breaks the schema; names file and line.
    """
    chosen = Path(path) if path else SHIPPED
    if not chosen.is_file():
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The catalogue {file} does not exist."),
            file=str(chosen),
        )
    return _load(str(chosen), chosen.stat().st_mtime_ns)


def formula_text(formula: Formula) -> str:
    """``a + b - c``."""
    text = " ".join(f"{'+' if sign > 0 else '-'} {name}" for sign, name in formula)
    return text[2:] if text.startswith("+ ") else text


@lru_cache(maxsize=8)
def _load(path: str, modified: int) -> Catalog:
    content = _read_yaml(path)
    schema = _Schema(Path(path).name)
    if content.get("schema") != SCHEMA:
        schema.refuse(content, "schema", f"{SCHEMA}")
    variables = {
        key: _variable(schema, key, entry) for key, entry in schema.entries(content, "variables")
    }
    indicators = {
        key: _indicator(schema, key, entry, variables)
        for key, entry in schema.entries(content, "indicators")
    }
    return Catalog(str(content.get("version", "")), variables, indicators)


def _read_yaml(path: str) -> dict[str, Any]:
    import yaml

    class Loader(yaml.SafeLoader):  # type: ignore[misc, unused-ignore]
        """Keeps the line of each mapping."""

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
            keys = [key.value for key, _ in node.value]
            twice = {key for key in keys if keys.count(key) > 1}
            if twice:
                raise yaml.MarkedYAMLError(problem=f"{min(twice)} ×2", problem_mark=node.start_mark)
            mapping: dict[Any, Any] = super().construct_mapping(node, deep=True)
            return {**mapping, _LINE: node.start_mark.line + 1}

    try:
        with open(path, encoding="utf-8") as file:
            content = yaml.load(file, Loader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The catalogue {file} cannot be read: {reason}"),
            file=path,
            reason=str(error),
        ) from error
    return content if isinstance(content, dict) else {}


@dataclass(frozen=True)
class _Schema:
    """Reads entries and refuses what does not fit, with file and line."""

    file: str

    def refuse(self, entry: Mapping[str, Any], field: str, expected: str) -> NoReturn:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Catalogue {file}, entry at line {line}: {field} is “{value}”; expected: "
                "{expected}.",
            ),
            file=self.file,
            line=entry.get(_LINE, 1),
            field=field,
            value=entry.get(field, ""),
            expected=expected,
        )

    def entries(self, content: Mapping[str, Any], section: str) -> list[tuple[str, dict[str, Any]]]:
        found = content.get(section, None)
        if not isinstance(found, dict):
            self.refuse(content, section, "key: {…}")
        entries = [(str(key), entry) for key, entry in found.items() if key != _LINE]
        for key, entry in entries:
            if not isinstance(entry, dict) or not _KEY.fullmatch(key):
                self.refuse({_LINE: found[_LINE], key: entry}, key, "a-z, 0-9, _ : {…}")
        return entries

    def text(self, entry: Mapping[str, Any], field: str, needed: bool = True) -> str:
        value = entry.get(field, "")
        if not isinstance(value, str) or (needed and not value):
            self.refuse(entry, field, "text")
        return str(value)

    def number(self, entry: Mapping[str, Any], field: str, default: float) -> float:
        value = entry.get(field, default)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
            self.refuse(entry, field, "number ≥ 0")
        return float(value)

    def formula(
        self, entry: Mapping[str, Any], field: str, variables: Mapping[str, Variable]
    ) -> Formula:
        text, position = self.text(entry, field), 0
        terms: list[tuple[int, str]] = []
        while position < len(text.rstrip()):
            match = _TERM.match(text, position)
            if match is None or (terms and not match[1]):
                self.refuse(entry, field, "a + b - c")
            else:
                position = match.end()
                terms.append((-1 if match[1] == "-" else 1, match[2]))
        unknown = [name for _, name in terms if name not in variables]
        if unknown:
            self.refuse(entry, field, f"variables ({', '.join(unknown)}?)")
        return tuple(terms)


def _variable(schema: _Schema, key: str, entry: dict[str, Any]) -> Variable:
    aliases, age = entry.get("aliases") or [], entry.get("age")
    if not isinstance(aliases, list):
        schema.refuse(entry, "aliases", "[a, b]")
    if age is not None and not (
        isinstance(age, list) and len(age) == 2 and isinstance(age[0], int)
    ):
        schema.refuse(entry, "age", "[15, 65] / [65, null]")
    return Variable(
        key,
        schema.text(entry, "title_de"),
        schema.text(entry, "title_en"),
        schema.text(entry, "unit", needed=False),
        tuple(str(alias) for alias in aliases),
        None if age is None else (age[0], age[1]),
    )


def _indicator(
    schema: _Schema, key: str, entry: dict[str, Any], variables: Mapping[str, Variable]
) -> Indicator:
    polarity, value = schema.text(entry, "polarity"), schema.text(entry, "value", needed=False)
    if polarity not in POLARITIES:
        schema.refuse(entry, "polarity", " / ".join(POLARITIES))
    if value and value not in variables:
        schema.refuse(entry, "value", "variable")
    return Indicator(
        key,
        schema.text(entry, "title_de"),
        schema.text(entry, "title_en"),
        schema.text(entry, "theme"),
        schema.text(entry, "unit", needed=False),
        int(schema.number(entry, "decimals", 1)),
        polarity,
        () if value else schema.formula(entry, "numerator", variables),
        () if value else schema.formula(entry, "denominator", variables),
        value,
        schema.number(entry, "factor", 1.0),
        bool(entry.get("part", False)),
        schema.number(entry, "minimum_denominator", 0.0),
        schema.text(entry, "reading_de", needed=False),
        schema.text(entry, "caveat_de", needed=False),
    )
