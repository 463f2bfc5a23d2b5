"""Add what is new to tests/data/contract.json: the names that saved models and scripts rely on.

    make freeze

Only additions are written. A name that is gone, a changed type, or a new parameter without which
older models would fail is refused.
"""

from __future__ import annotations

import json
import sys

from mount import ROOT, mount
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

FROZEN = ROOT / "tests" / "data" / "contract.json"
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


def described(algorithm: QgsProcessingAlgorithm) -> dict:
    """Group, parameters and outputs of an algorithm."""
    return {
        "group": algorithm.groupId(),
        "parameters": {
            definition.name(): _parameter(definition)
            for definition in algorithm.parameterDefinitions()
        },
        "outputs": {output.name(): output.type() for output in algorithm.outputDefinitions()},
    }


def _parameter(definition: QgsProcessingParameterDefinition) -> dict:
    entry = {"type": definition.type(), "optional": bool(definition.flags() & OPTIONAL)}
    if isinstance(definition, QgsProcessingParameterEnum):
        entry["options"] = definition.options()
    return entry


def broken(before: dict, now: dict) -> list[str]:
    """Promises that the algorithm no longer keeps."""
    problems = [f"group {before['group']}"] if before["group"] != now["group"] else []
    for kind in ("parameters", "outputs"):
        problems += [f"{name} is gone" for name in before[kind] if name not in now[kind]]
    for name, entry in now["parameters"].items():
        old = before["parameters"].get(name)
        if old is None and not entry["optional"]:
            problems.append(f"{name} is new and not optional")
        elif old and (old["type"] != entry["type"] or (old["optional"] and not entry["optional"])):
            problems.append(f"{name} asks for something else")
        elif old and set(old.get("options", [])) - set(entry.get("options", [])):
            problems.append(f"{name} has lost a choice")
    return problems


def main() -> int:
    application = QgsApplication([], False)
    application.initQgis()
    mount()
    from sozialraum.processing.provider import SozialraumProvider

    frozen = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.exists() else {}
    provider = SozialraumProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    now = {algorithm.name(): described(algorithm) for algorithm in provider.algorithms()}
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()

    problems = [f"{name} is gone" for name in frozen if name not in now]
    for name in frozen.keys() & now.keys():
        problems += [f"{name}: {problem}" for problem in broken(frozen[name], now[name])]
    if problems:
        print("freeze_contract: refused:", *problems, sep="\n  ")
        return 1
    text = json.dumps(now, indent=1, sort_keys=True, ensure_ascii=False)
    FROZEN.write_text(text + "\n", encoding="utf-8")
    print(f"{FROZEN.relative_to(ROOT)}: {len(now)} algorithms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
