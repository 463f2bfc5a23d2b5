"""What is to be published together, and under which rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .profiles import Rules
from .rules import Ratio


@dataclass(frozen=True)
class Plan:
    """What is to be published, and under which rules.

    Attributes
    ----------
    sums
        Totals with their parts, each a breakdown of its own.
    ratios
        Rates that are published with the counts.
    public
        Fields that everybody knows, such as the population a rate refers to.
    counted
        Whether a withheld cell costs its count (else every cell costs the same).
    important
        Fields that are withheld last.
    within
        Wholes with parts that do not make them up: what they leave is never negative.
    """

    rules: Rules
    sums: Sequence[tuple[str, Sequence[str]]] = ()
    ratios: Sequence[Ratio] = ()
    public: Sequence[str] = ()
    counted: bool = False
    important: Sequence[str] = ()
    within: Sequence[tuple[str, Sequence[str]]] = ()

    def bounded_by_public(self) -> bool:
        """Whether any count is a part of one that everybody knows."""
        wholes = [whole for _, _, whole in self.ratios]
        wholes += [whole for whole, _ in (*self.sums, *self.within)]
        return not set(wholes).isdisjoint(self.public)

    def tight(self, loose: Sequence[str]) -> list[Ratio]:
        """The rates whose numerator is a part of the denominator."""
        return [ratio for ratio in self.ratios if ratio[0] not in loose]

    def under(self, whole: str, loose: Sequence[str]) -> set[str]:
        """The parts of ``whole``, their parts, and so on."""
        pairs = [(part, each) for _, part, each in self.tight(loose)]
        pairs += [(part, each) for each, parts in (*self.sums, *self.within) for part in parts]
        found, before = {whole}, 0
        while before != len(found):
            before = len(found)
            found |= {part for part, each in pairs if each in found}
        return found - {whole}
