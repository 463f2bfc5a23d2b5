"""How an index was made, as its base table keeps it: an index is compared with its like only."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .configuration import OWN, Classing, Config


def definition(config: Config) -> str:
    """The settings that make the index, by parameter, as JSON; those without effect are absent."""
    settings = {
        "INDICATORS": config.keys,
        "NEGATIVE_FIELDS": [each.key for each in config.indicators if each.polarity < 0],
        "SCALING": {each.key: each.scaling for each in config.indicators},
        "GOALPOSTS": {
            each.key: each.goalposts for each in config.indicators if each.scaling == "goalposts"
        },
        "SCALE_INTERVAL": config.interval,
        "FLAG_FROM": config.flag_from if _is_used("flag", config) else None,
        "WEIGHTING": config.weighting,
        "WEIGHTS": list(config.own_weights) if config.weighting == OWN else None,
        "COMBINE": config.combine,
        "OUTLIERS": config.outliers.how,
        "MISSING": config.missing,
        "SD": "sample" if config.sample else "population",
        "WEIGHTED": config.weighted,
        "RESTANDARDIZE": config.restandardize,
        "INDEX_INTERVAL": config.index_interval,
        **_themes(config),
        **_classes(config.classing),
    }
    return json.dumps({name: value for name, value in settings.items() if value})


def differences(text: str, config: Config) -> list[str]:
    """The parameters in which an index differs from the one that ``text`` defines.

    None where ``text`` is no definition: a base table may be written by hand.
    """
    try:
        theirs = json.loads(text)
    except ValueError:
        return []
    if not isinstance(theirs, dict):
        return []
    ours = json.loads(definition(config))
    return [name for name in {**ours, **theirs} if ours.get(name) != theirs.get(name)]


def _is_used(scaling: str, config: Config) -> bool:
    return any(each.scaling == scaling for each in config.indicators)


def _themes(config: Config) -> dict[str, object]:
    if not config.themes:
        return {}
    named: Iterable[str] = (theme.name for theme in config.themes)
    members = ([config.keys[at] for at in places] for places in config.members)
    return {
        "THEMES": dict(zip(named, members)),
        "THEME_WEIGHTS": list(config.theme_weights),
        "THEME_COMBINE": config.theme_combine,
        "THEME_SCALING": config.theme_scaling,
    }


def _classes(classing: Classing) -> dict[str, object]:
    limits = classing.how in ("limits", "sd")
    quantile = classing.how == "quantile"
    return {
        "CLASSES": classing.how,
        "LIMITS": classing.limits if limits else None,
        "QUANTILES": classing.quantiles if quantile else None,
        "CLASS_COUNT": classing.count if quantile and not classing.quantiles else None,
        "ON_LIMIT": None
        if classing.how == "none"
        else ("below" if classing.limit_below else "above"),
    }
