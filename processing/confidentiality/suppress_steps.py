"""The steps of ``suppress``: read, tie together, withhold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsVectorLayer

from ...gis.sources import Source
from ...i18n import QT_TRANSLATE_NOOP, language, translate
from ..run import Run
from ..settings_text import settings_text
from .published import (
    base_rows,
    counts_of,
    known_cells,
    level_keys,
    refuse_outside,
    sums_of,
    warn_of_strange,
    within_of,
)

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ...core.confidentiality.profiles import Rules
    from ...core.confidentiality.release import Plan, Release
    from ...core.confidentiality.suppress import Suppressed
    from ...gis.frames import Rows

_GIVEN_AWAY = QT_TRANSLATE_NOOP(
    "Sozialraum",
    "{fields} is too small in {areas}, but others have published it, or it was published before. "
    "What is known cannot be protected; leave that table out only if it is really not public.",
)
_EXPOSED = QT_TRANSLATE_NOOP(
    "Sozialraum",
    "{fields} cannot be protected in {areas}: too little may be withheld, as others publish it or "
    "everybody knows it. Publish larger areas, fewer breakdowns, or without these fields.",
)


@dataclass(frozen=True)
class Task:
    """What is to be protected.

    ``counts`` are the fields to publish, ``rates`` and ``changes`` what is published with them.
    """

    rows: Rows
    counts: list[str]
    rates: dict[str, tuple[str, str]]
    changes: dict[str, str]
    dates: np.ndarray
    plan: Plan
    release: Release
    published: bool


def other_sources(layers: list, context: QgsProcessingContext) -> list[Source]:
    """The vector layers among ``layers`` as sources."""
    from ...gis.map_values import source_of

    return [source_of(layer, context) for layer in layers if isinstance(layer, QgsVectorLayer)]


def contradiction(run: Run) -> str:
    """Parameters that do not go together."""
    if run.number("MIN_POPULATION") > 0 and not run.field("POPULATION_FIELD"):
        return translate("Sozialraum", "Choose the field with the population of the areas.")
    if run.text("CHANGE_FIELDS") and not run.field("DATE_FIELD"):
        return translate("Sozialraum", "Changes over time need a date field.")
    larger = run.fields("PARENT_FIELDS") or run.flag("GRAND_TOTAL")
    if not run.flag("PUBLISH_INPUT") and not larger:
        return translate(
            "Sozialraum",
            "If the areas themselves are not published, choose the fields that name the larger "
            "areas that are.",
        )
    return ""


def read(run: Run, others: list[Source]) -> Task:
    """Read the counts and everything that is published with them."""
    import numpy as np

    from ...core.confidentiality.release import Plan, prepare
    from ...core.tables.notation import parse_pairs, parse_ratios

    counts = counts_of(run)
    rates = parse_ratios(run.text("RATE_FIELDS"), "RATE_FIELDS")
    changes = parse_pairs(run.text("CHANGE_FIELDS"), "CHANGE_FIELDS")
    behind = _behind_fields(run)
    parts = [name for part, whole in rates.values() for name in (part, whole)]
    fields = list(dict.fromkeys([*counts, *parts]))
    refuse_outside(changes.values(), counts, "CHANGE_FIELDS")
    refuse_outside([*behind["carriers"], *behind["largest"]], fields, "CARRIERS, LARGEST")
    names = [*fields, *rates, *changes, *(n for each in behind.values() for n in each.values())]
    rows, base = base_rows(run, names, fields, "GRAND_TOTAL")
    numerators = {part for part, _ in rates.values()}
    plan = Plan(
        rules_of(run),
        sums_of(run, counts),
        [(rate, *pair) for rate, pair in rates.items()],
        [name for name in fields if name not in counts and name not in numerators],
        run.key("COST") == "counts",
        run.fields("COST_FIELDS"),
        within_of(run, counts),
    )
    refuse_outside(plan.important, fields, "COST_FIELDS")
    amounts = {
        kind: {
            name: rows.figures([source]).values[source].to_numpy() for name, source in each.items()
        }
        for kind, each in behind.items()
    }
    known, before = _known(run, others, plan, fields, level_keys(run, base))
    release = prepare(base, plan, amounts, known, before)
    published = run.flag("PUBLISH_INPUT")
    return Task(rows, counts, rates, changes, np.asarray(base.dates), plan, release, published)


def rules_of(run: Run) -> Rules:
    """The rules of the dialog, with what the profile fixes."""
    from ...core.confidentiality.profiles import Rules, load_profiles, with_profile

    own = Rules(
        run.number("THRESHOLD"),
        run.flag("PROTECT_ZEROS"),
        run.number("PROTECTION"),
        run.flag("COMPLEMENT"),
        run.flag("SINGLES"),
        run.number("MIN_POPULATION"),
        run.number("DOMINANCE"),
        run.number("PROTECTION_SHARE"),
    )
    name, profiles = run.key("PROFILE") or "none", load_profiles()
    if name != "none":
        fixed = profiles[name]
        named = {key.upper(): value for key, value in fixed.items() if key in vars(own)}
        listed = settings_text(run.algorithm, named)
        text = translate("Sozialraum", "Profile {name} ({title}) fixes: {fixed}.")
        title = fixed["title_de" if language() == "de" else "title_en"]
        run.info(text.format(name=name, title=title, fixed=listed))
    return with_profile(own, name, profiles)


def suppressed(run: Run, task: Task) -> Suppressed:
    """Withhold; fails if a cell stays exposed."""
    from ...core.confidentiality.suppress import suppress

    release = task.release
    _refuse(release, release.given_away, _GIVEN_AWAY)
    result = suppress(
        release.linked,
        release.need,
        run.key("METHOD") or "auto",
        task.plan.rules.singles,
        run.number("MIN_TOGETHER"),
        progress(run),
    )
    _refuse(release, result.exposed, _EXPOSED)
    if len(release.loose):
        run.info(
            translate(
                "Sozialraum",
                "{rates}: the numerator is no part of the denominator, so no rest is protected.",
            ).format(rates=", ".join(release.loose))
        )
    return result


def _refuse(release: Release, cells: np.ndarray, text: str) -> None:
    import numpy as np

    from ...core.errors import SozialraumError, first_ten

    units, fields = np.nonzero(cells)
    if len(units):
        raise SozialraumError(
            text,
            fields=first_ten(dict.fromkeys(release.linked.fields[at] for at in fields)),
            areas=first_ten(dict.fromkeys(release.linked.units["area"].iloc[units])),
        )


def progress(run: Run) -> Callable[[float], None]:
    """Show how far a stage is, never backwards; ends the run when the user cancels."""
    from ...gis.frames import Cancelled

    furthest = [0.0]

    def step(done: float) -> None:
        if run.feedback.isCanceled():
            raise Cancelled
        if done > furthest[0] + 0.005:
            furthest[0] = done
            run.feedback.setProgress(100 * done)

    return step


def _behind_fields(run: Run) -> dict[str, dict[str, str]]:
    from ...core.tables.notation import parse_pairs

    population = run.field("POPULATION_FIELD")
    return {
        "population": {population: population} if population else {},
        "carriers": parse_pairs(run.text("CARRIERS"), "CARRIERS"),
        "largest": parse_pairs(run.text("LARGEST"), "LARGEST"),
    }


def _known(
    run: Run, others: list[Source], plan: Plan, fields: list[str], areas
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What others publish; and what was withheld before (or published, if of the same date)."""
    import pandas as pd

    from ...core.confidentiality.elsewhere import CELLS, cells_of
    from ...core.tables.states import State

    known = [known_cells(run, source, plan, fields, areas) for source in others]
    before = pd.DataFrame({name: pd.Series(dtype=object) for name in CELLS})
    if run.given("PREVIOUS"):
        source = run.source("PREVIOUS")
        names = [name for name in source.field_names() if name.lower() not in ("fid", "ogc_fid")]
        table = run.rows("PREVIOUS", names).frame
        cells = cells_of(table, source.name, fields, areas)
        same = cells["date"].isin(areas.dates) & ("date" in table.columns) & (areas.dates != ("",))
        was_open = cells["state"].isin([state.word for state in State if state.keeps_number])
        printed = cells[same & was_open]
        known.append(printed[warn_of_strange(run, source.name, printed, areas)])
        before = cells[~was_open]
    parts = [part for part in known if len(part)]
    return (pd.concat(parts, ignore_index=True) if parts else before.iloc[:0]), before
