"""The shipped catalogue is complete; what breaks the schema is refused with its line."""

from __future__ import annotations

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indicators.catalog import load_catalog

CATALOG = load_catalog()
MINIMAL = """schema: 1
version: "1"
variables:
  a: {title_de: A, title_en: A, unit: Personen}
  b:
    title_de: B
    title_en: B
    unit: Personen
indicators:
  q:
    title_de: Q
    title_en: Q
    theme: bevoelkerung
    numerator: a
    denominator: b
    polarity: neutral
"""


@pytest.fixture()
def own(tmp_path):
    def own_(text):
        path = tmp_path / "own.yaml"
        path.write_text(text, encoding="utf-8")
        return load_catalog(str(path))

    return own_


def test_an_offices_own_catalogue_is_read(own):
    catalog = own(MINIMAL)
    assert catalog.indicators["q"].formula == "(a) / (b)"
    assert catalog.indicators["q"].additive


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("schema: 1", "schema: 2", 1, "schema"),
        ("polarity: neutral", "polarity: good", 16, "burden / resource / neutral"),
        ("denominator: b", "denominator: c", 15, "c"),
        ("numerator: a", "numerator: a *", 14, "a . b"),
        ("numerator: a", "numerator: a\n    factor: many", 15, "number"),
        ("theme: bev", "themen: bev", 13, "theme"),
        ("unit: Personen\nind", "unit: [1]\nind", 8, "text"),
        ("unit: Personen\nind", "age: [18, 15]\nind", 8, "65, null"),
        ("unit: Personen\nind", "of: a\nind", 6, "65, null"),
        ("unit: Personen\nind", "concept: register\nind", 8, "melderegister"),
        ("unit: Personen\nind", "bands: [b_x]\nind", 8, "from"),
        ("unit: Personen\nind", "aliases: [{name: x}]\nind", 8, "concept"),
        ("numerator: a", "statistic: mode_age", 14, "median_age"),
        ("numerator: a", "statistic: median_age", 11, "variable"),
        ("polarity: neutral", "polarity: neutral\n    part: 1", 17, "true"),
        ("polarity: neutral", "polarity: neutral\n    variant_of: p", 17, "indicator"),
        ("  b:\n", "  B:\n", 5, "a-z"),
        ("unit: Personen\nind", "aliases: [Q]\nind", 8, "“Q”; expected: ≠ q"),
        ("unit: Personen\nind", "aliases: [x, A]\nind", 8, "“A”; expected: ≠ a"),
        ("unit: Personen\nind", "sex: x\nind", 8, "m / w"),
        ("numerator: a", "numerator: a\n    value: a", 15, "denominator / value / statistic"),
        ("polarity: neutral", "polarity: neutral\n    convention: exactly", 17, "completed"),
    ],
)
def test_a_broken_catalogue_is_refused_with_file_and_line(own, old, new, line, said):
    assert old in MINIMAL
    with pytest.raises(SozialraumError, match=rf"own\.yaml, line {line}: .*{said}"):
        own(MINIMAL.replace(old, new, 1))


def test_a_key_that_stands_twice_is_refused(own):
    with pytest.raises(SozialraumError, match="a ×2"):
        own(MINIMAL.replace("  b:", "  a:"))


def test_a_catalogue_that_is_no_yaml_or_not_there_is_refused(own, tmp_path):
    with pytest.raises(SozialraumError, match="does not exist"):
        load_catalog(str(tmp_path / "none.yaml"))
    with pytest.raises(SozialraumError, match="cannot be read"):
        own("a: [")


def test_every_theme_of_the_catalogue_exists(root):
    import yaml

    themes = yaml.safe_load((root / "catalog/themes.yaml").read_text(encoding="utf-8"))["themes"]
    assert {indicator.theme for indicator in CATALOG.indicators.values()} <= set(themes)


def test_every_indicator_can_be_read_and_every_variable_has_a_source():
    for indicator in CATALOG.indicators.values():
        assert indicator.reading_de.endswith("."), indicator.key
        assert indicator.unit or indicator.key == "billeter_mass"
        assert CATALOG.sources_of(indicator), indicator.key
    used = {name for one in CATALOG.indicators.values() for name in one.variables}
    assert set(CATALOG.variables) - used <= {"ew_m"}


def test_no_name_stands_for_two_variables():
    seen = {}
    for variable in CATALOG.variables.values():
        for alias in variable.names:
            assert seen.setdefault(alias.name.lower(), variable.key) == variable.key, alias.name


def test_the_33_indicators_of_the_sozialraum_monitoring_are_there():
    assert {
        *("anteil_an_gesamt", "bevoelkerungsdichte", "medianalter", "anteil_u3", "anteil_3_5"),
        *("anteil_u18", "anteil_18_24", "anteil_65_plus", "anteil_80_plus", "jugendquotient_u20"),
        *("altenquotient_65", "auslaenderanteil", "anteil_mh", "einpersonenhaushalte"),
        *("haushalte_mit_kindern", "alleinerziehende", "wanderungssaldo", "wohndauer_5"),
        *("beschaeftigtenquote", "arbeitslosenanteil", "jugendarbeitslosigkeit"),
        *("langzeitarbeitslose_alo", "geringfuegig_beschaeftigte", "sgb2_quote", "elb_quote"),
        *("grundsicherung_alter", "wohngeldhaushalte", "kinderarmut_nef", "alleinerziehende_bg"),
        *("betreuungsquote_u3", "seu_sprachauffaelligkeit", "seu_adipositas"),
        "uebergang_gymnasium",
    } <= set(CATALOG.indicators)
