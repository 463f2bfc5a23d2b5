"""What tobler makes of the areas of Aachen and Berlin, as the tests expect it.

    .venv-peers/bin/python benchmarks/parts/tobler_expected.py

Everything stands in one CRS, so that no two versions of PROJ come between the results. tobler keeps
its overlaps in single precision (1e-7); it is given a table of them in double precision.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from make_areas import apart
from scipy.sparse import coo_matrix
from tobler.area_weighted import area_interpolate

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLES, DATA = ROOT / "examples", ROOT / "tests" / "data"
STEP = 2000


def interpolated(level: str, source, target, key: str, extensive: str, intensive: str):
    """Sums and means of the target areas."""
    one, two = target.sindex.query(source.geometry, predicate="intersects")
    shared = shapely.intersection(source.geometry.values[one], target.geometry.values[two])
    size = len(source), len(target)
    table = coo_matrix((shapely.area(shared), (one, two)), shape=size).tocsr()
    found = area_interpolate(
        source,
        target,
        extensive_variables=[extensive],
        intensive_variables=[intensive],
        allocate_total=False,
        table=table,
    )
    columns = {"level": level, "area": target[key], "sum": found[extensive]}
    return pd.DataFrame({**columns, "mean": found[intensive]})


def main() -> None:
    cells = gpd.read_file(EXAMPLES / "aachen" / "zensus2011_1km.gpkg")
    cells["EW"] = cells["Einwohner"].clip(lower=0)
    tables = []
    for level, path, key in (
        ("districts", EXAMPLES / "aachen" / "statistische_bezirke.gpkg", "statbez"),
        ("municipalities", DATA / "aachen" / "gemeinden.gpkg", "ags"),
    ):
        areas = apart(gpd.read_file(path), key).to_crs(cells.crs)
        areas.to_file(DATA / "tobler" / "aachen.gpkg", layer=level)
        areas = gpd.read_file(DATA / "tobler" / "aachen.gpkg", layer=level)
        tables.append(interpolated(level, cells, areas, key, "EW", "x"))
    berlin = gpd.read_file(EXAMPLES / "berlin" / "planungsraeume_2021.gpkg")
    berlin["number"] = berlin["again"] = berlin["id"].astype(int) % 1000
    x, y = (each.ravel() for each in np.mgrid[370000:416000:STEP, 5799000:5838000:STEP])
    grid = gpd.GeoDataFrame(
        {"cell": [f"{a}_{b}" for a, b in zip(x, y)]},
        geometry=shapely.box(x, y, x + STEP, y + STEP),
        crs=berlin.crs,
    )
    tables.append(interpolated("berlin", berlin, grid, "cell", "number", "again"))
    table = pd.concat(tables)
    path = DATA / "tobler" / "expected.csv"
    table[table["sum"] > 0].to_csv(path, index=False, float_format="%.15g")


if __name__ == "__main__":
    main()
