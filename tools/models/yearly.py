"""Jährliche Fortschreibung: from a delivered table to two files."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterDefinition
from qgis.core import QgsProcessingParameterEnum as Choice
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterFile as File
from qgis.core import QgsProcessingParameterNumber as Number

from .parts import (
    POLYGONS,
    PROFILES,
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


def yearly_inputs() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        File("TABLE", "Tabelle dieses Jahres", File.Behavior.File),
        "csv, xlsx, xls oder ods, wie die Stelle sie liefert.",
    )
    yield helped(
        File("LAST_YEAR", "Tabelle des Vorjahres", File.Behavior.File),
        "Zum Vergleich. Im ersten Jahr: noch einmal die Tabelle dieses Jahres.",
    )
    yield helped(
        File("SETTINGS", "Importvorlage", File.Behavior.File, "json", None, True),
        "Wahlfrei: Vorlage aus „Statistiktabelle importieren“, damit beide Tabellen gleich gelesen "
        "werden.",
    )
    yield helped(
        Source("AREAS", "Gebiete", POLYGONS),
        "Die kleinsten Gebiete, mit einem Feld je größerer Raumebene.",
    )
    yield helped(
        field_of("KEY_FIELD", "Gebietsschlüssel", "AREAS"),
        "Wie in der Tabelle; nennt jedes Gebiet einmal.",
    )
    yield helped(
        field_of("LEVEL_FIELDS", "Felder der Raumebenen", "AREAS", many=True),
        "Jedes Feld nennt das größere Gebiet, etwa Sozialraum, Stadtbezirk, Stadt.",
    )
    yield helped(
        text("COUNTS", "Grundzahlen", "", optional=False),
        "Feldnamen der Tabelle, durch Semikolon getrennt, zum Beispiel EW;EW_u18;EW_65.",
    )
    yield helped(
        text("TOTALS", "Aufgliederungen"),
        "Was zusammen was ergibt, zum Beispiel EW=EW_m+EW_w.",
    )
    yield helped(
        Choice("PROFILE", "Regeln der Geheimhaltung", PROFILES, False, "ba3", False, True),
        "ba3: Fallzahlen 1 und 2 (catalog/confidentiality.yaml nennt alle Regeln). none: kleinste "
        "Fallzahl 3.",
    )
    yield helped(
        Source("PATTERN", "Sperrmuster des Vorjahres", VECTOR, None, True),
        "Wahlfrei: dieselben Zellen werden gesperrt, wo das noch schützt.",
    )
    yield helped(
        text("FIELD_MAP", "Feldzuordnung"),
        "Grundzahl des Katalogs und Feld, wo die Namen abweichen, zum Beispiel "
        "ew=EW;ew_00_17=EW_u18.",
    )
    yield helped(
        text("MAP_INDICATOR", "Kennzahl der Karte", "anteil_65_plus", optional=False),
        "Nach ihr werden die Gebiete beider Dateien eingefärbt.",
    )
    yield helped(
        Number(
            "JUMP", "Sprung gegenüber dem Vorjahr (Prozent)", Number.Type.Double, 20.0, False, 0.0
        ),
        "Größere Veränderungen werden im Vergleich als Sprung markiert.",
    )
    yield helped(
        Flag("OVERWRITE", "Vorhandene Dateien ersetzen", False, False),
        "Nein: Der Lauf endet, wenn eine der beiden Dateien schon da ist.",
    )
    yield from origin()


def indicators_step(
    id_: str,
    title: str,
    at: tuple[int, int],
    source: Made,
    key: object,
    level: object = Chosen(None),
) -> Step:
    """Indicators of one of the tables."""
    return Step(
        id_,
        "sozialraum:indicators",
        title,
        at,
        {
            "INPUT": source,
            "KEY_FIELD": key,
            "LEVEL_FIELD": level,
            "FIELD_MAP": Given("FIELD_MAP"),
            "DATE": Given("DATE"),
            "SOURCE_NOTE": Given("SOURCE_NOTE"),
            "ROUND": Chosen(True),
        },
    )


YEARLY = Model(
    "jaehrliche_fortschreibung.model3",
    "Jährliche Fortschreibung",
    "Von der gelieferten Tabelle zu zwei Dateien. Liest die Tabelle, vergleicht sie mit dem "
    "Vorjahr, fügt sie an die Gebiete an, summiert auf alle Raumebenen, sperrt kleine Fallzahlen "
    "über alle Ebenen, berechnet die Kennzahlen und schreibt eine interne Datei und eine "
    "Freigabedatei. In die Freigabedatei kommen nur geschützte Grundzahlen und Kennzahlen, die "
    "daraus berechnet sind; sie wird vor dem Schreiben mit dem Sperrmuster verglichen.",
    yearly_inputs,
    [
        Step(
            "read",
            "sozialraum:importtable",
            "Tabelle dieses Jahres lesen",
            (0, 0),
            {"INPUT": Given("TABLE"), "SETTINGS": Given("SETTINGS")},
        ),
        Step(
            "read_before",
            "sozialraum:importtable",
            "Tabelle des Vorjahres lesen",
            (0, 2),
            {"INPUT": Given("LAST_YEAR"), "SETTINGS": Given("SETTINGS")},
        ),
        Step(
            "compare",
            "sozialraum:comparetables",
            "Mit dem Vorjahr vergleichen",
            (1, 2),
            {
                "INPUT": Made("read"),
                "OTHER": Made("read_before"),
                "KEY_FIELD": Chosen("area"),
                "JUMP": Given("JUMP"),
            },
        ),
        Step(
            "join",
            "sozialraum:joinareas",
            "An die Gebiete anfügen",
            (1, 0),
            {
                "INPUT": Given("AREAS"),
                "KEY_FIELD": Given("KEY_FIELD"),
                "TABLE": Made("read"),
                "TABLE_KEY": Chosen("area"),
            },
            {"Ohne Gegenstück": "OUTPUT_UNMATCHED"},
            ("OUTPUT_UNMATCHED",),
        ),
        Step(
            "levels",
            "sozialraum:aggregatelevels",
            "Auf alle Raumebenen summieren (intern)",
            (2, 1),
            {
                "INPUT": Made("join"),
                "KEY_FIELD": Given("KEY_FIELD"),
                "SUM_FIELDS": Given("COUNTS"),
                "PARENT_FIELDS": Given("LEVEL_FIELDS"),
                "GRAND_TOTAL": Chosen(True),
            },
        ),
        Step(
            "suppress",
            "sozialraum:suppress",
            "Kleine Fallzahlen sperren",
            (2, 3),
            {
                "INPUT": Made("join"),
                "KEY_FIELD": Given("KEY_FIELD"),
                "COUNT_FIELDS": Given("COUNTS"),
                "PARENT_FIELDS": Given("LEVEL_FIELDS"),
                "TOTALS": Given("TOTALS"),
                "GRAND_TOTAL": Chosen(True),
                "PROFILE": Given("PROFILE"),
                "PREVIOUS": Given("PATTERN"),
                "DATE": Given("DATE"),
            },
            {"Sperrmuster (intern)": "OUTPUT_PATTERN"},
        ),
        indicators_step(
            "indicators_intern", "Kennzahlen (intern)", (3, 0), Made("join"), Given("KEY_FIELD")
        ),
        indicators_step(
            "level_indicators_intern",
            "Kennzahlen der Raumebenen (intern)",
            (3, 1),
            Made("levels"),
            Chosen("area"),
            Chosen("level"),
        ),
        indicators_step(
            "indicators_release",
            "Kennzahlen (Freigabe)",
            (3, 3),
            Made("suppress"),
            Given("KEY_FIELD"),
        ),
        indicators_step(
            "level_indicators_release",
            "Kennzahlen der Raumebenen (Freigabe)",
            (3, 4),
            Made("suppress", "OUTPUT_TOTALS"),
            Chosen("area"),
            Chosen("level"),
        ),
        Step(
            "style",
            "sozialraum:styleindicator",
            "Karte gestalten",
            (4, 2),
            {"INPUT": Made("indicators_release"), "FIELD": Given("MAP_INDICATOR")},
        ),
        Step(
            "deliver",
            "sozialraum:deliver",
            "Zwei Dateien schreiben",
            (5, 2),
            {
                "INPUT": Made("indicators_release"),
                "KEY_FIELD": Given("KEY_FIELD"),
                "LEVELS": Made("level_indicators_release"),
                "PATTERN": Made("suppress", "OUTPUT_PATTERN"),
                "INTERNAL_AREAS": Made("indicators_intern"),
                "INTERNAL_LEVELS": Made("level_indicators_intern"),
                "COMPARISON": Made("compare"),
                "STYLE": Made("style", "OUTPUT_STYLE"),
                "DATE": Given("DATE"),
                "SOURCE_NOTE": Given("SOURCE_NOTE"),
                "OVERWRITE": Given("OVERWRITE"),
            },
            {"Freigabedatei": "OUTPUT", "Interne Datei": "OUTPUT_INTERNAL"},
        ),
    ],
)
