"""Which articles a reading list is for. Pages and use cases ask here."""

from uuid import UUID

from setwise.library.audiences import Audience


def reaches(audience: str, of: UUID | None, programme: UUID | None) -> bool:
    """Whether the people of this programme (None: of a set outside any) all see an article for
    these readers, which is for the programme `of` if it is for one.
    """
    match Audience(audience):
        case Audience.PUBLIC | Audience.ORGANISATION:
            return True
        case Audience.PROGRAMME:
            return of is not None and of == programme
        case Audience.FACILITATORS:
            return False
