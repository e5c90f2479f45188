"""What a question is, and a hint for whoever is about to ask it. Pure, local, and nothing is kept.

`hint` is all that others need; docs/adr/0018 says how it came to be and how well it does.
"""

from setwise.core.questions.hint import SILENT, Hint, Reason, hint
from setwise.core.questions.kinds import STAGES, Form, Kind, Stage, nudged

__all__ = ["SILENT", "STAGES", "Form", "Hint", "Kind", "Reason", "Stage", "hint", "nudged"]
