"""What whoever works on a forming tells. The moment comes in as an argument."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F, QuerySet

from setwise.core.forming import Outcome, Problem, Progress
from setwise.programmes.forming import clashes, proposal, queries
from setwise.programmes.forming.changing import change
from setwise.programmes.models import FormingRun, RunState


def begin(*, run: UUID, at: datetime) -> FormingRun | None:
    """Take it. None if somebody has taken it, or it is gone."""
    waiting = FormingRun.objects.filter(pk=run, state=RunState.WAITING.value)
    if not waiting.update(state=RunState.WORKING.value, begun_at=at, seen_at=at):
        return None
    return FormingRun.objects.select_related("cohort").filter(pk=run, begun_at=at).first()


def alive(*, run: FormingRun, progress: Progress | None, at: datetime) -> bool:
    """Say how far it is; whether to go on."""
    mine = _mine(run)
    told: dict[str, Any] = {} if progress is None else {"progress": _told(progress)}
    return bool(mine.filter(stop_asked=False).update(seen_at=at, **told))


def _mine(run: FormingRun) -> QuerySet[FormingRun]:
    return FormingRun.objects.filter(pk=run.pk, state=RunState.WORKING.value, begun_at=run.begun_at)


def _told(progress: Progress) -> dict[str, Any]:
    return {
        "score": progress.score,
        "bound": progress.bound,
        "placed": progress.placed,
        "people": progress.people,
    }


@transaction.atomic
def finish(*, run: FormingRun, asked: Problem, outcome: Outcome) -> bool:
    """Keep what was found. Where nothing was, the sets of before stay. False if it is another's now."""
    now = _mine(run).select_for_update().first()
    if now is None:
        return False
    fields: dict[str, Any] = {"clash": clashes.kept(outcome.clash)}
    if outcome.clash is None:
        before = proposal.read(now.sets)
        taken = queries.names_taken(run.cohort)
        sets = proposal.numbered(asked, outcome.groups, before, taken)
        fields |= {
            "sets": proposal.kept(sets),
            "undo": [*now.undo, {"all": now.sets}][-1:] if now.sets else [],
            "score": outcome.score,
            "bound": outcome.bound,
        }
    change(now, now.version, state=RunState.DONE.value, **fields)
    return True


def fail(*, run: UUID) -> None:
    """Nothing came of it."""
    taken = FormingRun.objects.filter(pk=run, state=RunState.WORKING.value)
    taken.update(state=RunState.FAILED.value, version=F("version") + 1)
