"""The number of a row in its file is no area key, though the dialog proposes it."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
)

SQUARE = "POLYGON(({0} 0,{1} 0,{1} 1,{0} 1,{0} 0))"


class Heard(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


@pytest.fixture()
def file_of(tmp_path):
    """The path of a layer as a GeoPackage, which numbers its rows."""

    def written(layer):
        path = str(tmp_path / f"{layer.name()}.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
        return path

    return written


@pytest.fixture()
def joined(table_layer, file_of):
    areas = table_layer(
        {"nr": "string"}, [("02",), ("01",)], [SQUARE.format(n, n + 1) for n in (0, 1)], name="A"
    )
    table = table_layer({"key": "string", "EW": "integer"}, [("01", 5), ("02", 7)], name="T")
    return {"INPUT": file_of(areas), "TABLE": file_of(table), "OUTPUT": "memory:"}


def test_two_tables_are_not_joined_by_their_row_numbers(joined, provider):
    given = {**joined, "KEY_FIELD": "fid", "TABLE_KEY": "fid"}
    algorithm = provider.algorithm("joinareas")
    valid, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not valid
    assert "fid" in message


def test_nor_are_they_in_a_model_that_does_not_check(joined, run):
    with pytest.raises(QgsProcessingException, match="fid"):
        run("joinareas", **joined, KEY_FIELD="fid", TABLE_KEY="fid")


@pytest.mark.parametrize(("key", "warnings"), [("fid", 1), ("key", 0)])
def test_one_row_number_is_said(joined, run, key, warnings):
    heard = Heard()
    given = {"INPUT": joined["TABLE"], "KEY_FIELD": key, "INDICATORS": "anteil_an_gesamt"}
    run("indicators", **given, FIELD_MAP="ew=EW", OUTPUT="memory:", feedback=heard)
    assert len([text for text in heard.warnings if "fid" in text]) == warnings
