"""One look at everything."""

from collections.abc import Iterator

from django.db import DatabaseError

from setwise.cli.doctor import databases, devices, files, running, safety
from setwise.cli.doctor.findings import Finding, Look, State, mend
from setwise.store import tenancy

ALWAYS: tuple[Look, ...] = (
    safety.kind,
    safety.checks,
    safety.hosts,
    safety.whom_to_believe,
    safety.contact_named,
    safety.user,
    files.secrets,
    files.keyring,
    files.data,
    files.disk,
    files.pages,
    running.mail,
    devices.devices,
    running.erasures,
    databases.apart,
)
ON_DATABASES: tuple[Look, ...] = (
    databases.sqlite,
    databases.role,
    databases.wall,
    databases.line,
    running.clock,
    running.keys,
    running.worker,
)
"""Only where the databases answer and are those of this release."""


def look_at_all() -> Iterator[Finding]:
    """Everything, in the order in which it is mended best."""
    with tenancy.on(tenancy.Errand.OPERATOR):
        for look in ALWAYS:
            yield from _seen(look)
        answers = tuple(_seen(databases.answer))
        yield from answers
        if all(each.state is State.WELL for each in answers):
            for look in ON_DATABASES:
                yield from _seen(look)


def _seen(look: Look) -> Iterator[Finding]:
    """What the look finds; one that fails is a finding, too."""
    try:
        yield from look()
    except (OSError, DatabaseError) as error:
        about = (look.__doc__ or look.__name__).splitlines()[0]
        says = f"This could not be looked at: {type(error).__name__}."
        yield mend(about.rstrip("."), says, "Is the user of Setwise allowed to read it?")
