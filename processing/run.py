"""One run of an algorithm: its sources read, its outputs written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.core import QgsProcessingParameterDefinition as Definition

from ..gis.provenance import Provenance, plugin_version, says_internal, store
from ..gis.sources import ColumnFile, Source
from ..i18n import tr, translate
from .reading import Reading
from .results import StyledResult
from .settings_of_run import settings_of_run

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..core.tables.states import Figures
    from ..gis.frames import Rows
    from .base import SozialraumAlgorithm


class Run(Reading):
    """What one run reads and writes."""

    def __init__(
        self,
        algorithm: SozialraumAlgorithm,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        column_files: dict[str, ColumnFile | None],
    ) -> None:
        super().__init__(algorithm, parameters, context, feedback, column_files)
        self._sinks: dict[str, tuple[QgsFeatureSink, str]] = {}
        self._provenance: dict[str, Provenance] = {}
        self.internal = getattr(algorithm, "internal", False)

    # Writing

    def sink(
        self,
        name: str,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> QgsFeatureSink | None:
        """The sink of an output; None for an optional one that is not wanted."""
        sink, destination = self.algorithm.parameterAsSink(
            self.parameters,
            name,
            self.context,
            fields,
            geometry,
            crs or QgsCoordinateReferenceSystem(),
        )
        if sink is None:
            if self.algorithm.parameterDefinition(name).flags() & Definition.Flag.FlagOptional:
                return None
            raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, name))
        self._sinks[name] = (sink, destination)
        return sink

    def write_table(
        self,
        name: str,
        table: pd.DataFrame,
        result: StyledResult,
        aliases: dict[str, str] | None = None,
    ) -> None:
        """Write a table without geometry."""
        from ..gis.sinks import fields_of, write_table

        fields = fields_of(table, aliases)
        sink = self.sink(name, fields)
        if sink is not None:
            write_table(table, sink, self.feedback)
            self._loaded(name, result, fields)

    def write_places(
        self,
        name: str,
        table: pd.DataFrame,
        shapes: Sequence[QgsGeometry],
        crs: QgsCoordinateReferenceSystem,
        result: StyledResult,
        aliases: dict[str, str] | None = None,
    ) -> None:
        """Write a table with a polygon for each row."""
        from ..gis.sinks import fields_of, write_table

        fields = fields_of(table, aliases)
        sink = self.sink(name, fields, QgsWkbTypes.Type.MultiPolygon, crs)
        if sink is not None:
            write_table(table, sink, self.feedback, shapes)
            self._loaded(name, result, fields)

    def write_beside(
        self,
        name: str,
        source: Source,
        rows: Rows,
        columns: pd.DataFrame,
        result: StyledResult,
        aliases: dict[str, str] | None = None,
    ) -> None:
        """Write the features of a source with the columns computed for them."""
        from ..gis.sinks import fields_of, joined_fields, write_beside

        fields = joined_fields(source.fields(), fields_of(columns, aliases))
        features = source.features
        sink = self.sink(name, fields, features.wkbType(), features.sourceCrs())
        if sink is not None:
            write_beside(source, rows.ids, columns, sink, self.feedback)
            self._loaded(name, result, fields)

    def write_some(
        self,
        name: str,
        source: Source,
        ids: np.ndarray,
        empty: pd.DataFrame,
        columns: Callable[[], pd.DataFrame],
        result: StyledResult,
        aliases: dict[str, str] | None = None,
    ) -> None:
        """Write some features of a source with columns like those of ``empty``.

        The columns are reckoned only if the output is wanted.
        """
        from ..gis.sinks import fields_of, joined_fields, write_some

        fields = joined_fields(source.fields(), fields_of(self.added(source, empty), aliases))
        features = source.features
        sink = self.sink(name, fields, features.wkbType(), features.sourceCrs())
        if sink is not None:
            write_some(source, ids, columns(), sink, self.feedback)
            self._loaded(name, result, fields)

    def write_areas(
        self,
        name: str,
        areas: str,
        key_field: str,
        columns: pd.DataFrame,
        result: StyledResult,
        aliases: dict[str, str] | None = None,
    ) -> None:
        """Write the areas of source ``areas`` with ``columns``, found by key.

        ``columns`` is indexed by area, or by area and date: then each area is written once a date.
        Keys that no area has, such as ``~unassigned``, become rows without geometry.
        """
        from ..gis.fields import TEXT
        from ..gis.sinks import fields_of, joined_fields, text_field, write_areas

        source, rows = self.source(areas), self.rows(areas, [], key_field)
        columns = columns.copy()
        if columns.index.nlevels > 1:
            columns.insert(0, "date", columns.index.get_level_values("date"))
            columns.index = columns.index.get_level_values("area")
        columns = self.added(source, columns)
        added = fields_of(columns, aliases)
        own_type = source.fields().field(key_field).type()
        as_text = own_type != TEXT and not columns.index.isin(rows.frame.index).all()
        if as_text:  # a number field cannot hold a key such as ~unassigned
            added.append(text_field(key_field))
        fields = joined_fields(source.fields(), added)
        features = source.features
        sink = self.sink(name, fields, features.wkbType(), features.sourceCrs())
        if sink is not None:
            write_areas(source, rows, key_field, columns, sink, self.feedback, as_text)
            self._loaded(name, result, fields)

    def wide(self, figures: Figures, like: Source | None = None) -> pd.DataFrame:
        """Figures as columns with their state fields, as STATE_FIELDS asks.

        Whole numbers stay whole where the field of the same name in ``like`` holds whole numbers.
        """
        from ..core.tables.states import wide_from_figures
        from ..gis.sinks import keep_whole

        has_choice = self.algorithm.parameterDefinition("STATE_FIELDS") is not None
        columns = wide_from_figures(figures, self.key("STATE_FIELDS") if has_choice else "needed")
        return columns if like is None else keep_whole(columns, like.fields())

    def added(
        self, source: Source, columns: pd.DataFrame, also: Iterable[str] = ()
    ) -> pd.DataFrame:
        """New columns under names that the source does not have: PREFIX resolves a clash.

        Upper and lower case are one name, as in GeoPackage: one of the fields would be lost.

        Errors
        ------
        QgsProcessingException
            A name exists in the source already, or among ``also``, which the result has too.
        """
        prefix = self.text("PREFIX")
        named = columns.rename(columns=lambda name: prefix + name)
        known = {name.lower() for name in (*source.field_names(), *also)}
        taken = [name for name in named.columns if name.lower() in known]
        if taken:
            raise QgsProcessingException(
                translate(
                    "Sozialraum",
                    "{source} has the fields {fields} already. Set a prefix for the new fields, "
                    "or remove the old ones first.",
                ).format(source=source.name, fields=", ".join(taken))
            )
        return named

    # Log

    def summary(self, areas_in: int, areas_out: int, figures: Figures) -> None:
        """The last line of every log: areas in and out, values that are no number by reason."""
        from ..core.tables.states import TITLES

        reasons = figures.missing_by_reason()
        listed = "; ".join(f"{tr(TITLES[state])}: {count}" for state, count in reasons.items())
        self.info(
            translate(
                "Sozialraum",
                "Areas in: {into}. Areas out: {out}. Values that are no number: {count}{reasons}.",
            ).format(
                into=areas_in,
                out=areas_out,
                count=sum(reasons.values()),
                reasons=f" ({listed})" if listed else "",
            )
        )

    def outputs(self, **more: object) -> dict:
        """The results: destinations of the sinks that were written, and ``more``."""
        written = {name: destination for name, (_, destination) in self._sinks.items()}
        return {**written, **more}

    def finish(self) -> None:
        """Close the files, then say in each where it comes from."""
        destinations = {name: destination for name, (_, destination) in self._sinks.items()}
        self._sinks.clear()
        for name, provenance in self._provenance.items():
            store(destinations[name], provenance)

    def _loaded(self, name: str, result: StyledResult, fields: QgsFields) -> None:
        destination = self._sinks[name][1]
        if self.internal:
            _call_internal(result.provenance)
        result.provenance.history.append(self.made_by())
        self._provenance[name] = result.provenance
        result.aliases = {field.name(): field.alias() for field in fields if field.alias()}
        description = self.algorithm.parameterDefinition(name).description()
        result.register(self.context, destination, description)

    def made_by(self) -> str:
        """Version, algorithm and settings."""
        return translate("Sozialraum", "Sozialraum {version}, algorithm {id}: {settings}").format(
            version=plugin_version(), id=self.algorithm.id(), settings=settings_of_run(self)
        )


def _call_internal(provenance: Provenance) -> None:
    """What is made of internal figures is internal, and says so in name and metadata."""
    if not says_internal(provenance.title):
        provenance.title = translate("Sozialraum", "{title} (INTERN)").format(
            title=provenance.title
        )
    reason = translate("Sozialraum", "INTERN: made of figures that are not protected.")
    provenance.abstract = f"{provenance.abstract} {reason}"
