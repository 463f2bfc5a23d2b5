"""The catalogue in German words and in the fields of KomMonitor's metadata."""

from __future__ import annotations

import json

import pytest

from sozialraum.core.indicators.catalog import load_catalog
from sozialraum.core.indicators.kommonitor import kommonitor_fields
from sozialraum.core.indicators.wording import formula_in_words, how_it_adds_up, number

CATALOG = load_catalog()
# IndicatorPOSTInputType of KomMonitor's data management 5.2.
KNOWN = {
    *("datasetName", "abbreviation", "tags", "indicatorType", "creationType", "unit"),
    *("precision", "isHeadlineIndicator", "interpretation", "processDescription"),
    *("topicReference", "refrencesToOtherIndicators", "defaultClassificationMapping", "metadata"),
}
METADATA = {"description", "datasource", "updateInterval", "databasis", "note"}
TYPES = {"STATUS_ABSOLUTE", "STATUS_RELATIVE"}
INTERVALS = {"ARBITRARY", "MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY", "DAILY", "WEEKLY"}


@pytest.mark.parametrize("key", CATALOG.indicators)
def test_every_indicator_fills_the_fields_that_need_no_installation(key):
    fields = kommonitor_fields(CATALOG, CATALOG.indicators[key])
    assert set(fields) == KNOWN
    assert set(fields["metadata"]) == METADATA
    assert fields["indicatorType"] in TYPES
    assert fields["metadata"]["updateInterval"] in INTERVALS
    needed = ("datasetName", "unit", "interpretation", "processDescription", "topicReference")
    assert all(fields[name] for name in needed)
    assert fields["metadata"]["description"]
    assert fields["metadata"]["datasource"]
    assert json.loads(json.dumps(fields)) == fields


def test_shares_are_relative_and_delivered_means_are_inserted():
    share = kommonitor_fields(CATALOG, CATALOG.indicators["anteil_u18"])
    mean = kommonitor_fields(CATALOG, CATALOG.indicators["durchschnittsalter"])
    assert (share["indicatorType"], share["creationType"]) == ("STATUS_RELATIVE", "COMPUTATION")
    assert (mean["indicatorType"], mean["creationType"]) == ("STATUS_ABSOLUTE", "INSERTION")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("anteil_u18", "100 × Einwohner unter 18 Jahren / Einwohner"),
        (
            "natuerlicher_saldo",
            "1.000 × (Lebendgeborene − Gestorbene) / Einwohner",
        ),
        ("bevoelkerungsdichte", "Einwohner / Fläche"),
        ("durchschnittsalter", "Durchschnittsalter (geliefert), wie geliefert"),
        ("anteil_an_gesamt", "100 × Einwohner / Summe über alle Gebiete des Stichtags"),
        (
            "durchschnittsalter_vollendet",
            "Σ Mitte der Altersgruppe × Einwohner der Altersgruppe / Einwohner (vollendete Jahre)",
        ),
    ],
)
def test_a_formula_is_written_with_the_titles_of_its_variables(key, words):
    assert formula_in_words(CATALOG, CATALOG.indicators[key]) == words


def test_numbers_are_written_as_in_german_texts():
    assert [number(value) for value in (100, 1000, 10000.0, 0.5)] == [
        "100",
        "1.000",
        "10.000",
        "0,5",
    ]


def test_what_cannot_be_added_says_so():
    said = {key: how_it_adds_up(CATALOG.indicators[key]) for key in CATALOG.indicators}
    assert "Nicht additiv" in said["wanderungsvolumen"]
    assert "addieren, dann teilen" in said["wanderungssaldo"]
    assert "Altersgruppen" in said["medianalter"]
