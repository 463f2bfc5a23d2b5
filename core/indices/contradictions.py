"""What an index cannot be: settings that contradict each other, each refused in a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .configuration import OWN, Config, Indicator
from .scaling import SCALINGS


def require_scalings(scalings: Mapping[str, str]) -> None:
    """Refuse words that are no scaling.

    Errors
    ------
    SozialraumError
        Names the field, the word and the words that are allowed.
    """
    for field, how in scalings.items():
        if how not in SCALINGS:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "SCALINGS: “{how}” for {field} is no scaling. Allowed are: {allowed}.",
                ),
                how=how,
                field=field,
                allowed=", ".join(SCALINGS),
            )


def require_goalposts(indicators: Sequence[Indicator]) -> None:
    """Refuse goalposts that are missing.

    Errors
    ------
    SozialraumError
        Names the indicators.
    """
    without = [
        each.key for each in indicators if each.scaling == "goalposts" and each.goalposts is None
    ]
    if without:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "GOALPOSTS: {fields} is to be scaled by goalposts but has none. Write the lowest "
                "and the highest value that can be, such as {field}=0/100.",
            ),
            fields=first_ten(without),
            field=without[0],
        )


def require_themes(indicators: Sequence[Indicator], has_themes: bool) -> None:
    """Refuse indicators without a theme, where there are themes.

    Errors
    ------
    SozialraumError
        Names the indicators.
    """
    stray = [each.key for each in indicators if has_themes and not each.theme]
    if stray:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "THEMES: {fields} belongs to no theme. Give every indicator a theme, or leave "
                "THEMES empty.",
            ),
            fields=first_ten(stray),
        )


def refuse_contradictions(config: Config, has_population: bool) -> None:
    """Refuse settings that contradict each other.

    Errors
    ------
    SozialraumError
        All weights of a theme (or of all themes) are 0, the index is to be both standardised and
        brought to an interval, or inhabitants are needed and no field names them.
    """
    for place, members in enumerate(config.members):
        if config.weighting == OWN and not config.own_weights[members].sum() > 0:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "WEIGHTS: the weights of {fields} are all 0. At least one must be above 0.",
                ),
                fields=config.themes[place].name if config.themes else first_ten(config.keys),
            )
    if not config.theme_weights.sum() > 0:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "THEME_WEIGHTS: all weights are 0. At least one must be above 0."
            )
        )
    if config.restandardize and config.index_interval is not None:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The index is either standardised again (RESTANDARDIZE) or brought to an interval "
                "(INDEX_INTERVAL), not both.",
            )
        )
    if config.weighted and not has_population:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "WEIGHTED: mean and standard deviation weighted by inhabitants need the field "
                "POPULATION_FIELD.",
            )
        )
