"""What can be done about organisations and people."""

from django.db import IntegrityError, transaction

from setwise.people.models import Organisation, Person


class EmailTaken(ValueError):
    """Someone has this address already. Does not say who, nor repeat the address."""


def found_organisation(*, name: str, is_demo: bool = False) -> Organisation:
    """Begin an organisation."""
    return Organisation.objects.create(name=name, is_demo=is_demo)


def add_person(*, name: str, short_name: str = "", email: str | None = None) -> Person:
    """Add someone, who has no password yet.

    Without a short name they are called by the first word of their name. Addresses are kept in
    lower case. Raises EmailTaken.
    """
    person = Person(
        name=name,
        short_name=short_name or name.partition(" ")[0],
        email=email.strip().lower() if email else None,
    )
    person.set_unusable_password()
    try:
        with transaction.atomic():
            person.save(force_insert=True)
    except IntegrityError:
        raise EmailTaken from None
    return person
