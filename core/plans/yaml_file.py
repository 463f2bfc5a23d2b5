"""The register as a YAML file that people edit.

``sources`` names each document and page once; a row points to one or several of them by ``at``.
A source may have a ``changed_at`` of its own, the day its rows came into the register.
``stamp`` gives version, date and Organisationszeichen of all rows that do not say otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .load import Refusal, Row, is_date, register_from_rows
from .records import TABLES, Register

SHIPPED = Path(__file__).resolve().parent.parent.parent / "catalog" / "register.yaml"
SCHEMA = 1
_HEAD = ("schema", "title", "as_of", "stamp", "sources")


def load_register(path: Path) -> Register:
    """Read a register.

    Errors
    ------
    SozialraumError
        The file cannot be read, is no YAML, or breaks the schema; names file and line.
    """
    refusal = Refusal(path.name)
    content = _mapping(refusal, _root(path), "schema, title, …")
    unknown = [name for name in content if name not in _HEAD and name not in TABLES]
    if unknown:
        refusal.structure(_line(content[unknown[0]]), unknown[0], ", ".join([*_HEAD, *TABLES]))
    head = {name: _scalar(refusal, content, name) for name in ("schema", "title", "as_of")}
    if head["schema"] != str(SCHEMA):
        refusal.structure(1, f"schema: {head['schema']}", f"schema: {SCHEMA}")
    if not is_date(head["as_of"]):
        refusal.structure(1, f"as_of: {head['as_of']}", "as_of: YYYY-MM-DD")
    stamp = _values(refusal, content, "stamp")
    sources = _sources(refusal, content)
    rows = {
        table: [_row(refusal, key, node, stamp, sources) for key, node in section.items()]
        for table, section in _sections(refusal, content)
    }
    return register_from_rows(path.name, head["title"], head["as_of"], rows)


def _root(path: Path) -> Any:
    try:
        import yaml
    except ImportError as error:
        raise _unreadable(path, error) from error
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.compose(path.read_text(encoding="utf-8"), Loader=loader)
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, reason: Exception) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP("Sozialraum", "The register {file} cannot be read: {reason}"),
        file=str(path),
        reason=str(reason),
    )


def _line(node: Any) -> int:
    return int(node.start_mark.line) + 1


def _mapping(refusal: Refusal, node: Any, expected: str) -> dict[str, Any]:
    """Key and value node of a mapping; a key may stand only once."""
    if node is None or node.id != "mapping":
        refusal.structure(1 if node is None else _line(node), "–", expected)
    found: dict[str, Any] = {}
    for key, value in node.value:
        if key.value in found:
            refusal.structure(_line(key), f"{key.value} ×2", f"{key.value} ×1")
        found[str(key.value)] = value
    return found


def _text(refusal: Refusal, node: Any, name: str) -> str:
    if node.id != "scalar":
        refusal.structure(_line(node), f"{name}: {node.id}", f"{name}: …")
    return "" if node.tag.endswith(":null") else str(node.value).strip()


def _scalar(refusal: Refusal, content: Mapping[str, Any], name: str) -> str:
    if name not in content:
        refusal.structure(1, "–", f"{name}: …")
    return _text(refusal, content[name], name)


def _values(refusal: Refusal, content: Mapping[str, Any], name: str) -> dict[str, str]:
    if name not in content:
        refusal.structure(1, "–", f"{name}: {{…}}")
    found = _mapping(refusal, content[name], f"{name}: {{…}}")
    return {key: _text(refusal, node, key) for key, node in found.items()}


def _sources(refusal: Refusal, content: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    found = _mapping(refusal, content.get("sources"), "sources: {…}")
    sources = {key: _values(refusal, found, key) for key in found}
    for key, source in sources.items():
        if set(source) - {"changed_at"} != {"document", "place"}:
            refusal.structure(_line(found[key]), ", ".join(source) or "–", "document, place")
    return sources


def _sections(refusal: Refusal, content: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for table in TABLES:
        if table in content:
            yield table, _mapping(refusal, content[table], f"{table}: {{…}}")


def _row(
    refusal: Refusal,
    key: str,
    node: Any,
    stamp: Mapping[str, str],
    sources: Mapping[str, Mapping[str, str]],
) -> Row:
    """A row with its source written out; a place of a second document says so itself."""
    found = _mapping(refusal, node, f"{key}: {{…}}")
    values = {name: _text(refusal, value, name) for name, value in found.items()}
    lines = {name: _line(value) for name, value in found.items()}
    named = values.pop("at", "").split()
    unknown = [name for name in named if name not in sources]
    if unknown or not named:
        line = lines.get("at", _line(node))
        refusal.structure(line, f"at: {' '.join(named) or '–'}", ", ".join(sources))
    document = sources[named[0]]["document"]
    places = [
        source["place"]
        if source["document"] == document
        else "{document}, {place}".format(**source)
        for source in (sources[name] for name in named)
    ]
    origin = {**sources[named[0]], "place": "; ".join(places)}
    return Row({**stamp, **origin, **values, "key": key}, _line(node), lines)
