"""A PostgreSQL with PostGIS for the tests: started on a free port, gone afterwards.

It listens on a socket in a folder of its own, not on the network, which tests do without.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWNER, DATABASE = "register", "planung"
# What makes it quick: these data need not outlive the machine's power.
_SETTINGS = ("listen_addresses=", "fsync=off", "max_connections=20", "shared_buffers=16MB")


class NoServerError(Exception):
    """There is no PostgreSQL here, or none may be started."""


@contextmanager
def server() -> Iterator[str]:
    """Start one; gives the connection parameters of its database.

    Errors
    ------
    NoServerError
        PostgreSQL is not installed, or this user cannot start it.
    """
    programs, command = _programs(), _command()
    folder = Path(tempfile.mkdtemp(prefix="sozialraum-pg-"))
    if command:
        shutil.chown(folder, "postgres")
    data, port = folder / "data", _free_port()
    options = " ".join(f"-c {setting}" for setting in _SETTINGS)
    options += f" -p {port} -c unix_socket_directories={folder}"
    try:
        _run([*command, programs / "initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8",
              "--locale=C", "--no-sync"])  # fmt: skip
        start = [*command, programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log"]
        _run([*start, "-o", options, "start"])
        folder.chmod(0o755)
        try:
            yield _database(programs, folder, port)
        finally:
            _run([*command, programs / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    """Where PostgreSQL's programs are; Debian keeps them off the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    elsewhere = shutil.which("initdb")
    if not found and not elsewhere:
        raise NoServerError("there is no PostgreSQL server on this machine")
    return found[-1].parent if found else Path(elsewhere).resolve().parent


def _version(initdb: Path) -> float:
    return float(initdb.parent.parent.name)


def _command() -> list[str]:
    """What comes before each program: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return []
    try:
        pwd.getpwnam("postgres")
        _run(["runuser", "-u", "postgres", "--", "true"])
    except (KeyError, OSError, NoServerError) as error:
        raise NoServerError(f"PostgreSQL does not run as root: {error}") from error
    return ["runuser", "-u", "postgres", "--"]


def _database(programs: Path, folder: Path, port: int) -> str:
    """A database of its own, with PostGIS where that is installed."""
    reach = ["-h", folder, "-p", port, "-U", OWNER]
    _run([programs / "createdb", *reach, DATABASE])
    psql = [programs / "psql", *reach, "-d", DATABASE, "-q", "-c"]
    if list(programs.parent.glob("../../../share/postgresql/*/extension/postgis.control")):
        _run([*psql, "CREATE EXTENSION postgis"])
    return f"dbname='{DATABASE}' host={folder} port={port} user='{OWNER}'"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("", 0))
        return int(probe.getsockname()[1])


def _run(command: list[object]) -> None:
    done = subprocess.run(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        cwd="/",
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode != 0:
        raise NoServerError(f"{Path(str(command[0])).name}: {done.stderr.strip()}")
