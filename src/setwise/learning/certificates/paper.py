"""A certificate as paper."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from uuid import UUID

from setwise.design.dates import LONDON, full_day
from setwise.design.words import say, say_n
from setwise.learning.certificates import queries
from setwise.learning.certificates.queries import Attended
from setwise.learning.documents import pdf
from setwise.learning.wording.hours import duration
from setwise.people.holdings import Attachment

FILE = "certificate-of-attendance.pdf"


def certificate(name: str, meetings: Sequence[Attended], drawn_up: date) -> bytes:
    """Tagged PDF: the name, and each meeting with its day, hours, programme and organisation.

    Raises NotDrawn.
    """
    total = sum(each.minutes for each in meetings)
    said = {
        "title": say("Certificate of attendance"),
        "author": name,
        "intro": say("This is to show that"),
        "name": name,
        "came": say_n(
            "came to {n} {meeting} of action learning, {time} in all.",
            "came to {n} {meetings} of action learning, {time} in all.",
            len(meetings),
            time=duration(total),
        ),
        "heads": [say("Day"), say("Time"), say("{Programme}"), say("Organisation")],
        "rows": [_row(each) for each in meetings],
        "drawn_up": say(
            "Drawn up with Setwise on {day}, from the attendance that was recorded. What was said in {a_meeting} stays there.",
            day=full_day(drawn_up),
        ),
    }
    return pdf("attendance", said)


def _row(each: Attended) -> list[str]:
    programme = each.programme_name or say("Action learning")
    return [full_day(each.day), duration(each.minutes), programme, each.organisation_name]


def taken_along(person: UUID, at: datetime) -> Iterable[Attachment]:
    """For the file with everything of one's own: one certificate of all meetings, if there are any."""
    found = queries.meetings(person)
    if not found:
        return ()
    made = certificate(queries.name_of(person), found, at.astimezone(LONDON).date())
    return (Attachment(FILE, made),)
