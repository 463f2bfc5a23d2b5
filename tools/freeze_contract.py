"""Add what is new to tests/data/contract.json and models.json: names that others rely on.

    make freeze

Only additions are written. A name that is gone, a changed type, or a new parameter without which
older models would fail is refused.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from mount import ROOT, mount
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

FROZEN = ROOT / "tests" / "data" / "contract.json"
FROZEN_MODELS = ROOT / "tests" / "data" / "models.json"
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


def frozen(path: Path, now: dict[str, dict]) -> bool:
    """Write ``now`` to ``path``, unless it breaks what stands there."""
    before = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    problems = [f"{name} is gone" for name in before if name not in now]
    for name in before.keys() & now.keys():
        problems += [f"{name}: {problem}" for problem in broken(before[name], now[name])]
    if problems:
        print("freeze_contract: refused:", *problems, sep="\n  ")
        return False
    text = json.dumps(now, indent=1, sort_keys=True, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(now)}")
    return True


def main() -> int:
    application = QgsApplication([], False)
    application.initQgis()
    mount()
    from sozialraum.processing.provider import SozialraumProvider

    registry, provider = QgsApplication.processingRegistry(), SozialraumProvider()
    registry.addProvider(QgsNativeAlgorithms(registry))
    registry.addProvider(provider)
    provider.refreshAlgorithms()
    every = provider.algorithms()
    models = [each for each in every if isinstance(each, QgsProcessingModelAlgorithm)]
    now = {each.name(): described(each) for each in every if each not in models}
    chains = {each.name(): described(each) for each in models}
    registry.removeProvider(provider)
    application.exitQgis()
    return 0 if frozen(FROZEN, now) and frozen(FROZEN_MODELS, chains) else 1


if __name__ == "__main__":
    sys.exit(main())
