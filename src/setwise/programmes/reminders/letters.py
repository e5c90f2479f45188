"""The mail that reminds somebody of a date, and says nothing else."""

from datetime import datetime

from setwise.design.words import say
from setwise.mail.languages import to_reader
from setwise.mail.links import link
from setwise.mail.usecases import NoAddress, post
from setwise.people.models import Person
from setwise.programmes.calendars.letters import answer_link, line
from setwise.programmes.models import Meeting


@to_reader(lambda person, meeting, *_: (person.email, meeting.organisation_id))
def remind(person: Person, meeting: Meeting, at: datetime, until: datetime) -> None:
    """When and where; `until` is when the mail is of no use any more."""
    body = (
        say("Hello {name}", name=person.short_name),
        say("You have {a_meeting} ahead of you:"),
        line(meeting),
        say("Its page: {address}", address=link("room:room", meeting.pk)),
        say("Say whether you can come: {address}", address=answer_link(meeting, person)),
        say("To choose when we remind you: {address}", address=link("reminders:choose")),
    )
    try:
        post(
            to=person.email or "",
            subject=say("A date ahead of you"),
            text="\n\n".join(body),
            kind="reminder",
            at=at,
            organisation=meeting.organisation_id,
            expires_at=until,
        )
    except NoAddress:
        # It was an address when it was written; a mail server would not take it.
        return
