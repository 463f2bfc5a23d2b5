"""The tree of the Planwerke and its filter."""

from __future__ import annotations

import datetime

import pytest
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

from sozialraum.core.plans.finder import PlanFinder
from sozialraum.core.plans.records import Register
from sozialraum.core.plans.yaml_file import SHIPPED, load_register
from sozialraum.ui.plan_filter import PlanFilterProxy
from sozialraum.ui.plan_model import IS_PLAN_ROLE, KEY_ROLE, PlanModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture()
def model(qgis_app, register):
    model = PlanModel(today=lambda: datetime.date(2017, 11, 21))
    model.set_finder(PlanFinder(register))
    return model


@pytest.fixture()
def proxy(model):
    proxy = PlanFilterProxy()
    proxy.setSourceModel(model)
    return proxy


def tree(model):
    """Departments with the Planwerke under them, as shown."""
    found = {}
    for row in range(model.rowCount()):
        top = model.index(row, 0)
        plans = [model.index(n, 0, top).data() for n in range(model.rowCount(top))]
        found[top.data()] = plans
    return found


def test_the_model_keeps_qts_rules_also_when_the_register_changes(qgis_app, register):
    model = PlanModel()
    testers = [QAbstractItemModelTester(model, FATAL)]
    proxy = PlanFilterProxy()
    proxy.setSourceModel(model)
    testers.append(QAbstractItemModelTester(proxy, FATAL))
    model.set_finder(PlanFinder(register))
    for words in ("sozialraum", "kita-plus", "nirgends", "", "fb61"):
        proxy.set_words(words)
    model.set_finder(PlanFinder(Register("empty", "2020-01-01")))
    assert proxy.rowCount() == 0
    model.set_finder(PlanFinder(register))
    assert proxy.plan_count() == 2  # those of FB61
    assert len(testers) == 2


def test_departments_hold_their_planwerke(model):
    shown = tree(model)
    assert list(shown)[:3] == [
        "Sport (1)",
        "Kinder, Jugend und Schule (4)",
        "Wohnen, Soziales und Integration (4)",
    ]
    assert shown["Stadtentwicklung und Verkehrsanlagen (2)"] == [
        "Masterplan Aachen*2030",
        "Integrierte Handlungskonzepte",
    ]
    assert shown["Volkshochschule"] == []
    assert model.plan_count() == sum(map(len, shown.values())) == 24


def test_the_second_column_tells_the_zeitbezug_or_what_a_department_says_instead(model):
    second = {
        model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())
    }
    assert second["Sport (1)"] == ""
    assert second["Volkshochschule"] == "16 terms"
    assert second["Verwaltungsleitung"] == "ohne Angaben"
    youth = model.index_of_plan("kinder_jugendfoerderplan")
    assert youth.siblingAtColumn(1).data() == "2015–2020"


def test_the_tooltip_spells_out_the_parts_of_a_zeitbezug(model):
    school = model.index_of_plan("schulentwicklungsplan").siblingAtColumn(1)
    assert school.data(Qt.ItemDataRole.ToolTipRole).splitlines() == [
        "Primarstufe 2013–2018",
        "weiterführende Schulen 2010–2015 – Planungszeitraum has ended",
        "Förderschulen 2012–2016 – Planungszeitraum has ended",
    ]


def test_roles_give_key_and_kind_of_a_row(model):
    index = model.index_of_plan("integrationskonzept")
    assert (index.data(KEY_ROLE), index.data(IS_PLAN_ROLE)) == ("integrationskonzept", True)
    parent = index.parent()
    assert (parent.data(KEY_ROLE), parent.data(IS_PLAN_ROLE)) == ("fb56", False)
    assert parent.data(Qt.ItemDataRole.FontRole).bold()
    assert index.data(Qt.ItemDataRole.FontRole) is None
    assert model.data(QModelIndex()) is None
    assert not model.index_of_plan("nirgends").isValid()


def test_nothing_can_be_edited(model):
    flags = model.flags(model.index_of_plan("integrationskonzept"))
    assert not flags & Qt.ItemFlag.ItemIsEditable


def test_a_department_stays_while_one_of_its_planwerke_matches(proxy):
    proxy.set_words("47 handlungsempfehlungen")
    assert tree(proxy) == {"Sport (1)": ["Sportentwicklungsplan"]}


def test_a_department_is_found_by_its_own_terms(proxy):
    proxy.set_words("Entgeltordnung")
    assert tree(proxy) == {
        "Sport (1)": ["Sportentwicklungsplan"],
        "Kultur": [],
        "Theater": [],
    }
    assert proxy.plan_count() == 1


def test_a_departments_name_shows_all_its_planwerke(proxy):
    proxy.set_words("FB45")
    assert proxy.plan_count() == 4
    assert proxy.first_plan().data() == "Schulentwicklungsplan"


def test_no_words_show_everything(proxy, model):
    proxy.set_words("nirgends")
    assert proxy.plan_count() == 0
    assert not proxy.first_plan().isValid()
    proxy.set_words(" ")
    assert tree(proxy) == tree(model)
