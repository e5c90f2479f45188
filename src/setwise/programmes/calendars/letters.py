"""Mail with dates. None holds a word of what is said or written in a set."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import assert_never

from setwise.design.dates import full_day, hours
from setwise.design.words import say, say_n
from setwise.mail.languages import to_reader
from setwise.mail.links import link
from setwise.mail.usecases import NoAddress, post
from setwise.people.models import Organisation, Person
from setwise.programmes.calendars.events import Entry, Guest
from setwise.programmes.calendars.queries import asked_at
from setwise.programmes.dates.reasons import REASONS, Reason
from setwise.programmes.models import Meeting
from setwise.programmes.news import DateChange


def line(meeting: Meeting) -> str:
    """When and where: Thursday 10 December 2026, 2pm to 4pm, Room 4."""
    when = f"{full_day(meeting.starts_at)}, {hours(meeting.starts_at, meeting.ends_at)}"
    return f"{when}, {meeting.place}" if meeting.place else when


def answer_link(meeting: Meeting, person: Person) -> str:
    """Where somebody says whether they can come, without signing in."""
    return link("calendars:coming", asked_at(person.pk, meeting.pk))


@to_reader(lambda person, organisation, *_: (person.email, organisation.pk))
def dates(
    person: Person,
    organisation: Organisation,
    meetings: Sequence[Meeting],
    change: DateChange,
    reason: str,
    at: datetime,
) -> None:
    """Dates that are new, or changed: in words, and for their calendar."""
    body = (
        say("Hello {name}", name=person.short_name),
        what(change, len(meetings)),
        *_why(reason),
        *(_with_answer(each, person) for each in meetings),
        _calendar(),
    )
    _post(person, organisation, subject(change, len(meetings)), body, meetings, at)


@to_reader(lambda person, organisation, *_: (person.email, organisation.pk))
def taken_out(
    person: Person, organisation: Organisation, meetings: Sequence[Meeting], at: datetime
) -> None:
    """Dates that are somebody's no longer, for they have left the set."""
    n = len(meetings)
    body = (
        say("Hello {name}", name=person.short_name),
        say_n(
            "You do not belong to the {set} any more, so this date is not yours any more:",
            "You do not belong to the {set} any more, so these dates are not yours any more:",
            n,
        ),
        *(line(each) for each in meetings),
    )
    subject = say_n("A date to take out of your diary", "Dates to take out of your diary", n)
    _post(person, organisation, subject, body, meetings, at, gone=True)


def subject(change: DateChange, n: int) -> str:
    """What a mail about dates is called."""
    match change:
        case DateChange.PUBLISHED:
            return say_n("A date for your diary", "{n} dates for your diary", n)
        case DateChange.MOVED:
            return say_n("A date has changed", "{n} dates have changed", n)
        case DateChange.CANCELLED:
            return say_n("A date is cancelled", "{n} dates are cancelled", n)
        case DateChange.RESTORED:
            return say_n("A date stands again", "{n} dates stand again", n)
    assert_never(change)


def what(change: DateChange, n: int) -> str:
    """What became of dates, before they are named."""
    match change:
        case DateChange.PUBLISHED:
            return say_n("Your {set} meets on this date:", "Your {set} meets on these dates:", n)
        case DateChange.MOVED:
            return say_n(
                "A {meeting} was moved. It is now on:", "{Meetings} were moved. They are now on:", n
            )
        case DateChange.CANCELLED:
            return say_n("This {meeting} is cancelled:", "These {meetings} are cancelled:", n)
        case DateChange.RESTORED:
            return say_n(
                "This {meeting} was cancelled, and takes place after all:",
                "These {meetings} were cancelled, and take place after all:",
                n,
            )
    assert_never(change)


def _why(reason: str) -> tuple[str, ...]:
    return (say("Why: {reason}", reason=str(REASONS[Reason(reason)])),) if reason else ()


def _with_answer(meeting: Meeting, person: Person) -> str:
    if meeting.cancelled_at is not None:
        return line(meeting)
    ask = say("Say whether you can come: {address}", address=answer_link(meeting, person))
    return f"{line(meeting)}\n{ask}"


def _calendar() -> str:
    return say(
        "To have all your dates in your calendar at once, and to choose when we remind you: {address}",
        address=link("calendars:mine"),
    )


def _post(
    person: Person,
    organisation: Organisation,
    subject: str,
    body: Iterable[str],
    meetings: Sequence[Meeting],
    at: datetime,
    *,
    gone: bool = False,
) -> None:
    # Imported where a letter is written: it brings the library of calendars along.
    from setwise.programmes.calendars import ics

    guest = Guest(person.name, person.email or "", organisation.name)
    entries = (_entry(each, at, gone) for each in meetings)
    try:
        post(
            to=guest.address,
            subject=subject,
            text="\n\n".join(body),
            kind="dates",
            at=at,
            organisation=organisation.pk,
            expires_at=max(each.ends_at for each in meetings),
            calendar=[ics.invitation(each, guest) for each in entries],
        )
    except NoAddress:
        # It was an address when it was written; a mail server would not take it.
        return


def _entry(meeting: Meeting, at: datetime, gone: bool) -> Entry:
    return Entry(
        meeting.pk,
        meeting.starts_at,
        meeting.ends_at,
        meeting.place,
        meeting.sequence,
        gone or meeting.cancelled_at is not None,
        at,
    )
