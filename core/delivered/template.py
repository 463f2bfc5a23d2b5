"""The import template (Importvorlage): how a table was read, so that next year's is read alike."""

from __future__ import annotations

import json
import re
from collections import Counter
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
    """Field names as last year, though the year in a heading and the case of letters have changed.

    A heading that is there exactly as it was has its name. Another one has the name of the heading
    that differs from it in the year alone, if there is but one of that form in both tables; a year
    in that name becomes the new one.

    Returns
    -------
    names, new, lost
        Field names; headings that the template does not know; headings of it that are not there.
    """
    if not template:
        return list(names), [], []
    old_forms, forms = Counter(map(year_masked, template)), Counter(map(year_masked, headings))
    of_form = {year_masked(heading): heading for heading in template}
    result, new, found = [], [], set()
    for heading, name in zip(headings, names):
        form = year_masked(heading)
        last = heading
        if heading not in template and old_forms[form] == forms[form] == 1:
            last = of_form[form]
        if last in template:
            found.add(last)
            result.append(_with_year_of(heading, last, template[last]))
        else:
            new.append(heading)
            result.append(name)
    return _unique(result), new, [heading for heading in template if heading not in found]


def year_masked(heading: str) -> str:
    """A heading without its years, case, blanks and hyphens."""
    return _YEAR.sub("####", heading).casefold().replace(" ", "").replace("-", "")


def _with_year_of(heading: str, last: str, name: str) -> str:
    old, new = _YEAR.search(last), _YEAR.search(heading)
    return name.replace(old[0], new[0]) if old and new else name


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
