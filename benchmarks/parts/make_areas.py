"""Seeded data for the benchmarks of areas: points, a grid of cells, municipalities, a series.

    python make_areas.py FOLDER ROOT [large]

What is there is left as it is; ``large`` adds ten times the points and cells (about 3 GB).
Municipalities are Voronoi cells with wound borders, about as many vertices as real ones have.
"""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely
from scipy.spatial import Voronoi

FIELDS = 10
POINTS = 1_000_000
SIDES = ((190, 1_100), (601, 11_000))
LARGE = (1900, 110_000)
STEP = 1000.0
CORNER = np.array([300_000.0, 5_200_000.0])
PIECES = 25


def points(bounds, count: int, seed: int) -> gpd.GeoDataFrame:
    """Points with whole numbers, evenly over the bounds."""
    random = np.random.default_rng(seed)
    west, south, east, north = bounds
    table = pd.DataFrame({f"f{n}": random.integers(0, 100, count) for n in range(FIELDS)})
    shapes = shapely.points(random.uniform(west, east, count), random.uniform(south, north, count))
    return gpd.GeoDataFrame(table, geometry=shapes)


def municipalities(count: int, width: float, seed: int) -> np.ndarray:
    """Polygons that fill a square and share their borders, vertex for vertex."""
    random = np.random.default_rng(seed)
    seeds = random.uniform(0, width, (count, 2))
    x, y = seeds.T
    mirrored = [(-x, y), (2 * width - x, y), (x, -y), (x, 2 * width - y)]
    cells = Voronoi(np.vstack([seeds, *(np.column_stack(each) for each in mirrored)]))
    borders: dict[tuple[int, int], np.ndarray] = {}

    def border(one: int, other: int) -> np.ndarray:
        ends = min(one, other), max(one, other)
        if ends not in borders:
            begin, end = cells.vertices[list(ends)]
            share = np.linspace(0, 1, PIECES + 1)[1:-1]
            across = np.array([begin[1] - end[1], end[0] - begin[0]])
            inner = all(((p > 1) & (p < width - 1)).all() for p in (begin, end))
            bend = random.uniform(-0.02, 0.02, len(share)) * np.sin(np.pi * share) * inner
            borders[ends] = begin + np.outer(share, end - begin) + np.outer(bend, across)
        return borders[ends] if one < other else borders[ends][::-1]

    found = []
    for place in range(count):
        corners = cells.regions[cells.point_region[place]]
        ring = []
        for one, other in zip(corners, [*corners[1:], corners[0]]):
            ring += [cells.vertices[one], *border(one, other)]
        found.append(shapely.Polygon(ring))
    return np.array(found)


def grid(side: int, seed: int) -> gpd.GeoDataFrame:
    """Square cells of 1 km with inhabitants."""
    row, column = (each.ravel() for each in np.mgrid[:side, :side])
    x, y = CORNER[0] + column * STEP, CORNER[1] + row * STEP
    keys = [f"1kmN{n:04}E{e:04}" for n, e in zip(row, column)]
    people = np.random.default_rng(seed).integers(0, 3000, len(keys))
    return gpd.GeoDataFrame(
        {"cell": keys, "EW": people}, geometry=shapely.box(x, y, x + STEP, y + STEP)
    )


def apart(areas: gpd.GeoDataFrame, key: str) -> gpd.GeoDataFrame:
    """Areas without the overlaps that generalising has left: there every tool counts otherwise."""
    areas = areas.sort_values(key).reset_index(drop=True)
    shapes = shapely.make_valid(areas.geometry.values)
    tree = shapely.STRtree(shapes)
    for place, others in enumerate([tree.query(shape) for shape in shapes]):
        for other in others[others < place]:
            shapes[place] = shapely.difference(shapes[place], shapes[other])
    return areas[[key]].set_geometry(shapes, crs=areas.crs)


def series(folder: Path, root: Path) -> None:
    """20 years of 100 fields for the census cells, and cells to districts by their centres."""
    cells = gpd.read_file(root / "examples" / "aachen" / "zensus2011_1km.gpkg")
    districts = gpd.read_file(root / "examples" / "aachen" / "statistische_bezirke.gpkg")
    districts = apart(districts, "statbez").to_crs(cells.crs)
    random = np.random.default_rng(3)
    parts = []
    for year in range(2001, 2021):
        table = pd.DataFrame({f"f{n}": random.integers(0, 900, len(cells)) for n in range(100)})
        table.insert(0, "cell", cells["gitter_id"])
        table.insert(1, "date", f"{year}-12-31")
        parts.append(table)
    pyogrio.write_dataframe(pd.concat(parts), folder / "series.gpkg", layer="series")
    shared = gpd.overlay(cells[["gitter_id", "geometry"]], districts[["statbez", "geometry"]])
    area = cells.set_index("gitter_id").area
    weight = shared.area / area.reindex(shared["gitter_id"]).to_numpy()
    names = {"gitter_id": "source", "statbez": "target"}
    table = pd.DataFrame(shared.drop(columns="geometry")).rename(columns=names)
    table["weight"] = weight.to_numpy().clip(max=1)
    pyogrio.write_dataframe(table, folder / "crosswalk.gpkg", layer="crosswalk")


def located(folder: Path, name: str, source: Path, key: str, counts: list[int]) -> None:
    """Areas that are there, and seeded points over their bounds."""
    target = folder / f"areas_{name}.gpkg"
    if not target.exists():
        apart(gpd.read_file(source), key).to_file(target, layer="areas")
    areas = gpd.read_file(target)
    for count in counts:
        path = folder / f"points_{name}_{count}.gpkg"
        if not path.exists():
            made = points(areas.total_bounds, count, seed=count).set_crs(areas.crs)
            made.to_file(path, layer="points")


def gridded(folder: Path, side: int, count: int) -> None:
    """A grid of ``side`` times ``side`` cells upon ``count`` municipalities."""
    target, source = folder / f"municipalities_{side}.gpkg", folder / f"cells_{side}.gpkg"
    if not target.exists():
        shapes = municipalities(count, side * STEP, seed=count)
        shapes = shapely.transform(shapes, lambda points: points + CORNER)
        keys = [f"{n:08}" for n in range(count)]
        made = gpd.GeoDataFrame({"ags": keys}, geometry=shapes, crs=25832)
        made.to_file(target, layer="municipalities")
    if not source.exists():
        grid(side, seed=side).set_crs(25832).to_file(source, layer="cells")


def main(folder: Path, root: Path, large: bool) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "crosswalk.gpkg").exists():
        series(folder, root)
    counts = [POINTS // 10, POINTS]
    aachen = root / "tests" / "data" / "aachen" / "gemeinden.gpkg"
    berlin = root / "examples" / "berlin" / "planungsraeume_2021.gpkg"
    located(folder, "aachen", aachen, "ags", counts)
    located(folder, "berlin", berlin, "id", [*counts, *([10 * POINTS] if large else [])])
    for side, count in (*SIDES, *([LARGE] if large else [])):
        gridded(folder, side, count)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), "large" in sys.argv[3:])
