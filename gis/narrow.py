"""A source without some of its fields: what must not leave the house is not passed on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsFeature, QgsFeatureRequest, QgsFields

from .sources import Source


class NarrowSource(Source):
    """The features of a source with the fields ``kept`` alone."""

    def __init__(self, source: Source, kept: Iterable[str]) -> None:
        super().__init__(source.name, source.features, source.columns)
        names = set(kept)
        places = [at for at, field in enumerate(source.fields()) if field.name() in names]
        object.__setattr__(self, "places", places)

    def fields(self) -> QgsFields:
        """The kept fields."""
        every, kept = self.features.fields(), QgsFields()
        for place in self.places:
            kept.append(every.at(place))
        return kept

    def field_names(self) -> list[str]:
        """Their names."""
        return list(self.fields().names())

    def iterate(self, request: QgsFeatureRequest | None = None) -> Iterator[QgsFeature]:
        """The features with the kept attributes."""
        for feature in super().iterate(request):
            attributes = feature.attributes()
            feature.setAttributes([attributes[place] for place in self.places])
            yield feature
