"""What a state withholds stays withheld: no output of any algorithm depends on the number.

Each number field of each table of each contract case is withheld in one row, with the number left
beside its state as careless deliveries do. Run with two different numbers, every output must be
the same: then nothing in it, no rate, rank, contribution, class or colour, gives the number away.
"""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from qgis.core import QgsProcessingException

NUMBERS = ("integer", "double")
SECRETS = (2, 8765)
ROW = 0

WITHOUT_NUMBERS = {"checkareas", "crosswalk", "importtable", "planoverview", "stylestatusdynamics"}
"""Algorithms whose cases have no figures."""
BY_ALL_NUMBERS = {"METHOD": "equal", "LIMITS": "", "CLASSES": 2}
MORE = {"styleindicator": BY_ALL_NUMBERS, "maplayout": BY_ALL_NUMBERS}
"""Parameters beside those of the case: limits that depend on every number."""
INTERNAL = {"deliver": {"OUTPUT_INTERNAL"}}
"""Outputs that are meant to hold what is withheld."""


def fields_of(case):
    """Each number field of each table of a case."""
    for name, table in case.tables.items():
        for field, kind in table.fields.items():
            if kind in NUMBERS and field not in case.parameters.get("KEY_FIELD", ""):
                yield name, field


def state_of(table, field):
    """The state field of ``field``: that of a long table is called ``state``."""
    return "state" if field == "value" and "indicator" in table.fields else f"{field}_state"


def with_secret(table, field, secret, state="suppressed"):
    """The table with ``secret`` in one row of ``field``, and the state there."""
    names, word = list(table.fields), state_of(table, field)
    fields = {**table.fields, word: "string"}
    rows = []
    for at, row in enumerate(table.rows):
        values = dict(zip(names, row))
        values.setdefault(word, "ok")
        if at == ROW:
            values.update({field: secret, word: state})
        rows.append(tuple(values[name] for name in fields))
    return replace(table, fields=fields, rows=rows)


@pytest.fixture()
def shown(run, case, algorithm_name, parameters, destinations, contents):
    """What a run shows: its outputs, its log, or why it refuses."""
    turn = iter(range(10_000))

    def show(**tables):
        folder = f"run{next(turn)}"
        made = destinations(folder)
        try:
            more = MORE.get(algorithm_name, {})
            result = run(algorithm_name, **{**parameters(**tables), **more, **made})
        except QgsProcessingException as error:
            return {"refused": str(error)}
        finally:
            show.log = run.feedback.textLog()
        skipped = INTERNAL.get(algorithm_name, set())
        files = {name: contents(str(path)) for name, path in made.items() if name not in skipped}
        rest = {name: value for name, value in result.items() if name not in made}
        return {**files, **{n: None if v != v else v for n, v in rest.items()}}

    return show


def test_no_output_depends_on_a_withheld_number(algorithm_name, case, shown):
    told = []
    for name, field in fields_of(case):
        table = case.tables[name]
        seen = []
        for secret in SECRETS:
            seen.append(shown(**{name: with_secret(table, field, secret)}))
            assert str(SECRETS[1]) not in shown.log.split("Input parameters")[0], field
        if seen[0] != seen[1]:
            told.append((name, field, [k for k in seen[0] if seen[0][k] != seen[1].get(k)]))
    assert told == []


def test_a_number_that_is_not_withheld_does_show(algorithm_name, case, shown):
    """Else the test above would prove nothing."""
    differing = 0
    for name, field in fields_of(case):
        table = case.tables[name]
        numbers = [row[list(table.fields).index(field)] for row in table.rows]
        other = 1 + max(n for n in numbers if n is not None and not math.isnan(n))
        seen = [shown(**{name: with_secret(table, field, n, "ok")}) for n in (numbers[ROW], other)]
        differing += seen[0] != seen[1]
    assert differing or algorithm_name in WITHOUT_NUMBERS
