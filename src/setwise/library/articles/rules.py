"""Who looks after which articles. Pages and use cases ask here."""

from setwise.library.audiences import Audience
from setwise.people.models import Role

Roles = frozenset[Role]


def audiences_for(roles: Roles) -> tuple[Audience, ...]:
    """For whom somebody with these roles may add articles: a lead not for everybody on the web, an
    editor for no part of the organisation.
    """
    if Role.ADMINISTRATOR in roles:
        return tuple(Audience)
    theirs: set[Audience] = set()
    if Role.LEAD in roles:
        theirs |= set(Audience) - {Audience.PUBLIC}
    if Role.EDITOR in roles:
        theirs |= {Audience.PUBLIC, Audience.ORGANISATION}
    return tuple(each for each in Audience if each in theirs)


def may_keep(roles: Roles, audience: str) -> bool:
    """Whether they may change or withdraw an article for these readers."""
    return audience in audiences_for(roles)
