"""What the pattern withholds must not stand in a table for release."""

import pandas as pd

from sozialraum.core.confidentiality.withheld import not_in_pattern, still_shown

PATTERN = pd.DataFrame(
    [
        ("bezirk", "01", "Alo", "primary"),
        ("bezirk", "02", "Alo", "secondary"),
        ("bezirk", "03", "Alo", "ok"),
        ("bezirk", "01", "EW", "ok"),
    ],
    columns=["level", "area", "field", "state"],
)


def table(values):
    index = pd.MultiIndex.from_product([["bezirk"], ["01", "02", "03"]], names=["level", "area"])
    return pd.DataFrame({"Alo": values, "EW": [100.0, 200.0, 300.0]}, index=index)


def test_a_number_in_a_withheld_cell_is_found():
    shown = still_shown(PATTERN, table([None, 7.0, 12.0]))
    assert shown.to_dict("records") == [{"level": "bezirk", "area": "02", "field": "Alo"}]


def test_empty_cells_are_what_the_pattern_asks_for():
    assert still_shown(PATTERN, table([None, None, 12.0])).empty


def test_zero_is_a_number_too():
    assert list(still_shown(PATTERN, table([0.0, None, 12.0]))["area"]) == ["01"]


def test_dates_are_told_apart():
    pattern = PATTERN.assign(date="2022-12-31")
    dated = table([5.0, 6.0, 7.0])
    dated["date"] = ["2022-12-31", "2023-12-31", "2023-12-31"]
    dated = dated.set_index("date", append=True)
    assert list(still_shown(pattern, dated)["area"]) == ["01"]


def test_numbers_of_areas_that_the_pattern_does_not_know_are_named():
    assert not_in_pattern(PATTERN, table([1.0, None, 3.0])).empty
    other = table([1.0, None, 3.0]).rename(index={"03": "3"})
    assert not_in_pattern(PATTERN, other).to_dict("records") == [{"level": "bezirk", "area": "3"}]
    other.loc[("bezirk", "3")] = None
    assert not_in_pattern(PATTERN, other).empty
