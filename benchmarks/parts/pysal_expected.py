"""What PySAL's esda and statsmodels make of the deaths in North Carolina, as the tests expect it.

    python benchmarks/parts/pysal_expected.py

Needs esda, libpysal (which brings the data) and statsmodels; they belong to no environment of the
plugin. Regions are tens of the counties in alphabetical order, so that there is a larger area.
"""

from __future__ import annotations

from pathlib import Path

import libpysal
import numpy as np
import pandas as pd
from esda.smoothing import Empirical_Bayes, Spatial_Empirical_Bayes
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.rates import confint_poisson

DATA = Path(__file__).resolve().parent.parent.parent / "tests" / "data" / "north_carolina"
ALPHA = 0.05


def counties() -> pd.DataFrame:
    """Births and sudden infant deaths by county."""
    path = libpysal.examples.load_example("sids2").get_path("sids2.dbf")
    table = libpysal.io.open(path)
    frame = pd.DataFrame(list(table), columns=table.header).sort_values("FIPS")
    number = np.arange(len(frame)) // 10
    return pd.DataFrame(
        {
            "fips": frame["FIPS"],
            "county": frame["NAME"],
            "region": [f"R{place}" for place in number],
            "births_1974_78": frame["BIR74"].astype(int),
            "deaths_1974_78": frame["SID74"].astype(int),
        }
    )


def expected(frame: pd.DataFrame) -> pd.DataFrame:
    """Rates and limits, per birth."""
    deaths, births = (frame[name].to_numpy(float) for name in ("deaths_1974_78", "births_1974_78"))
    regions = libpysal.weights.block_weights(frame["region"].tolist(), silence_warnings=True)
    regions.id_order = list(range(len(frame)))
    wilson = proportion_confint(deaths, births, ALPHA, "wilson")
    poisson = confint_poisson(deaths, births, method="exact-c", alpha=ALPHA)
    return pd.DataFrame(
        {
            "fips": frame["fips"],
            "rate": deaths / births,
            "eb": Empirical_Bayes(deaths, births).r.ravel(),
            "eb_region": Spatial_Empirical_Bayes(deaths, births, regions).r.ravel(),
            "wilson_low": wilson[0],
            "wilson_high": wilson[1],
            "poisson_low": np.nan_to_num(poisson[0]),  # exact-c leaves the limit of 0 deaths open
            "poisson_high": poisson[1],
        }
    )


def main() -> None:
    DATA.mkdir(exist_ok=True)
    frame = counties()
    frame.to_csv(DATA / "counties.csv", index=False)
    expected(frame).to_csv(DATA / "expected.csv", index=False, float_format="%.17g")


if __name__ == "__main__":
    main()
