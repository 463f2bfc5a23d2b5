"""The bridge: the column-wise way and the way over features give the same frame."""

from __future__ import annotations

import datetime

import numpy as np
import pandas as pd
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant

FIELDS = {
    "key": "string",
    "whole": "integer",
    "gaps": "integer",
    "number": "double",
    "text": "string",
    "day": "date",
}
ROWS = [
    ("05", 1, 1, 1.5, "Süd", QDate(2021, 12, 31)),
    ("3a", 2, NULL, NULL, "", NULL),
    ("10", 3, 3, -9.0, NULL, QDate(2022, 1, 1)),
]


@pytest.fixture()
def file_layer(table_layer, tmp_path):
    wkts = ["POLYGON((0 0,1 0,1 1,0 0))", None, "POLYGON((2 2,3 2,3 3,2 2))"]
    memory = table_layer(FIELDS, ROWS, wkts)
    path = str(tmp_path / "areas.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, path, QgsCoordinateTransformContext(), options
    )
    return QgsVectorLayer(f"{path}|layername=areas", "areas", "ogr")


def source(layer, columns="auto", value=None):
    from sozialraum.gis.sources import Source, column_file

    features = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    return Source("areas", features, column_file(layer, value) if columns == "auto" else None)


def both(layer, fields):
    from sozialraum.gis.frames import _read_columns, _read_features

    fast, slow = source(layer), source(layer, None)
    assert fast.columns is not None
    types = {f.name(): f.type() for f in layer.fields() if f.name() in fields}
    return _read_columns(fast.columns, types), _read_features(slow, types, None)


def test_columns_and_features_give_the_same_frame(file_layer):
    (fast, fast_ids), (slow, slow_ids) = both(file_layer, list(FIELDS))
    pd.testing.assert_frame_equal(fast, slow)
    assert fast_ids.tolist() == slow_ids.tolist()


def test_null_text_stays_apart_from_empty_text(file_layer):
    (fast, _), _ = both(file_layer, ["text"])
    assert fast["text"].tolist() == ["Süd", "", None]


def test_dates_are_dates_and_null_numbers_are_nan(file_layer):
    (fast, _), _ = both(file_layer, ["day", "gaps"])
    assert fast["day"].tolist() == [datetime.date(2021, 12, 31), None, datetime.date(2022, 1, 1)]
    assert np.isnan(fast["gaps"][1])


def test_a_filter_of_the_layer_is_honoured_column_wise(file_layer):
    file_layer.setSubsetString('"number" > 0')
    (fast, _), (slow, _) = both(file_layer, ["key"])
    assert fast["key"].tolist() == slow["key"].tolist() == ["05"]


def test_an_empty_result_has_the_same_columns(file_layer):
    file_layer.setSubsetString('"number" > 1000')
    (fast, ids), (slow, _) = both(file_layer, ["key", "number"])
    assert list(fast.columns) == list(slow.columns) == ["key", "number"]
    assert len(fast) == len(ids) == 0


def test_edits_joins_and_virtual_fields_are_read_from_features(file_layer, table_layer):
    from sozialraum.gis.sources import column_file

    assert column_file(file_layer, None) is not None
    file_layer.startEditing()
    assert column_file(file_layer, None) is None
    file_layer.rollBack()
    file_layer.addExpressionField("1", QgsField("virtual", QVariant.Int))
    assert column_file(file_layer, None) is None
    file_layer.removeExpressionField(file_layer.fields().lookupField("virtual"))
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table_layer({"k": "string"}, [("05",)]))
    join.setJoinFieldName("k")
    join.setTargetFieldName("key")
    file_layer.addJoin(join)
    assert column_file(file_layer, None) is None


def test_a_selection_is_read_from_features(file_layer):
    from sozialraum.gis.sources import column_file

    selected = QgsProcessingFeatureSourceDefinition(file_layer.id(), True)
    assert column_file(file_layer, selected) is None


def test_another_table_of_the_file_is_read_by_its_number(table_layer, tmp_path):
    from sozialraum.gis.frames import read_rows
    from sozialraum.gis.sources import column_file

    path, actions = str(tmp_path / "two.gpkg"), QgsVectorFileWriter.ActionOnExistingFile
    for table, key, action in (
        ("first", "05", actions.CreateOrOverwriteFile),
        ("second", "99", actions.CreateOrOverwriteLayer),
    ):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName, options.actionOnExistingFile = table, action
        QgsVectorFileWriter.writeAsVectorFormatV3(
            table_layer({"key": "string"}, [(key,)]),
            path,
            QgsCoordinateTransformContext(),
            options,
        )
    layer = QgsVectorLayer(f"{path}|layerid=1", "second", "ogr")
    assert column_file(layer, None) is None
    assert read_rows(source(layer), [], "key").frame.index.tolist() == ["99"]


@pytest.mark.parametrize("more", ["|geometrytype=Polygon", "|option:IMMUTABLE=NO"])
def test_a_source_that_says_more_than_its_table_is_read_from_features(file_layer, more):
    from sozialraum.gis.frames import read_rows
    from sozialraum.gis.sources import column_file

    layer = QgsVectorLayer(file_layer.source() + more, "areas", "ogr")
    assert layer.isValid()
    assert column_file(layer, None) is None
    wanted = [feature["key"] for feature in layer.getFeatures()]
    assert read_rows(source(layer), [], "key").frame.index.tolist() == wanted


def test_the_index_is_the_area_key(file_layer):
    from sozialraum.gis.frames import read_rows

    rows = read_rows(source(file_layer), ["number"], "key")
    assert rows.frame.index.tolist() == ["05", "3a", "10"]


def test_text_numbers_of_csv_sources_are_read_or_named(file_layer):
    from sozialraum.core.errors import SozialraumError
    from sozialraum.gis.frames import as_numbers

    column = pd.Series([" 1.5", "", None, "2"], dtype=object)
    np.testing.assert_array_equal(as_numbers(column, "EW"), [1.5, np.nan, np.nan, 2])
    with pytest.raises(SozialraumError, match=r"EW.*row 2"):
        as_numbers(pd.Series(["1", "1,5"], dtype=object), "EW")


@pytest.mark.parametrize("field", ["day", "moment"])
def test_dates_where_numbers_are_needed_are_refused(table_layer, field):
    from sozialraum.core.errors import SozialraumError
    from sozialraum.gis.frames import read_rows

    layer = table_layer(
        {"day": "date", "moment": "datetime"},
        [(QDate(2021, 12, 31), QDateTime(2021, 12, 31, 0, 0, 0)), (NULL, NULL)],
    )
    with pytest.raises(SozialraumError, match=f"{field} holds dates"):
        read_rows(source(layer), [field]).figures([field])


@pytest.mark.parametrize(
    "column",
    [["1.234", "12.345.678"], ["-1.234", None, " 12.345 ", ""], ["1.234", "17", "999", "0"]],
)
def test_text_that_may_be_thousands_is_refused(column):
    from sozialraum.core.errors import SozialraumError
    from sozialraum.gis.frames import as_numbers

    with pytest.raises(SozialraumError, match=r"EW.*two ways"):
        as_numbers(pd.Series(column, dtype=object), "EW")


@pytest.mark.parametrize(
    "column",
    [
        ["1.234", "0.125"],
        ["1.234", "1.5"],
        ["1.234", "1000"],
        ["0.125", "0.250"],
        [1.234, "12"],
        [1.234, 2.345],
        ["17", "999"],
        [None, ""],
    ],
)
def test_text_that_can_only_be_decimal_is_read(column):
    from sozialraum.gis.frames import as_numbers

    numbers = as_numbers(pd.Series(column, dtype=object), "EW")
    wanted = [float(value) if value else np.nan for value in column]
    np.testing.assert_array_equal(numbers, wanted)


def test_numpy_values_reach_the_layer_and_come_back(table_layer):
    from sozialraum.gis.values import rows_to_qgis

    frame = pd.DataFrame(
        {
            "f": np.array([1.5, np.nan]),
            "i": np.array([1, 2], dtype="int64"),
            "t": ["a", None],
            "d": [datetime.date(2021, 1, 1), None],
            "n": pd.array([1, None], dtype="Int64"),
        }
    )
    layer = table_layer(
        {"f": "double", "i": "integer", "t": "string", "d": "date", "n": "integer"}, []
    )
    features = []
    for row in rows_to_qgis(frame):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    first, second = list(layer.getFeatures())
    assert first.attributes() == [1.5, 1, "a", QDate(2021, 1, 1), 1]
    assert [value == NULL for value in second.attributes()] == [True, False, True, True, True]
