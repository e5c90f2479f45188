"""PostgreSQL itself: a share opens its one entry to its reader, and nothing else to anybody."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.http import Http404

from setwise.design.words import phrase
from setwise.learning.access import owner_of
from setwise.learning.journal import set_pages
from setwise.learning.journal import usecases as journal
from setwise.learning.journal.entries import Said
from setwise.learning.journal.usecases import Page
from setwise.learning.sharing import queries, usecases
from setwise.learning.sharing.access import Candidate, own_share, shared_with
from setwise.learning.sharing.models import Share
from setwise.store import tenancy
from setwise.store.models import PrivateWords
from tests.store.test_second_wall import NOW, House, house, walled

__all__ = ["house", "walled"]
LASTS = timedelta(days=365 * 30)


def an_entry(person: UUID, text: str) -> UUID:
    tenancy.begin()
    owner, entry = owner_of(person), uuid4()
    journal.begin(owner=owner, entry=entry, prompt="free", at=NOW)
    journal.save(owner=owner, entry=entry, said=Said("", (text,)), page=Page("a"), at=NOW)
    return entry


def rows() -> set[UUID]:
    """Every private row that the database shows, asked without any door."""
    return set(PrivateWords.objects.values_list("pk", flat=True))


def shared(house: House, entry: UUID) -> UUID:
    """Alice of ours shares with Alice of theirs, who was in ours when it was shared."""
    tenancy.begin()
    reader = Candidate(house.theirs.person, house.ours.organisation, phrase("Theirs"))
    owner = owner_of(house.ours.person)
    usecases.share(owner=owner, entry=entry, reader=reader, lasts=LASTS, at=NOW)
    (made,) = queries.shared_by(house.ours.person, NOW, entry)
    return made.id


def test_the_reader_reads_the_one_entry_across_organisations(house: House) -> None:
    entry = an_entry(house.ours.person, "For one person.")
    an_entry(house.ours.person, "For nobody.")
    tenancy.begin()
    tenancy.enter(person=house.theirs.person)
    assert rows() == set()
    share = shared(house, entry)
    tenancy.begin()
    found = shared_with(house.theirs.person, share, NOW)
    assert found.entry.said.answers == ("For one person.",)
    assert rows() == {entry}
    assert [each.id for each in queries.waiting_for(house.theirs.person, NOW)] == [share]


def test_the_reader_can_neither_change_nor_delete_it(house: House) -> None:
    entry = an_entry(house.ours.person, "For one person.")
    shared(house, entry)
    tenancy.begin()
    tenancy.enter(person=house.theirs.person)
    assert PrivateWords.objects.filter(pk=entry).update(kind="another") == 0
    assert PrivateWords.objects.filter(pk=entry).delete()[0] == 0
    assert Share.objects.update(until=NOW + 2 * LASTS) == 0
    assert Share.objects.all().delete()[0] == 0


def test_taken_back_or_over_the_database_shows_nothing(house: House) -> None:
    entry = an_entry(house.ours.person, "For one person.")
    share = shared(house, entry)
    tenancy.begin()
    tenancy.enter(person=house.ours.person)
    Share.objects.filter(pk=share).update(until=NOW - timedelta(days=365 * 20))
    tenancy.begin()
    tenancy.enter(person=house.theirs.person)
    assert rows() == set()
    tenancy.begin()
    usecases.take_back(owner=owner_of(house.ours.person), share=share, at=NOW)
    tenancy.begin()
    with pytest.raises(Http404):
        shared_with(house.theirs.person, share, NOW)


def test_who_neither_owns_nor_reads_sees_no_share(house: House) -> None:
    share = shared(house, an_entry(house.ours.person, "For one person."))
    tenancy.begin()
    tenancy.enter(person=uuid4())
    assert not Share.objects.exists()
    assert rows() == set()
    tenancy.begin()
    with pytest.raises(Http404):
        own_share(owner_of(house.theirs.person), share)


def test_a_page_of_a_set_is_there_for_its_people_alone(house: House) -> None:
    ours, learning_set = house.ours.person, house.ours.learning_set
    tenancy.begin()
    access = set_pages.page_for(ours, learning_set)
    set_pages.write(access=access, asked=("Why?",), shown=set_pages.mark(()), at=NOW)
    tenancy.begin()
    (mine,) = set_pages.pages_of(ours)
    assert mine.asks == ("Why?",)
    tenancy.begin()
    (theirs,) = set_pages.pages_of(house.theirs.person)
    assert theirs.asks == ()


def test_the_house_forgets_what_was_deleted(house: House) -> None:
    entry = an_entry(house.ours.person, "Deleted.")
    tenancy.begin()
    journal.delete(owner=owner_of(house.ours.person), entry=entry, at=NOW)
    tenancy.begin()
    journal.forget(NOW + timedelta(days=15))
    tenancy.begin()
    tenancy.enter(person=house.ours.person)
    assert rows() == set()


def test_a_share_of_what_is_not_its_owners_opens_nothing(house: House) -> None:
    entry = an_entry(house.theirs.person, "Theirs.")
    with tenancy.inside(house.ours.organisation):
        Share.objects.create(
            organisation_id=house.ours.organisation,
            owner_id=house.ours.person,
            reader_id=house.ours.person,
            entry=entry,
            shared_at=NOW,
            until=NOW + LASTS,
        )
    tenancy.begin()
    tenancy.enter(person=house.ours.person)
    assert rows() == set()
