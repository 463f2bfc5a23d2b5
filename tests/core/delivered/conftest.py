"""Reads the corpus of odd tables, and what reading one of them gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

CORPUS = Path(__file__).resolve().parents[2] / "data" / "odd_tables"


@dataclass(frozen=True)
class OddTable:
    """A case of the corpus."""

    name: str
    content: bytes
    wishes: dict[str, Any] = field(default_factory=dict)
    expected: dict[str, Any] = field(default_factory=dict)


def pytest_generate_tests(metafunc) -> None:
    """A test that asks for ``odd_table`` runs once for every case."""
    if "odd_table" in metafunc.fixturenames:
        tables = odd_tables()
        metafunc.parametrize("odd_table", tables, ids=[table.name for table in tables])


@pytest.fixture()
def read(tmp_path):
    """Read bytes or text as the file ``tabelle.csv``."""
    from sozialraum.core.delivered.files import kind_of
    from sozialraum.core.delivered.template import Wishes
    from sozialraum.core.delivered.textfiles import read_text_file

    def read_(content: bytes | str, **wishes):
        path = tmp_path / "tabelle.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        assert kind_of(path) in ("text", "zip")
        return read_text_file(path, Wishes(**wishes))

    return read_


@pytest.fixture()
def told():
    """What reading gave, in the words of the corpus."""
    return outcome


def odd_tables() -> list[OddTable]:
    """All cases."""
    cases = []
    for path in sorted(CORPUS.glob("*.yaml")):
        nodes = yaml.safe_load(path.read_text(encoding="utf-8"))
        cases += [_case(name, node) for name, node in nodes.items()]
    return cases


def _case(name: str, node: dict[str, Any]) -> OddTable:
    known = {key: value for key, value in node.items() if key not in ("text", "encoding", "wishes")}
    content = node["text"].encode(node.get("encoding", "utf-8"))
    return OddTable(name, content, node.get("wishes", {}), known)


def outcome(delivered) -> dict[str, Any]:
    """What reading gave, in the words of the corpus."""
    findings = delivered.findings
    return {
        "keys": _listed(delivered.areas.keys),
        "names": _listed(delivered.areas.names),
        "values": _values(delivered, delivered.areas),
        "states": _states(delivered.areas),
        "columns": delivered.order,
        "headings": [delivered.aliases[name] for name in delivered.order],
        "whole": delivered.whole,
        "totals": _listed(delivered.totals.keys),
        "total_names": _listed(delivered.totals.names),
        "total_values": _values(delivered, delivered.totals),
        "remarks": [remark.text.format(**remark.values) for remark in findings.remarks],
        "misses": [[m.label, m.column, m.delivered, m.summed] for m in findings.misses],
        "dropped": [[row, text, reason] for row, text, reason in findings.dropped],
        "title": list(findings.title),
        "footer": list(findings.footer),
        "heading_rows": list(findings.headings),
        "encoding": findings.encoding,
        "delimiter": findings.delimiter,
        "decimal": findings.reading.decimals.mark,
        "certain": findings.reading.decimals.certain,
        "profile": findings.reading.profile.profile.key,
        "shown_by": findings.reading.profile.shown_by,
        "flag_columns": list(findings.reading.flag_columns),
        "repaired": [[row, old, new] for row, old, new in findings.keys.repaired]
        if findings.keys
        else [],
        "member": findings.member,
        "flat": findings.flat,
    }


def _listed(texts) -> list[str] | None:
    return None if texts is None else [str(text) for text in texts]


def _values(delivered, part) -> dict[str, list]:
    values: dict[str, list] = {}
    for name in delivered.order:
        if name in part.figures.values:
            values[name] = [None if np.isnan(n) else n for n in part.figures.values[name]]
        else:
            values[name] = [None if v is None else str(v) for v in part.others[name]]
    return values


def _states(part) -> dict[str, list[str]]:
    from sozialraum.core.tables.states import State

    codes = part.figures.states
    words = {name: [State(int(code)).word for code in codes[name]] for name in codes}
    return {name: states for name, states in words.items() if set(states) != {"ok"}}
