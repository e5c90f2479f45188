"""Mail about what changes in a set, besides its dates. No link of a call, and no content, is in it."""

from collections.abc import Sequence
from datetime import datetime

from setwise.design.words import say
from setwise.mail.languages import to_reader
from setwise.mail.links import link
from setwise.mail.usecases import NoAddress, post
from setwise.people.models import Person
from setwise.programmes.calendars.letters import line
from setwise.programmes.models import Meeting


@to_reader(lambda person, meetings, at: (person.email, meetings[0].organisation_id))
def call_changed(person: Person, meetings: Sequence[Meeting], at: datetime) -> None:
    """How one joins these meetings from afar is another now."""
    body = [
        say("Hello {name}", name=person.short_name),
        say("How you join from afar has changed. The dates stay as they are."),
        *(f"{line(each)}\n{link('room:room', each.pk)}" for each in meetings),
        say("You find the call on the page of each {meeting}, once you have signed in."),
    ]
    try:
        post(
            to=person.email or "",
            subject=say("How to join the call has changed"),
            text="\n\n".join(body),
            kind="call",
            at=at,
            organisation=meetings[0].organisation_id,
            expires_at=max(each.ends_at for each in meetings),
        )
    except NoAddress:
        # It was an address when it was written; a mail server would not take it.
        return
