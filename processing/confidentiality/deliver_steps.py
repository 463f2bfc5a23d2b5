"""The steps of ``deliver``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsWkbTypes

from ...gis.provenance import Provenance
from ...gis.sources import Source
from ...i18n import translate
from ..results import ResultPostProcessor, StyledResult
from ..run import Run

if TYPE_CHECKING:
    import pandas as pd

    from ...gis.package import Content

OUTPUTS = ("OUTPUT", "OUTPUT_INTERNAL")


def misnamed(run: Run) -> str:
    """A sentence if a file is called what it is not, or is there already; else nothing."""
    release, internal = (Path(run.path_out(name)) for name in OUTPUTS)
    if "intern" in release.stem.lower() or "freigabe" in internal.stem.lower():
        return translate(
            "Sozialraum",
            "The release file is called {release}, the internal file {internal}. Do not mix them "
            "up: call them …_freigabe.gpkg and …_intern.gpkg.",
        ).format(release=release.name, internal=internal.name)
    there = [path.name for path in (release, internal) if path.exists()]
    if there and not run.flag("OVERWRITE"):
        return translate(
            "Sozialraum",
            "{files} is there already. Choose another name, or allow existing files to be "
            "replaced.",
        ).format(files=", ".join(there))
    return ""


def contents(run: Run, tables: list[Source]) -> tuple[list[Content], list[Content]]:
    """The tables of the release file, and of the internal one."""
    from ...gis.package import Content

    release = [
        _content(run, "INPUT", "gebiete", _released(), _style(run)),
        _content(run, "LEVELS", "raumebenen", _released()),
    ]
    internal = [
        _content(run, "INTERNAL_AREAS", "gebiete_intern", _kept(), _style(run)),
        _content(run, "INTERNAL_LEVELS", "raumebenen_intern", _kept()),
        _content(run, "PATTERN", "sperrmuster_intern", _kept()),
        _content(run, "COMPARISON", "vergleich_intern", _kept()),
    ]
    further = [
        Content(f"weitere_{place}_intern", table, _provenance(run, table.name, _kept()))
        for place, table in enumerate(tables, 1)
    ]
    return [each for each in release if each], [each for each in internal if each] + further


def check_release(run: Run, release: list[Content]) -> int:
    """Refuse a release that shows what the pattern withholds; returns the cells withheld."""
    for content in release:
        _refuse_parts(content)
        _refuse_beside_state(content)
    if not run.given("PATTERN"):
        run.warn(
            translate(
                "Sozialraum",
                "No pattern is given: nothing was checked. Give the pattern of “Suppress small "
                "cells”, so that no withheld number is released.",
            )
        )
        return 0
    from ...core.confidentiality.withheld import WITHHELD

    pattern = _pattern(run)
    for content in release:
        table = _table(run, content, pattern)
        _refuse_unknown(content, pattern, table)
        _refuse_shown(content, pattern, table)
    return int(pattern["state"].isin(WITHHELD).sum())


def _refuse_unknown(content: Content, pattern: pd.DataFrame, table: pd.DataFrame) -> None:
    """Numbers of which the pattern does not say whether they are withheld."""
    from ...core.confidentiality.withheld import not_in_pattern
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

    unknown = not_in_pattern(pattern, table)
    if len(unknown):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{table} holds numbers of areas that the pattern does not know: {areas} "
                "({levels}). Nothing was written, since nobody can tell whether they are "
                "withheld. Key field, keys and dates must be those of the run of “Suppress "
                "small cells” that made the pattern.",
            ),
            table=content.provenance.title,
            areas=first_ten(unknown["area"].unique()),
            levels=first_ten(unknown["level"].unique()),
        )


def _refuse_shown(content: Content, pattern: pd.DataFrame, table: pd.DataFrame) -> None:
    """Numbers that the pattern withholds."""
    from ...core.confidentiality.withheld import still_shown
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

    shown = still_shown(pattern, table)
    if len(shown):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{table} still holds {count} numbers that the pattern withholds: fields "
                "{fields}, areas {areas}. Nothing was written. Release what “Suppress small "
                "cells” wrote, and indicators computed from that.",
            ),
            table=content.provenance.title,
            count=len(shown),
            fields=first_ten(shown["field"].unique()),
            areas=first_ten(shown["area"].unique()),
        )


def write(run: Run, name: str, tables: list[Content]) -> None:
    """Write one of the files."""
    from ...gis.package import write_package

    write_package(Path(run.path_out(name)), tables, run.context.transformContext(), run.feedback)


def load(run: Run, release: list[Content], internal: list[Content]) -> None:
    """Have QGIS add the areas of both files."""
    if not run.flag("LOAD") or run.context.project() is None:
        return
    for name, tables in zip(OUTPUTS, (release, internal)):
        for content in tables:
            if content.table.startswith("gebiete"):
                details = QgsProcessingContext.LayerDetails(
                    content.provenance.title, run.context.project(), name
                )
                details.forceName = True
                path = f"{run.path_out(name)}|layername={content.table}"
                # Processing leaves out the look that the file keeps.
                shown = StyledResult(content.provenance, lambda layer: layer.loadDefaultStyle())
                details.setPostProcessor(ResultPostProcessor.of(shown))
                run.context.addLayerToLoadOnCompletion(path, details)


def _content(run: Run, name: str, table: str, about: str, qml: str = "") -> Content | None:
    from ...gis.package import Content

    if not run.given(name):
        return None
    source = run.source(name)
    spatial = source.features.wkbType() != QgsWkbTypes.Type.NoGeometry
    return Content(table, source, _provenance(run, table, about), qml if spatial else "")


def _provenance(run: Run, table: str, about: str) -> Provenance:
    """What a table says of itself; its title carries whether it may leave the house."""
    titles = {
        "gebiete": translate("Sozialraum", "Areas (release)"),
        "raumebenen": translate("Sozialraum", "Larger areas (release)"),
        "gebiete_intern": translate("Sozialraum", "Areas (INTERN)"),
        "raumebenen_intern": translate("Sozialraum", "Larger areas (INTERN)"),
        "sperrmuster_intern": translate("Sozialraum", "Pattern (INTERN, never to be published)"),
        "vergleich_intern": translate("Sozialraum", "Comparison with last year (INTERN)"),
    }
    date, source = run.text("DATE"), run.text("SOURCE_NOTE")
    title = titles.get(table) or translate("Sozialraum", "{table} (INTERN)").format(table=table)
    stamped = translate("Sozialraum", "Date of the counts: {date}.").format(date=date or "–")
    origin = translate("Sozialraum", "Source: {source}.").format(source=source or "–")
    title = f"{title}, {date}" if date else title
    return Provenance(title, f"{about} {stamped} {origin}", [run.made_by()])


def _released() -> str:
    return translate(
        "Sozialraum",
        "For release: protected counts only, and what was computed from them. Withheld values are "
        "empty, their state is “suppressed”.",
    )


def _kept() -> str:
    return translate(
        "Sozialraum",
        "INTERN: unprotected figures, or what tells of them. Must not leave the house.",
    )


def _style(run: Run) -> str:
    path = run.file("STYLE")
    if not path:
        return ""
    if not Path(path).is_file():
        text = translate("Sozialraum", "The style {file} does not exist.")
        raise QgsProcessingException(text.format(file=path))
    return Path(path).read_text(encoding="utf-8")


def _refuse_parts(content: Content) -> None:
    """A long table has numerators and denominators, which no pattern knows."""
    names = {name.lower() for name in content.source.field_names()}
    if {"numerator", "denominator"} <= names:
        text = translate(
            "Sozialraum",
            "{table}: a long table of indicators holds numerators and denominators and is "
            "internal. Release the layer with one field for each indicator.",
        )
        raise QgsProcessingException(text.format(table=content.provenance.title))


def _refuse_beside_state(content: Content) -> None:
    """A number whose state says that it is withheld must not be there."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
    from ...core.tables.states import state_field
    from ...gis.frames import read_rows
    from ...gis.sinks import WITHHELD

    names = content.source.field_names()
    stated = [name for name in names if state_field(name) in names]
    table = read_rows(content.source, [*stated, *map(state_field, stated)]).frame
    beside = [
        name
        for name in stated
        if (table[name].notna() & table[state_field(name)].isin(WITHHELD)).any()
    ]
    if beside:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{table}: {fields} hold numbers whose state says that they are withheld. Nothing "
                "was written. Release what “Suppress small cells” wrote.",
            ),
            table=content.provenance.title,
            fields=first_ten(beside),
        )


def _pattern(run: Run) -> pd.DataFrame:
    from ...core.tables.dates import iso_dates

    names = ["level", "area", "field", "state"]
    dated = "date" in run.source("PATTERN").field_names()
    pattern = run.rows("PATTERN", [*names, "date"] if dated else names).frame
    return pattern.assign(date=iso_dates(pattern["date"], "date")) if dated else pattern


def _table(run: Run, content: Content, pattern: pd.DataFrame) -> pd.DataFrame:
    """The numbers of a table that the pattern knows, by level and area (and date)."""
    from ...core.tables.dates import iso_dates
    from ...core.tables.keys import text_keys
    from ...gis.frames import as_numbers, read_rows

    names = content.source.field_names()
    known = set(pattern["field"])
    fields = [name for name in names if name in known]
    labels = ["level", "area"] if {"level", "area"} <= set(names) else [run.field("KEY_FIELD")]
    dated = "date" in pattern.columns and pattern["date"].nunique() > 1 and "date" in names
    keys = [*labels, "date"] if dated else labels
    frame = read_rows(content.source, [*fields, *keys], feedback=run.feedback).frame
    table = frame[[]].copy()
    table["level"] = frame["level"] if len(labels) > 1 else labels[0]
    table["area"] = text_keys(frame[labels[-1]], labels[-1])
    if dated:
        table["date"] = iso_dates(frame["date"], "date")
    index = list(table.columns)
    for name in fields:
        table[name] = as_numbers(frame[name], name)
    return table.set_index(index)
