"""The shipped register: complete against the document, every fact with its place."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from sozialraum.core.plans.records import TABLES, Entry, columns
from sozialraum.core.plans.yaml_file import SHIPPED, load_register

PAGES = {  # headings of Anlage 1, page by page
    5: "Übersicht",
    6: "Kinder- und Jugendförderplan",
    7: "Freizeitstättenbedarfsplan",
    8: "Kindertagesstättenbedarfsplan",
    9: "Schulentwicklungsplanung",
    10: "Sportentwicklungsplan",
    11: "Integrationskonzept",
    12: "Statistische Daten",
    13: "Sozialentwicklungsplan",
    14: "Wohnen",
    15: "Masterplan Aachen*2030",
    16: "Integrierte Handlungskonzepte",
    17: "Volkshochschule",
    18: "Kultur",
    19: "Theater",
    20: "Fachbereich Wohnen, Soziales und Integration",
    21: "Schnittstellen und Kernthemen",
}
PLANS = {  # the overview table: Planwerk, Fachbereich
    "Sportentwicklungsplan": "FB52",
    "Schulentwicklungsplan": "FB45",
    "Kindertagesstättenbedarfsplan": "FB45",
    "Kinder- und Jugendförderplan": "FB45",
    "Freizeitstättenbedarfsplan": "FB45",
    "Sozialentwicklungsplan": "FB56",
    "Integrationskonzept": "FB56",
    "Wohnungsmarktbericht": "FB56",
    "Handlungskonzept Wohnen": "FB56",
    "Masterplan Aachen*2030": "FB61",
    "Integrierte Handlungskonzepte": "FB61",
    "Statistisches Jahrbuch": "FB02",
    "Demographiemonitoring": "FB02",
}
SECTIONS = {  # headings that a Planwerk's page has
    "sportentwicklungsplan": {"Einordnung", "Grundlage", "Inhalt"},
    "schulentwicklungsplan": {"Einordnung", "Grundlage", "Inhalt", "Sonstiges"},
    "kindertagesstaettenbedarfsplan": {"Einordnung", "Grundlage", "Inhalt", "Sonstiges"},
    "kinder_jugendfoerderplan": {"Einordnung", "Grundlage", "Inhalt"},
    "freizeitstaettenbedarfsplan": {"Einordnung", "Grundlage", "Inhalt"},
    "sozialentwicklungsplan": {"Einordnung", "Grundlage", "Inhalt"},
    "integrationskonzept": {"Einordnung", "Grundlage", "Inhalt"},
    "wohnungsmarktbericht": {"Inhalt", "Ziel"},
    "handlungskonzept_wohnen": {"Inhalt", "Ziel"},
    "masterplan_aachen_2030": {"Einordnung", "Grundlage", "Inhalt"},
    "integrierte_handlungskonzepte": {"ohne Überschrift"},
    "statistisches_jahrbuch": {"Inhalt"},
    "demographiemonitoring": {"Inhalt"},
}


OVERVIEW = "Vorlage FB 56/0118/WP17"  # the document whose Anlage 1 is the city's overview


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture(scope="module")
def city(register):
    """Keys of the city's Planwerke."""
    own = {item.key for item in register.departments if item.body == "stadt_aachen"}
    return {plan.key for plan in register.plans if plan.department in own}


def entries(register):
    return [entry for table in TABLES for entry in getattr(register, table)]


def test_every_page_of_the_document_is_a_source_under_its_heading(register):
    found = {}
    for entry in entries(register):
        for page, heading in re.findall(r"Seite (\d+), ([^;]+)", entry.place):
            found.setdefault(int(page), set()).add(heading)
    assert set(found) == set(PAGES)
    assert all(len(headings) == 1 for headings in found.values())
    assert all(found[page].pop().startswith(heading) for page, heading in PAGES.items())


def test_every_entry_names_its_source_and_who_changed_it_when(register):
    documents = {document.title for document in register.documents}
    assert len(entries(register)) > 500
    for entry in entries(register):
        assert entry.document in documents
        assert entry.place
        assert re.fullmatch(r"FB\d\d", entry.changed_by)
        assert entry.version == 1


def test_each_document_stands_for_its_own_day(register):
    dates = {document.title: document.dated for document in register.documents}
    assert dates[OVERVIEW] == register.as_of == "2017-11-21"
    assert dates["Vorlage FB 56/0142/WP17"] == "2018-04-03"
    undated = [item for item in register.documents if not item.dated]
    assert len(undated) == 3
    assert all("ohne Datum" in item.note for item in undated if item.body)


def test_rows_without_a_date_of_their_own_came_into_the_register_later(register):
    dates = {document.title: document.dated for document in register.documents}
    for entry in entries(register):
        assert entry.changed_at == (dates[entry.document] or "2026-11-23")


def test_the_thirteen_planwerke_stand_under_their_department(register, city):
    codes = {department.key: department.code for department in register.departments}
    found = {plan.title: codes[plan.department] for plan in register.plans if plan.key in city}
    assert found == PLANS


def test_the_staedteregion_is_a_body_of_its_own(register, city):
    titles = [plan.title for plan in register.plans if plan.key not in city]
    assert len(titles) == 11
    assert {
        "Sozialbericht der StädteRegion Aachen",
        "Sozialraum-Monitoring StädteRegion Aachen",
        "Sozialraumprofile",
        "Inklusionsplan",
        "Pflegeplanung",
    } <= set(titles)
    assert {plan.document == OVERVIEW for plan in register.plans if plan.key not in city} == {False}
    mixed = [
        (relation.plan in city) != (relation.other in city)
        for relation in register.plan_relations
        if relation.other
    ]
    assert not any(mixed)


def test_each_planwerk_has_the_sections_of_its_page(register):
    found = {}
    for content in register.plan_contents:
        if content.document != OVERVIEW:
            continue
        found.setdefault(content.plan, set()).add(content.section)
    assert found == SECTIONS


def test_every_planwerk_of_the_city_has_a_zeitbezug_and_a_raumbezug(register, city):
    assert city <= {period.plan for period in register.plan_periods}
    assert city <= {level.plan for level in register.plan_levels}


def test_only_three_planwerke_have_a_planungszeitraum(register):
    found = [
        (period.plan, period.part, period.begins, period.ends)
        for period in register.plan_periods
        if period.kind == "Planungszeitraum"
    ]
    assert found == [
        ("schulentwicklungsplan", "Primarstufe", "2013", "2018"),
        ("schulentwicklungsplan", "weiterführende Schulen", "2010", "2015"),
        ("schulentwicklungsplan", "Förderschulen", "2012", "2016"),
        ("kinder_jugendfoerderplan", "", "2015", "2020"),
        ("freizeitstaettenbedarfsplan", "", "2015", "2020"),
    ]


def test_contradicting_years_stand_side_by_side_with_their_places(register):
    found = [
        (period.label, re.findall(r"Seite (\d+)", period.place))
        for period in register.plan_periods
        if period.plan == "integrationskonzept"
    ]
    assert found == [("2006", ["5", "11"]), ("wird aktuell bearbeitet", ["5"]), ("2017", ["11"])]


def test_boxes_of_steuerungsinstrumente_exist_for_three_planwerke_only(register):
    boxes = {}
    for term in register.instruments:
        if term.plan and term.document == OVERVIEW:
            assert term.named_as == "Steuerungsinstrumente"
            boxes[term.plan] = boxes.get(term.plan, 0) + 1
    assert boxes == {
        "kinder_jugendfoerderplan": 5,
        "sportentwicklungsplan": 6,
        "sozialentwicklungsplan": 3,
    }


def test_the_fifteen_terms_of_fb56_hold_four_planwerke(register):
    terms = [t for t in register.instruments if re.search(r"Seite 20\b", t.place)]
    assert len(terms) == 15
    assert {t.same_as for t in terms if t.kind == "Plan"} == {
        "handlungskonzept_wohnen",
        "integrationskonzept",
        "sozialentwicklungsplan",
        "wohnungsmarktbericht",
    }
    assert any(t.kind == "unklar" for t in terms)


def test_entgeltordnung_is_three_entries(register):
    found = {t.key: t.department for t in register.instruments if t.title == "Entgeltordnung"}
    assert sorted(found.values()) == ["fb52", "kultur", "theater"]


def test_departments_that_said_nothing_say_so(register):
    said = {
        department.code for department in register.departments if department.note == "ohne Angaben"
    }
    assert said == {"FB01", "FB32"}


def test_there_are_thirteen_kernthemen(register):
    titles = [t.title for t in register.themes if t.vocabulary == "Kernthema"]
    assert len(titles) == 13
    assert {"Ehrenamt", "(Bezahlbares) Wohnen", "Arbeitsmarkt/lokale Ökonomie"} <= set(titles)


def test_what_the_source_names_are_words_and_report_fields_and_kernthemen_are_editorial(
    register, city
):
    vocabulary = {theme.key: theme.vocabulary for theme in register.themes}
    for record in register.plan_themes:
        own = "Wort des Planwerks" if record.plan in city else "Berichtsfeld"
        expected = {own} if record.origin == "quelle" else {"Kernthema", "Berichtsfeld"}
        assert vocabulary[record.theme] in expected


def test_mapped_words_of_a_planwerk_give_it_their_kernthema(register):
    assigned = {(record.plan, record.theme) for record in register.plan_themes}
    for mapping in register.theme_mapping:
        for plan, theme in list(assigned):
            if theme == mapping.theme:
                assert (plan, mapping.core_theme) in assigned


def test_report_fields_have_the_keys_of_the_indicator_themes(register, root):
    shared = (root / "catalog" / "themes.yaml").read_text(encoding="utf-8")
    keys = re.findall(r"^  (\w+):", shared, re.MULTILINE)
    fields_ = [theme.key for theme in register.themes if theme.vocabulary == "Berichtsfeld"]
    assert [key for key in fields_ if key in keys] == keys
    assert len(keys) == 8
    assert all(key.startswith("b_") for key in fields_ if key not in keys)


def test_actors_and_funding_that_the_other_documents_name_are_there(register):
    actors = {(actor.body, actor.title): actor.kind for actor in register.actors}
    assert {title for body, title in actors if body == "stadt_aachen"} >= {
        "Sozialkonferenz",
        "Sozial-Plattform",
        "Steuerungsgruppe der Fachplanungen",
        "Stadtteilkonferenzen",
        "Quartiersmanagement in sieben Stadtvierteln",
        "Acht Örtliche Arbeitsgemeinschaften der Altenarbeit",
        "Sozialraumkonferenz Kornelimünster/Walheim",
    }
    assert {"Städteregionstag", "Jobcenter"} <= {
        title for body, title in actors if body == "staedteregion"
    }
    funding = {term.title for term in register.instruments if term.kind == "Förderung"}
    assert "Stadtteilfonds" in funding
    assert "Vergabe freiwilliger Mittel im sozialen Bereich" in funding


def test_no_row_holds_contact_data(register):
    """Neither a person's title nor a mail address or telephone number."""
    contact = re.compile(r"@|\bDr\.|\bProf\.|\bFrau\b|\bHerr\b|\bTel\b|\b0\d{2,4}[ /-]\d{3,}")
    for entry in entries(register):
        text = " | ".join(
            str(getattr(entry, item.name))
            for item in fields(entry)
            if item.name not in ("document", "place", "changed_at", "dated")
        )
        assert not contact.search(text), entry.key


def test_relations_of_the_document_are_there(register):
    found = {(r.plan, r.relation, r.other or r.outside) for r in register.plan_relations}
    assert {
        ("freizeitstaettenbedarfsplan", "Bestandteil von", "kinder_jugendfoerderplan"),
        ("kindertagesstaettenbedarfsplan", "Bestandteil von", "Jugendhilfeplanung"),
        ("masterplan_aachen_2030", "verzahnt mit", "FNP (Flächennutzungsplan)"),
    } <= found


def test_every_table_starts_with_its_key_and_ends_with_source_and_stamp():
    tail = ["document", "place", "position", "version", "changed_at", "changed_by"]
    for table, record in TABLES.items():
        names = columns(table)
        assert names[0] == "key"
        assert names[-6:] == tail
        assert sorted(names) == sorted(item.name for item in fields(record))
        assert issubclass(record, Entry)
