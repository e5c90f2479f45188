"""Who may give or take which role, and whom they may ask to leave. Pages and use cases ask here."""

from collections.abc import Collection

from setwise.people.models import Role

Roles = frozenset[Role]
LOOKS_AFTER = (Role.ADMINISTRATOR, Role.LEAD)
"""Who sees an organisation's people and dates."""
WRITES = (Role.ADMINISTRATOR, Role.EDITOR)
"""Who changes what everybody on the web reads of it."""
WIDER = frozenset({Role.ADMINISTRATOR, Role.LEAD, Role.EDITOR})


def may_change(by: Roles, role: Role) -> bool:
    """An administrator gives and takes every role; a lead those that are not wider than theirs."""
    if Role.ADMINISTRATOR in by:
        return True
    return Role.LEAD in by and role not in WIDER


def may_send_away(by: Roles, theirs: Roles) -> bool:
    """Whether somebody may suspend a person with these roles, or end their belonging."""
    return all(may_change(by, role) for role in theirs | {Role.MEMBER})


def contacts_in(text: str) -> tuple[str, ...]:
    """The contacts that stand in a text, one a line, each once."""
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def shown_of(text: str, ticked: Collection[str]) -> tuple[str, ...]:
    """Those of them that everybody on the web may read.

    A line that was changed is another contact: it is shown when it is ticked anew, so that nobody
    is on a public page by a correction.
    """
    return tuple(each for each in contacts_in(text) if each in ticked)
