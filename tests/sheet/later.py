"""What people of the house have written and begun since: pages that only they find.

The table of the addresses asks for what there is not, because each of these opens for one person. Here
there is one of each, made as a browser makes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from setwise.programmes import usecases as programmes
from setwise.programmes.models import Depth
from tests.addresses.house import FACILITATOR, LEAD, MEMBER, NOBODY, House

WORDS = "I had said yes before I knew it, and heard myself say it. Next time I will ask for a day."
FOUR = ("one", "two", "three", "four")


class _Browser:
    """One of the house's people at work."""

    def __init__(self, house: House, who: str) -> None:
        self.client: Client = house.browser(who)
        self.client.defaults["HTTP_HOST"] = "localhost"

    def sends(self, path: str, **fields: object) -> str:
        """Sends a form, after its page was read: where that leads."""
        page = self.client.get(path).content.decode()
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
        answer = self.client.post(path, {**hidden, **fields})
        assert answer.status_code == 302, f"{path}: {answer.status_code} {answer.content.decode()}"
        return str(answer.headers["Location"])


def later(house: House) -> Iterator[tuple[str, str, str]]:
    """Each page's name, whose it is, and its address."""
    now = datetime.now(UTC)
    member, lead = _Browser(house, MEMBER), _Browser(house, LEAD)
    yield from _a_journal(house, member)
    yield from _a_record(member, now)
    yield from _a_meeting_without_the_screen(house, member, now)
    yield from _two_contracts(house, member)
    yield from _guests(house, lead)


def _a_journal(house: House, member: _Browser) -> Iterator[tuple[str, str, str]]:
    """An entry, and one that the facilitator may read."""
    for prompt, boxes in (("free", ("one",)), ("account", FOUR)):
        written = member.sends(reverse("journal:begin"), prompt=prompt, meeting="")
        member.sends(written, sends=1, **dict.fromkeys(boxes, WORDS))
        yield "journal:write", MEMBER, written
    entry = written.removesuffix("write")
    yield "journal:entry", MEMBER, entry
    yield "sharing:share", MEMBER, f"{entry}share"
    member.sends(f"{entry}share", reader=house.people[FACILITATOR].pk, lasts="14")
    waiting = _Browser(house, FACILITATOR).client.get(reverse("sharing:waiting"))
    found = re.search(r'"(/shared/[\w-]{36}/)"', waiting.content.decode())
    assert found
    yield "sharing:read", FACILITATOR, found[1]


def _a_record(member: _Browser, now: datetime) -> Iterator[tuple[str, str, str]]:
    """A nurse's, with something of each kind in it."""
    day = {"first": (now - timedelta(days=20)).date(), "last": now.date()}
    nurse = {"on": "yes", "parts": "nurse", "renewal": (now + timedelta(days=300)).date()}
    member.sends(reverse("record:registration"), **nurse)
    course = {"title": "Wound care study day", "method": "course", "minutes": "6:30"}
    course |= {"participatory": "2", "topic": WORDS, "code": "6", "relates": WORDS}
    member.sends(reverse("record:add"), **{**course, "first": day["first"]})
    given = {"given_by": "people_cared_for", "given_as": "spoken", "content": WORDS, "used": WORDS}
    member.sends(reverse("record:add_feedback"), day=day["first"], **given)
    work = {"hours": "300", "part": "nurse", "where": "A trust, 1 Hill Road", "work": "Ward nurse"}
    member.sends(reverse("record:add_practice"), **work, **day)
    for route in ("add_practice", "practice", "discussion", "confirmation"):
        yield f"record:{route}", MEMBER, reverse(f"record:{route}")
    for at, route, kind in (
        ("record", "change", "entries"),
        ("feedback", "change_feedback", "feedback"),
        ("practice", "change_practice", "practice"),
    ):
        page = member.client.get(reverse(f"record:{at}")).content.decode()
        found = re.search(rf'"(/yours/record/{kind}/[\w-]{{36}})"', page)
        assert found, page
        yield f"record:{route}", MEMBER, found[1]


def _a_meeting_without_the_screen(
    house: House, member: _Browser, now: datetime
) -> Iterator[tuple[str, str, str]]:
    """Two days ago: everybody came, and the member presented."""
    began = now - timedelta(days=2)
    meeting = programmes.plan_meeting(
        learning_set=house.herons,
        starts_at=began,
        ends_at=began + timedelta(hours=2),
        depth=Depth.FULL,
    )
    everybody = [str(house.people[who].pk) for who in (FACILITATOR, MEMBER)]
    met = reverse("room:met", args=[meeting.pk])
    _Browser(house, FACILITATOR).sends(met, present=everybody, presented=everybody[1:])
    here = {"meeting": meeting.pk}
    for route in ("taking:minute", "record:entry", "room:room"):
        yield route, MEMBER, reverse(route, kwargs=here)
    yield "room:room", FACILITATOR, reverse("room:room", kwargs=here)


def _two_contracts(house: House, member: _Browser) -> Iterator[tuple[str, str, str]]:
    """One that is agreed, and one that waits for the others."""
    here = reverse("contract:contract", args=[house.herons.pk])
    other = _Browser(house, FACILITATOR)
    for text in ("What is said here stays here.", "We listen, and nobody advises."):
        member.sends(f"{here}write/line", text=text)
        member.sends(f"{here}write", do="put")
        other.sends(here, do="agree")
    yield "contract:earlier", MEMBER, f"{here}1"
    member.sends(f"{here}write/airtime", text="Each of us has as long as the others.")
    member.sends(f"{here}write", do="put")
    yield "contract:contract", FACILITATOR, here


def _guests(house: House, lead: _Browser) -> Iterator[tuple[str, str, str]]:
    """People who are about to come: by a list, by a code in the room."""
    upload = reverse("importing:upload", args=[house.northshire.pk])
    rows = b"Name,E-mail\nNora New,nora@example.org\nBad Row,=nowhere\n"
    look = lead.sends(upload, file=SimpleUploadedFile("people.csv", rows))
    yield "importing:look", LEAD, look
    lead.client.post(look, {"do": "columns", "name": "0", "email": "1"})
    code = lead.sends(
        reverse("invitations:make_code", args=[house.northshire.pk]), places="4", hours="4"
    )
    yield "invitations:room", LEAD, code
    found = re.search(r'room-code">(\w{4} \w{4})<', lead.client.get(code).content.decode())
    assert found
    door = _Browser(house, NOBODY).client.post(reverse("invitations:join"), {"code": found[1]})
    yield "invitations:come", NOBODY, door.headers["Location"]
