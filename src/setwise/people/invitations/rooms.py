"""Codes for a room: made, shown as a picture, ended. The moment comes in as an argument."""

import secrets
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from markupsafe import Markup

from setwise.people.access import OrganisationAccess
from setwise.people.invitations.usecases import note
from setwise.people.models import Invitation, RoomCode
from setwise.store import tenancy
from setwise.store.tenancy import Errand

# No letter and no number that could be taken for another one.
LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
LENGTH = 8
MOST_PLACES = 300
LONGEST = timedelta(hours=24)


@transaction.atomic
def make_code(
    *,
    access: OrganisationAccess,
    places: int,
    lasts: timedelta,
    leads_to: UUID | None,
    at: datetime,
) -> RoomCode:
    """Make a code by which so many people can come, as members, for so long."""
    room = RoomCode.objects.create(
        organisation_id=access.organisation,
        code="".join(secrets.choice(LETTERS) for _ in range(LENGTH)),
        places=min(places, MOST_PLACES),
        leads_to=leads_to,
        made_by_id=access.person,
        made_at=at,
        ends_at=at + min(lasts, LONGEST),
    )
    note("room_code_opened", room.pk, access, at, thing="room_code")
    return room


@transaction.atomic
def end_code(*, access: OrganisationAccess, room: RoomCode, at: datetime) -> bool:
    """Let nobody come by this code any more. False if it is over."""
    ended = RoomCode.objects.filter(pk=room.pk, ends_at__gt=at).update(ends_at=at)
    if ended:
        note("room_code_closed", room.pk, access, at, thing="room_code")
    return bool(ended)


def spaced(code: str) -> str:
    """A code in two halves, easier to read and to say."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"


def picture(address: str) -> Markup:
    """An address as a QR picture: SVG that holds nothing but squares of our own making."""
    # Here, since most processes draw none.
    import qrcode
    from qrcode.image.svg import SvgPathImage

    drawn: Any = qrcode.make(address, image_factory=SvgPathImage)
    svg = str(drawn.to_string(encoding="unicode"))
    return Markup(svg[svg.index("<svg") :])


def clear(at: datetime) -> int:
    """Forget codes and invitations that ended a month ago. A house's job; says how many."""
    before = at - timedelta(days=30)
    with tenancy.on(Errand.HOUSE):
        codes, _ = RoomCode.objects.filter(ends_at__lt=before).delete()
        late, _ = Invitation.objects.filter(accepted_at=None, ends_at__lt=before).delete()
    return codes + late
