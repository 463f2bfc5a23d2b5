"""What a catalogue may hold: anything else is refused with file, line and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .catalog import (
    CONCEPTS,
    CONVENTIONS,
    EXACT,
    POLARITIES,
    SEXES,
    STATISTICS,
    Alias,
    Catalog,
    Formula,
    Indicator,
    Variable,
)
from .naming import folded

SCHEMA = 1
UPDATES = ("ARBITRARY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY")
_LINES = "__lines__"
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_TERM = re.compile(r"\s*([+-])?\s*([a-z][a-z0-9_]*)")
_PLACEHOLDER = re.compile(r"\{(?:from|to|below|age)\}")

Entry = Mapping[str, Any]


def load(path: Path) -> Catalog:
    """Read and check a catalogue."""
    if not path.is_file():
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The catalogue {file} does not exist."),
            file=str(path),
        )
    return _load(str(path), path.stat().st_mtime_ns)


@lru_cache(maxsize=8)
def _load(path: str, modified: int) -> Catalog:
    content = _read_yaml(path)
    reader = _Reader(Path(path).name)
    if content.get("schema") != SCHEMA:
        reader.refuse(content, "schema", f"{SCHEMA}")
    entries = reader.entries(content, "variables")
    variables = {key: _variable(reader, key, entry) for key, entry in entries}
    for key, entry in entries:
        _check_band(reader, entry, variables[key], variables)
    entries = reader.entries(content, "indicators")
    indicators = {key: _indicator(reader, key, entry, variables) for key, entry in entries}
    for key, entry in entries:
        if indicators[key].variant_of not in ("", *indicators):
            reader.refuse(entry, "variant_of", "indicator")
    _check_names(reader, content, variables, indicators)
    return Catalog(str(content.get("version", "")), variables, indicators)


def _check_names(
    reader: _Reader,
    content: Entry,
    variables: Mapping[str, Variable],
    indicators: Mapping[str, Indicator],
) -> None:
    """A field's name means one thing: results stand beside the counts that they come from.

    An alias that is the key of an indicator would take last year's rate for a count.
    """
    meaning = {folded(key): key for key in indicators}
    for key, entry in reader.entries(content, "variables"):
        for alias in variables[key].names:
            known = meaning.setdefault(folded(alias.name), key)
            if known != key:
                reader.refuse({**entry, "aliases": alias.name}, "aliases", f"≠ {known}")


def _read_yaml(path: str) -> dict[str, Any]:
    import yaml

    class Loader(yaml.SafeLoader):  # type: ignore[misc, unused-ignore]
        """Keeps the line of each key."""

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
            lines = {key.value: key.start_mark.line + 1 for key, _ in node.value}
            if len(lines) < len(node.value):
                keys = [key.value for key, _ in node.value]
                twice = min(key for key in keys if keys.count(key) > 1)
                raise yaml.MarkedYAMLError(problem=f"{twice} ×2", problem_mark=node.start_mark)
            mapping: dict[Any, Any] = super().construct_mapping(node, deep=True)
            return {**mapping, _LINES: {"": node.start_mark.line + 1, **lines}}

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
class _Reader:
    """Reads the fields of an entry and refuses what does not fit."""

    file: str

    def refuse(self, entry: Entry, field: str, expected: str) -> NoReturn:
        lines = entry.get(_LINES, {"": 1})
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Catalogue {file}, line {line}: {field} is “{value}”; expected: {expected}.",
            ),
            file=self.file,
            line=lines.get(field, lines[""]),
            field=field,
            value=entry.get(field, ""),
            expected=expected,
        )

    def entries(self, content: Entry, section: str) -> list[tuple[str, Entry]]:
        found = content.get(section)
        if not isinstance(found, dict):
            self.refuse(content, section, "key: {…}")
        for key, entry in found.items():
            if key != _LINES and not (isinstance(entry, dict) and _KEY.fullmatch(str(key))):
                self.refuse(found, key, "a-z, 0-9, _ : {…}")
        return [(str(key), entry) for key, entry in found.items() if key != _LINES]

    def only(self, entry: Entry, known: Sequence[str]) -> None:
        for field in entry:
            if field not in known and field != _LINES:
                self.refuse(entry, field, ", ".join(known))

    def text(self, entry: Entry, field: str, needed: bool = False, default: str = "") -> str:
        value = entry.get(field, default)
        if not isinstance(value, str) or (needed and not value):
            self.refuse(entry, field, "text")
        return str(value)

    def one_of(self, entry: Entry, field: str, choices: Sequence[str], default: str) -> str:
        value = self.text(entry, field, default=default)
        if value not in (default, *choices):
            self.refuse(entry, field, " / ".join(choices))
        return value

    def truth(self, entry: Entry, field: str, default: bool) -> bool:
        value = entry.get(field, default)
        if not isinstance(value, bool):
            self.refuse(entry, field, "true / false")
        return bool(value)

    def number(self, entry: Entry, field: str, default: float) -> float:
        value = entry.get(field, default)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
            self.refuse(entry, field, "number ≥ 0")
        return float(value)

    def many(self, entry: Entry, field: str, fits: Callable[[Any], bool], expected: str) -> list:  # type: ignore[type-arg]
        value = entry.get(field) or []
        if not isinstance(value, list) or not all(fits(item) for item in value):
            self.refuse(entry, field, expected)
        return list(value)

    def formula(self, entry: Entry, field: str, variables: Mapping[str, Variable]) -> Formula:
        text, position = self.text(entry, field, needed=True), 0
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


_OF_VARIABLE = tuple(one.name for one in fields(Variable) if one.name != "key")
_OF_INDICATOR = tuple(one.name for one in fields(Indicator) if one.name != "key")


def _variable(reader: _Reader, key: str, entry: Entry) -> Variable:
    reader.only(entry, _OF_VARIABLE)
    age = entry.get("age")
    if age is not None and not _is_span(age):
        reader.refuse(entry, "age", "[15, 65] / [65, null]")
    aliases = reader.many(entry, "aliases", _is_alias, "[name, {name: …, concept: …}]")
    bands = reader.many(entry, "bands", _is_pattern, "[ew_{from}_{to}, ew_{from}_plus, ew_{age}]")
    return Variable(
        key,
        reader.text(entry, "title_de", needed=True),
        reader.text(entry, "title_en", needed=True),
        reader.text(entry, "unit"),
        tuple(
            Alias(alias) if isinstance(alias, str) else Alias(alias["name"], alias["concept"])
            for alias in aliases
        ),
        None if age is None else (age[0], age[1]),
        reader.text(entry, "of"),
        tuple(bands),
        reader.one_of(entry, "concept", CONCEPTS, ""),
        reader.truth(entry, "balance", False),
        reader.one_of(entry, "sex", SEXES, ""),
        reader.text(entry, "source_de"),
    )


def _is_span(age: Any) -> bool:
    if not (isinstance(age, list) and len(age) == 2 and isinstance(age[0], int)):
        return False
    return age[1] is None or (isinstance(age[1], int) and age[1] > age[0])


def _is_alias(alias: Any) -> bool:
    if isinstance(alias, dict):
        return bool(alias.get("name")) and alias.get("concept") in CONCEPTS
    return isinstance(alias, str) and bool(alias)


def _is_pattern(pattern: Any) -> bool:
    return isinstance(pattern, str) and _PLACEHOLDER.search(pattern) is not None


def _check_band(
    reader: _Reader, entry: Entry, variable: Variable, variables: Mapping[str, Variable]
) -> None:
    if variable.of and variable.of not in variables:
        reader.refuse(entry, "of", "variable")
    if variable.of and variable.age is None:
        reader.refuse(entry, "age", "[15, 65] / [65, null]")


def _indicator(
    reader: _Reader, key: str, entry: Entry, variables: Mapping[str, Variable]
) -> Indicator:
    reader.only(entry, _OF_INDICATOR)
    statistic = reader.one_of(entry, "statistic", STATISTICS, "")
    value = reader.text(entry, "value")
    given = value or statistic
    for field in ("value", "of") if given else ():
        if entry.get(field, "" if field == "value" else None) not in ("", None, *variables):
            reader.refuse(entry, field, "variable")
    if statistic and not reader.text(entry, "of"):
        reader.refuse(entry, "of", "variable")
    ways = [name for name in ("numerator", "value", "statistic") if entry.get(name)]
    if len(ways) > 1:
        reader.refuse(entry, ways[1], "numerator + denominator / value / statistic")
    polarity = reader.text(entry, "polarity", needed=True)
    return Indicator(
        key,
        reader.text(entry, "title_de", needed=True),
        reader.text(entry, "title_en", needed=True),
        reader.text(entry, "theme", needed=True),
        reader.text(entry, "unit"),
        int(reader.number(entry, "decimals", 1)),
        polarity if polarity in POLARITIES else reader.refuse(entry, "polarity", _choices()),
        () if given else reader.formula(entry, "numerator", variables),
        () if given else reader.formula(entry, "denominator", variables),
        value,
        statistic,
        reader.text(entry, "of"),
        int(reader.number(entry, "open_class", 10)),
        int(reader.number(entry, "widest_band", 15)),
        int(reader.number(entry, "open_from", 75)),
        reader.one_of(entry, "convention", CONVENTIONS, EXACT),
        reader.number(entry, "factor", 1.0),
        reader.truth(entry, "part", False),
        reader.truth(entry, "additive", not value),
        reader.number(entry, "minimum_denominator", 0.0),
        reader.text(entry, "reading_de"),
        reader.text(entry, "caveat_de"),
        reader.text(entry, "variant_of"),
        reader.one_of(entry, "update", UPDATES, "YEARLY"),
        reader.one_of(entry, "population", CONCEPTS, ""),
    )


def _choices() -> str:
    return " / ".join(POLARITIES)
