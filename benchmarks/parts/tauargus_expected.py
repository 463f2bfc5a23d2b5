"""What τ-ARGUS makes of 200 random linked tables, as the tests expect it.

    .venv-peers/bin/python benchmarks/parts/tauargus_expected.py

Tables of areas in districts and a city by one breakdown, or by sex and age (two and three
dimensions, hierarchical). The engine is τ-ARGUS' own (C++: HiTaS, JJ, the audit), as pytauargus
brings it; its Java surface is not needed. For each table:

- ``optimum`` and ``modular``: how many cells its optimal and its Modular method withhold beside
  counts of 1 and 2. Upper protection level 3; the engine has no sliding level, so it asks for a
  little more than an interval 3 wide.
- ``zeros``: how many cells its optimal method withholds beside zeros. An interval 3 wide above 0 is
  the same as an upper level of 3, so both programs solve the same problem.
- ``intervals``: what its audit gives for a pattern of withheld cells drawn at random.

Each table runs in a process of its own, as the engine keeps a global state.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import tempfile
from pathlib import Path

import numpy as np

TABLES, WIDTH = 200, 3
OUT = (
    Path(__file__).resolve().parent.parent.parent / "tests" / "data" / "tauargus" / "expected.json"
)
BREAKDOWNS = [
    (["a", "b", "c"], [("n", ["a", "b", "c"])]),
    (
        ["ma", "mb", "wa", "wb"],
        [
            *(("m", ["ma", "mb"]), ("w", ["wa", "wb"]), ("a", ["ma", "wa"]), ("b", ["mb", "wb"])),
            *(("n", ["m", "w"]), ("n", ["a", "b"])),
        ],
    ),
]


def table(seed: int) -> dict:
    """Counts of areas, the districts they lie in, and the sums over fields."""
    rng = np.random.default_rng(seed)
    parts, sums = BREAKDOWNS[seed % 2]
    areas = int(rng.integers(4, 9 if seed % 2 == 0 else 6))
    means = rng.choice([1, 3, 8, 25], (areas, len(parts)))
    counts = {part: rng.poisson(means[:, at]).tolist() for at, part in enumerate(parts)}
    for total, of in sums:
        counts[total] = [sum(counts[part][at] for part in of) for at in range(areas)]
    districts = sorted(f"D{each}" for each in rng.integers(0, 2, areas))
    drawn = rng.random((areas, len(counts))) < 0.45
    return {"counts": counts, "districts": districts, "sums": sums, "drawn": drawn.tolist()}


def cells_and_sums(made: dict) -> tuple[dict[str, int], list[tuple[str, list[str]]]]:
    """Every published cell with its count, and every sum between them."""
    counts, districts = made["counts"], made["districts"]
    groups = {f"A{at}": [at] for at in range(len(districts))}
    for name in sorted(set(districts)):
        groups[name] = [at for at, each in enumerate(districts) if each == name]
    groups["C"] = list(range(len(districts)))
    cells = {
        f"{group}/{field}": sum(counts[field][at] for at in who)
        for group, who in groups.items()
        for field in counts
    }
    sums = []
    for field in counts:
        for name in sorted(set(districts)):
            of = [f"A{at}/{field}" for at in groups[name]]
            sums.append((f"{name}/{field}", of))
        sums.append((f"C/{field}", [f"{name}/{field}" for name in sorted(set(districts))]))
    for group in groups:
        sums += [(f"{group}/{t}", [f"{group}/{part}" for part in of]) for t, of in made["sums"]]
    return cells, sums


def jj(cells: dict[str, int], sums, withheld: set[str], primary: set[str]) -> str:
    """The table in the solver's own format."""
    place = {name: at for at, name in enumerate(cells)}
    lines = ["0", str(len(cells))]
    for name, value in cells.items():
        state = "u" if name in primary else "m" if name in withheld else "s"
        width = WIDTH if name in primary else 0
        lines.append(f"{place[name]} {value} 1 {state} 0 1000000 0 {width} 0")
    lines.append(str(len(sums)))
    for total, parts in sums:
        terms = " ".join(f"{place[part]} (1)" for part in parts)
        lines.append(f"0 {len(parts) + 1} : {place[total]} (-1) {terms}")
    return "\n".join(lines) + "\n"


def optimum(cells: dict[str, int], sums, primary: set[str], folder: Path) -> int | None:
    """Cells that the optimal method withholds beside the primary ones; None if it gives up."""
    from pytauargus._tauargus import HiTaSCtrl

    before, after = folder / "in.jj", folder / "out.jj"
    after.unlink(missing_ok=True)
    before.write_text(jj(cells, sums, primary, primary))
    code = HiTaSCtrl().full_jj(in_file_jj=str(before), out_file=str(after), max_time=60)
    return len(after.read_text().split()) if code <= 1 and after.exists() else None


def codes(name: str, by_sex: bool) -> list[str]:
    """A cell's area and its part, or sex and age."""
    area, field = name.split("/")
    area = "Total" if area == "C" else area
    sex = next((each for each in "mw" if field.startswith(each)), "Total")
    part = next((each for each in "abc" if field.endswith(each)), "Total")
    return [area, sex, part] if by_sex else [area, part]


def modular(made: dict, cells: dict[str, int], folder: Path) -> int:
    """Cells that the Modular method withholds beside counts of 1 and 2."""
    from pytauargus.engine import run_batch

    by_sex = len(made["sums"]) > 1
    with (folder / "areas.hrc").open("w") as file:
        for name in sorted(set(made["districts"])):
            inside = [at for at, each in enumerate(made["districts"]) if each == name]
            file.write("\n".join([name, *(f"@A{at}" for at in inside), ""]))
    with (folder / "table.tab").open("w") as file:
        for name, value in cells.items():
            small = 0 < value < WIDTH
            rest = [value, 1, "U" if small else "S", 0, WIDTH if small else 0]
            file.write(";".join(map(str, [*codes(name, by_sex), *rest])) + "\n")
    dimensions = ["area", "sex", "part"] if by_sex else ["area", "part"]
    total = "<RECODABLE>\n<TOTCODE> Total\n"
    tree = f'<HIERARCHICAL>\n<HIERCODELIST> "{folder}/areas.hrc"\n<HIERLEADSTRING> "@"\n'
    variables = [f"{each}\n{total}{tree if each == 'area' else ''}" for each in dimensions]
    variables += ["value\n<NUMERIC>\n<DECIMALS> 0\n", "cost\n<NUMERIC> <COST>\n"]
    variables += ["status\n<STATUS>\n", "low\n<NUMERIC> <LOWERPL>\n", "high\n<NUMERIC> <UPPERPL>\n"]
    (folder / "table.rda").write_text('<SEPARATOR> ";"\n' + "".join(variables))
    steps = [f'<OPENTABLEDATA> "{folder}/table.tab"', f'<OPENMETADATA> "{folder}/table.rda"']
    steps += ["<SPECIFYTABLE> " + "".join(f'"{each}"' for each in dimensions) + '|"value"||"cost"']
    steps += ["<SAFETYRULE>", "<READTABLE> 0", "<SUPPRESS> MOD(1,5,0,0,0)"]
    steps += [f'<WRITETABLE> (1,5,AS+,"{folder}/out.tab")']
    (folder / "steps.arb").write_text("\n".join(steps) + "\n")
    run_batch(str(folder / "steps.arb"))
    return sum(";M;" in line for line in (folder / "out.tab").read_text().splitlines())


def answered(seed: int) -> dict:
    """The table with τ-ARGUS' answers."""
    from pytauargus._tauargus import audit_jj

    made = table(seed)
    cells, sums = cells_and_sums(made)
    names, fields = list(cells), list(made["counts"])
    small = {name for name, value in cells.items() if 0 < value < WIDTH}
    zeros = {name for name, value in cells.items() if value == 0}
    drawn = {f"A{at}/{fields[k]}" for at, k in np.argwhere(made["drawn"])}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.chdir(folder)  # the solver leaves logs where it stands
        made["optimum"] = optimum(cells, sums, small, folder)
        made["zeros"] = optimum(cells, sums, zeros, folder)
        (folder / "audit.jj").write_text(jj(cells, sums, drawn, set()))
        found = audit_jj(str(folder / "audit.jj"))
        made["intervals"] = {names[row["cell"]]: [row["min"], row["max"]] for row in found}
        made["modular"] = modular(made, cells, folder)
        os.chdir("/")
    return made


def main() -> None:
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        found = pool.map(answered, range(TABLES), chunksize=1)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
