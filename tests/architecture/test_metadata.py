"""metadata.txt says what QGIS' plugin manager and qgis_process need to know."""

from __future__ import annotations

import configparser
import json
import re

import pytest


@pytest.fixture(scope="module")
def metadata(root):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.mark.parametrize(
    "key",
    [
        "name", "version", "description", "about", "author", "email", "homepage", "repository",
        "tracker", "qgisMinimumVersion", "license", "icon", "tags", "category",
    ],
)  # fmt: skip
def test_nothing_that_the_plugin_manager_shows_is_empty(metadata, key):
    assert metadata[key].strip()


def test_range_of_qgis_and_processing_are_declared(metadata, root):
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["supportsQt6"] == "True"
    assert metadata["hasProcessingProvider"] == "yes"
    assert metadata["license"] == "GPL-2.0-or-later"
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    assert (root / metadata["icon"]).exists()


def test_the_licence_is_there_in_full(root):
    text = (root / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text


def test_the_german_pages_of_the_algorithms_are_up_to_date(root):
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, root / "tools" / "algorithm_pages.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"docs/algorithms/ is old: make docs\n{done.stderr}"


def test_the_pages_of_the_indicators_are_up_to_date(root):
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, root / "tools" / "indicator_pages.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"docs/indicators is old: make docs\n{done.stderr}"


def test_the_readme_names_every_algorithm(root):
    contract = json.loads((root / "tests" / "data" / "contract.json").read_text(encoding="utf-8"))
    named = re.findall(r"`sozialraum:(\w+)`", (root / "README.md").read_text(encoding="utf-8"))
    assert sorted(named) == sorted(contract)
