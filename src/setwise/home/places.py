"""Where a front page leads besides one's meetings: what one looks after, and who has invited one."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.http import Http404
from django.urls import reverse

from setwise.design.words import say
from setwise.people import usecases as people
from setwise.people.access import OrganisationAccess, invited_to
from setwise.people.models import Role
from setwise.people.organisations.rules import LOOKS_AFTER
from setwise.people.organisations.shelves import left_of
from setwise.people.starting.models import Path
from setwise.programmes.access import SetAccess
from setwise.programmes.tending.access import HOLDS
from setwise.store import tenancy


class Place(NamedTuple):
    """Somewhere to go, quietly."""

    text: str
    href: str


class Invited(NamedTuple):
    """An organisation that waits for an answer."""

    organisation: UUID
    name: str


def looked_after(
    organisations: Iterable[OrganisationAccess], mine: Iterable[SetAccess]
) -> tuple[Place, ...]:
    """Of the organisations and sets of somebody, those that they look after."""
    held = [each for each in mine if each.role in HOLDS]
    found: list[Place] = []
    for organisation in organisations:
        found += _of(organisation, held)
    return tuple(found)


def glances(organisations: Iterable[OrganisationAccess]) -> tuple[Place, ...]:
    """Where all sets of each organisation that somebody looks after are seen at a glance."""
    return tuple(
        Place(
            say("{Sets} at a glance: {organisation}", organisation=each.name),
            reverse("home:glance", args=[each.organisation]),
        )
        for each in led(organisations)
    )


def about(organisations: Iterable[OrganisationAccess], page: str = "") -> str:
    """Where somebody reads what sets are, or one page of that: in their own organisation's words, if
    it is one.
    """
    theirs = [each.organisation for each in organisations if not each.own_set]
    where = theirs if len(theirs) == 1 else []
    if page:
        return reverse("about:page_of" if where else "about:page", args=[*where, page])
    return reverse("about:front_of" if where else "about:front", args=where)


def libraries(organisations: Iterable[OrganisationAccess]) -> tuple[Place, ...]:
    """Where somebody finds something to read: in each organisation of theirs."""
    every = tuple(organisations)
    return tuple(
        Place(
            say("Library")
            if len(every) == 1
            else say("Library of {organisation}", organisation=each.name),
            reverse("articles:every", args=[each.organisation]),
        )
        for each in every
    )


def led(organisations: Iterable[OrganisationAccess]) -> tuple[OrganisationAccess, ...]:
    """Those of somebody's organisations whose sets they look after, all of them."""
    return tuple(each for each in organisations if each.roles & set(LOOKS_AFTER))


def first_steps(
    organisations: Iterable[OrganisationAccess], over: Collection[Path], at: datetime
) -> str:
    """The address of the first steps, while an administrator has some left; or nothing."""
    for organisation in organisations:
        if Role.ADMINISTRATOR in organisation.roles:
            with tenancy.inside(organisation.organisation):
                left = left_of(organisation, over, at)
            return reverse("organisations:first_steps") if left else ""
    return ""


def _of(organisation: OrganisationAccess, held: list[SetAccess]) -> list[Place]:
    key = organisation.organisation
    if organisation.roles & set(LOOKS_AFTER):
        return [Place(organisation.name, reverse("organisations:overview", args=[key]))]
    return [*_texts(organisation), *_sets(organisation, held)]


def _texts(organisation: OrganisationAccess) -> list[Place]:
    if Role.EDITOR not in organisation.roles:
        return []
    text = say("Public pages of {organisation}", organisation=organisation.name)
    return [Place(text, reverse("texts:overview", args=[organisation.organisation]))]


def _sets(organisation: OrganisationAccess, held: list[SetAccess]) -> list[Place]:
    key = organisation.organisation
    mine = [each.learning_set for each in held if each.learning_set.organisation == key]
    if organisation.own_set:
        return [Place(each.name, reverse("sets:one", args=[key, each.id])) for each in mine]
    if not mine:
        return []
    text = say("{Sets} you look after in {organisation}", organisation=organisation.name)
    return [Place(text, reverse("sets:every", args=[key]))]


def invitations(person: UUID) -> tuple[Invited, ...]:
    """The organisations that have invited somebody, by name."""
    return tuple(Invited(each.pk, each.name) for each in invited_to(person))


def answer(*, person: UUID | None, organisation: UUID, accepts: bool, at: datetime) -> None:
    """Accept an invitation, or decline it. Raises Http404 where there is none."""
    asked = invited_to(person) if person else ()
    for each in asked:
        if each.pk == organisation and person is not None:
            people.answer(organisation=each, person=person, accepts=accepts, at=at)
            return
    raise Http404
