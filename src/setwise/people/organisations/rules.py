"""Who may give or take which role, and whom they may ask to leave. Pages and use cases ask here."""

from setwise.people.models import Role

Roles = frozenset[Role]
LOOKS_AFTER = (Role.ADMINISTRATOR, Role.LEAD)
"""Who sees an organisation's people and dates."""
WIDER = frozenset({Role.ADMINISTRATOR, Role.LEAD})


def may_change(by: Roles, role: Role) -> bool:
    """An administrator gives and takes every role; a lead those that are not wider than theirs."""
    if Role.ADMINISTRATOR in by:
        return True
    return Role.LEAD in by and role not in WIDER


def may_send_away(by: Roles, theirs: Roles) -> bool:
    """Whether somebody may suspend a person with these roles, or end their belonging."""
    return all(may_change(by, role) for role in theirs | {Role.MEMBER})
