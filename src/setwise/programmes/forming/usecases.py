"""Asking for sets to be formed, and stopping. The moment comes in as an argument."""

from datetime import datetime

from django.db import transaction

from setwise.design.words import phrase
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.forming import job, queries
from setwise.programmes.forming.access import FormingAccess
from setwise.programmes.forming.changing import (
    AT_WORK,
    BEGUN,
    Refused,
    change,
    half_made,
    open_for_change,
)
from setwise.programmes.forming.options import Options
from setwise.programmes.models import FormingRun, RunState

NOBODY = phrase("There is nobody to be placed. Bring people in first.")
_AFRESH: dict[str, object] = {
    "state": RunState.WAITING.value,
    "begun_at": None,
    "seen_at": None,
    "stop_asked": False,
    "progress": {},
}


@transaction.atomic
def ask(*, access: CohortAccess, options: Options, at: datetime) -> FormingRun:
    """Have sets formed, in place of a proposal that there is. Raises Refused."""
    before = FormingRun.objects.select_for_update().filter(cohort=access.cohort).first()
    if before is not None and half_made(before):
        raise Refused(BEGUN)
    if not queries.known(access.cohort).free:
        raise Refused(NOBODY)
    if before is not None:
        before.delete()
    run = FormingRun.objects.create(
        organisation_id=access.organisation.organisation,
        cohort=access.cohort,
        made_by_id=access.person,
        made_at=at,
        options=options.kept(),
    )
    job.form_sets.enqueue(run=str(run.pk))
    return run


@transaction.atomic
def again(*, access: FormingAccess, version: int, at: datetime) -> None:
    """Have the sets that are not locked formed again. Raises Refused."""
    run = open_for_change(access)
    change(run, version, made_at=at, clash={}, **_AFRESH)
    job.form_sets.enqueue(run=str(run.pk))


@transaction.atomic
def resume(*, access: FormingAccess, at: datetime) -> None:
    """Have it done once more, after whoever worked on it has died. Raises Refused."""
    run = FormingRun.objects.select_for_update().get(pk=access.run.pk)
    if run.state != RunState.FAILED.value and not queries.lost(run, at):
        raise Refused(AT_WORK)
    change(run, run.version, made_at=at, **_AFRESH)
    job.form_sets.enqueue(run=str(run.pk))


def stop(*, access: FormingAccess) -> None:
    """Let it end with the best so far."""
    FormingRun.objects.filter(pk=access.run.pk).update(stop_asked=True)
