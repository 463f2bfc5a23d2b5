"""Signs in the cells of statistics tables, profile by profile.

``catalog/signs.yaml`` says what each sign of a publisher means. The same sign means different
things at different offices, so a table is always read and written with one profile.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .states import WORDS, State

SHIPPED = Path(__file__).resolve().parent.parent.parent / "catalog" / "signs.yaml"
SCHEMA = 1
ZERO = "zero"
BRACKETS = "()"
"""The flag that is written around a number instead of behind it."""


@dataclass(frozen=True)
class Sign:
    """A sign that stands in a cell instead of a number.

    Attributes
    ----------
    texts
        Its spellings; the first is the one that is written.
    state
        The state it says, or None for exactly 0.
    also
        States without a sign of their own that are written with it.
    """

    texts: tuple[str, ...]
    state: State | None
    also: tuple[State, ...]
    de: str
    en: str

    def meaning(self, language: str) -> str:
        """What it says, in German or English."""
        return self.de if language == "de" else self.en


@dataclass(frozen=True)
class Flag:
    """A letter beside a number, or brackets around it; the number stays."""

    text: str
    state: State
    de: str
    en: str

    def meaning(self, language: str) -> str:
        """What it says, in German or English."""
        return self.de if language == "de" else self.en


@dataclass(frozen=True)
class Profile:
    """The signs and flags of one publisher."""

    key: str
    title_de: str
    title_en: str
    source: str
    signs: tuple[Sign, ...]
    flags: tuple[Flag, ...]
    alone: tuple[str, ...]
    perturbed: tuple[float, ...]

    def title(self, language: str) -> str:
        """Its title, in German or English."""
        return self.title_de if language == "de" else self.title_en

    @property
    def meanings(self) -> dict[str, State | None]:
        """State by sign; None for a sign that says exactly 0."""
        return {text: sign.state for sign in self.signs for text in sign.texts}

    @property
    def flag_states(self) -> dict[str, State]:
        """State by flag."""
        return {flag.text: flag.state for flag in self.flags}

    def sign_of(self, state: State) -> Sign:
        """The sign with which a state that keeps no number is written."""
        own = [sign for sign in self.signs if sign.state == state]
        return (own or [sign for sign in self.signs if state in sign.also])[0]

    def zero_sign(self) -> Sign | None:
        """The sign with which exactly 0 is written; None where it is the number 0."""
        zero = next((sign for sign in self.signs if sign.state is None), None)
        return None if zero is None or zero.texts[0] == "0" else zero

    def flag_of(self, state: State) -> Flag | None:
        """The flag of a state that keeps its number; None where the profile has none for it."""
        return next((flag for flag in self.flags if flag.state == state), None)

    def read_back(self, state: State) -> State:
        """The state that is read where ``state`` was written with this profile.

        Official signs are coarser than the states: in DIN 55301 ``.`` says "unknown or secret".
        """
        if state.keeps_number:
            return state if self.flag_of(state) is not None else State.OK
        return self.sign_of(state).state or State.OK


@lru_cache(maxsize=8)
def load_profiles(path: Path = SHIPPED) -> dict[str, Profile]:
    """The profiles of a file such as ``catalog/signs.yaml``.

    Errors
    ------
    SozialraumError
        The file cannot be read or a profile is not of the expected form; names file and place.
    """
    content = _content(path)
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise _refusal(path, "schema", f"schema: {SCHEMA}")
    profiles = {}
    for key, node in (content.get("profiles") or {}).items():
        try:
            profiles[str(key)] = _profile(str(key), node)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _refusal(path, str(key), str(error)) from error
    return profiles


@lru_cache(maxsize=8)
def load_errors(path: Path = SHIPPED) -> dict[str, State]:
    """What spreadsheets write where a formula failed, as states."""
    errors = (_content(path) or {}).get("errors") or {}
    try:
        return {str(text): WORDS[word] for text, word in errors.items()}
    except (KeyError, AttributeError) as error:
        raise _refusal(path, "errors", str(error)) from error


@lru_cache(maxsize=8)
def paper_words(language: str, path: Path = SHIPPED) -> dict[str, str]:
    """The words of a published table in German (``de``) or English (``en``)."""
    words = (_content(path) or {}).get("paper") or {}
    try:
        return {str(key): str(texts[language]) for key, texts in words.items()}
    except (KeyError, TypeError, AttributeError) as error:
        raise _refusal(path, "paper", str(error)) from error


def signs_from_pairs(pairs: Mapping[str, str]) -> dict[str, State | None]:
    """``{"n.v.": "missing"}`` as states by sign; the word ``zero`` says exactly 0 (None).

    Errors
    ------
    SozialraumError
        A word is no state that stands for "no number".
    """
    allowed = {state.word: state for state in State if not state.keeps_number}
    unknown = [f"{sign}={word}" for sign, word in pairs.items() if word not in {*allowed, ZERO}]
    if unknown:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Signs: “{pairs}” is not usable. Write a sign and one of {allowed}, such as "
                "n.v.=missing;k.A.=unknown.",
            ),
            pairs=first_ten(unknown),
            allowed=", ".join([ZERO, *allowed]),
        )
    return {sign: allowed.get(word) for sign, word in pairs.items()}


def _content(path: Path) -> Any:
    try:
        import yaml
    except ImportError as error:
        raise _refusal(path, "yaml", str(error)) from error
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        raise _refusal(path, "–", str(error)) from error


def _profile(key: str, node: dict[str, Any]) -> Profile:
    profile = Profile(
        key,
        str(node["title_de"]),
        str(node["title_en"]),
        str(node["source"]),
        tuple(_sign(sign) for sign in node["signs"]),
        tuple(_flag(flag) for flag in node.get("flags", [])),
        tuple(str(text) for text in node.get("alone", [])),
        tuple(float(number) for number in node.get("perturbed", [])),
    )
    texts = [text for sign in profile.signs for text in sign.texts]
    twice = sorted({text for text in texts if texts.count(text) > 1})
    if twice:
        raise ValueError(f"{' '.join(twice)} ×2")
    unwritten = [state.word for state in State if not state.keeps_number]
    for sign in profile.signs:
        stated = [sign.state, *sign.also] if sign.state is not None else [*sign.also]
        unwritten = [word for word in unwritten if WORDS[word] not in stated]
    if unwritten:
        raise ValueError(", ".join(unwritten))
    return profile


def _sign(node: dict[str, Any]) -> Sign:
    state = None if node["state"] == ZERO else WORDS[node["state"]]
    also = tuple(WORDS[word] for word in node.get("also", []))
    texts = tuple(str(text) for text in node["texts"])
    return Sign(texts, state, also, str(node["de"]), str(node["en"]))


def _flag(node: dict[str, Any]) -> Flag:
    return Flag(str(node["text"]), WORDS[node["state"]], str(node["de"]), str(node["en"]))


def _refusal(path: Path, place: str, reason: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The sign profiles in {file} cannot be used ({place}: {reason}). Compare the file "
            "with the shipped catalog/signs.yaml.",
        ),
        file=str(path),
        place=place,
        reason=reason,
    )
