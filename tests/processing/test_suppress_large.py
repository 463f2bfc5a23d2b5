"""suppress and auditsuppression on a table of 93 areas: progress, and an end when asked."""

from __future__ import annotations

import time

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

AREAS, AGES = 93, 8
PARTS = [f"{sex}{age}" for sex in "mw" for age in range(AGES)]
TOTALS = {
    **{f"i{age}": [f"m{age}", f"w{age}"] for age in range(AGES)},
    **{sex: [f"{sex}{age}" for age in range(AGES)] for sex in "mw"},
    "i": ["m", "w"],
}


@pytest.fixture()
def large_layer(table_layer):
    rng = np.random.default_rng(7)
    counts = {part: rng.poisson(rng.choice([1, 4, 40], AREAS)) for part in PARTS}
    for total, parts in TOTALS.items():
        counts[total] = sum(counts[part] for part in parts)
    fields = {"area": "string", "kommune": "string", "region": "string"}
    rows = [
        (f"{at:03}", f"K{at // 10}", "R", *(int(counts[name][at]) for name in counts))
        for at in range(AREAS)
    ]
    return table_layer({**fields, **dict.fromkeys(counts, "integer")}, rows, name="large")


@pytest.fixture()
def given(large_layer):
    """The parameters that all three have."""
    return {
        "INPUT": large_layer,
        "KEY_FIELD": "area",
        "COUNT_FIELDS": [*PARTS, *TOTALS],
        "PARENT_FIELDS": ["kommune", "region"],
        "TOTALS": ";".join(f"{total}={'+'.join(parts)}" for total, parts in TOTALS.items()),
    }


class Impatient(QgsProcessingFeedback):
    """Cancels after a while, and notes when, and what progress was shown until then."""

    def __init__(self, after: float) -> None:
        super().__init__(False)
        self.started, self.after, self.asked, self.seen = time.monotonic(), after, 0.0, []
        self.progressChanged.connect(self.seen.append)

    def isCanceled(self):
        if not self.asked and time.monotonic() > self.started + self.after:
            self.asked = time.monotonic()
            self.cancel()
        return super().isCanceled()


@pytest.mark.parametrize("method", ["heuristic", "optimal"])
def test_a_run_ends_within_seconds_after_it_was_cancelled(run, given, method):
    feedback = Impatient(1.0)
    result = run("suppress", **given, METHOD=method, feedback=feedback)
    assert feedback.asked
    assert time.monotonic() - feedback.asked < 10
    assert result.get("OUTPUT") is None


def test_progress_goes_on_and_never_back(run, given):
    feedback = Impatient(600)
    result = run("suppress", **given, feedback=feedback, OUTPUT_TOTALS="TEMPORARY_OUTPUT")
    assert result["EXPOSED"] == 0
    shown = [done for done in feedback.seen if done < 100]
    assert len(shown) >= 20
    assert shown == sorted(shown)
    audit = run(
        "auditsuppression",
        **{**given, "INPUT": result["OUTPUT"]},
        TOTALS_TABLE=result["OUTPUT_TOTALS"],
    )
    assert audit["EXPOSED"] == 0
    assert audit["OUTPUT"].featureCount() == result["PRIMARY"] + result["SECONDARY"]
