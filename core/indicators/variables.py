"""Which fields hold the variables, and which indicators they allow.

A variable is the field that is mapped to it, called by its key or by an alias; else the sum of the
fields with finer age bands, if they make up its ages exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.states import is_state_field
from .bands import Band, across, band_of, bands_by_pattern, composed
from .catalog import MEAN_AGE, Catalog, Indicator, Variable
from .naming import FieldNames

Fields = tuple[str, ...]
"""Fields whose sum is a variable."""


@dataclass(frozen=True)
class Plan:
    """Which indicators can be computed, and from which fields.

    Attributes
    ----------
    fields
        Indicator → variable → fields.
    bands
        Indicator → age bands; of mean and median ages.
    skipped
        Indicator → variables that are missing.
    misfits
        Variable → fields with age bands that lie across its limits.
    mixed
        Indicator → the populations that its fields count, where they are several.
    unlike
        Indicator → the population that its fields count, where its definition means another.
    wholes
        Fields of an age band → those of all ages, to compare them with.
    balances
        Fields that may be negative.
    """

    indicators: list[Indicator]
    fields: dict[str, dict[str, Fields]]
    bands: dict[str, tuple[Band, ...]] = field(default_factory=dict)
    skipped: dict[str, list[str]] = field(default_factory=dict)
    misfits: dict[str, list[str]] = field(default_factory=dict)
    mixed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unlike: dict[str, str] = field(default_factory=dict)
    wholes: dict[Fields, Fields] = field(default_factory=dict)
    balances: frozenset[str] = frozenset()

    @property
    def needed(self) -> list[str]:
        """All fields that are read."""
        names = [name for used in self.fields.values() for some in used.values() for name in some]
        compared = [name for whole in self.wholes.values() for name in whole]
        return list(dict.fromkeys([*names, *compared]))


def plan(
    catalog: Catalog,
    available: Iterable[str],
    wanted: Sequence[str] = (),
    field_map: Mapping[str, str] | None = None,
) -> Plan:
    """Find the variables among the fields.

    Parameters
    ----------
    available
        Names of the fields there are.
    wanted
        Keys of indicators; empty means all that the fields allow.
    field_map
        ``variable → field``; ``indicator.variable → field`` holds for one indicator only.

    Errors
    ------
    SozialraumError
        An indicator, a variable or a mapped field does not exist.
    """
    names, mapping = list(available), dict(field_map or {})
    _check_names(catalog, names, wanted, mapping)
    found = _Finder(catalog, names, mapping)
    chosen = [catalog.indicators[key] for key in wanted] or list(catalog.indicators.values())
    made = Plan([], {}, balances=found.balances())
    for indicator in chosen:
        bands = found.classes(indicator)
        used = {name: found.fields(name, indicator) for name in indicator.variables}
        if indicator.of_ages:
            used = {indicator.of: tuple(band.field for band in bands)}
        missing = [name for name, fields in used.items() if not fields]
        if missing:
            made.skipped[indicator.key] = missing
            made.misfits.update({name: found.misfits(name, indicator) for name in missing})
            continue
        made.indicators.append(indicator)
        made.fields[indicator.key], made.bands[indicator.key] = used, bands
        made.wholes.update(found.wholes(used, indicator))
        populations = found.populations(used)
        if len(populations) > 1:
            made.mixed[indicator.key] = populations
        elif indicator.population and populations not in ((), (indicator.population,)):
            made.unlike[indicator.key] = populations[0]
    return made


class _Finder:
    """Looks for variables among the names of fields."""

    def __init__(self, catalog: Catalog, names: list[str], mapping: dict[str, str]) -> None:
        self.catalog, self.mapping = catalog, mapping
        self.concepts: dict[str, str] = {}
        self.found: dict[str, str] = {}
        fields = FieldNames(name for name in names if not is_state_field(name, names))
        for look in (fields.exactly, fields.dated):
            for variable in catalog.variables.values():
                self._look_up(variable, look)
        self.found.update(mapping)
        self.names = names

    def _look_up(self, variable: Variable, look: Callable[[str], str]) -> None:
        for alias in () if variable.key in self.found else variable.names:
            name = look(alias.name)
            if name:
                self.found[variable.key] = name
                self.concepts[name] = alias.concept or variable.concept
                return

    def fields(self, name: str, indicator: Indicator) -> Fields:
        """The fields whose sum is the variable; empty if it is missing."""
        single = self.found.get(f"{indicator.key}.{name}", self.found.get(name, ""))
        if single:
            return (single,)
        variable = self.catalog.variables[name]
        if variable.age is None:
            return ()
        return tuple(band.field for band in composed(self.bands(variable.of or name), variable.age))

    def classes(self, indicator: Indicator) -> tuple[Band, ...]:
        """The finest bands of all ages; empty without them, or if they are too coarse."""
        if not indicator.of_ages:
            return ()
        bands = composed(self.bands(indicator.of), (0, None), finest=True)
        return () if _too_coarse(bands, indicator) else bands

    def bands(self, name: str) -> list[Band]:
        """All bands of a variable there are: by pattern, key, alias and map."""
        patterns = self.catalog.variables[name].bands
        by_field = {band.field: band for band in bands_by_pattern(self.names, patterns)}
        for variable in self.catalog.variables.values():
            if variable.of == name and variable.key in self.found:
                band = band_of(self.found[variable.key], variable)
                by_field[band.field] = band
        return list(by_field.values())

    def misfits(self, name: str, indicator: Indicator) -> list[str]:
        """Why there is no sum of bands: those that lie across the limits, or are too wide."""
        variable = self.catalog.variables[name]
        if indicator.of_ages:
            return [band.field for band in _too_coarse(self.bands(name), indicator)]
        if variable.age is None:
            return []
        return across(self.bands(variable.of or name), variable.age)

    def balances(self) -> frozenset[str]:
        """Fields of variables that may be negative."""
        variables: Mapping[str, Variable] = self.catalog.variables
        return frozenset(
            name
            for key, name in self.found.items()
            if key.rpartition(".")[2] in variables and variables[key.rpartition(".")[2]].balance
        )

    def wholes(self, used: Mapping[str, Fields], indicator: Indicator) -> dict[Fields, Fields]:
        """What the age bands used are a part of, where all ages were delivered as one field."""
        pairs = {
            fields: self.found.get(f"{indicator.key}.{of}", self.found.get(of, ""))
            for name, fields in used.items()
            if (of := self.catalog.variables[name].of)
        }
        return {fields: (whole,) for fields, whole in pairs.items() if whole}

    def populations(self, used: Mapping[str, Fields]) -> tuple[str, ...]:
        """The populations that the fields count."""
        named = {
            self.concepts.get(name, self.catalog.variables[variable].concept)
            for variable, fields in used.items()
            for name in fields
        }
        return tuple(sorted(named - {""}))


def _too_coarse(bands: Iterable[Band], indicator: Indicator) -> list[Band]:
    """Bands that are too wide; of a mean age also open ones that begin too early."""
    mean = indicator.statistic == MEAN_AGE
    return [
        band
        for band in bands
        if (band.years or 0) > indicator.widest_band
        or (mean and band.end is None and band.begin < indicator.open_from)
    ]


def _check_names(
    catalog: Catalog, names: list[str], wanted: Sequence[str], mapping: dict[str, str]
) -> None:
    unknown = [key for key in wanted if key not in catalog.indicators]
    if unknown:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "The catalogue has no indicator {keys}. It has: {available}."
            ),
            keys=", ".join(unknown),
            available=", ".join(catalog.indicators),
        )
    for name, source in mapping.items():
        indicator, _, variable = name.rpartition(".")
        if variable not in catalog.variables or (indicator and indicator not in catalog.indicators):
            raise SozialraumError(
                QT_TRANSLATE_NOOP("Sozialraum", "Field map: the catalogue has no variable {name}."),
                name=name,
            )
        if source not in names:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum", "Field map: the input has no field {field} (for {name})."
                ),
                field=source,
                name=name,
            )
