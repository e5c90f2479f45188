"""Sharing: on purpose, with one person, for a while, taken back with one press; nobody else ever reads it.

Alice shares with Grace. Dana, of the same set, may not read it; Bob and Charlie never.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.http import Http404
from pytest_django import DjangoAssertNumQueries

from setwise.learning.access import owner_of
from setwise.learning.sharing import usecases
from setwise.learning.sharing.access import shared_with
from setwise.learning.sharing.models import Share
from setwise.mail.models import Mail
from setwise.people.holdings import all_holdings
from setwise.people.models import Organisation, Person
from setwise.people.usecases import belong, leave
from setwise.store.keys import cabinet
from tests.learning.journal.diary import JOURNAL, opens, reads, writes
from tests.room.browser import a_client
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

WROTE = "I was short with everybody that evening."
OTHERS = ("alice", "dana", "cora", "sam", "bob", "charlie", "")


@pytest.fixture
def world(db: None) -> World:
    world = a_world()
    for name in ("grace", "bob"):
        world.people[name].email = f"{name}@example.org"
        world.people[name].save()
    return world


@pytest.fixture
def entry(world: World) -> UUID:
    return writes(world, "alice", title="A hard evening", one=WROTE)


def shares(
    world: World, entry: UUID, name: str = "grace", *, by: str = "alice", days: int = 14
) -> int:
    fields = {"reader": world.id(name), "lasts": str(days)}
    return int(a_client(world, by).post(f"{JOURNAL}{entry}/share", fields).status_code)


def address() -> str:
    return f"/shared/{Share.objects.get().pk}/"


def takes_back(world: World, by: str = "alice") -> int:
    here = f"/yours/shares/{Share.objects.get().pk}/take-back"
    return int(a_client(world, by).post(here).status_code)


def can_read(world: World, name: str, path: str) -> bool:
    return bool(a_client(world, name).get(path).status_code == 200)


def test_whom_it_is_shared_with_reads_it_and_nobody_else(world: World, entry: UUID) -> None:
    assert shares(world, entry) == 302
    page = reads(world, "grace", address())
    for text in ("A hard evening", WROTE, "From Alice Person"):
        assert text in page
    assert "<textarea" not in page
    assert "hard evening" not in page.partition("</title>")[0]
    assert "From Alice Person" in reads(world, "grace", "/shared/")
    for name in OTHERS:
        assert not can_read(world, name, address()), name
        assert not can_read(world, name, f"{JOURNAL}{entry}/") or name == "alice"
        if name:
            assert "Nobody shares anything with you" in reads(world, name, "/shared/")


def test_before_it_is_shared_there_is_nothing(world: World, entry: UUID) -> None:
    assert "Nobody shares anything with you" in reads(world, "grace", "/shared/")
    assert not can_read(world, "grace", f"/shared/{entry}/")
    assert not can_read(world, "", "/shared/")


def test_the_reader_can_do_nothing_else_with_it(world: World, entry: UUID) -> None:
    other = writes(world, "alice", one="Not for anybody.")
    shares(world, entry)
    grace = a_client(world, "grace")
    for each in (entry, other):
        for page in ("", "write", "share"):
            assert grace.get(f"{JOURNAL}{each}/{page}").status_code == 404
            assert grace.post(f"{JOURNAL}{each}/{page}", {"do": "delete"}).status_code == 404
    assert takes_back(world, by="grace") == 404
    assert "Not for anybody" not in reads(world, "grace", address())


def test_the_owner_sees_what_is_shared_with_whom_and_until_when(world: World, entry: UUID) -> None:
    form = reads(world, "alice", f"{JOURNAL}{entry}/share")
    assert WROTE in form
    for text in ("Grace Person, facilitator of Herons", "Sam Person, supporter in Herons"):
        assert text in form
    for name in ("Alice Person", "Bob Person", "Charlie Person"):
        assert f"{name}, " not in form
    shares(world, entry)
    page = reads(world, "alice", f"{JOURNAL}{entry}/")
    assert "Shared with Grace Person until" in page
    assert "Who can see this: you, and Grace Person until" in page
    assert "Who can see this: you, and Grace Person until" in opens(world, "alice", entry).html
    assert "Shared with Grace Person until" in reads(world, "alice")


@pytest.mark.parametrize("by", ["dana", "bob", "charlie", "grace", ""])
def test_nobody_but_the_owner_shares_it(world: World, entry: UUID, by: str) -> None:
    assert shares(world, entry, "sam", by=by) == 404
    assert not Share.objects.exists()


@pytest.mark.parametrize("name", ["bob", "charlie", "alice"])
def test_somebody_of_no_set_of_hers_is_not_to_be_chosen(
    world: World, entry: UUID, name: str
) -> None:
    assert shares(world, entry, name) == 422
    assert not Share.objects.exists()


def test_taken_back_it_is_gone_at_once(world: World, entry: UUID) -> None:
    shares(world, entry)
    path = address()
    assert takes_back(world) == 302
    assert not can_read(world, "grace", path)
    assert "Nobody shares anything" in reads(world, "grace", "/shared/")
    assert "Who can see this: only you." in reads(world, "alice", f"{JOURNAL}{entry}/")
    again = f"/yours/shares/{path.split('/')[2]}/take-back"
    assert a_client(world, "alice").post(again).status_code == 404


def test_when_its_time_is_over_it_is_gone(world: World, entry: UUID) -> None:
    shares(world, entry)
    share, reader = Share.objects.get(), world.people["grace"].pk
    assert shared_with(reader, share.pk, share.until - timedelta(seconds=1))
    with pytest.raises(Http404):
        shared_with(reader, share.pk, share.until)
    usecases.forget(share.until - timedelta(seconds=1))
    assert Share.objects.exists()
    usecases.forget(share.until)
    assert not Share.objects.exists()


def test_shared_again_the_later_time_counts_and_there_is_one_mail(
    world: World, entry: UUID
) -> None:
    shares(world, entry)
    assert shares(world, entry, days=90) == 302
    assert Share.objects.get().until > datetime.now(UTC) + timedelta(days=89)
    assert Mail.objects.filter(kind="shared").count() == 1


def test_the_mail_says_only_that_something_waits(world: World, entry: UUID) -> None:
    shares(world, entry)
    mail = Mail.objects.get(kind="shared")
    assert mail.to == "grace@example.org"
    said = f"{mail.subject} {mail.text}"
    assert "/shared/" in said
    for text in ("Alice", "A hard evening", WROTE, "Herons", str(entry), "reflect"):
        assert text not in said


def test_whoever_has_no_address_finds_it_all_the_same(world: World, entry: UUID) -> None:
    assert shares(world, entry, "dana") == 302
    assert not Mail.objects.filter(kind="shared").exists()
    assert "From Alice Person" in reads(world, "dana", "/shared/")


def test_somebody_of_the_organisation_by_their_address(world: World, entry: UUID) -> None:
    trust = Organisation.objects.get(pk=world.herons.organisation_id)
    for name in ("alice", "bob"):
        belong(organisation=trust, person=world.people[name], at=world.now, joined=True)
    fields = {"reader": "somebody", "lasts": "14"}
    browser, path = a_client(world, "alice"), f"{JOURNAL}{entry}/share"
    for wrong in ("", "nobody@example.org", "grace@example.org", "alice@example.org", "no"):
        assert browser.post(path, {**fields, "address": wrong}).status_code == 422, wrong
    assert browser.post(path, {**fields, "address": "BOB@example.org"}).status_code == 302
    assert can_read(world, "bob", address())


def test_what_changes_is_read_as_it_is_then_and_not_what_another_device_had(
    world: World, entry: UUID
) -> None:
    shares(world, entry)
    phone, desk = opens(world, "alice", entry), opens(world, "alice", entry)
    phone.types({"one": "Calmer now."})
    desk.types({"one": "From the desk."})
    page = reads(world, "grace", address())
    assert "Calmer now." in page
    assert "From the desk." not in page


def test_deleted_it_is_shared_with_nobody_also_when_it_is_brought_back(
    world: World, entry: UUID
) -> None:
    shares(world, entry)
    path, browser = address(), a_client(world, "alice")
    browser.post(f"{JOURNAL}{entry}/", {"do": "delete"})
    assert not can_read(world, "grace", path)
    browser.post(JOURNAL, {"do": "bring_back", "entry": entry})
    assert not can_read(world, "grace", path)
    assert not Share.objects.exists()


@pytest.mark.parametrize("name", ["alice", "grace"])
def test_it_ends_when_either_is_erased(world: World, entry: UUID, name: str) -> None:
    shares(world, entry)
    path = address()
    person = world.people[name].pk
    for each in all_holdings():
        if each.erase and each.key == "shares":
            each.erase(person, world.now)
            each.erase(person, world.now)
    assert not Share.objects.exists()
    assert not can_read(world, "grace", path)


def test_who_leaves_takes_the_sharing_along(world: World, entry: UUID) -> None:
    trust = Organisation.objects.get(pk=world.herons.organisation_id)
    alice = Person.objects.get(pk=world.people["alice"].pk)
    belong(organisation=trust, person=alice, at=world.now, joined=True)
    shares(world, entry)
    leave(organisation=trust, person=alice, at=world.now)
    assert WROTE in reads(world, "grace", address())
    assert "Shared with Grace Person" in reads(world, "alice", f"{JOURNAL}{entry}/")
    assert takes_back(world) == 302
    assert not Share.objects.exists()


def test_ones_own_export_names_whom_one_shares_with(world: World, entry: UUID) -> None:
    shares(world, entry)
    export = next(each.export for each in all_holdings() if each.key == "shares")
    assert export is not None
    [row] = export(world.people["alice"].pk)
    assert row["to"] == "Grace Person"
    assert export(world.people["grace"].pk) == []


def test_where_keys_are_out_of_reach_it_says_so(
    world: World, entry: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    shares(world, entry)

    def out_of_reach(*_: object) -> None:
        raise cabinet.OutOfReach

    monkeypatch.setattr(cabinet, "find", out_of_reach)
    assert a_client(world, "grace").get(address()).status_code == 503


def test_nothing_is_taken_back_that_is_not_there(world: World) -> None:
    owner = owner_of(world.people["alice"].pk)
    with pytest.raises(Http404):
        usecases.take_back(owner=owner, share=uuid4(), at=world.now)


def test_every_page_takes_few_queries(
    world: World, entry: UUID, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for name in ("grace", "alice"):
        trust = Organisation.objects.get(pk=world.herons.organisation_id)
        belong(organisation=trust, person=world.people[name], at=world.now, joined=True)
    shares(world, entry)
    grace, alice = a_client(world, "grace"), a_client(world, "alice")
    for browser, path in (
        (grace, "/shared/"),
        (grace, address()),
        (alice, f"{JOURNAL}{entry}/share"),
        (alice, f"{JOURNAL}{entry}/"),
        (alice, f"{JOURNAL}{entry}/write"),
        (alice, JOURNAL),
    ):
        with django_assert_max_num_queries(12):
            assert browser.get(path).status_code == 200
