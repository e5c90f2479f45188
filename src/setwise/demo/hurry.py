"""Mail that others get after some minutes is there in seconds: whoever tries things out is waiting."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from setwise.mail import jobs
from setwise.programmes.calendars import diaries
from setwise.programmes.releases import upkeep as releases

SOON = timedelta(seconds=5)


def hurry() -> None:
    """The jobs that write to people about dates come round every few seconds."""
    ask = partial(releases.ask, calm=SOON)
    jobs.register("programmes.diaries", every=SOON, do=diaries.catch_up)
    jobs.register("programmes.releases", every=SOON, do=ask)
