"""A diary as a calendar program keeps it, read by another library than the one that wrote the dates."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from typing import Any, NamedTuple

import vobject

from setwise.mail.letters import letter
from setwise.mail.models import Mail


class Held(NamedTuple):
    """A date in a diary: when it was said last, and what."""

    said: tuple[int, datetime]
    starts_at: datetime
    ends_at: datetime
    place: str
    there: bool


Said = tuple[str, Held]


def said_in(mail: Mail) -> list[Said]:
    """What a mail says to a diary, as it arrives over the wire."""
    message = message_from_bytes(bytes(letter(mail)), policy=policy.SMTP)
    parts = (each for each in message.walk() if each.get_content_type() == "text/calendar")
    return [_said(part, mail.to) for part in parts]


def _said(part: Any, to: str) -> Said:
    calendar = vobject.readOne(part.get_content())
    event = calendar.vevent
    assert len(calendar.vevent_list) == 1, "an invitation is of one date"
    assert part["Content-Type"].params["method"] == calendar.method.value
    assert [each.value for each in event.attendee_list] == [f"mailto:{to}"]
    assert (calendar.method.value == "CANCEL") == (event.status.value == "CANCELLED")
    return event.uid.value, read(event)


class Diary:
    """Follows RFC 5546: the higher SEQUENCE counts, and of the same the later DTSTAMP."""

    def __init__(self) -> None:
        self.held: dict[str, Held] = {}

    def take(self, said: list[Said]) -> None:
        """Keep what is newer than what is held."""
        for uid, new in said:
            held = self.held.get(uid)
            if held is None or new.said >= held.said:
                self.held[uid] = new

    def dates(self) -> dict[str, tuple[datetime, datetime, str]]:
        """What stands in it now."""
        return {
            uid: (each.starts_at, each.ends_at, each.place)
            for uid, each in self.held.items()
            if each.there
        }


def read(event: Any) -> Held:
    """One event of a calendar."""
    return Held(
        (int(event.sequence.value), event.dtstamp.value),
        event.dtstart.value.astimezone(UTC),
        event.dtend.value.astimezone(UTC),
        event.location.value if hasattr(event, "location") else "",
        event.status.value != "CANCELLED",
    )


def subscribed(text: str) -> dict[str, tuple[datetime, datetime, str]]:
    """What a program shows that reads a feed."""
    calendar = vobject.readOne(text)
    events = {each.uid.value: read(each) for each in getattr(calendar, "vevent_list", [])}
    return {uid: (e.starts_at, e.ends_at, e.place) for uid, e in events.items() if e.there}
