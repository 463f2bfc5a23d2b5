"""A process of its own that saves in a register and says each time that it has.

register_writer.py LOCATION CONNECTION UNIT SEED COUNT PAUSE

It says ``ready`` and begins when it gets a line. Each transaction counts up the note of a Planwerk
and adds a statement: ``saved UNIT_NUMBER PLAN`` is printed when both are in the register,
``conflict …`` when somebody else was faster.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

from mount import mount


def main(location: str, connection: str, unit: str, seed: str, count: str, pause: str) -> None:
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    if connection:
        know(connection)
    mount()
    from sozialraum.core.errors import SozialraumError
    from sozialraum.gis.register_store import RegisterConflict, open_register

    draw, store, number = random.Random(int(seed)), open_register(location), 0
    chosen = [0]  # all begin with the same Planwerk, as it was before they got their line
    say("ready")
    sys.stdin.readline()
    while number < int(count):
        plans = [plan for plan in store.register.plans if plan.note.isdigit()]
        plan = plans[chosen.pop() if chosen else draw.randrange(len(plans))]
        token = f"{unit.lower()}_{number}"
        edits = changes(store.register, plan, token)
        time.sleep(draw.random() * float(pause))  # a form stands open for a while
        try:
            store.save(edits, unit)
        except RegisterConflict as error:
            say("conflict", error)
            continue
        except SozialraumError as error:
            say("failed", error)
            continue
        say("saved", token, plan.key)
        number += 1


def say(*words) -> None:
    sys.stdout.write(" ".join(map(str, words)).replace("\n", " ") + "\n")
    sys.stdout.flush()


def changes(register, plan, token):
    from sozialraum.core.plans.edits import Edit, next_position
    from sozialraum.core.plans.records import PlanContent

    position = next_position(register, "plan_contents")
    source = (plan.document, plan.place, position, 1, plan.changed_at, plan.changed_by)
    content = PlanContent(token, *source, plan=plan.key, section="Inhalt", text=token)
    counted = replace(plan, note=str(int(plan.note) + 1))
    return [Edit("plans", plan, counted), Edit("plan_contents", None, content)]


def know(connection: str) -> None:
    from qgis.core import QgsProviderRegistry

    known = QgsProviderRegistry.instance().providerMetadata("postgres")
    known.saveConnection(known.createConnection(connection, {"saveUsername": True}), "planung")


main(*sys.argv[1:])
