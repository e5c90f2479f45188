"""The mail that invites somebody."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from setwise.design.dates import full_day
from setwise.design.words import LazySay, phrase, say
from setwise.mail.languages import to_reader
from setwise.mail.usecases import NoAddress, post
from setwise.people.models import Invitation, Role

Address = Callable[[UUID], str]
"""The whole address of an invitation, as it stands in a mail."""
_ASKED: dict[Role, LazySay] = {
    Role.MEMBER: phrase("{name} invites you to take part in action learning at {organisation}."),
    Role.FACILITATOR: phrase(
        "{name} invites you to action learning at {organisation}, as {a_facilitator}."
    ),
    Role.EDITOR: phrase(
        "{name} invites you to action learning at {organisation}, to look after its public pages and its library."
    ),
    Role.LEAD: phrase(
        "{name} invites you to action learning at {organisation}, to look after {a_programme} and its {sets}."
    ),
    Role.ADMINISTRATOR: phrase(
        "{name} invites you to action learning at {organisation}, to look after its people and its settings."
    ),
}
"""As what somebody is invited."""


@to_reader(lambda invitation, *_: (invitation.email, invitation.organisation_id))
def invite(
    invitation: Invitation, organisation: str, inviter: str, link: Address, at: datetime
) -> None:
    """What this is, and the way to the page that says more."""
    greeting = say("Hello {name}", name=invitation.name) if invitation.name else say("Hello")
    body = (
        greeting,
        _ASKED[Role(invitation.role)]
        .bind(name=inviter or organisation, organisation=organisation)
        .resolve(),
        say(
            "A small group meets again and again. One of you brings something that is difficult at work, the others listen and ask questions, and nobody gives advice. What is said there stays there."
        ),
        say("To see what happens, who sees what, and to accept, open this page:"),
        link(invitation.pk),
        say(
            "Opening it changes nothing. It works until {day}. If you do not want to come, do nothing.",
            day=full_day(invitation.ends_at),
        ),
    )
    try:
        post(
            to=invitation.email,
            subject=say("{organisation} invites you", organisation=organisation),
            text="\n\n".join(body),
            kind="invitation",
            at=at,
            organisation=invitation.organisation_id,
            expires_at=invitation.ends_at,
        )
    except NoAddress:
        # It was an address when it was written; a mail server would not take it.
        return
