"""Changing a forming: when it may be, and that nobody changes what they have not seen."""

from typing import Any

from django.db.models import F

from setwise.design.words import LazySay, phrase
from setwise.programmes.forming.access import FormingAccess
from setwise.programmes.models import FormingRun, RunState

CHANGED = phrase("Somebody changed these {sets} meanwhile. Look at them again.")
BEGUN = phrase("Some of these {sets} are made already. Make the others first.")
AT_WORK = phrase("{Sets} are being formed. Wait for them, or stop with the best so far.")


class Refused(Exception):
    """It cannot be done; the text says why."""

    def __init__(self, text: LazySay, field: str = "") -> None:
        super().__init__(str(text))
        self.field = field


def half_made(run: FormingRun) -> bool:
    """Whether sets were made of some, and not of all."""
    return run.accepted_at is None and any(each["set"] for each in run.sets)


def open_for_change(access: FormingAccess) -> FormingRun:
    """The forming, if it may be changed now. Raises Refused."""
    run = FormingRun.objects.select_for_update().get(pk=access.run.pk)
    if run.state in (RunState.WAITING.value, RunState.WORKING.value):
        raise Refused(AT_WORK)
    if any(each["set"] for each in run.sets):
        raise Refused(BEGUN)
    return run


def change(run: FormingRun, version: int, **fields: Any) -> None:
    """Change it, if it is still what somebody saw. Raises Refused."""
    here = FormingRun.objects.filter(pk=run.pk, version=version)
    if not here.update(version=F("version") + 1, **fields):
        raise Refused(CHANGED)
