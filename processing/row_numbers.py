"""Row numbers taken for area keys.

The dialog proposes the first field, which in a GeoPackage is ``fid``: with it the figures of one
table would silently stand beside the areas of another.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
)

from ..i18n import translate

_NAMES = ("fid", "ogc_fid")


def refused_row_numbers(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> str:
    """A sentence if two tables would be joined by their row numbers, or nothing."""
    titles = _titles(algorithm, parameters, context)
    if len(titles) < 2:
        return ""
    return translate(
        "Sozialraum",
        "{titles}: both are the number of the row in its file (fid), which says nothing about the "
        "area. Choose the fields with the key of the areas.",
    ).format(titles=", ".join(titles))


def warn_of_row_number(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Say that an area key is the number of the row."""
    for title in _titles(algorithm, parameters, context):
        text = translate(
            "Sozialraum",
            "{title}: fid is the number of the row in its file. It is another one in each file; "
            "choose the field with the key of the areas.",
        )
        feedback.pushWarning(text.format(title=title))


def _titles(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> list[str]:
    """What the key parameters are called that name the row number of their layer."""
    found = []
    for definition in algorithm.parameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterField):
            continue
        name, parent = definition.name(), definition.parentLayerParameterName()
        if "KEY" not in name or not parent:
            continue
        chosen = algorithm.parameterAsFields(parameters, name, context)
        if len(chosen) != 1 or chosen[0].casefold() not in _NAMES:
            continue
        layer = algorithm.parameterAsVectorLayer(parameters, parent, context)
        if layer is not None and chosen[0] in _row_numbers(layer):
            found.append(definition.description())
    return found


def _row_numbers(layer) -> list[str]:
    return [layer.fields()[place].name() for place in layer.primaryKeyAttributes()]
