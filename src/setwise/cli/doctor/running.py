"""What has to go on all the time: the worker, the mail, the clock, and keys that open."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.db import connections

from setwise.cli.doctor.findings import Finding, mend, note, well
from setwise.cli.saying import count
from setwise.mail import jobs, queries, smtp
from setwise.store import erasure, keyring, ledger, rotation

WORKER, MAIL, CLOCK, KEYS, LEDGER = "The worker", "Mail", "The clock", "The keys", "The ledger"
LATE = timedelta(minutes=2)
ASTRAY = timedelta(seconds=10)


def worker() -> Iterator[Finding]:
    """A worker takes up every job when its turn has come, so that none is ever long overdue."""
    now, rounds = datetime.now(UTC), {each.job: each for each in queries.rounds()}
    overdue = [
        each.name
        for each in jobs.registered()
        if each.name not in rounds or rounds[each.name].due_at < now - LATE
    ]
    if overdue:
        yield mend(
            WORKER,
            f"None has been at work lately: {count(len(overdue), 'job is', 'jobs are')} overdue, and "
            "no mail is sent.",
            "Start `setwise worker`, or look into its log.",
        )
        return
    yield well(WORKER, "It is at work.")
    for each in rounds.values():
        if each.failed:
            do = "The worker's log says what kind of error it was."
            yield note(WORKER, f"The job {each.job} failed at its last turn.", do)


def mail() -> Iterator[Finding]:
    """The mail server lets us in."""
    try:
        carrier = smtp.carrier()
    except ImproperlyConfigured as error:
        yield mend(MAIL, str(error), "See docs/how-to/send-mail.md.")
        return
    outcome = carrier.ready()
    carrier.close()
    if outcome.trouble:
        said = f"answers {outcome.answer}" if outcome.answer else "does not answer, or not safely"
        do = "Look at SETWISE_SMTP_HOST and its kin (docs/how-to/send-mail.md)."
        yield mend(MAIL, f"The mail server {said}.", do)
    else:
        yield well(MAIL, "The mail server lets us in.")


def clock() -> Iterator[Finding]:
    """Codes, sessions and other machines go by it."""
    now = datetime.now(UTC)
    astray = max((_astray(alias, now) for alias in connections), default=timedelta())
    if astray > ASTRAY:
        do = "Let this machine and that of the database keep time (timedatectl set-ntp true)."
        yield mend(CLOCK, f"It is {astray.total_seconds():.0f} seconds off the databases.", do)
    else:
        yield well(CLOCK, "It agrees with the databases.")


def _astray(alias: str, now: datetime) -> timedelta:
    connection = connections[alias]
    if connection.vendor == "sqlite":
        # A file that was written in the future: since then, the clock was put back.
        written = datetime.fromtimestamp(_written(Path(connection.settings_dict["NAME"])), UTC)
        return written - now
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        theirs: datetime = cursor.fetchone()[0]
    return abs(theirs - datetime.now(UTC))


def _written(path: Path) -> float:
    beside = (path, path.with_name(f"{path.name}-wal"))
    return max((each.stat().st_mtime for each in beside if each.exists()), default=0.0)


def keys() -> Iterator[Finding]:
    """Every key that wraps another is on the keyring."""
    names = set(keyring.renewed().names)
    lost = {name: count for name, count in rotation.wrapped_by().items() if name not in names}
    if lost:
        yield mend(
            KEYS,
            f"{count(sum(lost.values()), 'key is', 'keys are')} wrapped by a key that is not on the "
            "keyring: "
            "what they seal cannot be read.",
            "Put the lost line back on the keyring (docs/reference/keys.md).",
        )
    else:
        yield well(KEYS, "The keyring opens all of them.")


def erasures() -> Iterator[Finding]:
    """The ledger is as it was written, and knows of all that the databases know as erased."""
    again = "Put it back from a backup (docs/reference/keys.md)."
    try:
        lines = ledger.current().lines()
    except ledger.Broken as error:
        yield mend(LEDGER, str(error), again)
        return
    if erasure.unwritten(lines, at=0):
        yield mend(LEDGER, "It does not know of all that was erased: lines of it are lost.", again)
    else:
        yield well(LEDGER, f"It is as it was written, in {count(len(lines), 'line')}.")
