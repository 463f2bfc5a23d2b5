"""Which sign profile a table was written with, by the signs that occur in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.signs import Profile

AUTO = "auto"
USUAL = "din55301"


@dataclass(frozen=True)
class ProfileEvidence:
    """The profile and why.

    Attributes
    ----------
    profile
        The profile that is used.
    shown_by
        Signs that decided, with the number of cells; empty where none occurs or the user chose.
    by_user
        Whether the user named the profile.
    """

    profile: Profile
    shown_by: dict[str, int]
    by_user: bool


def profile_by_evidence(
    tokens: Mapping[str, int], profiles: Mapping[str, Profile], wanted: str = AUTO
) -> ProfileEvidence:
    """The profile of a table.

    A profile is shown by signs that only its publishers use (``alone`` in the catalogue). ``*`` is
    the Bundesagentur's, which knows the classic signs too; the classic and the new signs exclude
    each other, for in the one ``0`` is "less than half" and in the other "exactly nothing".

    Parameters
    ----------
    tokens
        Texts that stand in number columns instead of a number, with the number of cells.

    Errors
    ------
    SozialraumError
        The profile does not exist, or the signs of two profiles that exclude each other occur.
    """
    if wanted != AUTO:
        if wanted not in profiles:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum", "There is no sign profile {profile}. There are: {known}."
                ),
                profile=wanted,
                known=", ".join(profiles),
            )
        return ProfileEvidence(profiles[wanted], {}, True)
    shown = {
        key: {sign: tokens[sign] for sign in profile.alone if sign in tokens}
        for key, profile in profiles.items()
    }
    shown = {key: signs for key, signs in shown.items() if signs}
    fitting = [key for key in shown if _covers(profiles[key], shown)]
    if shown and not fitting:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The signs in the table belong to different profiles ({signs}), which read the "
                "same sign differently. Choose the profile of the publisher.",
            ),
            signs="; ".join(f"{key}: {' '.join(signs)}" for key, signs in shown.items()),
        )
    key = fitting[0] if fitting else USUAL
    return ProfileEvidence(profiles[key], shown.get(key, {}), False)


def _covers(profile: Profile, shown: Mapping[str, Mapping[str, int]]) -> bool:
    """Whether the profile knows every sign that shows any profile."""
    return all(sign in profile.meanings for signs in shown.values() for sign in signs)


def own_signs(profiles: Mapping[str, Profile]) -> set[str]:
    """All signs of all profiles, but for empty cells and ``0``."""
    texts = (text for profile in profiles.values() for text in profile.meanings)
    return {text for text in texts if text not in ("", "0")}
