"""Class limits in a file: what is written is read again, and nothing is overwritten unnoticed."""

from __future__ import annotations

import json

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.maps.saved_limits import SavedLimits, read_limits, save_limits

SHARE = SavedLimits((15.0, 20.0), "Anteil", 1, "%", "blue_orange", True, "below", 17.5, "jenks")


def test_limits_are_read_as_they_were_saved(tmp_path):
    path = tmp_path / "office" / "limits.json"
    assert save_limits(path, "anteil", SHARE, replace=False)
    assert read_limits(path) == {"anteil": SHARE}
    assert not save_limits(path, "anteil", SHARE, replace=False)


def test_other_indicators_stay_in_the_file(tmp_path):
    path = tmp_path / "limits.json"
    save_limits(path, "b", SHARE, replace=False)
    save_limits(path, "a", SavedLimits((1.0,)), replace=False)
    assert list(read_limits(path)) == ["a", "b"]


def test_other_limits_are_refused_unless_they_are_to_replace(tmp_path):
    path, other = tmp_path / "limits.json", SavedLimits((1.0,))
    save_limits(path, "anteil", SHARE, replace=False)
    before = path.read_text(encoding="utf-8")
    with pytest.raises(SozialraumError, match="comparable"):
        save_limits(path, "anteil", other, replace=False)
    assert path.read_text(encoding="utf-8") == before
    assert save_limits(path, "anteil", other, replace=True)
    assert read_limits(path)["anteil"] == other


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"schema": 2, "indicators": {}}',
        json.dumps({"schema": 1, "indicators": {"a": {"limits": [2, 1]}}}),
        json.dumps({"schema": 1, "indicators": {"a": {"limits": [1, 1]}}}),
        json.dumps({"schema": 1, "indicators": {"a": {"limits": [1], "colour": "red"}}}),
        json.dumps({"schema": 1, "indicators": {"a": {"limits": [1], "on_limit": "left"}}}),
        json.dumps({"schema": 1, "indicators": {"a": {}}}),
    ],
    ids=["no json", "list", "schema", "descending", "twice", "unknown", "side", "no limits"],
)
def test_a_file_that_is_none_is_refused(tmp_path, text):
    path = tmp_path / "limits.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SozialraumError, match="no file of class limits"):
        read_limits(path)


def test_a_file_that_does_not_exist_is_refused(tmp_path):
    with pytest.raises(SozialraumError, match="no file of class limits"):
        read_limits(tmp_path / "limits.json")
