"""The report fields (Berichtsfelder) that indicators belong to, in ``catalog/themes.yaml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

SHIPPED = Path(__file__).resolve().parent.parent.parent / "catalog" / "themes.yaml"


@dataclass(frozen=True)
class ReportField:
    """A report field by its titles."""

    title_de: str
    title_en: str

    def title(self, language: str) -> str:
        """Title in German, or English for every other language."""
        return self.title_de if language == "de" else self.title_en


@lru_cache(maxsize=1)
def report_fields() -> Mapping[str, ReportField]:
    """The report fields by key, in the order of the file."""
    import yaml

    content = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    return {
        key: ReportField(str(entry["title_de"]), str(entry["title_en"]))
        for key, entry in content["themes"].items()
    }
