"""What the catalogue says about an indicator, as a page to read."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from qgis.PyQt.QtCore import QLocale

from ..core.indicators.catalog import MEAN_AGE, MEDIAN_AGE, SHARE_OF_WHOLE, Variable
from ..i18n import language, translate
from .catalog_entries import Entry, variable_title
from .plan_page_parts import Colours

Terms = Sequence[tuple[int, Variable]]


def indicator_page(
    entry: Entry,
    colours: Colours,
    layer: str = "",
    missing: Collection[str] = (),
    plans: str = "",
) -> str:
    """All sections of an indicator.

    ``missing`` are the variables that ``layer`` does not hold, ``plans`` the Planwerke that rest on
    it, as HTML.
    """
    parts = [
        _head(entry, colours),
        _section(translate("Sozialraum", "Reading help"), _paragraph(entry.reading)),
        _section(translate("Sozialraum", "Formula"), _formula(entry)),
        _section(translate("Sozialraum", "Unit and polarity"), _unit(entry)),
        _section(translate("Sozialraum", "Caveats"), _paragraph(entry.caveat)),
        _section(
            translate("Sozialraum", "Typical sources"), "".join(map(_paragraph, entry.sources))
        ),
        _section(translate("Sozialraum", "Variables"), _variables(entry, layer, missing)),
        _section(translate("Sozialraum", "Planwerke of this report field"), plans),
    ]
    return "".join(parts)


def polarity_text(polarity: str) -> str:
    """What a high value means."""
    return {
        "burden": translate("Sozialraum", "A high value is a burden."),
        "resource": translate("Sozialraum", "A high value is favourable."),
        "neutral": translate("Sozialraum", "A high value is neither a burden nor favourable."),
    }.get(polarity, polarity)


def _head(entry: Entry, colours: Colours) -> str:
    line = f"{escape(entry.theme_title)} · <code>{escape(entry.key)}</code>"
    return (
        f"<table width='100%' cellspacing='0' cellpadding='0' bgcolor='{colours.card}'><tr>"
        f"<td width='4' bgcolor='{colours.accent}'></td>"
        f"<td style='padding:8px 10px'><p class='small'>{line}</p>"
        f"<h1>{escape(entry.title)}</h1></td></tr></table>"
    )


def _formula(entry: Entry) -> str:
    if not entry.denominator:
        return _paragraph(_statistic(entry.statistic).format(variable=_words(entry.numerator)))
    factor = ""
    if entry.factor != 1:
        factor = (
            f"<td style='padding-right:8px' valign='middle'>{_number(entry.factor)}&nbsp;×</td>"
        )
    return (
        f"<table cellspacing='0' cellpadding='2' style='margin-top:4px'><tr>{factor}<td>"
        f"<table cellspacing='0' cellpadding='3'>"
        f"<tr><td align='center' style='border-bottom:1px solid'>{escape(_words(entry.numerator))}"
        f"</td></tr><tr><td align='center'>{escape(_words(entry.denominator))}</td></tr></table>"
        f"</td></tr></table>"
    )


def _statistic(statistic: str) -> str:
    return {
        MEAN_AGE: translate("Sozialraum", "Mean age, from the age bands of: {variable}"),
        MEDIAN_AGE: translate("Sozialraum", "Median age, from the age bands of: {variable}"),
        SHARE_OF_WHOLE: translate(
            "Sozialraum", "100 × {variable}, divided by the sum of all areas"
        ),
    }.get(statistic, translate("Sozialraum", "{variable}, as delivered"))


def _unit(entry: Entry) -> str:
    unit = entry.unit or translate("Sozialraum", "without unit")
    lines = [f"{unit} · {polarity_text(entry.polarity)}"]
    if entry.minimum_denominator:
        least = translate("Sozialraum", "Below a denominator of {least} the base is too small.")
        lines.append(least.format(least=_number(entry.minimum_denominator)))
    return "".join(map(_paragraph, lines))


def _variables(entry: Entry, layer: str, missing: Collection[str]) -> str:
    rows = []
    for variable in entry.variables:
        title = escape(variable_title(variable, language()))
        unit = f" <span class='muted'>({escape(variable.unit)})</span>" if variable.unit else ""
        absent = translate("Sozialraum", "missing")
        mark = f" <span class='warning'>{absent}</span>" if variable.key in missing else ""
        also = translate("Sozialraum", "also delivered as {names}")
        names = also.format(names=", ".join(alias.name for alias in variable.aliases))
        rows.append(
            f"<li>{title}{unit}{mark}<br><span class='small'><code>{escape(variable.key)}</code>"
            f"{' – ' + escape(names) if variable.aliases else ''}</span></li>"
        )
    return f"{_availability(layer, missing)}<ul>{''.join(rows)}</ul>"


def _availability(layer: str, missing: Collection[str]) -> str:
    if not layer:
        return ""
    if missing:
        text = translate("Sozialraum", "The layer {layer} does not have all of them:")
    else:
        text = translate("Sozialraum", "The layer {layer} has all of them:")
    return f"<p class='muted'>{escape(text.format(layer=layer))}</p>"


def _words(terms: Terms) -> str:
    """``Zuzüge − Fortzüge``."""
    words = [
        f"{'+' if sign > 0 else '−'} {variable_title(variable, language())}"
        for sign, variable in terms
    ]
    return " ".join(words).removeprefix("+ ")


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value == int(value) else 2)


def _section(title: str, body: str) -> str:
    return f"<h2>{escape(title)}</h2>{body}" if body else ""


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>" if text else ""
