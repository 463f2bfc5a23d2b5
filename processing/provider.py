"""The provider: which algorithms there are, and what they need."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..gis.icons import icon_path
from ..gis.installation import how_to_get, missing_packages
from ..gis.provenance import plugin_version
from ..i18n import translate
from .models import shipped_models


class SozialraumProvider(QgsProcessingProvider):
    """All algorithms under the id ``sozialraum``."""

    def id(self) -> str:
        return "sozialraum"

    def name(self) -> str:
        return "Sozialraum"

    def longName(self) -> str:
        return translate("Sozialraum", "Sozialraum: indicators, indices and plans")

    def versionInfo(self) -> str:
        return plugin_version()

    def icon(self) -> QIcon:
        return QIcon(icon_path("sozialraum"))

    def svgIconPath(self) -> str:
        return icon_path("sozialraum")

    def warningMessage(self) -> str:
        missing = missing_packages()
        if not missing:
            return ""
        text = translate("Sozialraum", "Sozialraum needs the Python packages {packages}. {remedy}")
        return text.format(packages=", ".join(missing), remedy=how_to_get())

    def loadAlgorithms(self) -> None:
        if missing_packages():
            return
        self._define_algorithms()
        # A model finds its steps in the registry, so models are there from the first refresh on.
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for model in shipped_models():
                self.addAlgorithm(model)

    def _define_algorithms(self) -> None:
        """Add each algorithm; imported here, because core and pandas may be absent."""
        from .areas.aggregate import AggregateAlgorithm
        from .areas.aggregatelevels import AggregateLevelsAlgorithm
        from .areas.aggregatepoints import AggregatePointsAlgorithm
        from .areas.checkareas import CheckAreasAlgorithm
        from .areas.crosswalk import CrosswalkAlgorithm
        from .confidentiality.auditsuppression import AuditSuppressionAlgorithm
        from .confidentiality.deliver import DeliverAlgorithm
        from .confidentiality.protect import ProtectAlgorithm
        from .confidentiality.suppress import SuppressAlgorithm
        from .data.comparetables import CompareTablesAlgorithm
        from .data.exporttable import ExportTableAlgorithm
        from .data.importtable import ImportTableAlgorithm
        from .data.joinareas import JoinAreasAlgorithm
        from .data.pivottable import PivotTableAlgorithm
        from .data.recode import RecodeAlgorithm
        from .data.updateseries import UpdateSeriesAlgorithm
        from .indicators.change import ChangeAlgorithm
        from .indicators.indicators import IndicatorsAlgorithm
        from .indicators.ratio import RatioAlgorithm
        from .indicators.smoothrates import SmoothRatesAlgorithm
        from .indices.compositeindex import CompositeIndexAlgorithm
        from .indices.indexsensitivity import IndexSensitivityAlgorithm
        from .indices.statusdynamics import StatusDynamicsAlgorithm
        from .maps.maplayout import MapLayoutAlgorithm
        from .maps.styleindicator import StyleIndicatorAlgorithm
        from .maps.stylestatusdynamics import StyleStatusDynamicsAlgorithm
        from .planning.planoverview import PlanOverviewAlgorithm
        from .planning.plansbyarea import PlansByAreaAlgorithm

        for algorithm in (
            ImportTableAlgorithm,
            JoinAreasAlgorithm,
            PivotTableAlgorithm,
            UpdateSeriesAlgorithm,
            CompareTablesAlgorithm,
            RecodeAlgorithm,
            ExportTableAlgorithm,
            CheckAreasAlgorithm,
            CrosswalkAlgorithm,
            AggregateAlgorithm,
            AggregateLevelsAlgorithm,
            AggregatePointsAlgorithm,
            IndicatorsAlgorithm,
            RatioAlgorithm,
            ChangeAlgorithm,
            SmoothRatesAlgorithm,
            CompositeIndexAlgorithm,
            IndexSensitivityAlgorithm,
            StatusDynamicsAlgorithm,
            SuppressAlgorithm,
            AuditSuppressionAlgorithm,
            ProtectAlgorithm,
            DeliverAlgorithm,
            StyleIndicatorAlgorithm,
            StyleStatusDynamicsAlgorithm,
            MapLayoutAlgorithm,
            PlanOverviewAlgorithm,
            PlansByAreaAlgorithm,
        ):
            self.addAlgorithm(algorithm())
