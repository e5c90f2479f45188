"""The mails about somebody's details."""

from django.core.mail import EmailMessage

from setwise.design.words import say
from setwise.mail.languages import to_reader
from setwise.people.models import Person


@to_reader(lambda person, old: (person.email, None))
def address_changed(person: Person, old: str) -> None:
    """To the new address and to the old one, which does not learn the new one."""
    _send(
        str(person.email),
        person,
        say("From now on you sign in to Setwise with this address. Codes come to it."),
    )
    if old:
        _send(
            old,
            person,
            say(
                "You sign in to Setwise with another address from now on. No code comes to this one any more."
            ),
            say(
                "If it was not you, tell the people who look after Setwise in your organisation at once."
            ),
        )


@to_reader(lambda person, organisation: (person.email, None))
def name_corrected(person: Person, organisation: str) -> None:
    """To somebody whose name was put right by somebody else."""
    if person.email:
        _send(
            person.email,
            person,
            say(
                "{organisation} has corrected your name. It is {name} now.",
                organisation=organisation,
                name=person.name,
            ),
            say("If that is wrong, change it on your own page, under Your details."),
        )


def _send(address: str, person: Person, *body: str) -> None:
    text = "\n\n".join((say("Hello {name}", name=person.short_name), *body))
    subject = say("Your details in Setwise have changed")
    EmailMessage(subject=subject, body=text, to=[address]).send()
