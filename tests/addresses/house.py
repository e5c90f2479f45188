"""One organisation with everyone in it, another beside it, and a browser for each of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import cast
from uuid import UUID, uuid4

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY
from django.test import Client

from setwise.learning.access import owner_of
from setwise.learning.actions import usecases as actions
from setwise.learning.actions.access import sets_for
from setwise.library.articles.models import Article
from setwise.library.audiences import Audience
from setwise.people import usecases as people
from setwise.people.access import organisation_for
from setwise.people.models import Organisation, Person, TermsKind
from setwise.people.models import Role as Held
from setwise.people.sessions.store import SessionStore
from setwise.people.signin.marks import SECOND_STEP
from setwise.programmes import usecases as programmes
from setwise.programmes.access import meeting_for
from setwise.programmes.cohorts import enrolling
from setwise.programmes.cohorts import usecases as looking_after
from setwise.programmes.cohorts.access import programme_for
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.cohorts.usecases import Shape
from setwise.programmes.models import Cohort, Depth, Enrolment, LearningSet, Meeting, Role
from setwise.room import usecases as room
from tests.people.terms.agreeing import accept_all
from tests.room.browser import a_session

NOBODY = "nobody"
ELSEWHERE = "other organisation"
BESIDE = "other set"
MEMBER = "member"
EDITOR = "editor"
FACILITATOR = "facilitator"
LEAD = "lead"
ADMINISTRATOR = "administrator"
EVERYONE = (NOBODY, ELSEWHERE, BESIDE, MEMBER, EDITOR, FACILITATOR, LEAD, ADMINISTRATOR)
MOST_FIRST = tuple(who for who in reversed(EVERYONE) if who != ELSEWHERE)
"""Whoever may do most first: they meet most of what can be said."""


NOBODYS = frozenset(
    {"session", "provider", "provider_id", "step", "account", "token", "mail"}
    | {"invitation", "room", "code", "upload", "entry", "share", "piece", "device"}
)
"""What only its owner finds: here it is asked for by everyone where there is none."""


@dataclass
class House:
    """Northshire with the Herons and the Otters; Elsewhere with the Badgers."""

    northshire: Organisation
    herons: LearningSet
    meeting: Meeting
    people: dict[str, Person]
    badgers: LearningSet
    cohort: Cohort
    place: Enrolment
    action: UUID
    """The member's own."""
    article: UUID
    """One that came with Setwise, for everybody of Northshire."""

    def browser(self, who: str) -> Client:
        """A browser in which this one is signed in, by every factor, just now."""
        client = Client(raise_request_exception=False, headers={"host": "testserver"})
        if who != NOBODY:
            client.cookies[settings.SESSION_COOKIE_NAME] = self.session(who)
        return client

    def session(self, who: str) -> str:
        """The key of a session in which this one is signed in, by every factor, just now."""
        session = cast(SessionStore, a_session(str(self.people[who].pk)))
        session[SECOND_STEP] = True
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = self.people[who].get_session_auth_hash()
        session.set_columns(stepped_up_at=int(datetime.now(UTC).timestamp() * 1000))
        session.save()
        return str(session.session_key)

    def ours(self) -> dict[str, UUID | str | int]:
        """What stands in an address of ours, by the name of its place in the pattern."""
        return {
            "meeting": self.meeting.pk,
            "organisation": self.northshire.pk,
            "learning_set": self.herons.pk,
            "programme": self.cohort.programme_id,
            "cohort": self.cohort.pk,
            "enrolment": self.place.pk,
            "person": self.people[MEMBER].pk,
            "kind": TermsKind.USER,
            "number": 0,
            "key": "tears",
            "page": "values",
            "clause": "airtime",
            "what": "learning",
            "file": "pdf",
            "path": "member",
            "exercise": "advice",
            "chair": "asker",
            "digest": "there-is-none",
            "action": self.action,
            "article": self.article,
        }


def missing() -> dict[str, UUID | str | int]:
    """The same places, filled with what there is nowhere."""
    return {
        "meeting": uuid4(),
        "organisation": uuid4(),
        "learning_set": uuid4(),
        "programme": uuid4(),
        "cohort": uuid4(),
        "enrolment": uuid4(),
        "person": uuid4(),
        "kind": TermsKind.USER,
        "number": 0,
        "key": "tears",
        "page": "nothing",
        "clause": "airtime",
        "what": "nothing",
        "file": "pdf",
        "path": "nothing",
        "exercise": "nothing",
        "chair": "nothing",
        "digest": "there-is-none",
        "action": uuid4(),
        "article": uuid4(),
    }


def a_house() -> House:
    """Everything comes about through use cases; the meeting is in its first stage."""
    now = datetime.now(UTC)
    northshire = people.found_organisation(name="Northshire")
    elsewhere = people.found_organisation(name="Elsewhere")
    everyone = {
        BESIDE: _someone(northshire, "Bob", Held.MEMBER, now),
        MEMBER: _someone(northshire, "Alice", Held.MEMBER, now),
        EDITOR: _someone(northshire, "Edie", Held.EDITOR, now),
        FACILITATOR: _someone(northshire, "Grace", Held.FACILITATOR, now),
        LEAD: _someone(northshire, "Lena", Held.LEAD, now),
        ADMINISTRATOR: _someone(northshire, "Ada", Held.ADMINISTRATOR, now),
        ELSEWHERE: _someone(elsewhere, "Charlie", Held.ADMINISTRATOR, now),
    }
    herons = _set(northshire, "Herons", now, everyone[FACILITATOR], everyone[MEMBER])
    _set(northshire, "Otters", now, everyone[BESIDE])
    badgers = _set(elsewhere, "Badgers", now, everyone[ELSEWHERE])
    meeting = programmes.plan_meeting(
        learning_set=herons,
        starts_at=now,
        ends_at=now + timedelta(hours=2),
        depth=Depth.FULL,
    )
    for who in (FACILITATOR, MEMBER):
        room.come_in(access=meeting_for(everyone[who].pk, meeting.pk), at=now)
    place = _enrolled(northshire, everyone[LEAD], everyone[MEMBER], now)
    action = _an_action(everyone[MEMBER], now)
    article = Article.objects.get(organisation=northshire, audience=Audience.ORGANISATION).pk
    return House(
        *(northshire, herons, meeting, everyone, badgers, place.cohort, place),
        *(action, article),
    )


def _an_action(member: Person, at: datetime) -> UUID:
    of = next(iter(sets_for(member.pk)))
    return actions.name(owner=owner_of(member.pk), of=of, text="Ask early.", by=None, at=at)


def _enrolled(organisation: Organisation, lead: Person, member: Person, at: datetime) -> Enrolment:
    here = organisation_for(lead.pk, organisation.pk)
    programme = looking_after.start_programme(access=here, shape=Shape("First year"), at=at)
    access = programme_for(lead.pk, organisation.pk, programme.pk)
    cohort = looking_after.start_cohort(
        access=access, name="Spring", starts_on=None, slots=(), at=at
    )
    (place,) = enrolling.enrol(cohort=cohort, arrivals=[Arrival(member.pk, None)], at=at)
    return place


def _someone(organisation: Organisation, name: str, role: Held, at: datetime) -> Person:
    person = people.add_person(name=f"{name} Person", email=f"{name.lower()}@example.org")
    people.belong(organisation=organisation, person=person, at=at, joined=True, roles=(role,))
    accept_all(person, at)
    return person


def _set(organisation: Organisation, name: str, at: datetime, *members: Person) -> LearningSet:
    learning_set = programmes.form_set(organisation=organisation, name=name)
    for place, person in enumerate(members):
        role = Role.FACILITATOR if person.name.startswith("Grace") else Role.MEMBER
        since = at - timedelta(days=30) + timedelta(minutes=place)
        programmes.add_member(learning_set=learning_set, person=person, since=since, role=role)
    return learning_set
