"""Class limits kept with their indicator, so that next year's map has the same classes.

One small JSON file for an office or a project. It is made to be read and edited by people::

    {
      "schema": 1,
      "indicators": {
        "anteil_65_plus": {
          "title": "Anteil der ab 65-Jährigen",
          "limits": [15, 18, 21, 24],
          "decimals": 1,
          "unit": "%",
          "palette": "blue",
          "zero_class": false,
          "on_limit": "above",
          "benchmark": null,
          "made_by": "quantile"
        }
      }
    }
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, SozialraumError

SCHEMA = 1
ON_LIMIT = ("above", "below")


@dataclass(frozen=True)
class SavedLimits:
    """What a map of one indicator needs to look as it did.

    Attributes
    ----------
    on_limit
        To which class a value on a limit belongs: ``above`` or ``below``.
    made_by
        The method that once made the limits; only said, never run again.
    """

    limits: tuple[float, ...]
    title: str = ""
    decimals: int = 1
    unit: str = ""
    palette: str = "blue"
    zero_class: bool = False
    on_limit: str = ON_LIMIT[0]
    benchmark: float | None = None
    made_by: str = "limits"


def read_limits(path: Path) -> dict[str, SavedLimits]:
    """The saved limits by indicator.

    Errors
    ------
    SozialraumError
        The file cannot be read, is none of these files, or limits do not ascend.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["schema"] != SCHEMA:
            raise ValueError("schema")
        found = {str(key): _entry(entry) for key, entry in content["indicators"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{path} is no file of class limits of this version ({reason}). Save the limits "
                "anew with “styleindicator”.",
            ),
            path=str(path),
            reason=str(error),
        ) from error
    return found


def written_limits(entries: Mapping[str, SavedLimits]) -> str:
    """The text of the file, indicators in alphabetical order."""
    indicators = {key: asdict(entries[key]) for key in sorted(entries)}
    content = {"schema": SCHEMA, "indicators": indicators}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def save_limits(path: Path, indicator: str, entry: SavedLimits, replace: bool) -> bool:
    """Add the limits of one indicator to the file; False if the same limits stand there already.

    The entries of other indicators stay as they are.

    Errors
    ------
    SozialraumError
        Other limits are saved for the indicator and ``replace`` is false: maps already published
        would no longer be comparable.
    """
    entries = read_limits(path) if path.exists() else {}
    earlier = entries.get(indicator)
    if earlier == entry:
        return False
    if earlier is not None and not replace:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{path} has other class limits for {indicator} ({limits}). Maps made with them "
                "would no longer be comparable: choose another file, or replace the saved limits "
                "on purpose.",
            ),
            path=str(path),
            indicator=indicator,
            limits="; ".join(f"{limit:.12g}" for limit in earlier.limits),
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(written_limits({**entries, indicator: entry}), encoding="utf-8")
    return True


def _entry(content: Mapping[str, object]) -> SavedLimits:
    known = {field.name for field in fields(SavedLimits)}
    unknown = sorted(set(content) - known)
    if unknown:
        raise ValueError(", ".join(unknown))
    limits = tuple(float(limit) for limit in content["limits"])  # type: ignore[attr-defined]
    if list(limits) != sorted(set(limits)):
        raise ValueError("limits")
    entry = SavedLimits(**{**content, "limits": limits})  # type: ignore[arg-type]
    if entry.on_limit not in ON_LIMIT:
        raise ValueError("on_limit")
    return entry
