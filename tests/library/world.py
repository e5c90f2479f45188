"""Northshire with one article for each audience, and somebody for each side of every line."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from setwise.library.articles import usecases
from setwise.library.articles.access import KeptAccess, article_to_keep, keeper_for
from setwise.library.articles.kinds import Kind
from setwise.library.articles.models import Article
from setwise.library.articles.usecases import Draft
from setwise.library.audiences import Audience
from setwise.people.models import Person, Role
from setwise.people.organisations.access import looked_after
from setwise.programmes import usecases as programmes
from setwise.programmes.cohorts import usecases as cohorts
from setwise.programmes.models import LearningSet, Programme
from setwise.programmes.models import Role as InSet
from setwise.store import tenancy
from tests.people.organisations.world import NOW, World, a_world, joins


@dataclass(frozen=True)
class Library:
    """Alice is in a set of the programme with Grace; Bob belongs to Northshire and to no set."""

    world: World
    bob: Person
    programme: Programme
    herons: LearningSet
    articles: dict[Audience, Article]

    @property
    def home(self) -> UUID:
        return self.world.northshire.pk

    def people(self) -> dict[str, UUID | None]:
        """Everybody by name, and nobody."""
        world = self.world
        named = (world.alice, self.bob, world.grace, world.lena, world.ada, world.charlie)
        return {"nobody": None} | {each.short_name.lower(): each.pk for each in named}


WHO = {
    Audience.PUBLIC: {"nobody", "charlie", "bob", "alice", "grace", "lena", "ada"},
    Audience.ORGANISATION: {"bob", "alice", "grace", "lena", "ada"},
    Audience.PROGRAMME: {"alice", "grace", "lena", "ada"},
    Audience.FACILITATORS: {"grace", "lena", "ada"},
}
"""Who sees what, written down once."""


def a_library() -> Library:
    world = a_world()
    bob = joins("Bob Brown", world.northshire, Role.MEMBER)
    found = looked_after(world.lena.pk, world.northshire.pk)
    shape = cohorts.Shape("First year")
    programme = cohorts.start_programme(access=found, shape=shape, at=NOW)
    herons = programmes.form_set(
        organisation=world.northshire, name="Herons", programme=programme, at=NOW
    )
    programmes.add_member(learning_set=herons, person=world.alice, since=NOW)
    role = InSet.FACILITATOR
    programmes.add_member(learning_set=herons, person=world.grace, since=NOW, role=role)
    articles = {each: an_article(world, each, programme) for each in Audience}
    tenancy.begin()
    return Library(world, bob, programme, herons, articles)


def a_draft(audience: Audience = Audience.ORGANISATION, **more: object) -> Draft:
    """What an article says."""
    usual = {
        "title": f"Wombats for {audience.value}",
        "source": "A journal",
        "kind": Kind.ARTICLE,
        "audience": audience,
        "summary": "About listening.",
    }
    return Draft(**(usual | more))  # type: ignore[arg-type]


def an_article(world: World, audience: Audience, programme: Programme) -> Article:
    of = programme.pk if audience is Audience.PROGRAMME else None
    keeper = keeper_for(world.ada.pk, world.northshire.pk)
    draft = a_draft(audience, programme=of)
    return usecases.add(access=keeper, draft=draft, at=NOW)


def kept(library: Library, audience: Audience, by: Person | None = None) -> KeptAccess:
    """The article for these readers, as somebody looks after it."""
    who = by or library.world.ada
    return article_to_keep(who.pk, library.home, library.articles[audience].pk)
