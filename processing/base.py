"""What every algorithm has in common.

An algorithm declares itself by constants and ``define``; ``compute`` reads like the method: read,
reckon (one call into core), write. Core and pandas are imported inside ``compute``, so that the
toolbox is there before pandas is.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..gis.handbook import handbook_url
from ..gis.provenance import is_internal
from ..gis.sources import ColumnFile, column_file
from ..i18n import tr, translate
from .choices import entitle
from .destinations import make_folders, refusal
from .parameters import impossible_value, unreadable_number
from .row_numbers import refused_row_numbers, warn_of_row_number
from .run import Run

Definition = QgsProcessingParameterDefinition
_READ = (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer)


class SozialraumAlgorithm(QgsProcessingAlgorithm):
    """Constants in, algorithm out. See CONTRIBUTING.md for an example."""

    NAME = GROUP_ID = TITLE = GROUP = HELP = TAGS = ""
    ICON = "sozialraum"
    SECRET: tuple[str, ...] = ()
    """Parameters that a result must not name."""
    RELEASES = False
    """Whether the results may leave the house though what they are made of may not."""

    def define(self) -> Iterator[tuple[Definition, str]]:
        """Yield each parameter with its help text (translated)."""
        raise NotImplementedError

    def define_outputs(self) -> Iterator[QgsProcessingOutputDefinition]:
        """Yield the numeric and text outputs that models can branch on."""
        return iter(())

    def compute(self, run: Run) -> dict:
        """Read, reckon, write; returns the outputs."""
        raise NotImplementedError

    def check(self, run: Run) -> str:
        """A sentence about parameters that contradict each other, or nothing."""
        return ""

    def createInstance(self):
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return tr(self.TITLE)

    def groupId(self) -> str:
        return self.GROUP_ID

    def group(self) -> str:
        return tr(self.GROUP)

    def tags(self) -> list[str]:
        return [tag.strip() for tag in tr(self.TAGS).split(",") if tag.strip()]

    def icon(self) -> QIcon:
        from ..gis.icons import icon_path

        return QIcon(icon_path(self.ICON))

    def shortHelpString(self) -> str:
        parts = [f"<p>{paragraph}</p>" for paragraph in tr(self.HELP).split("\n\n")]
        parts.append("<h3>{}</h3>".format(translate("Sozialraum", "Parameters")))
        for definition in self.parameterDefinitions():
            parts.append(f"<p><b>{definition.description()}</b><br>{definition.help()}</p>")
        return "\n".join(parts)

    def helpUrl(self) -> str:
        return handbook_url(f"algorithms/{self.NAME}")

    def initAlgorithm(self, configuration=None) -> None:
        for definition, help_text in self.define():
            definition.setHelp(help_text)
            entitle(definition)
            added = self.addParameter(definition)
            assert added, f"two parameters have one name in {self.NAME}"
        for output in self.define_outputs():
            added = self.addOutput(output)
            assert added, f"two outputs have one name in {self.NAME}"

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        message = unreadable_number(self, parameters) or impossible_value(self, parameters)
        if message:
            return False, message
        valid, message = super().checkParameterValues(parameters, context)
        if valid:
            message = (
                refusal(self, parameters, context)
                or refused_row_numbers(self, parameters, context)
                or self._checked(parameters, context)
            )
            valid = not message
        return valid, message

    def prepareAlgorithm(
        self, parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Older models run their steps without checkParameterValues.
        self.refused = (
            unreadable_number(self, parameters)
            or refusal(self, parameters, context)
            or refused_row_numbers(self, parameters, context)
        )
        warn_of_row_number(self, parameters, context, feedback)
        self.internal = False
        self.column_files = dict(self._column_files(parameters, context))
        self.prepare(parameters, context)
        return True

    def prepare(self, parameters, context: QgsProcessingContext) -> None:
        """Take from layers what is needed later; runs where layers may be looked at."""

    def processAlgorithm(
        self, parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        from ..core.errors import SozialraumError
        from ..gis.frames import Cancelled

        if self.refused:
            raise QgsProcessingException(self.refused)
        run = Run(self, parameters, context, feedback, self.column_files)
        try:
            # Models run their steps without checkParameterValues.
            contradiction = self.check(run)
            if contradiction:
                raise QgsProcessingException(contradiction)
            make_folders(self, parameters, context)
            results = self.compute(run)
        except Cancelled:
            return {}
        except SozialraumError as error:
            raise QgsProcessingException(tr(error.text, **error.values)) from error
        run.finish()
        return results

    def _checked(self, parameters, context) -> str:
        """What ``check`` says, in words; a refusal by core counts as said."""
        from importlib.util import find_spec

        if type(self).check is SozialraumAlgorithm.check or find_spec("pandas") is None:
            return ""
        from ..core.errors import SozialraumError

        try:
            return self.check(Run(self, parameters, context, QgsProcessingFeedback(), {}))
        except SozialraumError as error:
            return tr(error.text, **error.values)

    def _column_files(self, parameters, context) -> Iterator[tuple[str, ColumnFile | None]]:
        for definition in self.parameterDefinitions():
            name = definition.name()
            if isinstance(definition, _READ) and name in parameters:
                layer = self.parameterAsVectorLayer(parameters, name, context)
                self.internal |= layer is not None and is_internal(layer) and not self.RELEASES
                # The raw value is looked at for one thing only: whether it restricts the features.
                yield name, column_file(layer, parameters[name])


def advanced(definition: Definition) -> Definition:
    """The parameter, shown among the advanced ones."""
    definition.setFlags(definition.flags() | Definition.Flag.FlagAdvanced)
    return definition
