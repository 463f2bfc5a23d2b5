"""The written forms of parameters: pairs, ratios, sums, products, lists.

``key=field;key=field`` · ``rate=numerator/denominator`` · ``EW=M+W;EW=A1+A2`` ·
``u18=share*base/100`` · ``a;b;c``. A name with a special character stands in double quotes.
One parser serves all, so that they read alike in the dialog, in models and in qgis_process.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from ..errors import QT_TRANSLATE_NOOP, SozialraumError

_TOKEN = re.compile(r'\s*(?:"((?:[^"]|"")*)"|([;=+*/])|([^;=+*/"]+))')


@dataclass(frozen=True)
class Product:
    """``name = share * base / divisor``."""

    name: str
    share: str
    base: str
    divisor: float


def parse_list(text: str, parameter: str) -> list[str]:
    """``a;b;c`` as a list of names; empty text is an empty list."""
    return [_single(part, text, parameter) for part in _statements(text, parameter)]


def parse_number(text: str, parameter: str) -> float:
    """``1.5`` as a number.

    Errors
    ------
    SozialraumError
        The text is no number with decimal point, or an infinite one.
    """
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{parameter}: “{part}” is no number. Numbers are written with a decimal point.",
            ),
            parameter=parameter,
            part=text.strip(),
        )
    return value


def parse_numbers(text: str, parameter: str) -> list[float]:
    """``-1;1;1.5`` as ascending numbers.

    Errors
    ------
    SozialraumError
        A part is no number with decimal point, or the numbers do not ascend.
    """
    numbers = [parse_number(part, parameter) for part in text.split(";") if part.strip()]
    if any(second <= first for first, second in zip(numbers, numbers[1:])):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "{parameter}: the numbers must ascend, but are {numbers}."
            ),
            parameter=parameter,
            numbers=text,
        )
    return numbers


def parse_pairs(text: str, parameter: str) -> dict[str, str]:
    """``key=field;key=field`` as a dict; a key may stand only once."""
    pairs: dict[str, str] = {}
    for tokens in _statements(text, parameter):
        left, right = _sides(tokens, text, parameter)
        key = _single(left, text, parameter)
        if key in pairs:
            raise SozialraumError(
                QT_TRANSLATE_NOOP("Sozialraum", "{parameter}: “{key}” stands twice in “{text}”."),
                parameter=parameter,
                key=key,
                text=text,
            )
        pairs[key] = _single(right, text, parameter)
    return pairs


def parse_sums(text: str, parameter: str) -> list[tuple[str, list[str]]]:
    """``EW=M+W;EW=A1+A2`` as (total, parts) in the order given."""
    sums = []
    for tokens in _statements(text, parameter):
        left, right = _sides(tokens, text, parameter)
        sums.append((_single(left, text, parameter), _names(right, "+", text, parameter)))
    return sums


def parse_ratios(text: str, parameter: str) -> dict[str, tuple[str, str]]:
    """``rate=numerator/denominator;…`` as rate → (numerator, denominator)."""
    ratios: dict[str, tuple[str, str]] = {}
    for tokens in _statements(text, parameter):
        left, right = _sides(tokens, text, parameter)
        names = _names(right, "/", text, parameter)
        if len(names) != 2:
            raise _malformed(text, parameter)
        ratios[_single(left, text, parameter)] = (names[0], names[1])
    return ratios


def parse_products(text: str, parameter: str) -> list[Product]:
    """``u18=share*base/100;…``; without ``/…`` the divisor is 1."""
    products = []
    for tokens in _statements(text, parameter):
        left, right = _sides(tokens, text, parameter)
        shape = "".join(kind if kind in "*/" else "n" for kind, _ in right)
        if shape not in ("n*n", "n*n/n"):
            raise _malformed(text, parameter)
        try:
            divisor = float(right[4][1]) if len(right) == 5 else 1.0
        except ValueError:
            raise _malformed(text, parameter) from None
        if not divisor > 0:
            raise _malformed(text, parameter)
        products.append(Product(_single(left, text, parameter), right[0][1], right[2][1], divisor))
    _refuse_clashes([product.name for product in products], parameter)
    return products


def _refuse_clashes(names: list[str], parameter: str) -> None:
    """Beside ``name`` stand ``name_base`` and their states: none of them may be made twice."""
    made = [made for name in names for made in (name, f"{name}_base")]
    clash = sorted({name for name in made if made.count(name) > 1 or name.endswith("_state")})
    if clash:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{parameter}: {names} would be made twice. Beside each count stand its _base and "
                "_state; choose other names.",
            ),
            parameter=parameter,
            names=", ".join(clash),
        )


_Token = tuple[str, str]


def _statements(text: str, parameter: str) -> list[list[_Token]]:
    statements: list[list[_Token]] = [[]]
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise _malformed(text, parameter)
        position = match.end()
        quoted, sign, plain = match.groups()
        if sign == ";":
            statements.append([])
        elif sign:
            statements[-1].append((sign, sign))
        elif quoted is not None:
            statements[-1].append(("n", quoted.replace('""', '"')))
        elif plain.strip():
            statements[-1].append(("n", plain.strip()))
    return [tokens for tokens in statements if tokens]


def _sides(tokens: list[_Token], text: str, parameter: str) -> tuple[list[_Token], list[_Token]]:
    kinds = [kind for kind, _ in tokens]
    if kinds.count("=") != 1:
        raise _malformed(text, parameter)
    at = kinds.index("=")
    return tokens[:at], tokens[at + 1 :]


def _single(tokens: list[_Token], text: str, parameter: str) -> str:
    if len(tokens) != 1 or tokens[0][0] != "n":
        raise _malformed(text, parameter)
    return tokens[0][1]


def _names(tokens: list[_Token], sign: str, text: str, parameter: str) -> list[str]:
    expected = ["n" if place % 2 == 0 else sign for place in range(len(tokens))]
    if len(tokens) % 2 == 0 or [kind for kind, _ in tokens] != expected:
        raise _malformed(text, parameter)
    return [name for kind, name in tokens if kind == "n"]


def _malformed(text: str, parameter: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{parameter}: “{text}” is not of the expected form. The help of the parameter shows "
            "an example; a name with a special character stands in double quotes.",
        ),
        parameter=parameter,
        text=text,
    )
