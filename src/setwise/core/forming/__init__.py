"""People -> sets. Pure: the clock and the seed come in as arguments.

`form` finds sets; `breaches`, `score` and `quality` judge sets that somebody moved by hand. The
rules are told in docs/explanation/how-sets-are-formed.md.
"""

from setwise.core.forming.checking import breaches, overloaded
from setwise.core.forming.forming import form
from setwise.core.forming.outcome import (
    Breach,
    Clash,
    ClashKind,
    Could,
    Formed,
    Outcome,
    Progress,
    Quality,
    Reason,
    ReasonCode,
    Rule,
)
from setwise.core.forming.problem import (
    Candidate,
    Group,
    Guide,
    Problem,
    Rules,
    WardRule,
    Weights,
    Wish,
    WishKind,
)
from setwise.core.forming.quality import quality
from setwise.core.forming.scoring import score

__all__ = [
    "Breach",
    "Candidate",
    "Clash",
    "ClashKind",
    "Could",
    "Formed",
    "Group",
    "Guide",
    "Outcome",
    "Problem",
    "Progress",
    "Quality",
    "Reason",
    "ReasonCode",
    "Rule",
    "Rules",
    "WardRule",
    "Weights",
    "Wish",
    "WishKind",
    "breaches",
    "form",
    "overloaded",
    "quality",
    "score",
]
