"""Feed importtable's reader with broken tables: nothing but SozialraumError may come out of it.

    make fuzz                          100,000 inputs, seed 1
    .venv/bin/python tools/fuzz.py --inputs 5000 --seed 7
    .venv/bin/python tools/fuzz.py --seed 7 --only 4711     one input again, as a traceback

Half of the inputs are mutations of the corpus (tests/data/odd_tables), half are random tables. An
input depends on seed and number alone, so that each can be repeated. One that raises anything else,
or that takes longer than the limit, is kept in build/fuzz. Needs no QGIS.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import signal
import sys
import time
import traceback
import zipfile
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from mount import ROOT, mount

CORPUS = ROOT / "tests" / "data" / "odd_tables"
KEPT = ROOT / "build" / "fuzz"
ENCODINGS = ["utf-8", "utf-8-sig", "cp1252", "cp850", "utf-16", "utf-16-le", "utf-16-be"]
DELIMITERS = [";", ",", "\t", "|"]
CELLS = """5|0|-|–|.|...|…|/|x|X|*|k|g|t|u|p|7 p|8r|(3)|1.234|1,5|1.234,5|1,234.5|1 675  |-  23|+5
|12 %|1e5|1e999|5.33E+06|5334002.0|="05"|'05|05334002|053340002002|3a|AC 1|Insgesamt|Stadt Aachen
|zusammen|Keine Zuordnung möglich|unbekannt|31.12.2023|2023-12-31|30.02.2024|1972|2021|#NV
|#DIV/0!|nan|inf|NULL|______|----|© Amt|Quelle: Amt|Zeichenerklärung|Stand: 1.1.|Name
|Schlüssel|EW|Anteil in %|Einwohner insgesamt|"|""|'|=|\\|\u00a0|\u202f1\u202f000|\u2212 4|½
|²|١٢|Straße 3|Alt; Neu|a,b|sep=;|1'000|99999999999999999999|1_variable_code
|1_variable_attribute_code|1_variable_attribute_label|time|value|value_variable_code|value_q
|Zeit|1_Merkmal_Code|1_Auspraegung_Code|1_Auspraegung_Label|BEVSTD__Bevoelkerung__Anzahl
|~unassigned|area|fid"""
CELLS = [*CELLS.replace("\n", "").split("|"), "", "", ""]
WISHES = {
    "key_mode": ["area", "none"],
    "key_width": [0, 2, 8, 12],
    "key_column": ["", "Schlüssel", "Name", "EW"],
    "name_column": ["", "Name", "EW"],
    "profile": ["auto", "din55301", "lsn", "ba", "kosis"],
    "encoding": ["auto", "auto", "utf-8", "cp1252", "cp850", "utf-16"],
    "delimiter": ["auto", "auto", "semicolon", "comma", "tab", "pipe"],
    "decimal": ["auto", "comma", "point"],
    "header_row": [0, 0, 0, 1, 2, 5, 200],
    "empty": ["missing", "zero"],
    "signs": ["", "x=missing;k.A.=unknown", "k=zero", "x=", ";;=", '"', "#=suppressed"],
    "columns": [{}, {"EW": "ew", "Name": "ew"}, {"Einwohner 2022": "einwohner"}],
}


class TooLong(BaseException):
    """An input took longer than the limit."""


class Inputs:
    """The inputs by their number."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.corpus: list[tuple[bytes, dict]] = []
        for path in sorted(CORPUS.glob("*.yaml")):
            for case in yaml.safe_load(path.read_text(encoding="utf-8")).values():
                content = case["text"].encode(case.get("encoding", "utf-8"))
                self.corpus.append((content, case.get("wishes", {})))

    def one(self, number: int) -> tuple[bytes, dict]:
        """Content and wishes of an input."""
        draw = random.Random(f"{self.seed}-{number}")
        if number % 2:
            content, wishes = draw.choice(self.corpus)
        else:
            content, wishes = random_table(draw), {}
        for _ in range(draw.choice([0, 1, 1, 2, 3, 8])):
            content = draw.choice(MUTATIONS)(draw, content, self.corpus)
        if draw.random() < 0.4:
            wishes = {**wishes, **random_wishes(draw)}
        return content, wishes


def random_table(draw: random.Random) -> bytes:
    """Title, headings, rows and footer of any cells in any encoding."""
    sign, width = draw.choice(DELIMITERS), draw.choice([1, 2, 3, 4, 7, 30])
    lines = [draw.choice(CELLS) for _ in range(draw.choice([0, 0, 1, 4]))]
    few = draw.sample(CELLS, draw.choice([2, 5, 20]))
    for level in range(draw.choice([0, 1, 1, 2, 3])):
        lines.append(sign.join(draw.choice(["", f"K{level}{n}", *few[:2]]) for n in range(width)))
    for row in range(draw.choice([0, 1, 2, 5, 12, 60])):
        cells = [draw.choice(few) if draw.random() < 0.5 else str(row * n) for n in range(width)]
        cells[0] = draw.choice([f"{row:02}", f"Ort {row}", str(5334000 + row), draw.choice(few)])
        lines.append(sign.join(cells))
    lines += [draw.choice(CELLS) for _ in range(draw.choice([0, 0, 1, 4]))]
    text = draw.choice(["\n", "\n", "\r\n", "\r"]).join(lines)
    return text.encode(draw.choice(ENCODINGS), errors="replace")


def random_wishes(draw: random.Random) -> dict:
    """One to three settings."""
    names = draw.sample(list(WISHES), draw.choice([1, 1, 2, 3]))
    return {name: draw.choice(WISHES[name]) for name in names}


def bytes_changed(draw: random.Random, content: bytes, _corpus: list) -> bytes:
    """Some bytes become others."""
    changed = bytearray(content)
    for _ in range(draw.choice([1, 1, 3, 20]) if changed else 0):
        changed[draw.randrange(len(changed))] = draw.choice([0, 9, 10, 13, 34, 59, 255, 128, 65])
    return bytes(changed)


def bytes_moved(draw: random.Random, content: bytes, _corpus: list) -> bytes:
    """A piece is left out, doubled, or put elsewhere."""
    start, end = sorted(draw.randint(0, len(content)) for _ in range(2))
    piece, rest = content[start:end], content[:start] + content[end:]
    place = draw.randint(0, len(rest))
    return draw.choice([rest, piece, content + piece, rest[:place] + piece + rest[place:]])


def lines_changed(draw: random.Random, content: bytes, _corpus: list) -> bytes:
    """Rows are shuffled, doubled, left out or cut short."""
    lines = content.split(b"\n")
    place = draw.randrange(len(lines))
    kind = draw.randrange(5)
    if kind == 0:
        draw.shuffle(lines)
    elif kind == 1:
        lines[place:place] = [lines[draw.randrange(len(lines))]] * draw.choice([1, 2, 200])
    elif kind == 2:
        del lines[place]
    elif kind == 3:
        lines[place] = lines[place][: draw.randint(0, len(lines[place]))]
    else:
        lines[place] = draw.choice(CELLS).encode() + b";" * draw.choice([0, 1, 5])
    return b"\n".join(lines)


def cells_changed(draw: random.Random, content: bytes, _corpus: list) -> bytes:
    """Cells become odd cells."""
    sign = max(DELIMITERS, key=lambda one: content.count(one.encode())).encode()
    lines = content.split(b"\n")
    for _ in range(draw.choice([1, 2, 10])):
        place = draw.randrange(len(lines))
        cells = lines[place].split(sign)
        cells[draw.randrange(len(cells))] = draw.choice(CELLS).encode()
        lines[place] = sign.join(cells)
    return b"\n".join(lines)


def delimited_anew(draw: random.Random, content: bytes, _corpus: list) -> bytes:
    """Another delimiter, everywhere or in some places."""
    old, new = draw.choice(DELIMITERS).encode(), draw.choice(DELIMITERS).encode()
    return content.replace(old, new, draw.choice([-1, 3]))


def encoded_anew(draw: random.Random, content: bytes, _corpus: list) -> bytes:
    """The right bytes in the wrong encoding."""
    text = content.decode(draw.choice(ENCODINGS), errors="replace")
    return text.encode(draw.choice(ENCODINGS), errors="replace")


def joined(draw: random.Random, content: bytes, corpus: list) -> bytes:
    """Two files in one."""
    return content + draw.choice([b"", b"\n", b"\n\n"]) + draw.choice(corpus)[0]


def zipped(draw: random.Random, content: bytes, _corpus: list) -> bytes:
    """In an archive, sometimes a broken one."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(draw.choice(["a.csv", "a.txt", "b/", "content.xml"]), content)
    packed = buffer.getvalue()
    return packed if draw.random() < 0.5 else bytes_changed(draw, packed, [])


MUTATIONS = [
    *(bytes_changed, bytes_moved, lines_changed, lines_changed, cells_changed, cells_changed),
    *(cells_changed, delimited_anew, encoded_anew, joined, zipped),
]


def outcome(content: bytes, wishes: dict, folder: Path) -> str:
    """``read``, ``spreadsheet`` (left to GDAL), or the refusal."""
    from sozialraum.core.delivered.files import kind_of
    from sozialraum.core.delivered.template import Wishes, template_text
    from sozialraum.core.delivered.textfiles import read_text_file
    from sozialraum.core.errors import SozialraumError

    path = folder / "input.csv"
    path.write_bytes(content)
    try:
        if kind_of(path) not in ("text", "zip"):
            return "spreadsheet"
        delivered = read_text_file(path, Wishes(**wishes))
    except SozialraumError as refusal:
        return refusal.text
    values = delivered.areas.figures.values.to_numpy()
    assert not (abs(values) == float("inf")).any(), "infinite number"
    assert len(set(map(str.casefold, delivered.order))) == len(delivered.order), "names not unique"
    json.loads(template_text(delivered.wishes))
    for remark in delivered.findings.remarks:
        remark.text.format(**remark.values)
    return "read"


def fuzz(numbers: range, seed: int, limit: float, kept: Path | None) -> tuple[Counter, list[str]]:
    """Outcomes, and what must not be."""
    inputs, outcomes, faults = Inputs(seed), Counter(), []

    def ring(*_: object) -> None:
        raise TooLong

    signal.signal(signal.SIGALRM, ring)
    with TemporaryDirectory() as folder:
        for number in numbers:
            content, wishes = inputs.one(number)
            signal.setitimer(signal.ITIMER_REAL, limit)
            try:
                outcomes[outcome(content, wishes, Path(folder))] += 1
            except (Exception, TooLong) as fault:
                place = traceback.extract_tb(fault.__traceback__)[-1]
                found = (
                    f"{type(fault).__name__}: {fault} ({Path(place.filename).name}:{place.lineno})"
                )
                faults.append(f"seed {seed} input {number}: {found}")
                if kept is not None:
                    kept.mkdir(parents=True, exist_ok=True)
                    (kept / f"{seed}-{number}.bin").write_bytes(content)
                    (kept / f"{seed}-{number}.json").write_text(json.dumps(wishes))
                    print(faults[-1], flush=True)
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
    return outcomes, faults


def main() -> int:
    """Run, and say what came out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=float, default=10.0, help="seconds an input may take")
    parser.add_argument("--only", type=int, help="number of one input to repeat")
    options = parser.parse_args()
    mount()
    if options.only is not None:
        content, wishes = Inputs(options.seed).one(options.only)
        print(wishes, content[:2000], sep="\n")
        with TemporaryDirectory() as folder:
            print(outcome(content, wishes, Path(folder)))
        return 0
    began = time.monotonic()
    outcomes, faults = fuzz(range(options.inputs), options.seed, options.limit, KEPT)
    for text, count in outcomes.most_common():
        print(f"{count:8}  {text[:110]}")
    seconds = time.monotonic() - began
    print(f"{options.inputs} inputs, seed {options.seed}, {seconds:.0f} s, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
