"""Registers to write in, in both databases."""

from __future__ import annotations

import uuid

import pytest


@pytest.fixture(params=["GeoPackage", "PostgreSQL"])
def register_location(request, tmp_path, no_leftovers):
    """Where a copy of the shipped register is."""
    from sozialraum.gis.register import read
    from sozialraum.gis.register_store import install

    if request.param == "PostgreSQL":
        request.getfixturevalue("postgres")
        location = f"pg:planung/amt {uuid.uuid4().hex[:8]}"
    else:
        location = str(tmp_path / "planwerke.gpkg")
    install(location, read())
    return location
