"""Published files, opened by GDAL: another reader than our own finds the same cells."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

STRINGS = {
    f"OGR_{kind}_{option}": value
    for kind in ("XLSX", "ODS")
    for option, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
}
KEYS = ["01", "=1+1", "a < b & „c“", "  zwei  Blanks "]


@pytest.fixture()
def sheet():
    from sozialraum.core.published.sheet import Sheet, Used, number_columns, text_column
    from sozialraum.core.tables.signs import load_profiles
    from sozialraum.core.tables.states import Figures, State

    codes = [State.OK, State.SUPPRESSED, State.OK, State.PROVISIONAL]
    figures = Figures.of(
        pd.DataFrame({"x": [-1234.5678, np.nan, 0.0, 7.0]}),
        pd.DataFrame({"x": [int(code) for code in codes]}),
    )
    used = Used()
    columns = [
        text_column("Gebiet", pd.Series(KEYS)),
        *number_columns("Zahl", figures, "x", load_profiles()["din55301"], 1, used),
    ]
    return Sheet(["Titel (synthetisch)"], columns, used.explained("de"), "de", len(KEYS))


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_gdal_reads_keys_numbers_signs_and_flags(sheet, kind, tmp_path):
    from osgeo import gdal

    from sozialraum.core.published.ods_file import write_ods
    from sozialraum.core.published.xlsx_file import write_xlsx

    path = tmp_path / f"out.{kind}"
    {"xlsx": write_xlsx, "ods": write_ods}[kind](sheet, path, lambda done: None)
    before = {option: gdal.GetConfigOption(option) for option in STRINGS}
    for option, value in STRINGS.items():
        gdal.SetConfigOption(option, value)
    try:
        dataset = gdal.OpenEx(str(path))  # a layer does not outlive it
        rows = [[cell.GetField(n) or "" for n in range(3)] for cell in dataset.GetLayer(0)]
    finally:
        for option, value in before.items():
            gdal.SetConfigOption(option, value)
    assert rows[0][0] == "Titel (synthetisch)"
    assert rows[2] == ["Gebiet", "Zahl", ""]
    # GDAL passes over blanks in a row, which ods holds as elements.
    keys = KEYS if kind == "xlsx" else [" ".join(key.split()) for key in KEYS]
    assert [row[0] for row in rows[3:7]] == keys
    assert float(rows[3][1]) == -1234.5678
    assert [row[1:] for row in rows[4:6]] == [[".", ""], ["-", ""]]
    assert float(rows[6][1]) == 7
    assert rows[6][2] == "p"
    assert "„p“: vorläufige Zahl" in [row[0] for row in rows[7:]]
