"""Programmes behind PostgreSQL's own wall, as the role of the application: two trusts live beside each other.

Everything here is done as that role, through the doors and use cases that pages and jobs use, so that
it also shows that none of them needs more than the wall gives; and each table is then asked without
any door.
"""

import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from datetime import time as clock
from typing import NamedTuple
from uuid import UUID

import pytest
from django.apps import apps
from django.db import DatabaseError, connections, router, transaction
from django.http import Http404
from pytest_django import DjangoDbBlocker

from setwise.mail.models import Mail
from setwise.people import usecases as people
from setwise.people.access import organisation_for
from setwise.people.models import Organisation, Role
from setwise.programmes.access import set_for
from setwise.programmes.calendars import access as by_address
from setwise.programmes.calendars import diaries, links
from setwise.programmes.calendars import queries as diary
from setwise.programmes.calendars import usecases as calendars
from setwise.programmes.calendars.models import COMING
from setwise.programmes.cohorts import enrolling, offering, wishing
from setwise.programmes.cohorts import usecases as cohorts
from setwise.programmes.cohorts.access import CohortAccess, cohort_for, programme_for
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.cohorts.usecases import Shape
from setwise.programmes.contracts import queries as contract
from setwise.programmes.contracts import usecases as contracts
from setwise.programmes.contracts.access import ContractAccess, contract_for
from setwise.programmes.contracts.clauses import LINE
from setwise.programmes.dates import access as dates_access
from setwise.programmes.dates import (
    calendars as files,
)
from setwise.programmes.dates import confirming, polling, proposing, rereading, taking
from setwise.programmes.dates import links as poll_links
from setwise.programmes.dates.links import Opened
from setwise.programmes.dates.options import Options
from setwise.programmes.dates.planning import Answer
from setwise.programmes.forming import accepting, job, queries
from setwise.programmes.forming import usecases as forming
from setwise.programmes.forming.access import forming_for
from setwise.programmes.forming.options import Options as Asked
from setwise.programmes.models import (
    Cohort,
    ContractVersion,
    DatePoll,
    Enrolment,
    FormingRun,
    LearningSet,
    Meeting,
    Roster,
    WishKind,
)
from setwise.programmes.needs import usecases as needs
from setwise.programmes.releases import upkeep as releases
from setwise.programmes.reminders import upkeep as reminding
from setwise.store import policies, tenancy
from setwise.store.tenancy import Errand
from tests.store import databases
from tests.store.test_second_wall import walled

__all__ = ["walled"]

NOW = datetime.fromisoformat("2026-11-24T09:00:00+00:00")
OVER = NOW + timedelta(days=8)
ADDRESS = "https://calendars.example.org/me.ics"
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
    b"DTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
OPTIONS = Options(
    *(date(2027, 1, 4), date(2027, 7, 30), 3, 6, 8, 120),
    weekdays=(0, 1, 2, 3, 4),
    starts=(clock(9, 30), clock(14)),
)


class Life(NamedTuple):
    """A trust whose four members were formed into a set by its lead, and who look at its dates."""

    organisation: UUID
    lead: UUID
    members: tuple[UUID, ...]
    cohort: UUID
    learning_set: UUID

    @property
    def member(self) -> UUID:
        return self.members[0]

    @property
    def contract(self) -> ContractAccess:
        return contract_for(self.member, self.learning_set)


class House(NamedTuple):
    alias: str
    ours: Life
    theirs: Life


@pytest.fixture(scope="module")
def lived(walled: str, django_db_blocker: DjangoDbBlocker) -> Iterator[House]:
    """Both lives, in one transaction that is never committed."""
    alias, _, role = walled.partition(" ")
    with (
        pytest.MonkeyPatch.context() as patched,
        django_db_blocker.unblock(),
        transaction.atomic(using=alias),
    ):
        patched.setattr(router, "routers", [databases.To(alias, whole=True)])
        with connections[alias].cursor() as cursor:
            cursor.execute(f"SET LOCAL ROLE {role}")
        yield House(alias, a_life("Ours", "a"), a_life("Theirs", "b"))
        transaction.set_rollback(True, using=alias)


@pytest.fixture
def house(lived: House) -> Iterator[House]:
    """What a test does to them is undone."""
    with transaction.atomic(using=lived.alias):
        yield lived
        transaction.set_rollback(True, using=lived.alias)
    tenancy.begin()


def a_life(name: str, mark: str) -> Life:
    tenancy.begin()
    trust = people.found_organisation(name=name)
    with tenancy.inside(trust.pk):
        lead = _joins(trust, mark, 0, Role.LEAD, Role.FACILITATOR)
        members = tuple(_joins(trust, mark, number, Role.MEMBER) for number in range(1, 5))
    tenancy.begin()
    cohort = _an_intake(trust, lead, members)
    formed = _a_set(cohort)
    life = Life(trust.pk, lead, members, cohort.cohort.pk, formed.pk)
    _a_contract(life)
    _dates(life, formed)
    tenancy.begin()
    return life


def _joins(trust: Organisation, mark: str, number: int, *roles: Role) -> UUID:
    person = people.add_person(name=f"{mark}{number} Nurse", email=f"{mark}{number}@example.org")
    people.belong(
        organisation=trust,
        person=person,
        at=NOW,
        joined=True,
        roles=roles,
        ward=f"Ward {number}",
        employee_number=f"{100 + number}",
        line_manager="999",
    )
    return person.pk


def _an_intake(trust: Organisation, lead: UUID, members: tuple[UUID, ...]) -> CohortAccess:
    here = organisation_for(lead, trust.pk)
    programme = cohorts.start_programme(access=here, shape=Shape("First year"), at=NOW)
    access = programme_for(lead, trust.pk, programme.pk)
    cohort = cohorts.start_cohort(access=access, name="Spring", starts_on=None, slots=(), at=NOW)
    found = cohort_for(lead, trust.pk, cohort.pk)
    arrivals = [Arrival(each, None) for each in members]
    places = list(enrolling.enrol(cohort=found.cohort, arrivals=arrivals, at=NOW))
    wishing.wish(access=found, a=places[0].pk, b=places[1].pk, kind=WishKind.TOGETHER)
    offering.offer(access=found, person=lead, most=2, slots=[])
    return found


def _a_set(access: CohortAccess) -> LearningSet:
    organisation, cohort = access.cohort.organisation_id, access.cohort.pk
    forming.ask(access=access, options=Asked(guides=True), at=NOW)
    run = forming_for(access.person, organisation, cohort).run
    tenancy.begin()
    with tenancy.on(Errand.HOUSE):
        job.work(run.pk, clock=time.monotonic, moment=lambda: NOW)
    found = forming_for(access.person, organisation, cohort)
    accepting.accept(access=found, names={}, version=found.run.version, at=NOW)
    return LearningSet.objects.get(cohort=cohort)


def _a_contract(life: Life) -> None:
    found = life.contract
    contracts.write(access=found, clause=LINE, text="We listen.", base=None, at=NOW)
    version = contracts.put(access=found, at=NOW)
    for person in (*life.members, life.lead):
        contracts.agree(access=contract_for(person, life.learning_set), version=version.pk, at=NOW)
    needs.tell(
        access=set_for(life.member, life.learning_set), text="A ramp", for_rooms=True, at=NOW
    )


def _dates(life: Life, formed: LearningSet) -> None:
    """Dates that are proposed, and that the set has confirmed; one's calendar, feed and answer."""
    mine = organisation_for(life.member, life.organisation)
    read = files.read(CALENDAR, NOW.date())
    taking.keep_calendar(access=mine, read=read, address=ADDRESS, at=NOW)
    proposing.propose(
        learning_sets=[formed], options=OPTIONS, by=life.lead, at=NOW, go=lambda: True
    )
    polling.let_confirm(learning_sets=[formed], link=lambda token: token, at=NOW)
    poll = DatePoll.objects.get(learning_set=formed)
    for person in (*life.members, life.lead):
        tenancy.begin()
        found = dates_access.poll_by(poll_links.token(Opened(poll.pk, person, True)))
        polling.answer(access=found, answers=[Answer.YES] * 3, at=NOW)
    first = Meeting.objects.filter(learning_set=formed).order_by("starts_at")[0]
    tenancy.begin()
    calendars.open_feed(person=life.member, at=NOW)
    calendars.answer(person=life.member, meeting=first.pk, can_come=True, at=NOW)


FILLED = (
    *("cohort", "enrolment", "wish", "offer", "formingrun"),
    *("contractdraft", "contractversion", "contractclause", "contractagreement"),
    *("coming", "diaryentry", "dateanswer", "datepoll", "roster", "accessneed"),
    *("meeting", "membership", "learningset"),
)
"""The tables in which a life leaves rows."""


def rows(alias: str, table: str, where: str = "true", *values: UUID | str) -> int:
    with connections[alias].cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table} WHERE {where}", values)
        return int(cursor.fetchone()[0])


def test_each_table_shows_its_own_trust_and_no_other(house: House) -> None:
    for table in (f"programmes_{name}" for name in FILLED):
        assert rows(house.alias, table) == 0, f"{table}: nobody has said anything"
        for life in (house.ours, house.theirs):
            with tenancy.inside(life.organisation):
                assert rows(house.alias, table) > 0, f"{table} is empty"
                others = rows(house.alias, table, "organisation_id <> %s", life.organisation)
                assert others == 0, table


def test_every_table_of_programmes_that_names_an_organisation_has_a_wall(house: House) -> None:
    walls = {table for table, _ in policies.tables(apps.get_app_config("programmes").get_models())}
    assert {f"programmes_{name}" for name in FILLED} <= walls


def test_no_statement_reaches_the_rows_of_another_trust(house: House) -> None:
    with tenancy.inside(house.ours.organisation), connections[house.alias].cursor() as cursor:
        for table in (f"programmes_{name}" for name in FILLED):
            for words in ("DELETE FROM", "UPDATE"):
                change = " SET organisation_id = organisation_id" if words == "UPDATE" else ""
                cursor.execute(
                    f"{words} {table}{change} WHERE organisation_id = %s",
                    [house.theirs.organisation],
                )
                assert cursor.rowcount == 0, table


@pytest.mark.parametrize("model", [Cohort, FormingRun, ContractVersion, Roster, DatePoll, Meeting])
def test_no_row_is_moved_into_another_trust(house: House, model: type) -> None:
    with (
        tenancy.inside(house.ours.organisation),
        pytest.raises(DatabaseError),
        transaction.atomic(using=house.alias),
    ):
        model._default_manager.update(organisation=house.theirs.organisation)  # type: ignore[attr-defined]


def test_the_doors_of_forming_and_contracts_open_for_ones_own_only(house: House) -> None:
    ours, theirs = house.ours, house.theirs
    doors: tuple[Callable[[], object], ...] = (
        lambda: forming_for(ours.lead, theirs.organisation, theirs.cohort),
        lambda: forming_for(ours.lead, ours.organisation, theirs.cohort),
        lambda: cohort_for(ours.lead, ours.organisation, theirs.cohort),
        lambda: contract_for(ours.member, theirs.learning_set),
        lambda: contract_for(ours.lead, theirs.learning_set),
    )
    for door in doors:
        tenancy.begin()
        with pytest.raises(Http404):
            door()


def test_a_contract_is_read_and_asked_again_when_somebody_leaves(house: House) -> None:
    ours = house.ours
    found = ours.contract
    assert "We listen." in str(contract.contracts(found))
    assert contract.first_line(ours.organisation, ours.learning_set) == "We listen."
    assert contract.first_line(ours.organisation, house.theirs.learning_set) == ""
    states = contract.standing(ours.organisation, [ours.learning_set, house.theirs.learning_set])
    assert states[ours.learning_set].state == "agreed"
    assert states[house.theirs.learning_set].state == "none"


def test_what_is_known_for_forming_is_of_one_trust(house: House) -> None:
    with tenancy.inside(house.ours.organisation):
        known = queries.known(Cohort.objects.get(pk=house.ours.cohort))
        assert len(known.candidates) == len(known.seated) == 4
        assert Enrolment.objects.count() == 4


def test_a_calendar_and_an_answer_open_by_their_addresses(house: House) -> None:
    ours = house.ours
    tenancy.begin()
    person = by_address.feed_by(diary.feed_of(ours.member))
    assert person == ours.member
    mine = diary.dates_of(person, NOW)
    assert len(mine) == 3
    tenancy.begin()
    asked = by_address.asked_by(links.pair_token(COMING, ours.member, mine[0].meeting), NOW)
    assert asked.person == ours.member
    tenancy.begin()
    with pytest.raises(Http404):
        by_address.asked_by(links.pair_token(COMING, house.theirs.member, mine[0].meeting), NOW)


def test_the_houses_jobs_reach_every_trust(house: House) -> None:
    tenancy.begin()
    with tenancy.on(Errand.HOUSE):
        assert diaries.catch_up(NOW) == 0, "everybody was told as the set confirmed"
        assert rereading.reread(NOW + timedelta(days=1), lambda _: CALENDAR) == 2
        releases.ask(NOW)
        assert confirming.settle(OVER) == 0
        first = Meeting.objects.order_by("starts_at")[0].starts_at
        assert reminding.remind(first - timedelta(hours=23)) > 0
        told = set(Mail.objects.filter(kind="dates").values_list("organisation", flat=True))
    assert told == {house.ours.organisation, house.theirs.organisation}
