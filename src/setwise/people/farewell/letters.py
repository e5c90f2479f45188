"""The mails to somebody who has left. None says anything of what they wrote, or of whom they left."""

from datetime import date, datetime

from django.core.mail import EmailMessage

from setwise.design.dates import full_day
from setwise.design.words import say
from setwise.mail import usecases as outbox
from setwise.mail.languages import to_reader
from setwise.people.models import Person


@to_reader(lambda person, *_, **__: (person.email, None))
def left(person: Person, last: date, *, at: datetime, ends_at: datetime) -> None:
    """To somebody who belongs nowhere any more: how long they can come, and for what."""
    _post(
        person,
        say("What is yours in Setwise stays until {day}", day=full_day(last)),
        say("You belong to no organisation in Setwise any more. What is yours is still there."),
        say(
            "Until {day} you can sign in as before and take everything with you, in one file. After that day it is erased, for good.",
            day=full_day(last),
        ),
        say(
            "If you are about to lose the address that this mail came to, sign in soon and set an address of your own, under Your data. Nobody else sees it."
        ),
        at=at,
        ends_at=ends_at,
    )


@to_reader(lambda person, *_, **__: (person.email, None))
def remind(person: Person, last: date, *, at: datetime, ends_at: datetime) -> None:
    """Once, in time."""
    _post(
        person,
        say("Until {day}: take with you what is yours in Setwise", day=full_day(last)),
        say(
            "Until {day} you can still sign in to Setwise and take everything of yours with you, in one file. After that day it is erased, for good.",
            day=full_day(last),
        ),
        say("If you have taken it already, there is nothing left to do."),
        at=at,
        ends_at=ends_at,
    )


def _post(person: Person, subject: str, *body: str, at: datetime, ends_at: datetime) -> None:
    if not person.email:
        return
    text = "\n\n".join((say("Hello {name}", name=person.short_name), *body))
    try:
        outbox.post(
            to=person.email, subject=subject, text=text, kind="farewell", at=at, expires_at=ends_at
        )
    except outbox.NoAddress:
        return


@to_reader(lambda person: (person.email, None))
def address_named(person: Person) -> None:
    """That there is an address for later; not which."""
    if not person.email:
        return
    body = (
        say("Hello {name}", name=person.short_name),
        say("An address of your own was added to your account, for the day you leave."),
        say("If it was not you, take it away under Your data in Setwise, and tell us at once."),
    )
    subject = say("How you sign in to Setwise has changed")
    EmailMessage(subject=subject, body="\n\n".join(body), to=[person.email]).send()
