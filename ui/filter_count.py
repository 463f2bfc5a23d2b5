"""How many features of a layer an area filter means, counted in the background."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import pyqtSignal

from ..i18n import translate

_AT_A_TIME = 500


class FilterCount(QgsTask):
    """Counts; tells the number meant and that of all."""

    counted = pyqtSignal(int, int)

    def __init__(self, layer: QgsVectorLayer, request: QgsFeatureRequest) -> None:
        super().__init__(translate("Sozialraum", "Counting"), QgsTask.Flag.CanCancel)
        self.features, self.request = QgsVectorLayerFeatureSource(layer), request
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
            self.counted.emit(self.meant, max(self.every, self.meant))
