"""The corpus of odd tables: each is read right, or refused in one sentence that says why.

The cases are data (``tests/data/odd_tables``); all figures are synthetisch.
"""

from __future__ import annotations

import pytest

from sozialraum.core.errors import SozialraumError


def test_an_odd_table_is_read_right_or_refused_in_one_sentence(odd_table, read, told):
    expected = dict(odd_table.expected)
    if "error" in expected:
        with pytest.raises(SozialraumError) as refusal:
            read(odd_table.content, **odd_table.wishes)
        assert expected["error"] in str(refusal.value)
        assert "\n" not in str(refusal.value)
        return
    found = told(read(odd_table.content, **odd_table.wishes))
    pieces = expected.pop("remarks", [])
    assert len(found["remarks"]) == len(pieces), found["remarks"]
    assert all(piece in text for piece, text in zip(pieces, found["remarks"]))
    expected.setdefault("states", {})
    expected.setdefault("totals", [])
    expected.setdefault("dropped", [])
    expected.setdefault("misses", [])
    if expected.get("keys") is None and "keys" in expected:
        expected["totals"] = None
    assert {key: found[key] for key in expected} == expected
