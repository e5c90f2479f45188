"""Chance that comes from a seed alone: the same seed, the same throws, on every machine."""

from __future__ import annotations

from collections.abc import MutableSequence
from typing import TypeVar

T = TypeVar("T")
_MASK = (1 << 64) - 1


class Dice:
    """A 64-bit linear congruential generator (Knuth's MMIX constants); its upper half is used.

    Good enough to search with, and for nothing else.
    """

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        """Begin with any whole number."""
        self._state = (seed * 2 + 1) & _MASK
        for _ in range(4):
            self.below(2)

    def below(self, n: int) -> int:
        """A whole number from 0 to n - 1."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) & _MASK
        return ((self._state >> 32) * n) >> 32

    def shuffle(self, things: MutableSequence[T]) -> None:
        """Bring them into another order."""
        for i in range(len(things) - 1, 0, -1):
            j = self.below(i + 1)
            things[i], things[j] = things[j], things[i]
