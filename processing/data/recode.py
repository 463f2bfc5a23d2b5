"""recode: codes become states, shares become counts."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, plain, translate
from ..base import SozialraumAlgorithm
from ..results import StyledResult
from ..run import Run
from ..shared import VECTOR, field, prefix_parameter, state_fields_parameter

CODES = "-1=unknown;-9=unknown"


class RecodeAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "recode", "data"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Recode signs and shares")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Data")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "recode,missing,secret,census,share,count")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Turns numbers that are signs, such as -1 and -9 in census grids, into NULL with a state "
        "in a field X_state, and makes counts of published shares.\n\n"
        "A sign is never 0. A count made from a share has the state “estimated”; beside it stands "
        "its base (name + _base), the base in just those rows where the share is known, so that a "
        "later ratio takes numerator and denominator from the same rows.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Table or areas"), VECTOR),
            translate("Sozialraum", "Layer or table whose numbers hold codes. It is not changed."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key"), optional=True),
            translate(
                "Sozialraum",
                "Optional. Names the rows in messages; without it row numbers are named.",
            ),
        )
        yield (
            field("FIELDS", translate("Sozialraum", "Fields to recode"), many=True, optional=True),
            translate("Sozialraum", "Fields with codes. Nothing chosen: all number fields."),
        )
        yield (
            Text("CODES", translate("Sozialraum", "Codes and their states"), CODES, False, True),
            translate(
                "Sozialraum",
                "Pairs of number and state, such as -1=unknown;-9=unreliable. States: missing, "
                "unknown, suppressed, not_applicable, unreliable, later, below_half, small_base.",
            ),
        )
        yield (
            Text("SHARES", translate("Sozialraum", "Counts from shares"), "", False, True),
            translate(
                "Sozialraum",
                "Counts to make of shares, such as u18=share_u18*population/100;women=share_w*"
                "population/100. A name with a special character stands in double quotes.",
            ),
        )
        yield prefix_parameter()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Recoded")),
            translate("Sozialraum", "The input with recoded fields, states and counts."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("RECODED", translate("Sozialraum", "Values recoded"))

    def compute(self, run: Run) -> dict:
        import pandas as pd

        from ...core.tables.notation import parse_pairs, parse_products
        from ...core.tables.recode import (
            codes_from_pairs,
            counts_from_shares,
            recode,
            shares_out_of_range,
        )
        from ...gis.frames import number_fields
        from ...gis.sinks import changed_columns

        source, key = run.source("INPUT"), run.field("KEY_FIELD")
        codes = codes_from_pairs(parse_pairs(run.text("CODES"), "CODES"))
        products = parse_products(run.text("SHARES"), "SHARES")
        fields = run.fields("FIELDS") or number_fields(source, without=[key])
        needed = [name for product in products for name in (product.share, product.base)]
        fields = list(dict.fromkeys(fields))
        _require_something(source, [*fields, *needed])
        rows = run.rows("INPUT", [*fields, *needed], key)
        before = rows.figures([*fields, *needed])
        figures = recode(before, codes)
        counts = counts_from_shares(figures, products)
        for product in products:
            _warn_out_of_range(run, product, shares_out_of_range(figures, product))

        recoded = changed_columns(run.wide(figures[fields], like=source), before, figures, source)
        added = run.added(source, run.wide(counts), recoded.columns)
        columns = pd.concat([recoded, added], axis=1)
        mark = translate("Sozialraum", "estimated")
        aliases = {name: f"{name}, {mark}" for name in run.added(source, counts.values).columns}
        run.write_beside("OUTPUT", source, rows, columns, _result(source, run), aliases)
        run.summary(len(rows.frame), len(rows.frame), figures[fields])
        return run.outputs(RECODED=int((figures.states != before.states).to_numpy().sum()))


def _require_something(source, fields: list[str]) -> None:
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

    if not fields:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source} has no number fields. Choose the fields that hold numbers as text, as "
                "CSV files do.",
            ),
            source=source.name,
        )


def _result(source, run: Run) -> StyledResult:
    return StyledResult(
        Provenance(
            translate("Sozialraum", "{source}, recoded").format(source=source.name),
            translate(
                "Sozialraum",
                "Codes read as states: {codes}. Counts made from shares (estimated): {shares}.",
            ).format(codes=run.text("CODES") or "–", shares=run.text("SHARES") or "–"),
        )
    )


def _warn_out_of_range(run: Run, product, areas: list[str]) -> None:
    from ...core.errors import first_ten

    if areas:
        run.warn(
            translate(
                "Sozialraum", "{share} is below 0 or above {divisor} in: {areas}. Check the data."
            ).format(share=product.share, divisor=plain(product.divisor), areas=first_ten(areas))
        )
