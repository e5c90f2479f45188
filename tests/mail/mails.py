"""Mail to test with."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from setwise.mail.models import Mail, Trouble
from setwise.mail.smtp import TAKEN, Outcome
from setwise.mail.usecases import post

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def posted(to: str = "alice@trust.example", **more: Any) -> Mail:
    """A mail that has just been posted."""
    said: dict[str, Any] = {"subject": "Come", "text": "Please come.", "kind": "test", "at": NOW}
    return Mail.objects.get(pk=post(to=to, **(said | more)))


def now(mail: Mail) -> Mail:
    """The mail as it is now."""
    return Mail.objects.get(pk=mail.pk)


class Clock:
    """Shows what it is set to."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


class Carriers:
    """A carrier that finds the trouble it is told of."""

    def __init__(self, *outcomes: Outcome, line: Outcome = TAKEN) -> None:
        self.outcomes = list(outcomes)
        self.line = line
        self.carried: list[UUID] = []
        self.closed = 0

    def ready(self) -> Outcome:
        return self.line

    def carry(self, mail: Mail) -> Outcome:
        self.carried.append(mail.pk)
        return self.outcomes.pop(0) if self.outcomes else TAKEN

    def close(self) -> None:
        self.closed += 1


REFUSED = Outcome(Trouble.REFUSED, 550)
LATER = Outcome(Trouble.LATER, 451)
BROKEN = Outcome(Trouble.NO_LINE)


def never() -> bool:
    return False
