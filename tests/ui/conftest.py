"""What the tests of windows share."""

from __future__ import annotations

from types import SimpleNamespace

import pytest


@pytest.fixture()
def who(qgis_app):
    """The Organisationszeichen FB56, taken away again."""
    from qgis.core import QgsSettings

    from sozialraum.ui.plan_session import WHO

    QgsSettings().setValue(WHO, "FB56")
    yield "FB56"
    QgsSettings().remove(WHO)


@pytest.fixture()
def answers():
    """Stands for the session's questions: answers as told, and keeps what was asked and said."""
    from sozialraum.ui.plan_session_questions import KEEP

    given = SimpleNamespace(
        first=None, other=None, who="", conflict=KEEP, export="", files=[], asked=[], said=[]
    )

    def answer(name):
        def ask(*arguments):
            given.asked.append((name, *arguments))
            return getattr(given, name)

        return ask

    given.first_edit, given.other_register = answer("first"), answer("other")
    given.organisation = answer("who")
    clashes = answer("conflict")
    given.questions = SimpleNamespace(
        first_edit=given.first_edit,
        other_register=given.other_register,
        organisation=given.organisation,
        conflict=clashes,
        export_file=answer("export"),
        import_files=answer("files"),
        say=given.said.append,
        tell=given.said.append,
    )
    return given
