"""A register's YAML file: what breaks the schema is refused with its line."""

from __future__ import annotations

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.yaml_file import load_register

GOOD = """\
schema: 1
title: Probe
as_of: 2020-01-01
stamp: {version: 1, changed_at: 2020-01-01, changed_by: FB56}
sources:
  s1: {document: Heft, place: Seite 1}
  s2: {document: Heft, place: Seite 2}
  other: {document: Blatt, place: Seite 9, changed_at: 2021-05-06}
bodies:
  stadt: {title: Stadt, at: s1}
departments:
  fb1: {body: stadt, title: Planung, code: FB1, at: s1}
plans:
  plan_a: {department: fb1, title: Plan A, at: s1 s2}
plan_periods:
  p1:
    plan: plan_a
    kind: Planungszeitraum
    label: 2019/20
    begins: 2019-08-01
    ends: 2020-07-31
    at: other s1
"""


@pytest.fixture()
def load(tmp_path):
    def load_(text):
        path = tmp_path / "probe.yaml"
        path.write_text(text, encoding="utf-8")
        return load_register(path)

    return load_


def test_rows_take_source_and_stamp_from_the_head(load):
    register = load(GOOD)
    plan, period = register.plans[0], register.plan_periods[0]
    assert (plan.document, plan.place) == ("Heft", "Seite 1; Seite 2")
    assert (period.document, period.place) == ("Blatt", "Seite 9; Heft, Seite 1")
    assert (plan.version, plan.changed_at, plan.changed_by) == (1, "2020-01-01", "FB56")
    assert period.changed_at == "2021-05-06"
    assert register.actors == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("kind: Planungszeitraum", "kind: Zeitraum", ["line 18", "kind", "Zeitraum", "Turnus"]),
        ("plan: plan_a", "plan: plan_b", ["line 17", "plan_b", "plan_a"]),
        ("ends: 2020-07-31", "ends: 2018", ["line 21", "ends", "≥ 2019"]),
        ("begins: 2019-08-01", "begins: 2019-13-01", ["line 20", "begins", "YYYY"]),
        ("    label: 2019/20\n", "", ["line 17", "label"]),
        ("code: FB1", "kürzel: FB1", ["line 12", "kürzel", "code"]),
        ("at: s1 s2", "at: s3", ["line 14", "s3", "s1, s2"]),
        (", at: s1 s2", "", ["line 14", "at: –"]),
        ("  plan_a: {", "  Plan-A: {", ["line 14", "Plan-A", "a-z"]),
        ("version: 1", "version: eins", ["version", "eins"]),
        ("changed_at: 2020-01-01", "changed_at: 1.1.2020", ["changed_at", "YYYY-MM-DD"]),
        ("schema: 1", "schema: 2", ["schema: 2", "schema: 1"]),
        ("as_of: 2020-01-01", "as_of: neulich", ["as_of", "YYYY-MM-DD"]),
        ("plans:\n", "planwerke:\n", ["line 14", "planwerke", "plan_periods"]),
        ("bodies:\n", "bodies:\n  stadt: {title: Dorf, at: s1}\n", ["line 11", "stadt ×2"]),
        ("title: Probe", "title: [Probe]", ["line 2", "title"]),
        ("place: Seite 2}", "ort: Seite 2}", ["line 7", "ort"]),
        ("schema: 1", "schema: {", ["cannot be read"]),
    ],
)
def test_what_breaks_the_schema_is_refused_with_its_line(load, old, new, said):
    assert GOOD.count(old) >= 1
    with pytest.raises(SozialraumError) as refusal:
        load(GOOD.replace(old, new, 1))
    assert all(word in str(refusal.value) for word in said), str(refusal.value)


def test_a_file_that_does_not_exist_is_refused_by_name(tmp_path):
    with pytest.raises(SozialraumError, match=r"nowhere\.yaml"):
        load_register(tmp_path / "nowhere.yaml")


def test_an_empty_file_is_refused(load):
    with pytest.raises(SozialraumError, match="schema"):
        load("")
