"""The conventions of a monitoring: what each is, and the presets of cities that publish one.

A preset fixes the parameters that it lists, whatever stands in them; the others stay free.

==========  ======================================================================================
berlin      Monitoring Soziale Stadtentwicklung: areas from 300 inhabitants, population standard
            deviation, areas count alike, sums standardised again, limits -1; 1; 1.5 and -1; 1
            (Senatsverwaltung für Stadtentwicklung Berlin, 2021; agrees with its figures)
hamburg     Sozialmonitoring Integrierte Stadtteilentwicklung: areas from 300 inhabitants,
            z-values, four classes of status, three of dynamics (Behörde für Stadtentwicklung und
            Wohnen, reports since 2014). Everything else, the limits above all, is reconstructed
            after Berlin: no source names it
muenster    Sozialmonitoring Münster: distance from the mean of the city, standardised, the
            indicators in equal parts; nobody is left out. Which standard deviation and which
            limits, no source says: these parameters stay free
==========  ======================================================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.notation import parse_list, parse_numbers, parse_pairs
from .moments import CITY, UNWEIGHTED, WEIGHTED
from .parameters import Given
from .statusdynamics_classes import BELOW, DYNAMICS_LIMITS, STABLE, STATUS_LIMITS

PARTS = ("status", "dynamics")

_BERLIN: dict[str, object] = {
    "MIN_POPULATION": 300.0,
    "SD": "population",
    "MOMENTS": UNWEIGHTED,
    "DENOMINATORS": "",
    "RESTANDARDIZE": True,
    "STATUS_LIMITS": "-1;1;1.5",
    "STATUS_ON_LIMIT": BELOW,
    "DYNAMICS_LIMITS": "-1;1",
    "DYNAMICS_ON_LIMIT": STABLE,
}

PRESETS: dict[str, Mapping[str, object]] = {
    "none": {},
    "berlin": _BERLIN,
    "hamburg": _BERLIN,
    "muenster": {"MIN_POPULATION": 0.0, "MOMENTS": CITY, "RESTANDARDIZE": False},
}

RECONSTRUCTED: dict[str, tuple[str, ...]] = {
    "hamburg": tuple(n for n in _BERLIN if n not in ("MIN_POPULATION", "DENOMINATORS")),
}
"""Parameters of a preset that no source names."""


@dataclass(frozen=True)
class Settings:
    """The conventions of one monitoring.

    Attributes
    ----------
    negative
        Fields of which a high value is favourable; their sign is turned.
    exclude
        Keys of areas left out by name (outliers).
    minimum_population
        Areas with fewer inhabitants are left out.
    sample
        Standard deviation with n - 1 instead of n.
    moments
        How areas count in mean and standard deviation: ``unweighted``, ``weighted``, ``city``.
    denominators
        Fields by indicator that weigh it in place of the inhabitants.
    restandardize
        Whether the sums are standardised again.
    """

    status: tuple[str, ...]
    dynamics: tuple[str, ...]
    negative: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    minimum_population: float = 300.0
    sample: bool = False
    moments: str = UNWEIGHTED
    denominators: Mapping[str, str] = field(default_factory=dict)
    restandardize: bool = True
    status_limits: tuple[float, ...] = STATUS_LIMITS
    status_on_limit: str = BELOW
    dynamics_limits: tuple[float, ...] = DYNAMICS_LIMITS
    dynamics_on_limit: str = STABLE

    @property
    def indicators(self) -> list[str]:
        """All indicators, each once."""
        return list(dict.fromkeys([*self.status, *self.dynamics]))

    def fields(self, part: str) -> list[str]:
        """The indicators of ``status`` or ``dynamics``."""
        return list(self.status if part == "status" else self.dynamics)


def fixed_by(preset: str) -> dict[str, object]:
    """The parameters that a preset fixes, with their values."""
    return dict(PRESETS[preset or "none"])


def settings_of(values: Mapping[str, object]) -> Settings:
    """The conventions that the parameters of ``statusdynamics`` describe, PRESET applied.

    Parameters
    ----------
    values
        The parameters by name; BASE says whether there is one.

    Errors
    ------
    SozialraumError
        A parameter cannot be read, names a field that is no indicator, or contradicts another.
    """
    given = Given({**values, **fixed_by(str(values.get("PRESET") or ""))})
    settings = Settings(
        tuple(dict.fromkeys(given.fields("STATUS_FIELDS"))),
        tuple(dict.fromkeys(given.fields("DYNAMICS_FIELDS"))),
        tuple(given.fields("NEGATIVE_FIELDS")),
        tuple(parse_list(given.text("EXCLUDE"), "EXCLUDE")),
        minimum_population=given.number("MIN_POPULATION"),
        sample=given.text("SD") == "sample",
        moments=given.text("MOMENTS") or UNWEIGHTED,
        denominators=parse_pairs(given.text("DENOMINATORS"), "DENOMINATORS"),
        restandardize=given.flag("RESTANDARDIZE"),
        status_limits=_limits(given, "STATUS_LIMITS") or STATUS_LIMITS,
        status_on_limit=given.text("STATUS_ON_LIMIT") or BELOW,
        dynamics_limits=_limits(given, "DYNAMICS_LIMITS") or DYNAMICS_LIMITS,
        dynamics_on_limit=given.text("DYNAMICS_ON_LIMIT") or STABLE,
    )
    _require_names(settings)
    _refuse_strays(settings)
    _require_limits(settings)
    if not given.flag("BASE"):
        _require_weights(settings, bool(given.fields("POPULATION_FIELD")))
    return settings


def _limits(given: Given, name: str) -> tuple[float, ...]:
    return tuple(parse_numbers(given.text(name), name))


def _require_names(settings: Settings) -> None:
    """In the base, an indicator and a sum must not have the same name."""
    taken = sorted({f"{part}_sum" for part in PARTS} & set(settings.indicators))
    if taken:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} is what the sums are called in the base of a later year. Choose the "
                "indicators themselves, or rename the field.",
            ),
            fields=", ".join(taken),
        )


def _refuse_strays(settings: Settings) -> None:
    stray = sorted(set(settings.negative) - set(settings.indicators))
    if stray:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} is to be turned, but is no indicator of the status or the dynamics.",
            ),
            fields=", ".join(stray),
        )
    stray = sorted(set(settings.denominators) - set(settings.indicators))
    if stray:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{parameter}: {fields} is none of the indicators ({indicators}). Add it to them, "
                "or correct the name.",
            ),
            parameter="DENOMINATORS",
            fields=first_ten(stray),
            indicators=first_ten(settings.indicators),
        )


def _require_limits(settings: Settings) -> None:
    limits = (settings.status_limits, settings.dynamics_limits)
    finite = all(abs(limit) <= 1e9 for each in limits for limit in each)
    if len(limits[0]) != 3 or len(limits[1]) != 2 or not finite:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The status needs three limits (four classes), the dynamics two (three "
                "classes), such as -1;1;1.5 and -1;1.",
            )
        )


def _require_weights(settings: Settings, has_population: bool) -> None:
    """Refuse weights that nothing gives, or that nothing uses."""
    if settings.moments == UNWEIGHTED:
        if settings.denominators:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "DENOMINATORS weighs the areas, but MOMENTS is “unweighted”. Choose “weighted” "
                    "or “city”, or leave DENOMINATORS empty.",
                )
            )
        return
    bare = [name for name in settings.indicators if name not in settings.denominators]
    if not has_population and settings.moments == WEIGHTED and settings.restandardize:
        bare = bare or ["status_sum", "dynamics_sum"]
    if bare and not has_population:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "MOMENTS is “{moments}”, but nothing says how much the areas count for {fields}. "
                "Choose POPULATION_FIELD, or name denominators in DENOMINATORS.",
            ),
            moments=settings.moments,
            fields=first_ten(bare),
        )
