"""What waits for the next message to the server: it has no answer that anybody waits for.

A way to the server and back costs more than most statements, and in a busy process the thread
that comes back waits for its turn besides.
"""

from __future__ import annotations

from collections.abc import Sequence

OF_TRANSACTIONS = ("BEGIN", "SAVEPOINT", "ROLLBACK", "RELEASE", "COMMIT")
"""They show no rows, and must work in a transaction that has failed."""


class Waiting:
    """The statements of one connection that wait, in their order, each with its values bound."""

    def __init__(self) -> None:
        self._statements: list[str] = []
        self._told = ""

    def __len__(self) -> int:
        return len(self._statements)

    def begin(self) -> None:
        """A transaction begins: whatever was told before is forgotten."""
        self._statements = ["BEGIN"]
        self._told = ""

    def forget(self) -> None:
        """The transaction has ended: nothing waits, and nothing counts as told."""
        self._statements = []
        self._told = ""

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits that would change anything."""
        return all(each.startswith(OF_TRANSACTIONS) for each in self._statements)

    def add(self, statement: str, preamble: str) -> None:
        """Let this wait, told within these bounds."""
        self._statements += (*self._telling(statement, preamble), statement)

    def take(self, statement: str, preamble: str) -> list[str]:
        """What goes before this statement, in the same message."""
        before = [*self._statements, *self._telling(statement, preamble)]
        self._statements = []
        return before

    def give_back(self, before: Sequence[str]) -> None:
        """A message was not even begun: if it was to begin a transaction, it all waits again."""
        self._statements = list(before) if before and before[0] == "BEGIN" else []
        self._told = ""

    def undo_to(self, savepoint: str) -> bool:
        """Forget what waits after a savepoint that waits itself. Whether it did."""
        if savepoint not in self._statements:
            return False
        del self._statements[self._statements.index(savepoint) + 1 :]
        self._told = ""
        return True

    def _telling(self, statement: str, preamble: str) -> list[str]:
        if statement.startswith(OF_TRANSACTIONS):
            # What was told since a savepoint is undone with it.
            self._told = "" if statement.startswith("ROLLBACK") else self._told
            return []
        if self._told == preamble:
            return []
        self._told = preamble
        return [preamble]
