"""How flat files of GENESIS, regionalstatistik.de and the census are laid out (``ffcsv``).

The old form has one column per value variable, called by code, label and unit
(``BEVSTD__Bevoelkerungsstand__Anzahl``; its flags ``BEVSTD__Bevoelkerungsstand__q``). The new form
has one column ``value`` for all, with the variable and its unit beside it, and English headings in
every language.

Source: Statistisches Bundesamt, Das neue Flatfile CSV-Format (ffcsv) der Datenbank GENESIS-Online.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_CHARACTERISTICS = (
    ("{}_merkmal_code", "{}_auspraegung_code", "{}_auspraegung_label"),
    ("{}_variable_code", "{}_variable_attribute_code", "{}_variable_attribute_label"),
)
_TIMES = ("zeit", "time")
_FLAG = "__q"


@dataclass(frozen=True)
class Characteristic:
    """The columns of one characteristic (Merkmal)."""

    variable: str
    code: str
    label: str


@dataclass(frozen=True)
class FlatForm:
    """Which columns of a flat file hold what.

    Attributes
    ----------
    time
        Column of the date or year.
    characteristics
        In their order; one of them is the regional one.
    values
        Old form: the columns of the value variables. New form: the one column ``value``.
    flags
        For each of ``values`` the column of its quality flags, or an empty text.
    variable, label, unit
        New form: the columns that describe the value; in the old form empty texts.
    """

    time: str
    characteristics: tuple[Characteristic, ...]
    values: tuple[str, ...]
    flags: tuple[str, ...]
    variable: str = ""
    label: str = ""
    unit: str = ""


def recognised(headings: Sequence[str]) -> FlatForm | None:
    """The form of a flat file with these headings; None if it is none.

    No office writes a heading twice; such a table was put together by hand.
    """
    written = [heading for heading in headings if heading.strip()]
    if len(set(map(_plain, written))) < len(written):
        return None
    plain = {_plain(heading): heading for heading in headings}
    time = next((plain[name] for name in _TIMES if name in plain), "")
    characteristics = tuple(_characteristics(plain))
    if not time or not characteristics:
        return None
    if "value" in plain and "value_variable_code" in plain:
        return FlatForm(
            time,
            characteristics,
            (plain["value"],),
            (plain.get("value_q", ""),),
            plain["value_variable_code"],
            plain.get("value_variable_label", ""),
            plain.get("value_unit", ""),
        )
    wide = [heading for heading in headings if "__" in heading]
    flags = {heading.strip()[: -len(_FLAG)]: heading for heading in wide if _is_flag(heading)}
    values = tuple(heading for heading in wide if not _is_flag(heading))
    of_values = tuple(_flag_of(value.strip(), flags) for value in values)
    return FlatForm(time, characteristics, values, of_values) if values else None


def _plain(heading: str) -> str:
    return heading.strip().lower().replace("ä", "ae")


def _characteristics(plain: dict[str, str]) -> Iterator[Characteristic]:
    for number in range(1, len(plain)):
        for form in _CHARACTERISTICS:
            names = [name.format(number) for name in form]
            if all(name in plain for name in names):
                yield Characteristic(*(plain[name] for name in names))


def _is_flag(heading: str) -> bool:
    return heading.strip().endswith(_FLAG)


def _flag_of(value: str, flags: dict[str, str]) -> str:
    """``A__b__q`` holds the flags of ``A__b`` and of ``A__b__unit``."""
    stem = value if value in flags else value.rpartition("__")[0]
    return flags.get(stem, "")
