"""An outcome as JSON, and in a line or two for whoever waits."""

from __future__ import annotations

import json

from setwise.cli.forming.reading import called
from setwise.core.forming import Formed, Outcome, Problem
from setwise.programmes.forming import wording


def as_json(problem: Problem, outcome: Outcome) -> str:
    """The whole answer. Members and facilitators are named as in the files."""
    answer = {
        "status": outcome.status,
        "score": outcome.score,
        "bound": outcome.bound,
        "seconds": round(outcome.seconds, 2),
        "sets": [_set(each) for each in outcome.groups],
        "clash": clash(problem, outcome),
    }
    return json.dumps(answer, indent=1, ensure_ascii=False) + "\n"


def _set(formed: Formed) -> dict[str, object]:
    return {
        "members": [called(each) for each in formed.members],
        "facilitator": called(formed.guide) if formed.guide else None,
        "slots": list(formed.slots),
        "why": wording.why(formed),
    }


def clash(problem: Problem, outcome: Outcome) -> str | None:
    """What stands in the way, in words."""
    if outcome.clash is None:
        return None
    names = {each.id: each.name for each in problem.candidates}
    names |= {each.id: each.name for each in problem.guides}
    return wording.stands_in_the_way(outcome.clash, lambda each: f"{names[each]} ({called(each)})")


def in_short(problem: Problem, outcome: Outcome) -> str:
    """What came out, for a terminal."""
    if outcome.status == "infeasible":
        return f"No sets: {clash(problem, outcome)}"
    people, sets = len(problem.candidates), len(outcome.groups)
    proof = "the best there is" if outcome.status == "optimal" else f"at best {outcome.bound}"
    return (
        f"{sets} sets of {people} people in {outcome.seconds:.1f} s. "
        f"Score {outcome.score}, {proof}."
    )
