"""What is written in the minute after a meeting."""

from setwise.core.meeting.words import Kind

TAKEAWAY = "taking.takeaway"

OWN = frozenset({Kind.NOTE.value, Kind.BID.value, Kind.COMMENT.value})
"""Words of a meeting that are their author's alone to keep: nobody else is given them."""
