"""Headings, columns and captions of the report of indexsensitivity."""

from __future__ import annotations

from ...i18n import translate


def labels() -> dict[str, str]:
    """The texts of the template by their name in it."""
    return {**_headings(), **_columns(), **_captions(), **_notes()}


def _headings() -> dict[str, str]:
    return {
        "heading": translate("Sozialraum", "Sensitivity of an index"),
        "results": translate("Sozialraum", "Results"),
        "method": translate("Sozialraum", "The index, and what was varied"),
        "ranges": translate("Sozialraum", "Ranges of ranks"),
        "classes": translate("Sozialraum", "How stable the classes are"),
        "variants": translate("Sozialraum", "Scaling and combination"),
        "without": translate("Sozialraum", "The index without one indicator"),
        "relations": translate("Sozialraum", "How the indicators hang together"),
        "left_out": translate("Sozialraum", "Areas left out"),
        "widest": translate("Sozialraum", "Areas with the widest ranges"),
        "all_areas": translate("Sozialraum", "All areas"),
    }


def _columns() -> dict[str, str]:
    return {
        "indicator": translate("Sozialraum", "Indicator"),
        "theme": translate("Sozialraum", "Theme"),
        "share": translate("Sozialraum", "Share of the weights"),
        "spearman": translate("Sozialraum", "Rank correlation (Spearman)"),
        "mean_move": translate("Sozialraum", "Mean change of rank"),
        "class_changes": translate("Sozialraum", "Areas in another class"),
        "movers": translate("Sozialraum", "Areas that move most: rank with and without it"),
        "with_index": translate("Sozialraum", "Correlation with the index"),
        "item_rest": translate("Sozialraum", "Correlation with the sum of the others"),
        "alpha_without": translate("Sozialraum", "Alpha without it"),
        "scaling": translate("Sozialraum", "Scaling"),
        "combine": translate("Sozialraum", "Combination"),
        "runs": translate("Sozialraum", "Runs"),
        "rank": translate("Sozialraum", "Rank"),
        "area": translate("Sozialraum", "Area"),
        "range": translate("Sozialraum", "Rank in 90 % of the runs"),
        "median": translate("Sozialraum", "Median"),
        "class": translate("Sozialraum", "Class"),
        "class_share": translate("Sozialraum", "Runs in this class"),
        "reason": translate("Sozialraum", "Reason"),
        "areas": translate("Sozialraum", "Areas"),
        "alpha": translate("Sozialraum", "Cronbach's alpha"),
    }


def _captions() -> dict[str, str]:
    return {
        "about_ranges": translate(
            "Sozialraum",
            "How many ranks each area lies higher or lower in the runs than in the index: a line "
            "for 90 % of the runs, a point for the middle one. Left are the areas with the highest "
            "index.",
        ),
        "about_first": translate(
            "Sozialraum",
            "The {count} areas with the highest index. Areas whose lines overlap widely should not "
            "be told apart by their ranks.",
        ),
        "about_classes": translate(
            "Sozialraum",
            "Of the areas in a class of the index (row), the share of the runs in which they are "
            "in each class (column).",
        ),
        "about_variants": translate(
            "Sozialraum",
            "Mean distance of an area's rank from its rank in the index, by what was drawn; the "
            "weights vary in all runs.",
        ),
        "about_without": translate(
            "Sozialraum",
            "How many ranks an area moves on average if the indicator is left out; areas, scaling "
            "and the weights of the others stay.",
        ),
        "about_relations": translate(
            "Sozialraum",
            "Correlations (Pearson) of the scaled, turned indicators. Near 1: two indicators say "
            "much the same and count twice. Negative: they work against each other in the index.",
        ),
    }


def _notes() -> dict[str, str]:
    return {
        "caution": translate(
            "Sozialraum",
            "Wide ranges do not make an index wrong: they say which differences between areas it "
            "cannot carry. Nothing is shown here of what was not varied: the choice of the "
            "indicators and errors in the data. An index describes; it never says need by itself.",
        ),
        "about_alpha": translate(
            "Sozialraum",
            "Alpha is near 1 if the indicators vary together. It is no grade: an index of "
            "different matters may have a low one, and doubled indicators raise it.",
        ),
        "no_classes": translate("Sozialraum", "The index has no classes."),
        "no_plots": translate(
            "Sozialraum", "Without plots: the Python package matplotlib is missing."
        ),
        "high": translate("Sozialraum", "Rank 1 and the highest class have the highest index."),
        "more": translate("Sozialraum", "{count} further areas are in the layer."),
        "made_with": translate("Sozialraum", "Made with Sozialraum {version}"),
    }
