"""What the session remembers on the way in, and of the way that was taken."""

from uuid import UUID

from django.http import HttpRequest

from setwise.people.models import Person

NEXT = "signin.next"
OWN_DEVICE = "signin.own_device"
SECOND_STEP = "signin.second_step"
INVITED = "signin.invited"


def remember(request: HttpRequest, *, own_device: bool, path: str) -> None:
    """Whose device it is and where to go on to, until the way in is over."""
    request.session[OWN_DEVICE] = own_device
    request.session[NEXT] = path


def second_step_taken(request: HttpRequest, *, taken: bool = True) -> None:
    """They have shown a second thing that only they have."""
    request.session[SECOND_STEP] = taken


def took_second_step(request: HttpRequest) -> bool:
    """Whether they have, in this session."""
    return request.session.get(SECOND_STEP) is True


def expect(request: HttpRequest, person: UUID) -> None:
    """This browser has shown an invitation of theirs: a provider may be connected to them now."""
    request.session[INVITED] = str(person)


def invited(request: HttpRequest) -> Person | None:
    """Who was invited in this browser, once."""
    found = request.session.pop(INVITED, None)
    person = Person.objects.filter(pk=found).first() if found else None
    return person if person is not None and person.is_active else None
