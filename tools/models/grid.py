"""Zensusgitter auf Sozialräume: cells to areas."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingParameterDefinition
from qgis.core import QgsProcessingParameterEnum as Choice
from qgis.core import QgsProcessingParameterFeatureSource as Source

from .parts import (
    METHODS,
    POLYGONS,
    Chosen,
    Given,
    Made,
    Model,
    Step,
    field_of,
    helped,
    text,
)


def grid_inputs() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        Source("GRID", "Gitterzellen mit Grundzahlen", POLYGONS),
        "Etwa das 100-m- oder 1-km-Gitter des Zensus, auf das Stadtgebiet zugeschnitten.",
    )
    yield helped(
        field_of("GRID_KEY", "Schlüssel der Gitterzellen", "GRID"),
        "Nennt jede Zelle einmal, etwa die Gitter-ID.",
    )
    yield helped(
        field_of("COUNTS", "Grundzahlen", "GRID", many=True),
        "Anzahlen wie Einwohner, keine Anteile. Zeichen wie -1 und -9 werden vorher "
        "umgeschlüsselt.",
    )
    yield helped(
        text("CODES", "Zeichen und ihr Status", "-1=unknown;-9=unknown"),
        "Was Zahlen bedeuten, die Zeichen sind. Im Zensus 2011 stehen -1 und -9 für „unbekannt "
        "oder geheim“.",
    )
    yield helped(
        Source("AREAS", "Sozialräume", POLYGONS),
        "Die Gebiete, für die Zahlen gesucht sind; auch Lebensräume, Bezirke, Stadtbezirke.",
    )
    yield helped(
        field_of("AREAS_KEY", "Schlüssel der Sozialräume", "AREAS"),
        "Nennt jedes Gebiet einmal.",
    )
    yield helped(
        Choice("METHOD", "Verfahren der Zuordnung", METHODS, False, "area", False, True),
        "area: nach Flächenanteil, die Summen sind geschätzt. largest: ganz zu dem Gebiet, das den "
        "größten Teil bedeckt. centroid: ganz zu dem Gebiet, in dem der Mittelpunkt liegt.",
    )


GRID = Model(
    "zensusgitter_auf_sozialraeume.model3",
    "Zensusgitter auf Sozialräume",
    "Verteilt die Grundzahlen eines Zensusgitters auf Sozialräume oder andere Gebiete: Zeichen "
    "werden zu Status umgeschlüsselt, ein Zuordnungsschlüssel wird gebildet, Anzahlen werden "
    "summiert. Geheime Zellen zählen nicht als 0: Summiert wird, was vorhanden ist, und X_covered "
    "nennt den Anteil, der belegt war. Die Bilanz zeigt, was hineinging, herauskam und außerhalb "
    "liegt. Kennzahlen werden danach aus den Summen berechnet.",
    grid_inputs,
    [
        Step(
            "recode",
            "sozialraum:recode",
            "Zeichen umschlüsseln",
            (0, 0),
            {
                "INPUT": Given("GRID"),
                "KEY_FIELD": Given("GRID_KEY"),
                "FIELDS": Given("COUNTS"),
                "CODES": Given("CODES"),
            },
        ),
        Step(
            "crosswalk",
            "sozialraum:crosswalk",
            "Zuordnungsschlüssel bilden",
            (0, 2),
            {
                "INPUT": Given("GRID"),
                "KEY_FIELD": Given("GRID_KEY"),
                "TARGET": Given("AREAS"),
                "TARGET_KEY_FIELD": Given("AREAS_KEY"),
                "METHOD": Given("METHOD"),
            },
        ),
        Step(
            "aggregate",
            "sozialraum:aggregate",
            "Auf Sozialräume summieren",
            (1, 1),
            {
                "INPUT": Made("recode"),
                "KEY_FIELD": Given("GRID_KEY"),
                "CROSSWALK": Made("crosswalk"),
                "SUM_FIELDS": Given("COUNTS"),
                "MISSING": Chosen("available"),
                "TARGET": Given("AREAS"),
                "TARGET_KEY_FIELD": Given("AREAS_KEY"),
            },
            {"Sozialräume mit Grundzahlen": "OUTPUT", "Bilanz": "OUTPUT_BALANCE"},
        ),
    ],
)
