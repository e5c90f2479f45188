"""When a contract stands: pure rules, without tables."""

from collections.abc import Collection
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID


class State(StrEnum):
    """How it is with a set's contract."""

    NONE = "none"
    WAITING = "waiting"
    AGREED = "agreed"


class Standing(NamedTuple):
    """The contract of a set in short: nothing of what it says."""

    state: State = State.NONE
    waiting_for: int = 0
    """How many have still to agree to the newest version."""
    stands: bool = False
    """A version stands, whatever else waits."""


def stands(asked: Collection[UUID], agreed: Collection[UUID]) -> bool:
    """All who are asked have agreed. A set without anybody to ask agrees to nothing."""
    return bool(asked) and set(asked) <= set(agreed)


def standing(
    asked: Collection[UUID],
    waiting: Collection[UUID] | None,
    standing: Collection[UUID] | None,
) -> Standing:
    """How it is: from who is asked, and who agreed to the version that waits and to the one that
    stands; None where there is no such version.

    What stood goes on standing when somebody new comes: the words are the same, so the others'
    agreement is, too. Only whoever is new is asked (docs/how-to/make-a-contract.md says why).
    """
    newest = waiting if waiting is not None else standing
    if newest is None:
        return Standing()
    left = len(set(asked) - set(newest))
    state = State.WAITING if waiting is not None or left else State.AGREED
    return Standing(state, left, standing is not None)
