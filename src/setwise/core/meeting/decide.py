"""state + command -> events, or Refused with a reason code.

An empty tuple is a quiet answer: what was asked for is so already. Nothing is raised.
"""

from setwise.core.meeting import rules as _rules  # importing the rules enters them in the book
from setwise.core.meeting.refusals import Refused, Why
from setwise.core.meeting.rulebook import Asker, Decision
from setwise.core.meeting.rulebook import answer as decide

__all__ = ["Asker", "Decision", "Refused", "Why", "decide"]

_rules.complete()
