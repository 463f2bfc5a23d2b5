"""Monitoring Status und Dynamik: classes and their map."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingParameterDefinition
from qgis.core import QgsProcessingParameterEnum as Choice
from qgis.core import QgsProcessingParameterFeatureSource as Source

from .parts import (
    POLYGONS,
    VECTOR,
    Chosen,
    Given,
    Made,
    Model,
    Step,
    field_of,
    helped,
    origin,
    text,
)

PRESETS = ["none", "berlin", "hamburg", "muenster"]


def monitoring_inputs() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        Source("AREAS", "Gebiete mit Kennzahlen", POLYGONS),
        "Planungsräume, Sozialräume oder Bezirke mit einem Feld je Kennzahl.",
    )
    yield helped(field_of("KEY_FIELD", "Gebietsschlüssel", "AREAS"), "Nennt jedes Gebiet einmal.")
    yield helped(
        field_of("STATUS_FIELDS", "Kennzahlen des Status", "AREAS", many=True),
        "Anteile wie Arbeitslose oder Kinder in Armut.",
    )
    yield helped(
        field_of("DYNAMICS_FIELDS", "Kennzahlen der Dynamik", "AREAS", many=True),
        "Veränderungen derselben Anteile in Prozentpunkten.",
    )
    yield helped(
        field_of("POPULATION_FIELD", "Einwohner", "AREAS", optional=True),
        "Gebiete mit zu wenigen Einwohnern werden ausgelassen.",
    )
    yield helped(
        Choice("PRESET", "Voreinstellung", PRESETS, False, "berlin", False, True),
        "berlin: die Konventionen des Berliner Monitorings Soziale Stadtentwicklung; hamburg und "
        "muenster: deren Verfahren, soweit dokumentiert.",
    )
    yield helped(
        Source("BASE", "Basis eines anderen Jahres", VECTOR, None, True),
        "Wahlfrei: Mittelwerte und Standardabweichungen eines früheren Laufs. Klassen ändern sich "
        "dann nur, wo sich Werte ändern.",
    )
    yield helped(text("TITLE", "Titel der Karte", "Status und Dynamik"), "Steht über der Karte.")
    yield from origin()


MONITORING = Model(
    "monitoring_status_und_dynamik.model3",
    "Monitoring Status und Dynamik",
    "Standardisiert Kennzahlen, bildet Status- und Dynamikindex mit Klassen und Gruppe und druckt "
    "die Karte mit der Matrix als Legende. Die Basis (Mittelwerte und Standardabweichungen) dient "
    "dem nächsten Jahr. Ein Index beschreibt; er sagt nie von sich aus, dass Bedarf besteht.",
    monitoring_inputs,
    [
        Step(
            "monitoring",
            "sozialraum:statusdynamics",
            "Status und Dynamik",
            (0, 1),
            {
                "INPUT": Given("AREAS"),
                "KEY_FIELD": Given("KEY_FIELD"),
                "STATUS_FIELDS": Given("STATUS_FIELDS"),
                "DYNAMICS_FIELDS": Given("DYNAMICS_FIELDS"),
                "POPULATION_FIELD": Given("POPULATION_FIELD"),
                "PRESET": Given("PRESET"),
                "BASE": Given("BASE"),
            },
            {"Status und Dynamik": "OUTPUT", "Basis für das nächste Jahr": "OUTPUT_BASE"},
            ("OUTPUT_BASE",),
        ),
        Step(
            "map",
            "sozialraum:maplayout",
            "Karte drucken",
            (1, 1),
            {
                "INPUT": Made("monitoring"),
                "FIELD": Chosen("group"),
                "TITLE": Given("TITLE"),
                "DATE": Given("DATE"),
                "SOURCE_NOTE": Given("SOURCE_NOTE"),
            },
            {"Karte": "OUTPUT"},
        ),
    ],
)
