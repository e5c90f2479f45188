"""The mails of a set of one's own. None holds a word of what is said in it."""

from datetime import datetime

from setwise.design import dates
from setwise.design.dates import full_day
from setwise.design.words import say
from setwise.mail.languages import to_reader
from setwise.mail.usecases import NoAddress, post
from setwise.programmes.calendars import letters as calendars
from setwise.programmes.models import Meeting, OwnSet
from setwise.programmes.news import DateChange


@to_reader(lambda own_set, address, *_: (address, own_set.organisation_id))
def invite(own_set: OwnSet, address: str, link: str, meeting: Meeting | None, at: datetime) -> None:
    """To somebody who was named: what this is, when, and the link."""
    starter = own_set.starter.name
    body = (
        say("Hello"),
        say(
            "{name} has started {a_learning_set}, and would like you to be part of it: {set_name}.",
            name=starter,
            set_name=own_set.learning_set.name,
        ),
        say(
            "It is a small group that listens. One of you brings something that is difficult, the others ask questions, and nobody gives advice. What is said there stays there."
        ),
        *_when(meeting),
        say("To see more, and to say that you come, open this page:"),
        link,
        say("Opening it changes nothing. If you do not know {name}, do nothing.", name=starter),
    )
    subject = say("{name} would like to meet with you", name=starter)
    _post(own_set, address, subject, body, at, "own_set_invitation")


def _when(meeting: Meeting | None) -> tuple[str, ...]:
    if meeting is None:
        return ()
    day, hours = full_day(meeting.starts_at), dates.hours(meeting.starts_at, meeting.ends_at)
    return (say("You meet on {day}, {hours}, British time.", day=day, hours=hours),)


@to_reader(lambda own_set, address, *_: (address, own_set.organisation_id))
def dates_changed(
    own_set: OwnSet, address: str, link: str, meeting: Meeting, change: DateChange, at: datetime
) -> None:
    """To somebody who was named and has not come yet: the meeting they know of has another date."""
    body = (
        say("Hello"),
        say(
            "{name} has asked you to come to {set_name}.",
            name=own_set.starter.name,
            set_name=own_set.learning_set.name,
        ),
        calendars.what(change, 1),
        calendars.line(meeting),
        say("To see more, and to say that you come, open this page:"),
        link,
    )
    _post(own_set, address, calendars.subject(change, 1), body, at, "own_set_dates")


@to_reader(lambda own_set, at: (own_set.starter.email, own_set.organisation_id))
def tell_starter(own_set: OwnSet, at: datetime) -> None:
    """To whoever started it: somebody waits for an answer."""
    body = (
        say("Hello {name}", name=own_set.starter.short_name),
        say(
            "Somebody whom you have not named would like to come to {set_name}. You find them on the page of your {set}, and can let them in or not.",
            set_name=own_set.learning_set.name,
        ),
    )
    subject = say("Somebody would like to come to your {set}")
    _post(own_set, own_set.starter.email or "", subject, body, at, "own_set_asked")


@to_reader(lambda own_set, address, *_: (address, own_set.organisation_id))
def welcome(own_set: OwnSet, address: str, at: datetime) -> None:
    """To somebody who asked, and was let in."""
    body = (
        say("Hello"),
        say(
            "{name} has let you in to {set_name}. Sign in with this address, and you find your next {meeting} on your front page.",
            name=own_set.starter.name,
            set_name=own_set.learning_set.name,
        ),
    )
    _post(own_set, address, say("You can come"), body, at, "own_set_welcome")


def _post(
    own_set: OwnSet, to: str, subject: str, body: tuple[str, ...], at: datetime, kind: str
) -> None:
    try:
        post(
            to=to,
            subject=subject,
            text="\n\n".join(body),
            kind=kind,
            at=at,
            organisation=own_set.organisation_id,
        )
    except NoAddress:
        # It was an address when it was written; a mail server would not take it.
        return
