"""Planwerk × theme: origins, gaps and Schnittstellen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sozialraum.core.plans.matrix import BY_WORD, theme_matrix
from sozialraum.core.plans.overview import plan_views
from sozialraum.core.plans.yaml_file import SHIPPED, load_register


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture(scope="module")
def matrix(register):
    return theme_matrix(register, plan_views(register))


def titles(themes):
    return [theme.title for theme in themes]


def test_every_plan_theme_of_the_vocabulary_is_in_the_matrix_once(register, matrix):
    core = {theme.key for theme in register.themes if theme.vocabulary == "Kernthema"}
    pairs = {(row.plan, row.theme) for row in register.plan_themes if row.theme in core}
    assert set(matrix.assignments) == pairs
    assert len(matrix.themes) == 13


def test_the_origin_says_how_the_register_knows(matrix):
    found = {
        theme: matrix.assignments["schulentwicklungsplan", theme].origin
        for theme in ("bildung", "wohnumfeld", "sozialraumbezug")
    }
    assert found == {"bildung": BY_WORD, "wohnumfeld": BY_WORD, "sozialraumbezug": "redaktion"}
    word = matrix.assignments["schulentwicklungsplan", "bildung"]
    assert word.words == ("Betreuung und Bildung",)
    assert "Seite 9" in word.source


def test_what_the_source_names_itself_goes_before_what_the_editors_assign(register):
    twice = next(row for row in register.plan_themes if row.key == "schule_k1")
    named = replace(twice, key="x", origin="quelle")
    more = replace(register, plan_themes=(*register.plan_themes, named))
    matrix = theme_matrix(more, plan_views(more))
    assert matrix.assignments["schulentwicklungsplan", "bildung"].origin == "quelle"


def test_a_mapped_word_is_enough(register):
    less = tuple(row for row in register.plan_themes if row.key != "schule_k1")
    matrix = theme_matrix(replace(register, plan_themes=less), plan_views(register))
    assert matrix.assignments["schulentwicklungsplan", "bildung"].origin == BY_WORD


def test_a_theme_of_no_planwerk_stays_as_a_gap(matrix):
    assert matrix.plans_of("ehrenamt") == ()
    assert "Ehrenamt" in titles(matrix.themes)


def test_of_the_words_only_those_in_use_are_shown(register):
    school = [view for view in plan_views(register) if view.plan.key == "schulentwicklungsplan"]
    words = theme_matrix(register, school, "Wort des Planwerks")
    assert titles(words.themes) == [
        "Wohnumfeld- und Infrastrukturplanung",
        "Kinder, Jugendliche und Familien",
        "Betreuung und Bildung",
    ]
    assert {found.origin for found in words.assignments.values()} == {"quelle"}
    assert theme_matrix(register, [], "Berichtsfeld").themes == ()


def test_a_schnittstelle_is_what_two_planwerke_share_whichever_is_asked(matrix):
    youth, leisure = "kinder_jugendfoerderplan", "freizeitstaettenbedarfsplan"
    assert titles(matrix.shared(youth, leisure)) == [
        "Integration/Teilhabe",
        "Unterstützung und Beratung",
        "Lebensqualität/Freizeit",
        "Sozialraumbezug/Quartiersarbeit",
    ]
    assert matrix.shared(youth, leisure) == matrix.shared(leisure, youth)
    assert matrix.shared("wohnungsmarktbericht", youth) == ()


def test_neighbours_begin_with_the_one_that_shares_most(matrix):
    neighbours = matrix.neighbours("kinder_jugendfoerderplan")
    assert neighbours[0][0].plan.key == "freizeitstaettenbedarfsplan"
    counts = [len(themes) for _, themes in neighbours]
    assert counts == sorted(counts, reverse=True)
    assert "kinder_jugendfoerderplan" not in [view.plan.key for view, _ in neighbours]
