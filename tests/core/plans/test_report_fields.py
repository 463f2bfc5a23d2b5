"""Which report fields a Planwerk has through its themes, and on whose word."""

from __future__ import annotations

import pytest

from sozialraum.core.plans.records import (
    EDITORIAL,
    SOURCE,
    Plan,
    PlanTheme,
    Register,
    Theme,
    ThemeMapping,
)
from sozialraum.core.plans.report_fields import ReportFields

STAMP = ("d", "p", 1, 1, "2026-01-01", "FB61")


def theme(key, vocabulary):
    return Theme(key, *STAMP, vocabulary, key.title())


def mapping(theme_, core, origin):
    return ThemeMapping(f"{theme_}_{core}", *STAMP, theme_, core, origin)


def own(plan, theme_, origin):
    return PlanTheme(f"{plan}_{theme_}", *STAMP, plan, theme_, origin)


@pytest.fixture()
def fields():
    register = Register(
        "Register",
        "2026-01-01",
        plans=tuple(Plan(key, *STAMP, "fb", key) for key in ("direct", "core", "word", "none")),
        themes=(
            theme("wohnen", "Berichtsfeld"),
            theme("erwerb", "Berichtsfeld"),
            theme("haushalte", "Berichtsfeld"),
            theme("quartier", "Kernthema"),
            theme("arbeit", "Kernthema"),
            theme("nachbarschaft", "Wort des Planwerks"),
        ),
        theme_mapping=(
            mapping("wohnen", "quartier", SOURCE),
            mapping("erwerb", "arbeit", EDITORIAL),
            mapping("nachbarschaft", "quartier", EDITORIAL),
        ),
        plan_themes=(
            own("direct", "wohnen", SOURCE),
            own("direct", "erwerb", EDITORIAL),
            own("core", "quartier", SOURCE),
            own("core", "arbeit", SOURCE),
            own("word", "nachbarschaft", SOURCE),
        ),
    )
    return ReportFields(register)


def said(found):
    return [(each.plan.key, each.field, each.origin, each.through) for each in found]


def test_fields_that_a_planwerk_names_itself(fields):
    assert said(fields.of_plan("direct")) == [
        ("direct", "wohnen", SOURCE, ()),
        ("direct", "erwerb", EDITORIAL, ()),
    ]


def test_fields_through_a_kernthema_are_as_sure_as_their_weakest_step(fields):
    assert said(fields.of_plan("core")) == [
        ("core", "wohnen", SOURCE, ("Quartier",)),
        ("core", "erwerb", EDITORIAL, ("Arbeit",)),
    ]


def test_a_word_of_the_planwerk_stands_for_its_kernthema(fields):
    assert said(fields.of_plan("word")) == [("word", "wohnen", EDITORIAL, ("Quartier",))]


def test_a_planwerk_without_themes_has_no_fields(fields):
    assert fields.of_plan("none") == []


def test_the_planwerke_of_a_field_begin_with_those_of_the_source(fields):
    assert [(each.plan.key, each.origin) for each in fields.of_field("wohnen")] == [
        ("direct", SOURCE),
        ("core", SOURCE),
        ("word", EDITORIAL),
    ]
    assert fields.of_field("haushalte") == []
