"""Planwerke je Sozialraum: what deals with each area, why, and what it is."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingParameterDefinition
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterFile as File

from .parts import POLYGONS, Chosen, Given, Made, Model, Step, field_of, helped, text

TOLD = ["code", "title", "periods", "basis", "themes", "source"]


def plan_inputs() -> Iterator[QgsProcessingParameterDefinition]:
    yield helped(
        Source("AREAS", "Sozialräume", POLYGONS),
        "Die Gebiete, nach denen gefragt wird; auch Lebensräume, Bezirke, Stadtbezirke.",
    )
    yield helped(
        field_of("AREAS_KEY", "Schlüssel der Sozialräume", "AREAS"),
        "Nennt jedes Gebiet einmal.",
    )
    yield helped(
        text("LEVEL", "Raumebene"),
        "Name der Raumebene, etwa aachen_sozialraum. Leer: wird an Namen und Schlüsseln erkannt.",
    )
    yield helped(
        text("REGISTER", "Register"),
        "Ort des eigenen Registers. Leer: das mitgelieferte, Stand 21.11.2017.",
    )
    yield helped(
        File("LAYER_FOLDER", "Ordner der verknüpften Ebenen", File.Behavior.Folder, optional=True),
        "Hier werden Dateien verknüpfter Ebenen gesucht, die nicht im Projekt sind.",
    )


PLANS = Model(
    "planwerke_je_sozialraum.model3",
    "Planwerke je Sozialraum",
    "Nennt für jeden Sozialraum die Planwerke und Steuerungsinstrumente, die sich mit ihm "
    "befassen, und warum: verknüpfte Ebenen, Raumbezug oder stadtweite Geltung. Die Tabelle führt "
    "je Gebiet und Planwerk Fachbereich, Titel, Zeitbezug, Grundlage, Themen und Quelle; die "
    "Übersicht kann gedruckt werden. Das Ergebnis ist keine planungsrechtliche Auskunft.",
    plan_inputs,
    [
        Step(
            "plans",
            "sozialraum:plansbyarea",
            "Planwerke je Gebiet",
            (0, 0),
            {
                "INPUT": Given("AREAS"),
                "KEY_FIELD": Given("AREAS_KEY"),
                "LEVEL": Given("LEVEL"),
                "REGISTER": Given("REGISTER"),
                "LAYER_FOLDER": Given("LAYER_FOLDER"),
            },
            {"Sozialräume mit Planwerken": "OUTPUT"},
        ),
        Step(
            "overview",
            "sozialraum:planoverview",
            "Überblick über die Planwerke",
            (0, 1),
            {"REGISTER": Given("REGISTER")},
            {"Druckbare Übersicht": "OUTPUT_SHEET"},
            ("OUTPUT_SHEET",),
        ),
        Step(
            "reasons",
            "native:joinattributestable",
            "Angaben zu jedem Planwerk",
            (1, 1),
            {
                "INPUT": Made("plans", "OUTPUT_LONG"),
                "FIELD": Chosen("plan"),
                "INPUT_2": Made("overview"),
                "FIELD_2": Chosen("plan"),
                "FIELDS_TO_COPY": Chosen(TOLD),
                "METHOD": Chosen(1),
            },
            {"Planwerke und Gründe": "OUTPUT"},
        ),
    ],
)
