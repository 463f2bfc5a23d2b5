"""What a published table says is what is read back from it: values and states."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

PROFILES = ("din55301", "lsn", "ba", "kosis")
FORMATS = ("csv", "xlsx", "ods")


@pytest.fixture(scope="module")
def published(qgis_app, tmp_path_factory):
    """Write figures with a profile, read the file back; returns the figures that were read."""
    from sozialraum.core.delivered.template import Wishes
    from sozialraum.core.published.csv_file import csv_chunks
    from sozialraum.core.published.ods_file import write_ods
    from sozialraum.core.published.sheet import Sheet, Used, number_columns, text_column
    from sozialraum.core.published.xlsx_file import write_xlsx
    from sozialraum.core.tables.signs import load_profiles
    from sozialraum.gis.delivery import read_delivery

    folder = tmp_path_factory.mktemp("published")

    def write_and_read(figures, names, decimals, profile_key, kind, language):
        profile, used = load_profiles()[profile_key], Used()
        keys = pd.Series(figures.values.index, dtype=object)
        columns = [text_column("Schlüssel", keys), text_column("Gebiet", pd.Series(names))]
        for name in figures.values.columns:
            columns += number_columns(name, figures, name, profile, decimals, used)
        notes = ["Zeichenerklärung:", *used.explained(language), "Quelle: synthetisch"]
        sheet = Sheet(
            ["Titel (synthetisch)", "Stichtag: 31.12.2023"], columns, notes, language, len(keys)
        )
        path = folder / f"tabelle.{kind}"
        if kind == "csv":
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                file.writelines(csv_chunks(sheet))
        else:
            {"xlsx": write_xlsx, "ods": write_ods}[kind](sheet, path, lambda done: None)
        wishes = Wishes(
            profile=profile_key,
            key_column="Schlüssel",
            name_column="Gebiet",
            decimal={"de": "comma", "en": "point"}[language] if kind == "csv" else "auto",
        )
        return read_delivery(path, wishes)

    return write_and_read


def states():
    from sozialraum.core.tables.states import State

    return list(State)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("profile", PROFILES)
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_values_and_states_come_back(published, profile, kind, data):
    from sozialraum.core.tables.signs import load_profiles
    from sozialraum.core.tables.states import Figures, State

    rows = data.draw(st.integers(1, 8))
    decimals = data.draw(st.integers(0, 3))
    cells = st.one_of(
        st.integers(-(10**6), 10**7).map(lambda n: float(n) / 10**decimals),
        st.sampled_from([0.0, 1.0, 4.0, 1234.0]),
    )
    names = ["EW", "Anteil"]
    values = pd.DataFrame(
        {n: data.draw(st.lists(cells, min_size=rows, max_size=rows)) for n in names},
        index=[f"{n:03}" for n in range(1, rows + 1)],
    )
    codes = pd.DataFrame(
        {
            n: data.draw(st.lists(st.sampled_from(states()), min_size=rows, max_size=rows))
            for n in names
        },
        index=values.index,
    ).astype("int8")
    figures = Figures.of(values, codes)
    # A table without any figure or sign is none, and that is said.
    assume((figures.states != State.MISSING).to_numpy().any())
    places = data.draw(
        st.lists(
            st.sampled_from(["Nord", "Süd-West", "=Mitte", "-Ost", "a;b", 'so "genannt"', "ß é"]),
            min_size=rows,
            max_size=rows,
        )
    )
    language = data.draw(st.sampled_from(["de", "en"]))
    read = published(figures, places, decimals, profile, kind, language)

    meant = load_profiles()[profile]
    back = {int(state): int(meant.read_back(state)) for state in State}
    expected = figures.states.replace(back)
    if meant.perturbed:  # a 4 may be a 3 there
        written_whole = (
            decimals == 0 if kind == "csv" else (figures.values.fillna(0) % 1 == 0).all()
        )
        four = (figures.values == 4) & written_whole
        expected = expected.mask(four, np.maximum(expected, int(State.PERTURBED)))
    assert list(read.areas.keys) + list(read.totals.keys) == list(values.index)
    assert list(read.areas.names) == places
    both = pd.concat([read.areas.figures.values, read.totals.figures.values])
    np.testing.assert_allclose(both.to_numpy(), figures.values.to_numpy(), rtol=1e-12)
    np.testing.assert_array_equal(
        np.vstack([read.areas.figures.states, read.totals.figures.states]), expected.to_numpy()
    )
