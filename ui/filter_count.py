"""How many features of a layer an area filter means, counted in the background."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..i18n import translate

_AT_A_TIME = 500


class FilterCount(QgsTask):
    """Counts; ``done`` is called in the main thread with the number meant and that of all."""

    def __init__(
        self, layer: QgsVectorLayer, request: QgsFeatureRequest, done: Callable[[int, int], None]
    ) -> None:
        super().__init__(translate("Sozialraum", "Counting"), QgsTask.Flag.CanCancel)
        self.features, self.request, self.done = QgsVectorLayerFeatureSource(layer), request, done
        self.every = layer.featureCount()
        self.meant = 0

    def run(self) -> bool:
        for _ in self.features.getFeatures(self.request):
            self.meant += 1
            if self.meant % _AT_A_TIME == 0 and self.isCanceled():
                return False
        return True

    def finished(self, result: bool) -> None:
        if result:
            self.done(self.meant, max(self.every, self.meant))
