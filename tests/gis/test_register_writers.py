"""Several processes save in one register at once, and are killed while they do."""

from __future__ import annotations

import collections
import datetime
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from sozialraum.core.plans.edits import Edit
from sozialraum.gis.register_store import open_register

WRITER = Path(__file__).with_name("register_writer.py")
COUNTED = ["sportentwicklungsplan", "schulentwicklungsplan"]
UNITS, SAVES, PAUSE = ("FB45", "FB56"), 25, 0.15
LONGEST_LIFE = 0.6  # seconds after the first word; a transaction takes a tenth of it


@pytest.fixture()
def counted(register_location):
    """A register in which two Planwerke count in their note how often they were saved."""
    store = open_register(register_location)
    plans = [plan for plan in store.register.plans if plan.key in COUNTED]
    store.save([Edit("plans", plan, replace(plan, note="0")) for plan in plans], "FB01")
    return register_location


@pytest.fixture()
def start(request, tmp_path):
    """Start a writer; its settings are its own."""
    processes = []

    def start_(location, unit, seed, count=10**9, pause=0.0):
        pg = location.startswith("pg:")
        parameters = request.getfixturevalue("postgres") if pg else ""
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        environment["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path / f"profile {unit}")
        process = subprocess.Popen(
            [sys.executable, WRITER, location, parameters, unit, *map(str, (seed, count, pause))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(tmp_path / f"{unit}.log").open("w"),
            text=True,
            env=environment,
        )
        processes.append(process)
        return process

    yield start_
    for process in processes:
        process.kill()
        process.wait()


def go(writer):
    writer.stdin.write("go\n")
    writer.stdin.flush()


def told(lines, word):
    """What follows ``word`` in the lines that begin with it."""
    return [line.split(" ", 1)[1].strip() for line in lines if line.startswith(f"{word} ")]


def check(location, told_saves):
    """What was told to be saved is there, and each transaction wholly or not at all."""
    register = open_register(location).register
    notes = {plan.key: int(plan.note) for plan in register.plans if plan.key in COUNTED}
    made = {row.key: row.plan for row in register.plan_contents if row.key == row.text}
    assert set(told_saves) <= {f"{key} {plan}" for key, plan in made.items()}
    assert collections.Counter(made.values()) == collections.Counter(notes)
    logged = collections.Counter((line.table_name, line.row_key) for line in register.change_log)
    assert {key: logged["plans", key] - 1 for key in COUNTED} == notes
    assert {key: logged["plan_contents", key] for key in made} == dict.fromkeys(made, 1)
    versions = {plan.key: plan.version for plan in register.plans if plan.key in COUNTED}
    assert {key: version - 2 for key, version in versions.items()} == notes
    assert [line.position for line in register.change_log] == [
        *range(1, len(register.change_log) + 1)
    ]
    return len(made)


def test_two_writers_at_once_lose_nothing(counted, start):
    writers = [start(counted, unit, 1, SAVES, PAUSE) for unit in UNITS]
    for writer in writers:
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        go(writer)
    said = [writer.communicate(timeout=300)[0].splitlines() for writer in writers]
    saves = [save for lines in said for save in told(lines, "saved")]
    assert len(saves) == 2 * SAVES
    assert check(counted, saves) == 2 * SAVES
    assert any(told(lines, "conflict") for lines in said)
    for lines, other in zip(said, reversed(UNITS)):
        for text in told(lines, "conflict"):
            assert "somebody else has changed the same meanwhile" in text
            assert f"({other}, 20" in text


def killed(start, location, draw, number):
    """The saves that a writer told before it was killed in the middle of its work."""
    writer, lines = start(location, f"Amt{number}", draw.randrange(10**6)), []
    reader = threading.Thread(target=lambda: lines.extend(writer.stdout))
    assert writer.stdout.readline() == "ready\n"
    reader.start()
    go(writer)
    time.sleep(draw.uniform(0, LONGEST_LIFE))
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    reader.join()
    return told([line for line in lines if line.endswith("\n")], "saved")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not on Windows")
def test_killing_in_the_middle_of_saving_loses_nothing(counted, start):
    draw, saves = random.Random(20171121), []
    for number in range(5):
        saves += killed(start, counted, draw, number)
        check(counted, saves)
    assert saves


@pytest.mark.soak
def test_killing_a_hundred_times_loses_nothing(counted, start, root):
    draw, saves = random.Random(), []
    for number in range(100):
        saves += killed(start, counted, draw, number)
        kept = check(counted, saves)
    database = "PostgreSQL" if counted.startswith("pg:") else "GeoPackage"
    with (root / "docs" / "soak.md").open("a", encoding="utf-8") as file:
        day = datetime.date.today().isoformat()
        file.write(
            f"- {day}: Register in {database}, hundertmal beim Speichern abgebrochen: {len(saves)} "
            f"Speicherungen bestätigt, {kept} erhalten, keine verloren, keine halb\n"
        )
