"""What holds for every algorithm of the toolbox: shape, texts, frozen names."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
SAME_IN_GERMAN: set[str] = set()


@pytest.fixture(scope="module")
def frozen(root):
    return json.loads((root / "tests/data/contract.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def german(root):
    tree = ET.parse(root / "i18n" / "sozialraum_de.ts")
    return {each.findtext("source"): each.findtext("translation") for each in tree.iter("message")}


def test_every_algorithm_has_a_case_and_every_case_an_algorithm(provider, cases):
    assert {algorithm.name() for algorithm in provider.algorithms()} == set(cases)


def test_names_are_short_and_lower_case_and_say_where_the_file_is(algorithm, algorithm_name, root):
    assert re.fullmatch(r"[a-z]{4,24}", algorithm.name())
    assert re.fullmatch(r"[a-z]{4,24}", algorithm.groupId())
    assert algorithm.id() == f"sozialraum:{algorithm_name}"
    assert (root / "processing" / algorithm.groupId() / f"{algorithm_name}.py").exists()


def test_title_and_group_are_german_in_german(algorithm, german):
    for text in (algorithm.TITLE, algorithm.GROUP, algorithm.HELP, algorithm.TAGS):
        assert text
        assert german[text]
        assert german[text] != text or text in SAME_IN_GERMAN


def test_every_parameter_is_explained(algorithm):
    for definition in algorithm.parameterDefinitions():
        assert re.fullmatch(r"[A-Z][A-Z_]*", definition.name())
        assert len(definition.description()) >= 3, definition.name()
        assert len(definition.help()) >= 15, definition.name()
        assert definition.help() != definition.description(), definition.name()
        assert definition.help() in algorithm.shortHelpString()
    for output in algorithm.outputDefinitions():
        assert len(output.description()) >= 3, output.name()


def test_no_explanation_holds_a_sign_that_the_dialog_takes_for_a_tag(algorithm, german):
    """The dialog shows help as HTML: what follows “x <” would be lost up to the next “>”."""
    texts = [algorithm.HELP, *(each.help() for each in algorithm.parameterDefinitions())]
    for text in texts:
        assert "<" not in text, text
        assert "<" not in (german.get(text) or ""), text


def test_it_runs_in_a_thread_and_shows_in_the_modeler(algorithm):
    flags = algorithm.flags()
    for flag in ("FlagNoThreading", "FlagHideFromModeler", "FlagHideFromToolbox"):
        assert not flags & getattr(QgsProcessingAlgorithm.Flag, flag), flag


def test_an_instance_is_of_its_own_class(algorithm):
    created = algorithm.create()
    assert type(created) is type(algorithm)
    assert created is not algorithm
    assert created.id() == algorithm.id()


def test_the_first_output_is_the_result_and_the_others_are_optional(algorithm):
    sinks = [d for d in algorithm.destinationParameterDefinitions() if d.type() == "sink"]
    if not sinks:
        return
    assert sinks[0].name() == "OUTPUT"
    for definition in sinks[1:]:
        assert definition.flags() & OPTIONAL, definition.name()
        assert not definition.createByDefault(), definition.name()


def test_choices_are_stable_english_keys(algorithm):
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterEnum):
            assert definition.usesStaticStrings(), definition.name()
            for option in definition.options():
                assert re.fullmatch(r"[a-z0-9_-]+", option), definition.name()


def test_names_are_those_that_models_and_scripts_were_promised(algorithm, algorithm_name, frozen):
    """A name that is missing here was removed; a new one is added by `make freeze`."""
    assert algorithm_name in frozen, "run: make freeze"
    promised = frozen[algorithm_name]
    assert algorithm.groupId() == promised["group"]
    now = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
    assert set(now) == set(promised["parameters"]), "run: make freeze"
    for key, parameter in promised["parameters"].items():
        assert now[key].type() == parameter["type"], key
        # What may be left out today may always be left out.
        assert bool(now[key].flags() & OPTIONAL) or not parameter["optional"], key
        if isinstance(now[key], QgsProcessingParameterEnum):
            assert set(parameter["options"]) <= set(now[key].options()), key
    outputs = {output.name(): output.type() for output in algorithm.outputDefinitions()}
    assert outputs == promised["outputs"]
