"""The rules by the room they belong to. Importing this package enters them all."""

from setwise.core.meeting.rulebook import complete
from setwise.core.meeting.rules import chair, hearing, people, pieces, rounds, stages, writing

__all__ = ["chair", "complete", "hearing", "people", "pieces", "rounds", "stages", "writing"]
