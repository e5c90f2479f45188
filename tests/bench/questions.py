"""The hint on a question: how often it is right on the part that was held back, and how long it takes."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence

from setwise.core.questions import Hint, Kind, Stage, hint
from tests.bench.table import Figure, percentile
from tests.core.questions.labelled import HELD_BACK, Labelled, labelled

ROUNDS = 5
Answered = list[tuple[Labelled, Hint]]


def figures() -> Iterator[Figure]:
    """Precision and recall of the nudge, by stage and by kind; then the time."""
    asked = labelled(HELD_BACK)
    answers = [(each, hint(each.text, each.stage)) for each in asked]
    yield Figure("questions held back", str(len(asked)))
    yield _nudge("the nudge, all stages", answers, "precision 0.95, recall 0.85")
    for stage in (Stage.CLARIFY, Stage.EXPLORE, Stage.ACTION):
        yield _nudge(f"the nudge, {stage}", [one for one in answers if one[0].stage is stage])
    english = [one for one in answers if one[0].kind is not Kind.UNKNOWN]
    yield Figure("the kind", _share([each.kind is found.kind for each, found in english]))
    yield Figure("the form", _share([each.form == found.form for each, found in english]))
    yield from _by_kind(answers)
    yield from _speed(asked)


def _nudge(what: str, answers: Answered, reach: str = "") -> Figure:
    hits = sum(each.nudge and found.nudge for each, found in answers)
    precision = hits / max(1, sum(found.nudge for _, found in answers))
    recall = hits / max(1, sum(each.nudge for each, _ in answers))
    return Figure(what, f"precision {precision:.3f}, recall {recall:.3f}", reach)


def _share(right: Sequence[bool]) -> str:
    return f"{sum(right) / len(right):.3f} right"


def _by_kind(answers: Answered) -> Iterator[Figure]:
    """For each kind where it counts: nudged as it should be, let pass as it should be."""
    counted = Counter(each.kind for each, _ in answers)
    for kind in Kind:
        own = [one for one in answers if one[0].kind is kind]
        right = sum(each.nudge is found.nudge for each, found in own)
        named = sum(found.kind is kind for _, found in own)
        yield Figure(
            f"{kind}, {counted[kind]} questions",
            f"nudge right {right / len(own):.2f}, kind {named / len(own):.2f}",
        )


def _speed(asked: Sequence[Labelled]) -> Iterator[Figure]:
    taken: list[float] = []
    for _ in range(ROUNDS):
        for each in asked:
            began = time.thread_time()
            hint(each.text, each.stage)
            taken.append(time.thread_time() - began)
    yield Figure(
        "one hint, processor time, p50 / p99",
        f"{percentile(taken, 0.5) * 1e3:.2f} / {percentile(taken, 0.99) * 1e3:.2f} ms",
        "1 ms",
    )
