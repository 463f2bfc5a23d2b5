"""A synthetic register (synthetisch) of any size, the same for the same seed."""

from __future__ import annotations

import random
from typing import Any

from sozialraum.core.plans import records as kinds

DEPARTMENTS, THEMES, WORDS = 40, 13, 60
DOCUMENT, DAY = "Register, synthetisch", "2017-11-21"
_SYLLABLES = [
    *("wohn", "raum", "sport", "bil", "dung", "kin", "der", "ju", "gend", "teil", "ha", "be"),
    *("quar", "tier", "stadt", "pfle", "ge", "plan"),
]


class Maker:
    """Writes rows with running numbers as keys."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.vocabulary = [self._word() for _ in range(800)]

    def row(self, kind: type, name: str, number: int, /, **values: Any) -> Any:
        """A row of a table."""
        source = {"document": DOCUMENT, "place": f"Seite {1 + number % 40}"}
        stamp = {"position": number + 1, "version": 1, "changed_at": DAY, "changed_by": "FB00"}
        return kind(key=f"{name}_{number}", **source, **stamp, **values)

    def text(self, words: int) -> str:
        """Some words of the vocabulary."""
        return " ".join(self.random.choices(self.vocabulary, k=words))

    def _word(self) -> str:
        return "".join(self.random.choices(_SYLLABLES, k=self.random.randint(2, 4)))


def synthetic_register(plans: int = 1000, links: int = 5000, seed: int = 56) -> kinds.Register:
    """Planwerke in 40 departments of two bodies, with 5 statements each, and linked layers.

    A third of the Planwerke has a Planungszeitraum; every third has two levels.
    """
    make = Maker(seed)
    draw = make.random
    numbers = range(plans)
    plan = [f"plan_{number}" for number in numbers]
    return kinds.Register(
        "Register, synthetisch",
        DAY,
        bodies=tuple(make.row(kinds.Body, "body", n, title=f"Körperschaft {n}") for n in range(2)),
        documents=(make.row(kinds.SourceDocument, "document", 0, title=DOCUMENT, dated=DAY),),
        departments=tuple(
            make.row(
                kinds.Department,
                *("department", n),
                body=f"body_{n % 2}",
                title=make.text(3).title(),
                code=f"FB{n:02}",
            )
            for n in range(DEPARTMENTS)
        ),
        plans=tuple(
            make.row(
                kinds.Plan,
                *("plan", n),
                department=f"department_{draw.randrange(DEPARTMENTS)}",
                title=make.text(2).title(),
                note=make.text(6),
            )
            for n in numbers
        ),
        plan_periods=tuple(_period(make, n, plan[n]) for n in numbers),
        plan_levels=tuple(
            make.row(
                kinds.PlanLevel,
                *("level", n),
                plan=plan[n % plans],
                level=kinds.LEVELS[(n * 7 + n // plans) % len(kinds.LEVELS)],
                extent=draw.choice(("", "", "teilweise")),
            )
            for n in range(plans + plans // 3)
        ),
        plan_contents=tuple(
            make.row(
                kinds.PlanContent,
                *("content", n),
                plan=plan[n % plans],
                section=kinds.SECTIONS[n // plans],
                text=make.text(25),
            )
            for n in range(5 * plans)
        ),
        instruments=tuple(
            make.row(
                kinds.Instrument,
                *("term", n),
                department="department_0",
                title=make.text(2),
                kind=kinds.INSTRUMENT,
                named_as=kinds.STEERING_BOX,
                plan=plan[n % plans],
            )
            for n in range(2 * plans)
        ),
        themes=tuple(_theme(make, n) for n in range(THEMES + WORDS)),
        theme_mapping=tuple(
            make.row(
                kinds.ThemeMapping,
                *("mapping", n),
                theme=f"theme_{THEMES + n}",
                core_theme=f"theme_{n % THEMES}",
                origin=kinds.EDITORIAL,
            )
            for n in range(WORDS)
        ),
        plan_themes=tuple(
            make.row(
                kinds.PlanTheme,
                *("plan_theme", n),
                plan=plan[n % plans],
                theme=f"theme_{draw.randrange(THEMES + WORDS)}",
                origin=draw.choice(kinds.ORIGINS),
            )
            for n in range(2 * plans)
        ),
        layer_links=tuple(_link(make, n, draw.choice(plan)) for n in range(links)),
    )


def _period(make: Maker, number: int, plan: str) -> kinds.PlanPeriod:
    begins = 2005 + number % 15
    kind = kinds.PERIOD_KINDS[number % 3]
    label, years = kind, {}
    if kind == kinds.PERIOD:
        label, years = f"{begins}–{begins + 5}", {"begins": str(begins), "ends": str(begins + 5)}
    elif kind == "Ausgabe":
        label, years = str(begins), {"begins": str(begins)}
    return make.row(kinds.PlanPeriod, "period", number, plan=plan, kind=kind, label=label, **years)


def _theme(make: Maker, number: int) -> kinds.Theme:
    vocabulary = kinds.CORE_THEME if number < THEMES else kinds.PLAN_WORD
    title = make.text(1).title()
    return make.row(kinds.Theme, "theme", number, vocabulary=vocabulary, title=title)


def _link(make: Maker, number: int, plan: str) -> kinds.LayerLink:
    return make.row(
        kinds.LayerLink,
        *("link", number),
        plan=plan,
        source=f"./daten/ebene_{number}.gpkg|layername=ebene",
        provider="ogr",
        layer_name=f"Ebene {number} {make.text(1)}",
        role=make.random.choice(kinds.LINK_ROLES),
    )
