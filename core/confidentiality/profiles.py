"""Rules of confidentiality, by themselves or as a profile of ``catalog/confidentiality.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, SozialraumError

SHIPPED = Path(__file__).resolve().parent.parent.parent / "catalog" / "confidentiality.yaml"
SCHEMA = 1
_TEXTS = ("title_de", "title_en", "source")


@dataclass(frozen=True)
class Rules:
    """When a cell is too small, and how well it is to be hidden.

    Attributes
    ----------
    threshold
        Primary where ``0 < n < threshold``.
    protect_zeros
        Also where ``n = 0``.
    protection
        Least width of a withheld cell's interval; 0 stands for the threshold.
    complement
        Also where what a part leaves of its whole is too small.
    singles
        Also hide from whoever is alone in a cell.
    min_population
        Areas with fewer inhabitants are withheld whole.
    dominance
        Also where the largest contribution is more than so many per cent; 0: never.
    protection_share
        Least width, in per cent of the count, where carriers, dominance or population decide.
    """

    threshold: float = 3
    protect_zeros: bool = False
    protection: float = 0
    complement: bool = True
    singles: bool = False
    min_population: float = 0
    dominance: float = 0
    protection_share: float = 20

    @property
    def width(self) -> float:
        """The least width of an interval."""
        return self.protection or self.threshold


def load_profiles(path: Path = SHIPPED) -> dict[str, dict[str, Any]]:
    """The profiles of a file: for each the entries it fixes, its titles and its source.

    Errors
    ------
    SozialraumError
        The file cannot be read, or an entry is none or of the wrong kind; profile and entry are
        named.
    """
    import yaml

    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        profiles = dict(content["profiles"])
        if content["schema"] != SCHEMA:
            raise KeyError("schema")
    except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError) as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "The rules of confidentiality {file} cannot be read: {reason}"
            ),
            file=path.name,
            reason=str(error),
        ) from error
    for name, profile in profiles.items():
        _check(path.name, name, profile)
    return profiles


def with_profile(rules: Rules, name: str, profiles: Mapping[str, Mapping[str, Any]]) -> Rules:
    """The rules with what the profile fixes; ``none`` fixes nothing."""
    if name == "none":
        return rules
    fixed = {key: value for key, value in profiles[name].items() if key not in _TEXTS}
    return replace(rules, **fixed)


def _check(file: str, name: str, profile: Any) -> None:
    kinds = {field.name: field.type for field in fields(Rules)}
    entries = profile if isinstance(profile, dict) else {"–": profile}
    for key, value in entries.items():
        if key in _TEXTS:
            fits = isinstance(value, str)
        elif kinds.get(key) == "bool":
            fits = isinstance(value, bool)
        else:
            fits = key in kinds and type(value) in (int, float) and value >= 0
        if not fits:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{file}, profile {profile}: “{entry}: {value}” is not understood. Entries are: "
                    "{entries}.",
                ),
                file=file,
                profile=name,
                entry=key,
                value=value,
                entries=", ".join([*_TEXTS, *kinds]),
            )
