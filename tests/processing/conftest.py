"""One case for each algorithm: small inputs, and what the contract tests need to know of it.

A new algorithm gets an entry in ``CASES``; ``test_contract.py`` fails without one.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CELL_FIELDS = {
    "cell": "string",
    "EW": "integer",
    "u18": "integer",
    "share": "double",
    "parent": "string",
}
CELLS = [
    ("01", 100, 20, 12.5, "N"),
    ("02", 60, 30, -1.0, "N"),
    ("3a", 40, 4, 10.0, "S"),
]
CELL_WKT = [
    "POLYGON((0 0,100 0,100 100,0 100,0 0))",
    "POLYGON((100 0,200 0,200 100,100 100,100 0))",
    "POLYGON((200 0,300 0,300 100,200 100,200 0))",
]
TARGETS = [("N", "Nord"), ("S", "Süd")]
TARGET_WKT = [
    "POLYGON((0 0,150 0,150 100,0 100,0 0))",
    "POLYGON((150 0,250 0,250 100,150 100,150 0))",
]
MONITORED = [
    (f"{place:02}", population, status, change)
    for place, (population, status, change) in enumerate(
        [(900, 10.0, -1.0), (800, 20.0, 0.5), (700, 30.0, 2.0), (600, 15.0, 0.0), (90, 50.0, 9.0)]
    )
]

LONG_FIELDS = [
    *("level", "area", "date", "indicator", "value", "numerator", "denominator"),
    *("state", "unit", "area_version", "definition", "period_kind", "denominator_date", "source"),
]


@dataclass(frozen=True)
class Table:
    """A layer to be: field types, rows, and geometries if it has any."""

    fields: dict[str, str]
    rows: list[tuple]
    wkts: list[str] | None = None
    kind: str = "Polygon"


@dataclass(frozen=True)
class Case:
    """An algorithm with small inputs.

    Attributes
    ----------
    parameters
        A value such as ``@cells`` stands for the layer of that name in ``tables``, or for the file
        of that name in ``files``.
    fields
        Frozen: the fields of each output that this case gives, in their order.
    unknown
        Output fields that are NULL when every number of INPUT is NULL.
    keyed
        Whether the keys of INPUT must be unique.
    empty
        Number of rows in OUTPUT when INPUT has none; None where there is no answer without
        numbers, and that is said in a sentence.
    refuses_empty_keys
        Whether a row without a key ends the run.
    selects
        Whether INPUT is a source, so that a selection can be honoured.
    endings
        Endings of files where it is not the default of the output.
    """

    parameters: dict[str, object]
    tables: dict[str, Table] = field(default_factory=dict)
    fields: dict[str, list[str]] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    keyed: bool = True
    empty: int | None = 0
    refuses_empty_keys: bool = True
    selects: bool = True
    files: dict[str, str] = field(default_factory=dict)
    endings: dict[str, str] = field(default_factory=dict)


_CELLS = Table(CELL_FIELDS, CELLS, CELL_WKT)
_TARGETS = Table({"key": "string", "name": "string"}, TARGETS, TARGET_WKT)
_COUNTS = Table(
    {"area": "string", "city": "string", "EW": "integer", "M": "integer", "W": "integer"},
    [("A", "C", 22, 20, 2), ("B", "C", 58, 30, 28), ("D", "C", 31, 14, 17), ("E", "C", 58, 25, 33)],
)

CASES: dict[str, Case] = {
    "comparetables": Case(
        {
            "INPUT": "@cells",
            "OTHER": "@before",
            "KEY_FIELD": "cell",
            "TOLERANCE": 1,
            "JUMP": 50,
            "TOTALS_TABLE": "@totals",
        },
        {
            "cells": _CELLS,
            "before": Table(
                {"cell": "string", "EW": "integer", "share": "double", "old": "integer"},
                [("01", 101, 5.0, 1), ("02", 90, -1.0, 1), ("04", 1, 1.0, 1)],
            ),
            "totals": Table({"area": "string", "EW": "integer"}, [("Summe", 201)]),
        },
        {
            "OUTPUT": [
                *("area", "field", "kind", "value", "other", "difference", "percent", "state"),
                "other_state",
            ]
        },
        empty=6,
    ),
    "exporttable": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "FORMAT": "xlsx",
            "TITLE": "Zellen (synthetisch)",
            "DATE": "2023-12-31",
        },
        {"cells": _CELLS},
        keyed=False,
    ),
    "importtable": Case(
        {"INPUT": "@einwohner.csv", "KEY_WIDTH": 2},
        files={
            "einwohner.csv": (
                "Einwohner synthetisch\n\nNr;Gebiet;EW;unter 18;Anteil in %\n1;Nord;1.000;.;20,5\n"
                "2;Süd;2.500;300;12,0\n;Keine Zuordnung möglich;5;-;-\n;Insgesamt;3.505;.;15,1\n"
            )
        },
        fields={
            "OUTPUT": [
                *("area", "name", "EW", "unter_18", "unter_18_state", "anteil_in_prozent"),
            ],
            "OUTPUT_TOTALS": [
                *("area", "name", "EW", "unter_18", "unter_18_state", "anteil_in_prozent"),
            ],
        },
    ),
    "joinareas": Case(
        {"INPUT": "@cells", "KEY_FIELD": "cell", "TABLE": "@table", "TABLE_KEY": "nr"},
        {
            "cells": _CELLS,
            "table": Table(
                {"nr": "string", "Alo": "integer", "note": "string"},
                [("01", 7, "a"), ("2", 8, "b"), ("~unassigned", 1, "c")],
            ),
        },
        {
            "OUTPUT": [*CELL_FIELDS, "Alo", "Alo_state", "note"],
            "OUTPUT_UNMATCHED": ["side", "key", "reason", "proposal", "similarity"],
        },
        empty=1,
    ),
    "pivottable": Case(
        {
            "INPUT": "@extract",
            "KEY_FIELD": "area",
            "COLUMN_FIELDS": ["sex", "age"],
            "VALUE_FIELDS": ["EW"],
            "NAMES": "girls_10=w_10",
        },
        {
            "extract": Table(
                {"area": "string", "sex": "string", "age": "string", "EW": "integer"},
                [
                    *(("01", "w", "10", 3), ("01", "w", "9", 4), ("02", "m", "9", 0)),
                    ("~unassigned", "w", "9", 1),
                ],
            )
        },
        {"OUTPUT": ["area", "m_9", "m_9_state", "w_9", "w_9_state", "girls_10", "girls_10_state"]},
        unknown=("m_9", "w_9", "girls_10"),
        keyed=False,
    ),
    "updateseries": Case(
        {"INPUT": "@later", "SERIES": "@series", "CONFLICT": "replace"},
        {
            "later": Table(
                {"area": "string", "date": "string", "indicator": "string", "value": "double"},
                [
                    *(("01", "2023-12-31", "anteil", 5.0), ("02", "2023-12-31", "anteil", 6.0)),
                    ("01", "2022-12-31", "anteil", 4.5),
                ],
            ),
            "series": Table(
                {
                    **{"area": "string", "date": "string", "indicator": "string"},
                    **{"value": "double", "checked": "string"},
                },
                [("01", "2022-12-31", "anteil", 4.0, "x"), ("03", "2022-12-31", "anteil", 3.0, "")],
            ),
        },
        {"OUTPUT": [*LONG_FIELDS, "checked"]},
        empty=2,
    ),
    "recode": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "FIELDS": ["share"],
            "CODES": "-1=unknown",
            "SHARES": "young=share*EW/100",
        },
        {"cells": _CELLS},
        {
            "OUTPUT": [
                *CELL_FIELDS,
                "share_state",
                "young",
                "young_state",
                "young_base",
                "young_base_state",
            ]
        },
        unknown=("share", "young", "young_base"),
        keyed=False,
    ),
    "checkareas": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "PARENT": "@targets",
            "PARENT_KEY_FIELD": "key",
            "TOLERANCE": 0.5,
        },
        {"cells": _CELLS, "targets": _TARGETS},
        {"OUTPUT": ["area", "problem", "size_m2", "other", "note"]},
        keyed=False,
        empty=2,
        refuses_empty_keys=False,
    ),
    "crosswalk": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "TARGET": "@targets",
            "TARGET_KEY_FIELD": "key",
            "METHOD": "area",
        },
        {"cells": _CELLS, "targets": _TARGETS},
        {"OUTPUT": ["source", "target", "weight", "overlap_m2"]},
    ),
    "aggregate": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "PARENT_FIELD": "parent",
            "SUM_FIELDS": ["EW", "u18"],
            "MEAN_FIELDS": ["share"],
            "WEIGHT_FIELD": "EW",
            "TARGET": "@targets",
            "TARGET_KEY_FIELD": "key",
        },
        {"cells": _CELLS, "targets": _TARGETS},
        {
            "OUTPUT": ["key", "name", "sources", "EW", "u18", "share"],
            "OUTPUT_BALANCE": [
                "field",
                "total_in",
                "total_out",
                "outside",
                "withheld",
                "delivered",
            ],
        },
        unknown=("EW", "u18", "share"),
        empty=2,
    ),
    "aggregatepoints": Case(
        {
            "INPUT": "@addresses",
            "TARGET": "@targets",
            "TARGET_KEY_FIELD": "key",
            "SUM_FIELDS": ["EW"],
            "MEAN_FIELDS": ["age"],
            "WEIGHT_FIELD": "EW",
        },
        {
            "addresses": Table(
                {"id": "string", "EW": "integer", "age": "double"},
                [("1", 4, 30.0), ("2", 2, 60.0), ("3", 5, 40.0)],
                ["POINT(10 10)", "POINT(150 50)", "POINT(400 50)"],
                "Point",
            ),
            "targets": _TARGETS,
        },
        {
            "OUTPUT": ["key", "name", "points", "EW", "age", "age_state"],
            "OUTPUT_UNASSIGNED": ["id", "EW", "age", "nearest_area", "distance_m"],
        },
        keyed=False,
        empty=2,
    ),
    "indicators": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "INDICATORS": "anteil_u18",
            "FIELD_MAP": "ew=EW;ew_00_17=u18",
            "DATE": "2023-12-31",
        },
        {"cells": _CELLS},
        {
            "OUTPUT": [*CELL_FIELDS, "anteil_u18"],
            "OUTPUT_TABLE": LONG_FIELDS,
        },
        unknown=("anteil_u18",),
    ),
    "ratio": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "NUMERATOR": '"u18"',
            "DENOMINATOR": '"EW" - "u18"',
            "NAME": "Jugendquotient",
            "MIN_DENOMINATOR": 31,
        },
        {"cells": _CELLS},
        {"OUTPUT": [*CELL_FIELDS, "Jugendquotient", "Jugendquotient_state"]},
        unknown=("Jugendquotient",),
        keyed=False,
    ),
    "change": Case(
        {"INPUT": "@series", "FROM": "2021", "TO": "2023-12-31", "KIND": "trend"},
        {
            "series": Table(
                {
                    **{"area": "string", "date": "string", "indicator": "string"},
                    **{"value": "double", "unit": "string"},
                },
                [
                    *(
                        ("01", "2021-12-31", "anteil", 4.0, "%"),
                        ("01", "2022-12-31", "anteil", 5, "%"),
                    ),
                    *(
                        ("01", "2023-12-31", "anteil", 6.5, "%"),
                        ("02", "2023-12-31", "anteil", 3, "%"),
                    ),
                ],
            )
        },
        {
            "OUTPUT": [
                *LONG_FIELDS,
                *("date_from", "kind", "value_from", "value_to", "years", "r2", "dates_used"),
            ]
        },
        unknown=("value", "value_from", "value_to", "r2"),
    ),
    "smoothrates": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "NUMERATOR": "u18",
            "DENOMINATOR": "EW",
            "PARENT_FIELD": "parent",
            "INTERVAL": "poisson",
        },
        {"cells": _CELLS},
        {"OUTPUT": [*CELL_FIELDS, "rate", "rate_eb", "rate_eb_state", "ci_low", "ci_high"]},
        unknown=("rate", "rate_eb", "ci_low", "ci_high"),
    ),
    "aggregatelevels": Case(
        {
            "INPUT": "@cells",
            "KEY_FIELD": "cell",
            "SUM_FIELDS": ["EW", "u18"],
            "PARENT_FIELDS": ["parent"],
            "GRAND_TOTAL": True,
        },
        {"cells": _CELLS},
        {"OUTPUT": ["level", "area", "EW", "u18", "sources"]},
        unknown=("EW", "u18"),
    ),
    "deliver": Case(
        {
            "INPUT": "@released",
            "KEY_FIELD": "area",
            "PATTERN": "@pattern",
            "INTERNAL_AREAS": "@counts",
            "LOAD": False,
        },
        {
            "released": Table(
                {"area": "string", "EW": "integer", "M": "integer"},
                [("A", 22, None), ("B", 58, 30)],
            ),
            "counts": _COUNTS,
            "pattern": Table(
                dict.fromkeys(["level", "area", "field", "state"], "string"),
                [("area", "A", "M", "primary"), ("area", "B", "M", "ok")],
            ),
        },
        {
            "OUTPUT": ["area", "EW", "M"],
            "OUTPUT_INTERNAL": ["area", "city", "EW", "M", "W"],
        },
        keyed=False,
    ),
    "suppress": Case(
        {
            "INPUT": "@counts",
            "KEY_FIELD": "area",
            "COUNT_FIELDS": ["EW", "M", "W"],
            "PARENT_FIELDS": ["city"],
            "TOTALS": "EW=M+W",
        },
        {"counts": _COUNTS},
        {
            "OUTPUT": ["area", "city", "EW", "M", "W", "M_state", "W_state"],
            "OUTPUT_TOTALS": ["level", "area", "EW", "M", "W"],
            "OUTPUT_PATTERN": ["level", "area", "field", "state", "low", "high"],
        },
        unknown=("EW", "M", "W"),
    ),
    "protect": Case(
        {
            "INPUT": "@counts",
            "KEY_FIELD": "area",
            "COUNT_FIELDS": ["EW", "M", "W"],
            "METHOD": "controlled",
            "PARENT_FIELDS": ["city"],
            "TOTALS": "EW=M+W",
        },
        {"counts": _COUNTS},
        {
            "OUTPUT": [*("area", "city", "EW", "M", "W", "EW_state", "M_state", "W_state")],
            "OUTPUT_TOTALS": [
                *("level", "area", "EW", "EW_state", "M", "M_state", "W", "W_state"),
            ],
            "OUTPUT_AUDIT": ["level", "area", "field", "low", "high", "exposed"],
        },
        unknown=("EW", "M", "W"),
    ),
    "auditsuppression": Case(
        {
            "INPUT": "@released",
            "KEY_FIELD": "area",
            "COUNT_FIELDS": ["M", "W"],
            "PARENT_FIELDS": ["city"],
            "TOTALS_TABLE": "@totals",
        },
        {
            "released": Table(
                {"area": "string", "city": "string", "M": "integer", "W": "integer"},
                [("A", "C", 20, None), ("B", "C", None, 28), ("D", "C", None, 17)],
            ),
            "totals": Table(
                {"level": "string", "area": "string", "M": "integer", "W": "integer"},
                [("city", "C", 64, 47)],
            ),
        },
        {"OUTPUT": ["level", "area", "field", "low", "high", "exposed", "because"]},
    ),
    "compositeindex": Case(
        {
            "INPUT": "@monitored",
            "KEY_FIELD": "key",
            "INDICATORS": ["poor", "poorer"],
            "WEIGHTS": "poor=2",
            "THEMES": "now=poor;then=poorer",
            "POPULATION_FIELD": "people",
            "MIN_POPULATION": 300,
        },
        {
            "monitored": Table(
                {"key": "string", "people": "integer", "poor": "double", "poorer": "double"},
                MONITORED,
            )
        },
        {
            "OUTPUT": [
                *("key", "people", "poor", "poorer", "index", "index_state", "index_class"),
                *("index_rank", "c_poor", "c_poor_state", "c_poorer", "c_poorer_state"),
                *("t_now", "t_now_state", "ct_now", "ct_now_state"),
                *("t_then", "t_then_state", "ct_then", "ct_then_state", "included"),
            ],
            "OUTPUT_BASE": [
                *("field", "mean", "sd", "minimum", "maximum", "weight", "outliers"),
                *("cut_low", "cut_high", "limits", "kind", "definition"),
            ],
        },
        empty=None,
    ),
    "indexsensitivity": Case(
        {
            "INPUT": "@monitored",
            "KEY_FIELD": "key",
            "INDICATORS": ["poor", "poorer"],
            "POPULATION_FIELD": "people",
            "MIN_POPULATION": 300,
            "RUNS": 60,
            "SEED": 7,
        },
        {
            "monitored": Table(
                {"key": "string", "people": "integer", "poor": "double", "poorer": "double"},
                MONITORED,
            )
        },
        {
            "OUTPUT": [
                *("key", "people", "poor", "poorer", "rank_index", "rank_p05", "rank_p05_state"),
                *("rank_median", "rank_median_state", "rank_p95", "rank_p95_state"),
                *("class_index", "class_share", "class_share_state"),
            ],
            "OUTPUT_INDICATORS": [
                *("indicator", "title", "theme", "share", "spearman", "mean_move"),
                *("largest_move", "mover", "movers", "class_changes", "correlation"),
                *("item_rest", "alpha_without", "r_poor", "r_poorer"),
            ],
        },
        empty=None,
    ),
    "statusdynamics": Case(
        {
            "INPUT": "@monitored",
            "KEY_FIELD": "key",
            "STATUS_FIELDS": ["poor"],
            "DYNAMICS_FIELDS": ["poorer"],
            "POPULATION_FIELD": "people",
            "PRESET": "berlin",
        },
        {
            "monitored": Table(
                {"key": "string", "people": "integer", "poor": "double", "poorer": "double"},
                MONITORED,
            )
        },
        {
            "OUTPUT": [
                *("key", "people", "poor", "poorer", "status_sum", "status_sum_state"),
                *("status_index", "status_index_state", "status_class"),
                *("dynamics_sum", "dynamics_sum_state", "dynamics_index", "dynamics_index_state"),
                *("dynamics_class", "group", "included"),
            ],
            "OUTPUT_BASE": ["field", "mean", "sd"],
            "OUTPUT_STEPS": ["area", "part", "field", "value", "state", "mean", "sd", "z"],
        },
        empty=None,
    ),
    "styleindicator": Case(
        {"INPUT": "@cells", "FIELD": "share", "METHOD": "limits", "LIMITS": "5;11", "DECIMALS": 1},
        {"cells": _CELLS},
        keyed=False,
        selects=False,
    ),
    "stylestatusdynamics": Case(
        {"INPUT": "@groups"},
        {
            "groups": Table(
                {"area": "string", "group": "string"},
                [("01", "1+"), ("02", "4-"), ("3a", None)],
                CELL_WKT,
            )
        },
        keyed=False,
        selects=False,
    ),
    "maplayout": Case(
        {
            **{"INPUT": "@cells", "FIELD": "share", "METHOD": "limits", "LIMITS": "5;11"},
            **{"DPI": 50, "SOURCE_NOTE": "synthetisch"},
        },
        {"cells": _CELLS},
        keyed=False,
        selects=False,
        endings={"OUTPUT": "png"},  # a PDF says when it was made
    ),
    "plansbyarea": Case(
        {"INPUT": "@cells", "KEY_FIELD": "cell"},
        {"cells": _CELLS},
        {
            "OUTPUT": [*CELL_FIELDS, "plans", "instruments", "plan_names"],
            "OUTPUT_LONG": ["area", "plan", "reason"],
        },
    ),
    "planoverview": Case(
        {"DEPARTMENTS": "FB45"},
        fields={
            "OUTPUT": [
                *("plan", "department", "code", "title", "periods", "valid_from", "valid_to"),
                *("levels", "classification", "basis", "contents", "further", "instruments"),
                *("themes", "themes_editorial", "relations", "source", "body", "status", "as_of"),
            ],
            "OUTPUT_INSTRUMENTS": [
                *("instrument", "department", "plan", "plan_title", "title", "kind", "named_as"),
                *("same_as", "note", "source"),
            ],
            "OUTPUT_THEMES": [
                *("plan", "plan_title", "theme", "title", "vocabulary", "origin", "source"),
            ],
        },
        endings={"OUTPUT_SHEET": "html"},  # a PDF says when it was made
    ),
}


def pytest_generate_tests(metafunc):
    if "algorithm_name" in metafunc.fixturenames:
        metafunc.parametrize("algorithm_name", sorted(CASES))


@pytest.fixture()
def case(algorithm_name) -> Case:
    """The case of the algorithm ``algorithm_name``."""
    return CASES[algorithm_name]


@pytest.fixture()
def algorithm(provider, algorithm_name):
    """The registered algorithm ``algorithm_name``."""
    return provider.algorithm(algorithm_name)


@pytest.fixture(scope="session")
def cases() -> dict[str, Case]:
    """All cases, by algorithm."""
    return CASES


@pytest.fixture()
def stored(table_layer, tmp_path):
    """Write a `Table` to a GeoPackage and return its path."""
    from qgis.core import QgsProject, QgsVectorFileWriter

    def store(name: str, table: Table) -> str:
        layer = table_layer(table.fields, table.rows, table.wkts, kind=table.kind, name=name)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", name
        path = tmp_path / f"{name}.gpkg"
        context = QgsProject.instance().transformContext()
        problem = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        assert problem[0] == QgsVectorFileWriter.WriterError.NoError
        return str(path)

    return store


@pytest.fixture()
def parameters(case, stored, tmp_path):
    """Parameters of the case: its layers written to files; ``changed`` replaces tables."""

    def build(**changed: Table) -> dict[str, object]:
        tables = {**case.tables, **changed}
        paths = {f"@{name}": stored(name, table) for name, table in tables.items()}
        for name, text in case.files.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
            paths[f"@{name}"] = str(tmp_path / name)
        return {
            name: paths.get(value, value) if isinstance(value, str) else value
            for name, value in case.parameters.items()
        }

    return build


@pytest.fixture()
def destinations(case, algorithm, tmp_path):
    """A file for each output of the algorithm, in a folder of its own."""

    def build(folder: str) -> dict[str, str]:
        place = tmp_path / folder
        place.mkdir()
        return {
            definition.name(): str(place / f"{definition.name().lower()}.{ending(definition)}")
            for definition in algorithm.destinationParameterDefinitions()
        }

    def ending(definition) -> str:
        if definition.type() == "sink":
            return "gpkg"
        return case.endings.get(definition.name(), definition.defaultFileExtension())

    return build


@pytest.fixture()
def contents():
    """What a result file holds: field names, then rows with geometry; of other files all."""
    from qgis.core import NULL, QgsVectorLayer

    def read(path: str):
        if not path.endswith((".gpkg", ".qml")):
            return Path(path).read_bytes()
        if path.endswith(".qml"):
            # Qt writes attributes in random order, and newer QGIS gives symbol layers random ids.
            plain = ET.canonicalize(from_file=path)
            return re.sub(r"\{[0-9a-f]{8}-[0-9a-f-]{27}\}", "", plain)
        layer = QgsVectorLayer(path, "result", "ogr")
        assert layer.isValid(), path
        names = [name for name in layer.fields().names() if name != "fid"]
        rows = [
            [None if feature[name] == NULL else feature[name] for name in names]
            + [feature.geometry().asWkt() if feature.hasGeometry() else None]
            for feature in layer.getFeatures()
        ]
        return names, rows

    return read


@pytest.fixture(scope="session")
def qgis_process(root, tmp_path_factory):
    """Call qgis_process in a throwaway profile that has the plugin, in one of two languages."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "qgis_process is not installed"
    homes = {
        language: _profile(tmp_path_factory.mktemp(f"profile_{language}"), root, language)
        for language in ("en", "de")
    }

    def call(*arguments: str, language: str = "en") -> subprocess.CompletedProcess:
        home = homes[language]
        environment = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(home),
            "XDG_RUNTIME_DIR": str(home / "runtime"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        return subprocess.run(
            [program, *arguments],
            capture_output=True,
            env=environment,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return call


def _profile(home, root, language: str):
    profile = home / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "sozialraum").symlink_to(root)
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text(
        f"[locale]\noverrideFlag=true\nuserLocale={language}\n\n[PythonPlugins]\nsozialraum=true\n",
        encoding="utf-8",
    )
    (home / "runtime").mkdir(mode=0o700)
    return home
