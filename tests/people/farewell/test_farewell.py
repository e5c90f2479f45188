"""Leaving: who is told what, until when they come, and what becomes of it when they come back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from setwise.core.farewell import ends_at, remind_at
from setwise.design.dates import LONDON
from setwise.mail.models import Mail
from setwise.people import usecases as people
from setwise.people.farewell import access, usecases
from setwise.people.farewell.models import Farewell
from setwise.people.models import Belonging, Organisation, Person, Role
from setwise.people.retention import kept
from setwise.store.models import AuditRow
from tests.people.signin.door import Trust

LEFT = datetime(2027, 12, 1, 17, tzinfo=UTC)
END = ends_at(LEFT, LONDON)
REMIND = remind_at(LEFT, LONDON)
SECOND = timedelta(seconds=1)


def leaves(trust: Trust, person: Person | None = None, at: datetime = LEFT) -> None:
    assert people.leave(organisation=trust.organisation, person=person or trust.bob, at=at)


def letters() -> list[Mail]:
    return list(Mail.objects.filter(kind="farewell").order_by("posted_at", "pk"))


def test_whoever_leaves_the_last_organisation_may_come_for_ninety_days(trust: Trust) -> None:
    leaves(trust)
    found = access.leaving(trust.bob.pk)
    assert found is not None
    assert (found.left_at, found.ends_at) == (LEFT, END)
    assert not access.over(trust.bob.pk, END - SECOND)
    assert access.over(trust.bob.pk, END)
    assert access.over_all(END - SECOND) == ()
    assert access.over_all(END) == (trust.bob.pk,)


def test_she_is_told_at_once_and_reminded_once(trust: Trust) -> None:
    leaves(trust)
    [first] = letters()
    assert first.to == "bob@example.org"
    assert first.organisation is None
    assert "Tuesday 29 February 2028" in first.subject
    for at in (LEFT, REMIND - SECOND):
        assert usecases.look_after(at) == 0
    assert usecases.look_after(REMIND) == 1
    assert usecases.look_after(REMIND + timedelta(days=3)) == 0
    assert len(letters()) == 2


def test_no_letter_says_whom_she_left(trust: Trust) -> None:
    leaves(trust)
    usecases.look_after(REMIND)
    for each in letters():
        assert "Northshire" not in each.subject + each.text


def test_a_reminder_that_comes_too_late_is_not_sent(trust: Trust) -> None:
    leaves(trust)
    assert usecases.look_after(END) == 0
    assert len(letters()) == 1


def test_whoever_belongs_elsewhere_goes_on_as_before(trust: Trust) -> None:
    people.belong(organisation=trust.elsewhere, person=trust.bob, at=LEFT, joined=True)
    leaves(trust)
    assert access.leaving(trust.bob.pk) is None
    assert not access.over(trust.bob.pk, END)
    assert not letters()


def test_whoever_is_kept_out_for_now_has_not_left(trust: Trust) -> None:
    Belonging.objects.filter(person=trust.bob).update(suspended_at=LEFT)
    usecases.gone(
        organisation=trust.organisation.pk, person=trust.bob.pk, at=LEFT, by="house", since=None
    )
    assert access.leaving(trust.bob.pk) is None


def test_whoever_declines_the_only_invitation_has_nothing_to_come_for(trust: Trust) -> None:
    dana = people.add_person(name="Dana Dale", email="dana@example.org")
    people.belong(organisation=trust.organisation, person=dana, at=LEFT)
    leaves(trust, dana)
    assert access.leaving(dana.pk) is None
    assert usecases.look_after(LEFT) == 0


def test_coming_back_ends_it_and_leaving_again_begins_anew(trust: Trust) -> None:
    leaves(trust)
    usecases.look_after(REMIND)
    people.belong(organisation=trust.organisation, person=trust.bob, at=REMIND, joined=True)
    assert access.leaving(trust.bob.pk) is None
    assert access.over_all(END) == ()
    again = END + timedelta(days=30)
    leaves(trust, at=again)
    found = access.leaving(trust.bob.pk)
    assert found is not None
    assert found.ends_at == ends_at(again, LONDON)
    assert usecases.look_after(remind_at(again, LONDON)) == 1


def test_leaving_twice_is_once(trust: Trust) -> None:
    leaves(trust)
    assert not people.leave(organisation=trust.organisation, person=trust.bob, at=END)
    found = access.leaving(trust.bob.pk)
    assert found is not None
    assert found.left_at == LEFT


def test_who_left_before_anybody_told_us_has_all_the_time(trust: Trust) -> None:
    Belonging.objects.filter(person=trust.bob).update(left_at=LEFT - timedelta(days=400))
    assert access.leaving(trust.bob.pk) is None
    usecases.look_after(LEFT)
    found = access.leaving(trust.bob.pk)
    assert found is not None
    assert found.ends_at == END
    usecases.look_after(LEFT + timedelta(hours=1))
    assert len(letters()) == 1


def test_an_address_of_ones_own_counts_from_the_day_one_leaves(trust: Trust) -> None:
    assert usecases.name_address(person=trust.bob, address="Bob@Home.example.org")
    assert not usecases.name_address(person=trust.bob, address="bob@home.example.org")
    trust.bob.refresh_from_db()
    assert trust.bob.email == "bob@example.org"
    leaves(trust)
    trust.bob.refresh_from_db()
    assert trust.bob.email == "bob@home.example.org"
    assert letters()[0].to == "bob@home.example.org"
    assert access.address_of_ones_own(trust.bob.pk) == ""
    assert not AuditRow.objects.filter(
        action="address_changed", organisation=trust.organisation.pk
    ).exists()
    assert AuditRow.objects.filter(action="address_changed").count() == 1


def test_nothing_of_that_address_stands_in_clear(trust: Trust) -> None:
    usecases.name_address(person=trust.bob, address="bob@home.example.org")
    with connection.cursor() as cursor:
        cursor.execute("SELECT own_address FROM people_farewell")
        [(raw,)] = cursor.fetchall()
    assert raw
    assert "home" not in raw


def test_an_address_that_somebody_else_has_meanwhile_changes_nothing(trust: Trust) -> None:
    usecases.name_address(person=trust.bob, address="taken@example.org")
    people.add_person(name="Erin Evans", email="taken@example.org")
    leaves(trust)
    trust.bob.refresh_from_db()
    assert trust.bob.email == "bob@example.org"
    assert access.leaving(trust.bob.pk) is not None


def test_an_address_is_let_go_and_twice_is_once(trust: Trust) -> None:
    usecases.name_address(person=trust.bob, address="bob@home.example.org")
    assert usecases.let_address_go(person=trust.bob)
    assert not usecases.let_address_go(person=trust.bob)
    assert not usecases.let_address_go(person=trust.alice)
    assert access.address_of_ones_own(trust.bob.pk) == ""


def test_her_row_in_the_organisation_stays_while_she_may_come(trust: Trust) -> None:
    leaves(trust)
    home = trust.organisation.pk
    [row] = kept.left(home, END)
    kept.forget(home, [row])
    assert Belonging.objects.filter(person=trust.bob).exists()
    assert kept.left(home, END) == []
    Farewell.objects.all().delete()
    assert kept.left(home, END) == [row]


def test_the_organisation_sees_nothing_of_it(trust: Trust) -> None:
    leaves(trust)
    usecases.look_after(REMIND)
    here = AuditRow.objects.filter(
        organisation=trust.organisation.pk, at__gte=int(LEFT.timestamp() * 1_000)
    )
    actions = set(here.values_list("action", flat=True))
    assert actions <= {"person_left", "role_taken"}


@pytest.mark.parametrize("others", ["alice", "charlie"])
def test_nobody_elses_leaving_is_hers(trust: Trust, others: str) -> None:
    leaves(trust)
    assert access.leaving(getattr(trust, others).pk) is None


def test_an_own_set_is_somewhere_to_belong(trust: Trust) -> None:
    own: Organisation = people.found_organisation(name="Bob's set", own_set=True)
    people.belong(organisation=own, person=trust.bob, at=LEFT, joined=True, roles=(Role.MEMBER,))
    leaves(trust)
    assert access.leaving(trust.bob.pk) is None
