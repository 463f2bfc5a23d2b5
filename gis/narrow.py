"""A source for release: some of its fields alone, and in the order of its keys.

What must not leave the house is not passed on; nor is the order of the rows, which tells ranks if
they were sorted by a count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import QgsFeature, QgsFeatureRequest, QgsFields

from .sources import Source


class NarrowSource(Source):
    """The features of a source with the fields ``kept`` alone, in the order of ``ids``."""

    def __init__(self, source: Source, kept: Iterable[str], ids: Iterable[int]) -> None:
        super().__init__(source.name, source.features, source.columns)
        names = set(kept)
        places = [at for at, field in enumerate(source.fields()) if field.name() in names]
        object.__setattr__(self, "places", places)
        object.__setattr__(self, "order", {number: at for at, number in enumerate(ids)})

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
        for feature in sorted(super().iterate(request), key=lambda each: self.order[each.id()]):
            attributes = feature.attributes()
            feature.setAttributes([attributes[place] for place in self.places])
            yield feature
