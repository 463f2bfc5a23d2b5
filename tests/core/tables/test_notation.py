"""The written forms of parameters."""

from __future__ import annotations

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.notation import (
    Product,
    parse_list,
    parse_numbers,
    parse_pairs,
    parse_products,
    parse_ratios,
    parse_sums,
)


def test_lists_pairs_sums_ratios_and_products():
    assert parse_list("a; b ;c", "P") == ["a", "b", "c"]
    assert parse_list("", "P") == []
    assert parse_pairs("-1=unknown;-9=unreliable;", "P") == {"-1": "unknown", "-9": "unreliable"}
    assert parse_sums("EW=M+W;EW=A1+A2", "P") == [("EW", ["M", "W"]), ("EW", ["A1", "A2"])]
    assert parse_ratios("rate=a/b", "P") == {"rate": ("a", "b")}
    assert parse_products("u18=share*EW/100;n=s*b", "P") == [
        Product("u18", "share", "EW", 100.0),
        Product("n", "s", "b", 1.0),
    ]


def test_names_with_special_characters_stand_in_quotes():
    assert parse_pairs('"a=b"="c;d"', "P") == {"a=b": "c;d"}
    assert parse_sums('"Ein ""E"""=M+"W/X"', "P") == [('Ein "E"', ["M", "W/X"])]


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_pairs, "a"),
        (parse_pairs, "a=b=c"),
        (parse_pairs, "=b"),
        (parse_pairs, 'a="b'),
        (parse_sums, "a=b+"),
        (parse_ratios, "a=b/c/d"),
        (parse_products, "a=b*c/0"),
        (parse_products, "a=b/c"),
        (parse_products, "a=b*c/x"),
    ],
)
def test_a_malformed_text_is_refused_and_quoted(parse, text):
    with pytest.raises(SozialraumError) as refusal:
        parse(text, "SHARES")
    assert "SHARES" in str(refusal.value)
    assert text in str(refusal.value)


def test_a_key_twice_is_refused():
    with pytest.raises(SozialraumError, match="twice"):
        parse_pairs("a=b;a=c", "P")


def test_numbers_ascend():
    assert parse_numbers("-1;1;1.5", "P") == [-1.0, 1.0, 1.5]
    with pytest.raises(SozialraumError, match="ascend"):
        parse_numbers("1;1", "P")
    for odd in ("1,5", "nan", "inf", "-inf", "1e999", "a"):
        with pytest.raises(SozialraumError, match=f"“{odd}” is no number"):
            parse_numbers(f"-1;{odd}", "P")


@pytest.mark.parametrize("text", ["a=b*c;a=d*e", "a=b*c;a_base=d*e", "a_state=b*c"])
def test_counts_whose_names_clash_are_refused(text):
    with pytest.raises(SozialraumError, match="made twice"):
        parse_products(text, "SHARES")
