"""The pages of people in an organisation in which nothing is yet: each empty list has its sentence.

Which sentences there are is read from the templates; a new one wants its page here.
"""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY
from django.test import Client
from django.urls import reverse

from setwise.design.terms import BRITISH
from setwise.library.articles.models import Article
from setwise.people import sessions
from setwise.people.access import organisation_for
from setwise.people.models import Person
from setwise.people.sessions.store import SessionStore
from setwise.programmes import usecases as programmes
from setwise.programmes.cohorts import enrolling
from setwise.programmes.cohorts import usecases as cohorts
from setwise.programmes.cohorts.access import programme_for
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.cohorts.usecases import Shape
from setwise.programmes.models import LearningSet, Role
from tests.design.empty import sentences
from tests.people.browser import client_of
from tests.people.organisations.world import World, a_world, joins

NOW = datetime.now(UTC)
NOBODY = "search=nobody-is-called-so"
ON = {"on": "yes", "parts": ["nurse"], "renewal": "2027-03-31"}
"""On the register of the NMC."""
ELSEWHERE = {
    # Only in the demonstration (tests/demo/test_mail.py).
    "demo/templates/demo/mail.jinja",
    # By the address in a manager's mail (tests/programmes/releases).
    "programmes/templates/programmes/releases/release.jinja",
}


@pytest.fixture(autouse=True)
def shown_lately(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody has just shown who they are."""
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: True)


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def signed_in(person: Person) -> Client:
    """Their browser, as Django's own sign-in leaves it."""
    client = client_of(person)
    session = SessionStore(client.cookies[settings.SESSION_COOKIE_NAME].value)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.save()
    return client


class Reader:
    """Opens pages for people, and keeps what they say."""

    def __init__(self) -> None:
        self.read = ""

    def opens(self, person: Person, name: str, *args: UUID, query: str = "") -> None:
        address = reverse(name, args=args) + (f"?{query}" if query else "")
        answer = signed_in(person).get(address)
        assert answer.status_code == 200, (person.short_name, address)
        self.read += html.unescape(answer.content.decode())

    def sends(self, person: Person, name: str, *args: UUID, **fields: str) -> None:
        answer = client_of(person).post(reverse(name, args=args), fields)
        assert answer.status_code == 200, (person.short_name, name)
        self.read += html.unescape(answer.content.decode())


def test_each_empty_list_says_what_will_stand_there(world: World) -> None:
    reader = Reader()
    of_the_bare_organisation(reader, world)
    of_what_was_begun(reader, world)
    of_sets(reader, world)
    of_ones_own(reader, world)
    missing = {
        text: template
        for text, template in sentences().items()
        if template not in ELSEWHERE and not said(text).search(reader.read)
    }
    assert missing == {}


def said(text: str) -> re.Pattern[str]:
    """The sentence in the words of the method; any name may stand where one is asked for."""
    words = BRITISH.words
    parts = re.split(r"\{(\w+)\}", text)
    return re.compile(
        "".join(
            (re.escape(words[part]) if part in words else ".+?") if place % 2 else re.escape(part)
            for place, part in enumerate(parts)
        )
    )


def of_the_bare_organisation(reader: Reader, world: World) -> None:
    key = world.northshire.pk
    for name in ("home:front", "cohorts:every", "sets:every", "home:glance"):
        reader.opens(world.lena, name, *([] if name == "home:front" else [key]))
    for name in ("invitations:invite", "releases:standing", "articles:withdrawn"):
        reader.opens(world.ada, name, key)
    for name in ("organisations:mail", "signin_providers"):
        reader.opens(world.ada, name, key)
    reader.opens(world.ada, "organisations:people", key, query=NOBODY)
    reader.opens(world.ada, "terms:accepted", key, query=NOBODY)
    reader.opens(world.ada, "audit:trail", key, query="before=1")
    contact = Client().get(reverse("about:page_of", args=[key, "contact"]))
    reader.read += html.unescape(contact.content.decode())
    reader.opens(world.grace, "home:front")
    reader.opens(world.grace, "sets:every", key)
    reader.opens(world.alice, "dates:my_calendar", key)
    reader.opens(world.alice, "calendars:mine")
    reader.opens(world.alice, "search:search", key, query="q=zzyzx")


def of_what_was_begun(reader: Reader, world: World) -> None:
    key = world.northshire.pk
    access = organisation_for(world.lena.pk, key)
    programme = cohorts.start_programme(access=access, shape=Shape("First year"), at=NOW)
    reader.opens(world.lena, "cohorts:programme", key, programme.pk)
    found = programme_for(world.lena.pk, key, programme.pk)
    cohort = cohorts.start_cohort(access=found, name="Spring", starts_on=None, slots=(), at=NOW)
    for name in ("people", "wishes", "offers"):
        reader.opens(world.lena, f"cohorts:{name}", key, cohort.pk)
    reader.opens(world.lena, "cohorts:people", key, cohort.pk, query=NOBODY)
    reader.opens(world.lena, "dates:cohort", key, cohort.pk)
    days = {"first": "2027-01-04", "last": "2027-01-05", "what": "cancel", "reason": "staffing"}
    reader.sends(world.lena, "dates:many", key, cohort.pk, do="look", weeks="", **days)
    of_the_library(reader, world, programme.pk)
    (place,) = enrolling.enrol(cohort=cohort, arrivals=[Arrival(world.alice.pk, None)], at=NOW)
    reader.opens(world.lena, "cohorts:place", key, cohort.pk, place.pk)


def of_sets(reader: Reader, world: World) -> None:
    key = world.northshire.pk
    kestrels = programmes.form_set(organisation=world.northshire, name="Kestrels")
    for name in ("sets:one", "sets:people", "dates:one", "needs:rooms", "changes:life"):
        reader.opens(world.ada, name, key, kestrels.pk)
    for name in ("sets:people", "changes:life"):
        reader.opens(world.ada, name, key, kestrels.pk, query=NOBODY)
    takes_in(kestrels, world.grace, Role.FACILITATOR)
    reader.opens(world.grace, "home:front")
    at = NOW + timedelta(days=30)
    meeting = programmes.plan_meeting(
        learning_set=kestrels, starts_at=at, ends_at=at + timedelta(hours=2)
    )
    reader.opens(world.grace, "home:brief", meeting.pk)
    reader.opens(world.grace, "room:help", meeting.pk)
    reader.opens(world.grace, "room:presented", meeting.pk)
    everybody(reader, world, kestrels)


def everybody(reader: Reader, world: World, kestrels: LearningSet) -> None:
    for person in (world.ada, world.lena, world.alice):
        takes_in(kestrels, person, Role.MEMBER)
    reader.opens(world.ada, "sets:people", world.northshire.pk, kestrels.pk)


def takes_in(learning_set: LearningSet, person: Person, role: Role) -> None:
    programmes.add_member(learning_set=learning_set, person=person, since=NOW, role=role)


def of_ones_own(reader: Reader, world: World) -> None:
    otters = programmes.form_set(organisation=world.northshire, name="Otters")
    ivy = joins("Ivy Inn", world.northshire)
    for name in ("home:front", "taking:minutes", "growth:growth", "certificates:certificates"):
        reader.opens(ivy, name)
    for name in ("journal:journal", "sharing:waiting", "actions:every"):
        reader.opens(ivy, name)
    signed_in(ivy).post(reverse("record:registration"), ON)
    for name in ("record", "feedback", "practice"):
        reader.opens(ivy, f"record:{name}")
    reader.sends(ivy, "journal:search", words="nothing")
    takes_in(otters, ivy, Role.MEMBER)
    reader.opens(ivy, "actions:of_set", otters.pk)
    reader.opens(ivy, "dates:mine", otters.pk)


def of_the_library(reader: Reader, world: World, programme: UUID) -> None:
    """It begins with nine articles: all go on a list, and then out of the library."""
    key, ada = world.northshire.pk, signed_in(world.ada)
    listed = reverse("reading:of_programme", args=[key, programme])
    reader.opens(world.ada, "reading:of_programme", key, programme)
    articles = list(Article.objects.filter(organisation=key).values_list("pk", flat=True))
    for each in articles:
        ada.post(listed, {"article": each, "do": "put"})
    reader.opens(world.ada, "reading:of_programme", key, programme)
    for each in articles:
        ada.post(listed, {"article": each, "do": "off"})
        ada.post(reverse("articles:withdraw", args=[key, each]))
    reader.opens(world.ada, "reading:of_programme", key, programme)
    for browser in (ada, signed_in(world.alice), Client()):
        reader.read += browser.get(reverse("articles:every", args=[key])).content.decode()
