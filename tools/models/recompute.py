"""Veröffentlichte Tabelle nachrechnen: every difference."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingParameterDefinition
from qgis.core import QgsProcessingParameterFile as File
from qgis.core import QgsProcessingParameterNumber as Number

from .parts import (
    Chosen,
    Given,
    Made,
    Model,
    Step,
    helped,
    text,
)


def recompute_inputs() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        File("TABLE", "Tabelle mit Grundzahlen", File.Behavior.File),
        "csv, xlsx, xls oder ods mit den Grundzahlen je Gebiet.",
    )
    yield helped(
        File("PUBLISHED", "Veröffentlichte Tabelle", File.Behavior.File),
        "Die Tabelle, die nachgerechnet wird. Stehen Grundzahlen und Kennzahlen in derselben "
        "Datei: diese noch einmal.",
    )
    yield helped(
        text("INDICATORS", "Kennzahlen", "", optional=False),
        "Schlüssel des Katalogs, zum Beispiel anteil_u18;anteil_65_plus.",
    )
    yield helped(
        text("FIELD_MAP", "Feldzuordnung"),
        "Grundzahl und Feld, wo die Namen abweichen, zum Beispiel ew=bevoelkerung.",
    )
    yield helped(
        text("PAIRS", "Kennzahl und veröffentlichte Spalte", "", optional=False),
        "Zum Beispiel anteil_u18=anteil_der_unter_18_jaehrigen_in_prozent.",
    )
    yield helped(
        Number("TOLERANCE", "Toleranz", Number.Type.Double, 0.0, False, 0.0),
        "0: Beide müssen auf die Nachkommastellen des Katalogs gleich sein.",
    )


RECOMPUTE = Model(
    "veroeffentlichte_tabelle_nachrechnen.model3",
    "Veröffentlichte Tabelle nachrechnen",
    "Berechnet Kennzahlen aus Grundzahlen, rundet sie wie veröffentlicht und stellt sie neben die "
    "veröffentlichte Tabelle. Das Ergebnis nennt jeden Unterschied; es ist leer, wenn es keinen "
    "gibt.",
    recompute_inputs,
    [
        Step(
            "counts",
            "sozialraum:importtable",
            "Grundzahlen lesen",
            (0, 0),
            {"INPUT": Given("TABLE")},
        ),
        Step(
            "published",
            "sozialraum:importtable",
            "Veröffentlichte Tabelle lesen",
            (0, 2),
            {"INPUT": Given("PUBLISHED")},
        ),
        Step(
            "indicators",
            "sozialraum:indicators",
            "Kennzahlen nachrechnen",
            (1, 0),
            {
                "INPUT": Made("counts"),
                "KEY_FIELD": Chosen("area"),
                "INDICATORS": Given("INDICATORS"),
                "FIELD_MAP": Given("FIELD_MAP"),
                "ROUND": Chosen(True),
            },
        ),
        Step(
            "compare",
            "sozialraum:comparetables",
            "Vergleichen",
            (2, 1),
            {
                "INPUT": Made("indicators"),
                "OTHER": Made("published"),
                "KEY_FIELD": Chosen("area"),
                "PAIRS": Given("PAIRS"),
                "TOLERANCE": Given("TOLERANCE"),
            },
            {"Unterschiede": "OUTPUT"},
        ),
    ],
)
