"""Starting a set of one's own, and coming to one. The moment comes in as an argument.

Addresses that people give for themselves are proven before anything is done with them.
"""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from django.db import transaction

from setwise.design.words import LazySay, phrase, phrase_n
from setwise.people import agreeing
from setwise.people import usecases as people
from setwise.people.models import Organisation, Person
from setwise.programmes import usecases as programmes
from setwise.programmes.models import Depth, Guest, LearningSet, Membership, OwnSet, Role
from setwise.programmes.ownset import letters
from setwise.programmes.ownset.access import LinkAccess, account_at, next_meeting
from setwise.programmes.tending.access import SetTended
from setwise.store import tenancy

PLACES = 12
MOST_ADDRESSES = PLACES - 1
MOST_WAITING = 20
LINK_LASTS = timedelta(days=30)
A_DAY = timedelta(days=1)
MOST_A_DAY = 3
PAUSED = phrase("This account is paused. Ask the people who look after Setwise.")
ENOUGH = phrase("You have started three {sets} today. Start the next one tomorrow.")
FULL = phrase("The {set} is full. Ask {name}, who started it.")
TOO_MANY = phrase_n("There is room for {n} more.", "There is room for {n} more.")

Address = Callable[[OwnSet], str]
"""The whole address of a set's link, as it stands in a mail."""


class Refused(Exception):
    """It cannot be done; the text says why."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


class Started(NamedTuple):
    """A set of one's own that has just begun."""

    own_set: OwnSet
    starter: Person


class Came(NamedTuple):
    """Somebody came by a link: into the set, or to wait for an answer."""

    person: Person | None
    waits: bool


@transaction.atomic
def start(
    *,
    name: str,
    email: str,
    set_name: str,
    addresses: Iterable[str],
    meeting: dict[str, Any],
    link: Address,
    at: datetime,
) -> Started:
    """Start a set of one's own with its first meeting, and write to those who are to come.

    `email` is proven. Raises Refused.
    """
    starter = _account(name, email)
    _not_too_many(starter, at)
    organisation = people.found_organisation(name=set_name, own_set=True, at=at, by=starter.pk)
    with tenancy.inside(organisation.pk):
        formed = _form(organisation, starter, set_name, meeting["depth"], at)
        programmes.plan_meeting(learning_set=formed, by=starter.pk, at=at, **meeting)
        own_set = OwnSet.objects.create(
            organisation=organisation,
            learning_set=formed,
            starter=starter,
            started_at=at,
            link_ends_at=at + LINK_LASTS,
            places=PLACES,
        )
        _name_guests(own_set, addresses, link, at)
    agreeing.to_what_was_shown(person=starter.pk, organisation=organisation.pk, at=at)
    return Started(own_set, starter)


def _account(name: str, email: str) -> Person:
    """The account of this proven address; a new one if there is none. Raises Refused."""
    found = account_at(email) or people.add_person(name=name, email=email)
    if not found.is_active:
        raise Refused(PAUSED)
    return found


def _not_too_many(starter: Person, at: datetime) -> None:
    # Each one sends mail to people who did not ask for it.
    tenancy.enter(person=starter.pk)
    lately = OwnSet.objects.filter(starter=starter, started_at__gt=at - A_DAY)
    if lately.count() >= MOST_A_DAY:
        raise Refused(ENOUGH)


def _form(
    organisation: Organisation, starter: Person, name: str, depth: Depth, at: datetime
) -> LearningSet:
    people.belong(organisation=organisation, person=starter, at=at, joined=True, by=starter.pk)
    formed = programmes.form_set(
        organisation=organisation, name=name, depth=depth, by=starter.pk, at=at
    )
    programmes.add_member(
        learning_set=formed, person=starter, role=Role.FACILITATOR, since=at, by=starter.pk
    )
    return formed


def _name_guests(own_set: OwnSet, addresses: Iterable[str], link: Address, at: datetime) -> None:
    meeting = next_meeting(own_set, at)
    for address in dict.fromkeys(addresses):
        if address == own_set.starter.email:
            continue
        guest, new = own_set.guests.get_or_create(
            email=address,
            defaults={
                "organisation": own_set.organisation,
                "added_at": at,
                "approved_at": at,
            },
        )
        if not new:
            own_set.guests.filter(pk=guest.pk).update(approved_at=at, turned_away_at=None)
        letters.invite(own_set, address, link(own_set), meeting, at)


@transaction.atomic
def name_guests(
    *,
    access: SetTended,
    own_set: OwnSet,
    addresses: tuple[str, ...],
    link: Address,
    at: datetime,
) -> None:
    """Name more people who may come, and write to them. Raises Refused."""
    room = room_left(own_set)
    if len(set(addresses)) > room:
        raise Refused(TOO_MANY.bind(n=max(room, 0)))
    _name_guests(own_set, addresses, link, at)


def room_left(own_set: OwnSet) -> int:
    """How many more can be named."""
    belong = Membership.objects.filter(learning_set=own_set.learning_set_id, until=None).count()
    named = own_set.guests.filter(joined_at=None, approved_at__isnull=False).count()
    return int(own_set.places) - belong - named


@transaction.atomic
def come(*, access: LinkAccess, name: str, email: str, at: datetime) -> Came:
    """Somebody with the link wants to come, and has proven their address. Said twice it is once.

    Whoever was named comes in; anybody else asks whoever started it. Raises Refused.
    """
    own_set = access.own_set
    # The set's row is the queue: the last place is taken once.
    OwnSet.objects.select_for_update().get(pk=own_set.pk)
    person = account_at(email)
    if person and _belongs(own_set, person):
        return Came(person, False)
    guest = own_set.guests.filter(email=email).first()
    if guest is None or guest.approved_at is None:
        return _ask(access, guest, name, email, at)
    return Came(_let_in(own_set, guest, name, at), False)


def _belongs(own_set: OwnSet, person: Person) -> bool:
    held = Membership.objects.filter(learning_set=own_set.learning_set_id, until=None)
    return held.filter(person=person).exists()


def _ask(access: LinkAccess, guest: Guest | None, name: str, email: str, at: datetime) -> Came:
    own_set = access.own_set
    waiting = own_set.guests.filter(approved_at=None, turned_away_at=None)
    if guest is None:
        if waiting.count() >= MOST_WAITING:
            raise Refused(FULL.bind(name=access.starter))
        own_set.guests.create(
            organisation=own_set.organisation, email=email, name=name, added_at=at
        )
        letters.tell_starter(own_set, at)
    # Whoever was turned away is told nothing else than the others who wait.
    return Came(None, True)


def _let_in(own_set: OwnSet, guest: Guest, name: str, at: datetime) -> Person:
    belong = Membership.objects.filter(learning_set=own_set.learning_set_id, until=None)
    if belong.count() >= own_set.places:
        raise Refused(FULL.bind(name=own_set.starter.short_name))
    person = _account(name, guest.email)
    people.belong(
        organisation=own_set.organisation, person=person, at=at, joined=True, by=person.pk
    )
    programmes.add_member(learning_set=own_set.learning_set, person=person, since=at, by=person.pk)
    own_set.guests.filter(pk=guest.pk).update(person=person, joined_at=at, email="", name="")
    agreeing.to_what_was_shown(person=person.pk, organisation=own_set.organisation_id, at=at)
    return person


@transaction.atomic
def let_in(*, access: SetTended, own_set: OwnSet, guest: Guest, at: datetime) -> None:
    """Let somebody in who asked, and tell them. Raises Refused."""
    address = guest.email
    own_set.guests.filter(pk=guest.pk, approved_at=None).update(approved_at=at)
    _let_in(own_set, guest, guest.name, at)
    letters.welcome(own_set, address, at)


@transaction.atomic
def turn_away(*, access: SetTended, own_set: OwnSet, guest: Guest, at: datetime) -> bool:
    """Let somebody not in who asked. False if that was answered already. They are told nothing."""
    waiting = own_set.guests.filter(pk=guest.pk, approved_at=None, turned_away_at=None)
    return bool(waiting.update(turned_away_at=at))


@transaction.atomic
def ask_again(*, access: SetTended, own_set: OwnSet, guest: Guest, at: datetime) -> bool:
    """Whoever was turned away waits for an answer again. False if they do, or were let in."""
    away = own_set.guests.filter(pk=guest.pk, approved_at=None, turned_away_at__isnull=False)
    return bool(away.update(turned_away_at=None))


@transaction.atomic
def new_link(*, access: SetTended, own_set: OwnSet, at: datetime) -> OwnSet:
    """End the link as it is, and have another one."""
    own_set.link_number += 1
    own_set.link_ends_at = at + LINK_LASTS
    own_set.save(update_fields=["link_number", "link_ends_at"])
    return own_set
