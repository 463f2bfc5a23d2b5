"""The import template (Importvorlage): how a table was read, so that next year's is read alike."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, SozialraumError

SCHEMA = 1
_YEAR = re.compile(r"(19|20)\d{2}")


@dataclass(frozen=True)
class Wishes:
    """How a table is to be read; what stands at its default is found by evidence.

    Attributes
    ----------
    sheet, key_column, name_column
        Sheet name or number; headings.
    key_mode
        ``area``: one row an area. ``none``: rows as they are.
    empty
        ``missing`` or ``zero``: what an empty cell of a number column says.
    signs
        Further signs, in the written form ``n.v.=missing``.
    columns
        Field name by heading, as a template gives them.
    """

    sheet: str = ""
    key_column: str = ""
    name_column: str = ""
    key_mode: str = "area"
    key_width: int = 0
    profile: str = "auto"
    encoding: str = "auto"
    delimiter: str = "auto"
    decimal: str = "auto"
    header_row: int = 0
    empty: str = "missing"
    signs: str = ""
    columns: dict[str, str] = field(default_factory=dict)

    def over(self, template: Wishes) -> Wishes:
        """These wishes; where they stand at their default, those of ``template``."""
        default = Wishes()
        own = {
            item.name: getattr(self, item.name)
            for item in fields(self)
            if getattr(self, item.name) != getattr(default, item.name)
        }
        return replace(template, **own)


def read_template(path: Path) -> Wishes:
    """Read an import template.

    Errors
    ------
    SozialraumError
        The file cannot be read, is no template, or holds what this version does not know.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _refusal(path, str(error)) from error
    if not isinstance(content, dict) or content.get("schema") != SCHEMA:
        raise _refusal(path, f"schema: {SCHEMA}")
    known = {item.name: item for item in fields(Wishes)}
    given = {name: value for name, value in content.items() if name in known}
    for name, value in given.items():
        if not _fits(value, getattr(Wishes(), name)):
            raise _refusal(path, f"{name}: {value!r}")
    return Wishes(**given)


def template_text(wishes: Wishes) -> str:
    """The template as JSON."""
    return json.dumps({"schema": SCHEMA, **asdict(wishes)}, ensure_ascii=False, indent=2) + "\n"


def names_from_template(
    headings: Sequence[str], names: Sequence[str], template: Mapping[str, str]
) -> tuple[list[str], list[str], list[str]]:
    """Field names as last year, though years in headings and the case of letters have changed.

    Returns
    -------
    names, new, lost
        Field names; headings that the template does not know; headings of it that are not there.
    """
    if not template:
        return list(names), [], []
    by_heading = dict(template)
    by_form = {_form(heading): name for heading, name in template.items()}
    result, used = [], set()
    new = []
    for heading, name in zip(headings, names):
        last = by_heading.get(heading) or by_form.get(_form(heading))
        if last is None or last in used:
            new.append(heading)
            last = name
        used.add(last)
        result.append(last)
    lost = [heading for heading, name in template.items() if name not in used]
    return _unique(result), new, lost


def _form(heading: str) -> str:
    return _YEAR.sub("####", heading).casefold().replace(" ", "").replace("-", "")


def _unique(names: Sequence[str]) -> list[str]:
    met: set[str] = set()
    unique = []
    for name in names:
        candidate, number = name, 2
        while candidate.casefold() in met:
            candidate, number = f"{name}_{number}", number + 1
        met.add(candidate.casefold())
        unique.append(candidate)
    return unique


def _fits(value: Any, default: Any) -> bool:
    if isinstance(default, dict):
        return isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
    return isinstance(value, type(default)) and not isinstance(value, bool)


def _refusal(path: Path, reason: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} is no import template ({reason}). Choose a file that this algorithm saved.",
        ),
        file=path.name,
        reason=reason,
    )
