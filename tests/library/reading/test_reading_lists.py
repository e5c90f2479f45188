"""Reading lists: kept by a lead or a facilitator, read beside preparing, never more than one may see."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.http import Http404
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from setwise.library.articles import usecases as articles
from setwise.library.audiences import Audience
from setwise.library.reading import access, queries, usecases
from setwise.library.reading.access import ListAccess
from setwise.people.models import Person
from setwise.programmes.access import set_for
from setwise.programmes.models import Meeting
from setwise.store import tenancy
from tests.library.world import Library, a_draft, a_library, kept
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.programmes.factories import a_meeting

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.databases]


@dataclass(frozen=True)
class Lists:
    library: Library
    meeting: Meeting

    def of_programme(self, by: Person) -> ListAccess:
        tenancy.begin()
        return access.of_programme(by.pk, self.library.home, self.library.programme.pk)

    def of_meeting(self, by: Person) -> ListAccess:
        tenancy.begin()
        herons = self.library.herons.pk
        return access.of_meeting(by.pk, self.library.home, herons, self.meeting.pk)

    def read_by(self, person: Person) -> list[str]:
        tenancy.begin()
        facts = set_for(self.library.world.alice.pk, self.library.herons.pk).learning_set
        found = queries.before(person.pk, facts, datetime.now(UTC))
        return [each.title.removeprefix("Wombats for ") for each in found]


@pytest.fixture
def lists() -> Lists:
    library = a_library()
    meeting = a_meeting(library.herons, starts_at=datetime.now(UTC) + timedelta(days=2))
    return Lists(library, meeting)


def test_a_lead_and_a_facilitator_put_articles_where_a_member_prepares(lists: Lists) -> None:
    world, there = lists.library.world, lists.library.articles
    programme, meeting = lists.of_programme(world.lena), lists.of_meeting(world.grace)
    assert usecases.put(access=programme, article=there[Audience.PROGRAMME], at=NOW)
    assert usecases.put(access=meeting, article=there[Audience.PUBLIC], at=NOW)
    assert not usecases.put(access=meeting, article=there[Audience.PUBLIC], at=NOW)
    page = client_of(world.alice).get(f"/sets/{lists.library.herons.pk}/prepare").content.decode()
    assert page.index("To read before, if you like") < page.index("Wombats for public")
    # What is for this meeting comes before what is for all of the programme's.
    assert page.index("Wombats for public") < page.index("Wombats for programme")
    assert usecases.take_off(access=meeting, article=there[Audience.PUBLIC], at=NOW)
    assert not usecases.take_off(access=meeting, article=there[Audience.PUBLIC], at=NOW)
    assert lists.read_by(world.alice) == ["programme"]


def test_a_member_finds_what_to_read_whatever_they_answered(lists: Lists) -> None:
    world, there = lists.library.world, lists.library.articles
    alice = client_of(world.alice)
    assert "To read before" not in alice.get("/").content.decode()
    usecases.put(access=lists.of_meeting(world.grace), article=there[Audience.PUBLIC], at=NOW)
    reading = f"/sets/{lists.library.herons.pk}/prepare#beside-reading"
    assert reading in alice.get("/").content.decode()
    for said in ("yes", "no"):
        alice.post(f"/meetings/{lists.meeting.pk}/coming", {"can_come": said})
        assert reading in alice.get("/").content.decode()
    # On the page itself it is found before the form, and stands where the link leads.
    page = alice.get(f"/sets/{lists.library.herons.pk}/prepare").content.decode()
    assert page.index('href="#beside-reading"') < page.index("<textarea")
    assert page.index("<textarea") < page.index('id="beside-reading"')
    # Whoever holds the set prepares in another way, and is not led to a page that is not theirs.
    assert reading not in client_of(world.grace).get("/").content.decode()


def test_a_list_never_shows_what_its_reader_may_not_see(lists: Lists) -> None:
    world, library = lists.library.world, lists.library
    on = lists.of_programme(world.ada)
    for audience in (Audience.PUBLIC, Audience.ORGANISATION, Audience.PROGRAMME):
        usecases.put(access=on, article=library.articles[audience], at=NOW)
    with pytest.raises(usecases.NotForThem):
        usecases.put(access=on, article=library.articles[Audience.FACILITATORS], at=NOW)
    # Later it is for facilitators only, and another is withdrawn.
    later = a_draft(Audience.FACILITATORS, title="Wombats for organisation")
    articles.change(access=kept(library, Audience.ORGANISATION), draft=later, at=NOW)
    articles.withdraw(access=kept(library, Audience.PUBLIC), at=NOW)
    assert lists.read_by(world.alice) == ["programme"]
    assert lists.read_by(world.charlie) == []
    lines = queries.lines(lists.of_programme(world.lena))
    unseen = [each.title for each in lines if each.listed and not each.reaches]
    assert unseen == ["Wombats for organisation"]


def test_whoever_does_not_keep_a_list_finds_none(lists: Lists) -> None:
    world, library = lists.library.world, lists.library
    for somebody in (world.alice, library.bob, world.charlie):
        for door in (lists.of_programme, lists.of_meeting):
            with pytest.raises(Http404):
                door(somebody)
    with pytest.raises(Http404):
        lists.of_programme(world.grace)
    there = library.articles[Audience.FACILITATORS].pk
    at = reverse("reading:of_programme", args=[library.home, library.programme.pk])
    for article in (str(there), "nonsense", str(library.herons.pk)):
        answer = client_of(world.lena).post(at, {"do": "put", "article": article})
        assert answer.status_code == 404


def test_each_press_has_its_way_back_on_the_page_that_follows(
    lists: Lists, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    library = lists.library
    browser = client_of(library.world.grace)
    at = reverse("reading:of_meeting", args=[library.home, library.herons.pk, lists.meeting.pk])
    chosen = {"article": str(library.articles[Audience.PUBLIC].pk)}
    page = browser.post(at, chosen | {"do": "put"}, follow=True).content.decode()
    assert "On the list now: Wombats for public" in page
    page = browser.post(at, chosen | {"do": "off"}, follow=True).content.decode()
    assert "Off the list: Wombats for public" in page
    assert "Undo" in page
    with django_assert_max_num_queries(12):
        browser.get(at)
    browser.post(at, chosen | {"do": "put"})
    assert at in browser.get(f"/meetings/{lists.meeting.pk}/brief").content.decode()
    alice = client_of(library.world.alice)
    alice.get("/")
    with django_assert_max_num_queries(12):
        alice.get(f"/sets/{library.herons.pk}/prepare")
