"""What GeoPandas and tobler need for the same work; one JSON line: seconds of each run, sums.

python peer_areas.py points|crosswalk SOURCE TARGET KEY RUNS
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

warnings.simplefilter("ignore")


def points(source: str, target: str, key: str) -> dict[str, float]:
    """File to sums by area, with a spatial join."""
    areas = gpd.read_file(target)[[key, "geometry"]]
    found = gpd.read_file(source)
    fields = [name for name in found.columns if name != "geometry"]
    joined = gpd.sjoin(found, areas, predicate="intersects")
    sums = joined.groupby(key)[fields].sum().sum(axis=1)
    return {area: float(value) for area, value in sums.items()}


def crosswalk(source: str, target: str, key: str) -> dict[str, float]:
    """File to sums by area weight."""
    from tobler.area_weighted import area_interpolate

    cells, areas = gpd.read_file(source), gpd.read_file(target)
    found = area_interpolate(cells, areas, extensive_variables=["EW"], allocate_total=False)
    return dict(zip(areas[key], np.asarray(found["EW"], dtype=float).tolist()))


def exactly(source: str, target: str, key: str) -> dict[str, float]:
    """The same in double precision, for comparison: tobler keeps its overlaps in single."""
    cells, areas = gpd.read_file(source), gpd.read_file(target)
    one, two = areas.sindex.query(cells.geometry, predicate="intersects")
    shared = shapely.intersection(cells.geometry.values[one], areas.geometry.values[two])
    weight = shapely.area(shared) / cells.area.to_numpy()[one]
    keys = {"source": cells["cell"].to_numpy()[one], "target": areas[key].to_numpy()[two]}
    weights = pd.DataFrame({**keys, "weight": weight})[weight > 0]
    weights.to_csv(Path(source).parent / "weights_peer.csv", index=False, float_format="%.17g")
    part = cells["EW"].to_numpy()[one] * weight
    return dict(zip(areas[key], np.bincount(two, part, minlength=len(areas)).tolist()))


def main() -> None:
    work, source, target, key, runs = sys.argv[1:]
    seconds = []
    for _ in range(int(runs)):
        begin = time.perf_counter()
        sums = {"points": points, "crosswalk": crosswalk}[work](source, target, key)
        seconds.append(time.perf_counter() - begin)
    found = {"seconds": seconds, "sums": sums}
    if work == "crosswalk":
        found = {**found, "own_sums": sums, "sums": exactly(source, target, key)}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
