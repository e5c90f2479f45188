"""What each event does to the state, by the room it belongs to."""

from setwise.core.meeting.follow import people, stages, turns, writing

__all__ = ["people", "stages", "turns", "writing"]
