"""What this area says of itself to those below it, and what it hears from them.

The order within each kind counts: it is the order in which people see things, and in which those
who listen are told.
"""

from datetime import datetime, timedelta

from setwise.mail import jobs
from setwise.people import news as people
from setwise.programmes import audit_names, held, helping, keeping, leaving, news, welcoming
from setwise.programmes.attendance import contents as attendance_contents
from setwise.programmes.attendance import held as attendance_held
from setwise.programmes.calendars import diaries
from setwise.programmes.calendars import held as calendars_held
from setwise.programmes.changes import contents as changes_contents
from setwise.programmes.cohorts import arriving, onwards
from setwise.programmes.cohorts import contents as cohorts_contents
from setwise.programmes.cohorts import held as cohorts_held
from setwise.programmes.contracts import contents as contracts
from setwise.programmes.dates import arriving as dates_arriving
from setwise.programmes.dates import confirming
from setwise.programmes.dates import contents as dates_contents
from setwise.programmes.dates import held as dates_held
from setwise.programmes.dates import upkeep as dates_upkeep
from setwise.programmes.forming import contents as forming_contents
from setwise.programmes.forming import upkeep as forming_upkeep
from setwise.programmes.needs import held as needs_held
from setwise.programmes.ownset import diaries as ownset_diaries
from setwise.programmes.ownset import held as ownset_held
from setwise.programmes.ownset import upkeep
from setwise.programmes.preparing import kinds
from setwise.programmes.releases import contents as releases_contents
from setwise.programmes.releases import held as releases_held
from setwise.programmes.releases import upkeep as releases_upkeep
from setwise.programmes.releases import usecases as releases
from setwise.programmes.reminders import held as reminders_held
from setwise.programmes.reminders import upkeep as reminding
from setwise.programmes.tending import contents


def connect() -> None:
    """Called once, when the area starts."""
    audit_names.learn()
    keeping.learn()
    welcoming.learn()
    onwards.learn()
    kinds.learn()
    _say_what_is_held()
    _listen()
    _show()
    _come_round()


def _say_what_is_held() -> None:
    """Of each person, for their export and erasure."""
    held.register()
    cohorts_held.register()
    ownset_held.register()
    dates_held.register()
    calendars_held.register()
    attendance_held.register()
    reminders_held.register()
    releases_held.register()
    needs_held.register()


def _listen() -> None:
    """To who comes and goes, and to dates that change."""
    people.when_come(releases.come)
    arriving.listen()
    dates_arriving.listen()
    leaving.listen()
    news.when_dated(releases.hear)
    diaries.listen()
    ownset_diaries.listen()


def _show() -> None:
    """What there is, on the pages of an organisation, a cohort and a set."""
    dates_contents.learn()
    releases_contents.learn()
    attendance_contents.learn()
    changes_contents.learn()
    contents.learn()
    cohorts_contents.learn()
    forming_contents.learn()
    contracts.learn()
    helping.learn()


def _come_round() -> None:
    """The house's jobs."""
    jobs.register("programmes.guests", every=timedelta(days=1), do=upkeep.forget_guests)
    jobs.register("programmes.diaries", every=timedelta(minutes=2), do=diaries.catch_up)
    jobs.register("programmes.reminders", every=timedelta(minutes=3), do=reminding.remind)
    jobs.register("programmes.forming", every=timedelta(days=1), do=forming_upkeep.forget)
    jobs.register("programmes.releases", every=timedelta(minutes=5), do=releases_upkeep.ask)
    jobs.register("programmes.rosters", every=timedelta(days=1), do=dates_upkeep.forget)
    jobs.register("programmes.confirming", every=timedelta(minutes=10), do=confirming.settle)
    jobs.register("programmes.calendars", every=timedelta(minutes=5), do=_reread)


def _reread(at: datetime) -> int:
    # What asks other servers and reads calendars is imported where that is done: most processes never do it.
    from setwise.programmes.dates import rereading

    return rereading.reread(at)
