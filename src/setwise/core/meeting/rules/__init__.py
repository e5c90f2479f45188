"""The rules by the room they belong to. Importing this package enters them all."""

from setwise.core.meeting.rulebook import complete
from setwise.core.meeting.rules import chair, people, pieces, rounds, stages, writing

__all__ = ["chair", "complete", "people", "pieces", "rounds", "stages", "writing"]
