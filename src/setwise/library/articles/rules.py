"""Who looks after which articles. Pages and use cases ask here."""

from setwise.library.audiences import Audience
from setwise.people.models import Role

Roles = frozenset[Role]


def audiences_for(roles: Roles) -> tuple[Audience, ...]:
    """For whom somebody with these roles may add articles; for everybody on the web, an administrator."""
    if Role.ADMINISTRATOR in roles:
        return tuple(Audience)
    if Role.LEAD in roles:
        return tuple(each for each in Audience if each is not Audience.PUBLIC)
    return ()


def may_keep(roles: Roles, audience: str) -> bool:
    """Whether they may change or withdraw an article for these readers."""
    return audience in audiences_for(roles)
