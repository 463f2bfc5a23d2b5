"""Addresses and paths in texts of the register."""

from __future__ import annotations

import pytest

from sozialraum.core.plans.references import pieces


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("siehe https://example.org/a?b=1.", ["https://example.org/a?b=1"]),
        ("(http://example.org/x), dazu Vorlage.pdf", ["http://example.org/x", "Vorlage.pdf"]),
        ("Dokumente/Anlage_1.odt; Anlage.PDF", ["Dokumente/Anlage_1.odt", "Anlage.PDF"]),
        (r"C:\Ablage\Plan.docx liegt vor", [r"C:\Ablage\Plan.docx"]),
        ("/srv/pläne/übersicht.xlsx", ["/srv/pläne/übersicht.xlsx"]),
        ("../plan.html", ["../plan.html"]),
        ("javascript:alert(1) und start.exe", []),
        ("Katalog (themes.yaml), S. 5.pdfx", []),
        ("Vorlage FB 56/0118/WP17", []),
        ("", []),
    ],
)
def test_only_web_pages_and_documents_are_references(text, found):
    parts = list(pieces(text))
    assert [piece for piece, is_reference in parts if is_reference] == found
    assert "".join(piece for piece, _ in parts) == text
