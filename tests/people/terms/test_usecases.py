"""Publishing and accepting: Alice may, Bob may in part, Charlie must be refused."""

from typing import Any

import pytest
from django.db import connection
from django.http import Http404
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from setwise.people import usecases as people
from setwise.people.access import organisation_for
from setwise.people.audit.names import names_of
from setwise.people.models import Organisation, Role, TermsAccepted, TermsKind, TermsVersion
from setwise.people.organisations.shelves import Step, steps_of
from setwise.people.terms import asking, documents, queries, usecases
from setwise.people.terms.asking import Accepted, holds
from setwise.people.terms.documents import Document
from setwise.people.terms.usecases import Outdated, Shown, Unchanged
from setwise.store import audit
from tests.people import factories
from tests.people.terms.agreeing import accept_all, kinds, missing, publish
from tests.people.terms.conftest import LATER, NOW, Trust, in_it

USER, PRIVACY = TermsKind.USER, TermsKind.PRIVACY


class TestWhoIsAsked:
    def test_everyone_the_user_terms_and_the_notice_and_administrators_more(
        self, trust: Trust
    ) -> None:
        assert kinds(trust.bob) == ["user", "privacy"]
        assert kinds(trust.alice) == ["user", "privacy", "organisation"]
        assert all(asked.first for asked in missing(trust.bob))

    def test_whoever_keeps_a_set_of_their_own_the_short_ones(self, trust: Trust) -> None:
        own = people.found_organisation(name="Six of us", own_set=True, at=NOW)
        in_it(own, trust.bob, Role.ADMINISTRATOR)
        asked = [each for each in missing(trust.bob) if each.organisation == own.pk]
        assert [each.kind for each in asked] == [TermsKind.SHORT]

    def test_nobody_for_an_organisation_that_is_made_up_or_that_they_left(
        self, trust: Trust
    ) -> None:
        dana = people.add_person(name="Dana Diaz")
        in_it(factories.an_organisation(), dana, Role.ADMINISTRATOR)
        assert kinds(dana) == []
        people.leave(organisation=trust.organisation, person=trust.bob, at=LATER)
        assert kinds(trust.bob) == []

    def test_who_becomes_administrator_accepts_for_the_organisation(self, trust: Trust) -> None:
        accept_all(trust.bob)
        people.give_role(
            organisation=trust.organisation, person=trust.bob, role=Role.ADMINISTRATOR, at=LATER
        )
        assert kinds(trust.bob) == ["organisation"]


class TestAccepting:
    def test_what_was_accepted_is_kept_with_its_version_and_moment(self, trust: Trust) -> None:
        assert accept_all(trust.bob)
        assert kinds(trust.bob) == []
        found = TermsAccepted.objects.filter(person=trust.bob, kind="user").get()
        assert (found.number, found.shipped, found.accepted_at) == (0, 1, NOW)
        assert found.organisation_id == trust.organisation.pk

    def test_twice_is_once(self, trust: Trust) -> None:
        shown = [Shown(each.organisation, each.kind, each.version) for each in missing(trust.bob)]
        for _ in range(2):
            assert usecases.accept(person=trust.bob.pk, shown=shown, at=NOW)
        assert TermsAccepted.objects.filter(person=trust.bob).count() == 2

    def test_what_was_not_shown_is_not_accepted(self, trust: Trust) -> None:
        shown = [Shown(trust.organisation.pk, USER, Accepted(0, 1))]
        assert not usecases.accept(person=trust.bob.pk, shown=shown, at=NOW)
        assert kinds(trust.bob) == ["privacy"]

    def test_a_version_that_is_in_force_no_longer_is_not_accepted(self, trust: Trust) -> None:
        shown = [Shown(each.organisation, each.kind, each.version) for each in missing(trust.bob)]
        publish(trust, "Something else.")
        assert not usecases.accept(person=trust.bob.pk, shown=shown, at=NOW)
        assert kinds(trust.bob) == ["user"]

    def test_a_stranger_accepts_nothing_here(self, trust: Trust) -> None:
        shown = [Shown(trust.organisation.pk, USER, Accepted(0, 1))]
        usecases.accept(person=trust.charlie.pk, shown=shown, at=NOW)
        assert not TermsAccepted.objects.exists()


class TestPublishing:
    def test_a_version_that_asks_again_asks_everyone_with_what_changed(self, trust: Trust) -> None:
        accept_all(trust.bob)
        accept_all(trust.alice)
        assert publish(trust, "Be kind.") == 1
        assert [asked.notes for asked in missing(trust.bob)] == [("It now says Be kind..",)]
        publish(trust, "Be very kind.")
        (asked,) = missing(trust.bob)
        assert asked.notes == ("It now says Be very kind..", "It now says Be kind..")
        assert not asked.first
        assert accept_all(trust.bob)
        assert kinds(trust.alice) == ["user"]

    def test_a_small_correction_asks_nobody_who_accepted(self, trust: Trust) -> None:
        accept_all(trust.bob)
        publish(trust, "Be knd.")
        accept_all(trust.bob)
        publish(trust, "Be kind.", again=False)
        assert kinds(trust.bob) == []
        assert kinds(trust.alice) == ["user", "privacy", "organisation"]

    def test_the_mark_changes_with_each_that_asks_and_not_with_a_correction(
        self, trust: Trust
    ) -> None:
        def mark() -> str:
            return asking.mark(trust.bob.pk, asking.standings(trust.bob.pk))

        first = mark()
        publish(trust, "Be knd.")
        second = mark()
        publish(trust, "Be kind.", again=False)
        assert mark() == second != first

    def test_it_is_in_the_audit_without_its_text(self, trust: Trust) -> None:
        publish(trust, "Be kind.")
        row = audit.page(trust.organisation.pk).rows[0]
        assert (row.action, row.actor) == ("terms_published", str(trust.alice.pk))
        assert row.thing_id == str(TermsVersion.objects.get().pk)
        assert names_of(trust.organisation.pk, [row]) == {
            ("terms", row.thing_id): "User terms, version 1"
        }

    def test_only_an_administrator_of_it_publishes(self, trust: Trust) -> None:
        for person in (trust.bob.pk, trust.charlie.pk, None):
            with pytest.raises(Http404):
                usecases.publish(**asked(trust, person=person))
        assert not TermsVersion.objects.exists()

    def test_a_suspended_organisation_has_no_administrator(self, trust: Trust) -> None:
        Organisation.objects.filter(pk=trust.organisation.pk).update(suspended_at=NOW)
        with pytest.raises(Http404):
            usecases.publish(**asked(trust))

    def test_a_document_of_the_other_kind_of_organisation_is_not_there(self, trust: Trust) -> None:
        with pytest.raises(Http404):
            usecases.publish(**asked(trust, kind=TermsKind.SHORT))

    def test_of_two_who_write_at_once_the_second_is_told(self, trust: Trust) -> None:
        usecases.publish(**asked(trust))
        with pytest.raises(Outdated):
            usecases.publish(**asked(trust, text="Mine."))

    def test_and_so_when_both_press_at_the_same_moment(
        self, trust: Trust, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = documents.current(trust.organisation.pk, USER)
        usecases.publish(**asked(trust))
        monkeypatch.setattr(documents, "current", lambda *_: before)
        with pytest.raises(Outdated):
            usecases.publish(**asked(trust, text="Mine."))
        assert connection.is_usable()

    def test_the_same_text_is_no_new_version(self, trust: Trust) -> None:
        usecases.publish(**asked(trust))
        with pytest.raises(Unchanged):
            usecases.publish(**asked(trust, base=1, text="Be  kind.\r\n"))


def asked(trust: Trust, **other: Any) -> dict[str, Any]:
    usual = {
        "person": trust.alice.pk,
        "organisation": trust.organisation.pk,
        "kind": USER,
        "text": "Be kind.",
        "note": "It is shorter.",
        "asks_again": True,
        "base": 0,
        "at": LATER,
    }
    return usual | other


versions = st.lists(st.booleans(), max_size=6).map(
    lambda asks: tuple(
        Document(USER, number, "", asks_again=again)
        for number, again in reversed([(0, True), *enumerate(asks, start=1)])
    )
)
known = st.frozensets(st.builds(Accepted, st.integers(0, 6), st.integers(1, 3)), max_size=3)


@given(known, versions, st.integers(1, 3))
def test_who_has_accepted_what_is_in_force_is_never_asked(
    before: frozenset[Accepted], published: tuple[Document, ...], revision: int
) -> None:
    newest = Accepted(published[0].number, revision)
    assert holds(before | {newest}, published, revision)
    assert not holds(frozenset(), published, revision)


@given(known, versions, st.integers(1, 3))
def test_a_version_that_asks_again_asks_whoever_has_not_seen_it(
    before: frozenset[Accepted], published: tuple[Document, ...], revision: int
) -> None:
    number = published[0].number + 1
    earlier = frozenset(each for each in before if each.number < number)
    again = (Document(USER, number, "", asks_again=True), *published)
    assert not holds(earlier, again, revision)
    correction = (Document(USER, number, "", asks_again=False), *published)
    if any(each.number for each in published):
        assert holds(earlier, correction, revision) == holds(earlier, published, revision)


def test_a_new_shipped_text_asks_those_who_have_no_text_of_their_own(
    trust: Trust, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept_all(trust.bob)
    publish(trust, "Our own.", kind=PRIVACY)
    accept_all(trust.bob)
    from setwise.people.terms import shipped

    changed = dict.fromkeys(TermsKind, ("It is clearer.",))
    monkeypatch.setattr(shipped, "REVISIONS", changed)
    (found,) = missing(trust.bob)
    assert (found.kind, found.version.shipped, found.notes) == (USER, 2, ("It is clearer.",))
    assert accept_all(trust.bob)


class TestKeepingThemAsTheyCame:
    def test_it_finishes_the_first_step_and_is_in_the_audit_once(self, trust: Trust) -> None:
        home, alice = trust.organisation, trust.alice
        (step,) = _terms_step(trust)
        assert not step.done
        assert usecases.keep_as_they_came(person=alice.pk, organisation=home.pk, at=NOW)
        assert not usecases.keep_as_they_came(person=alice.pk, organisation=home.pk, at=LATER)
        assert queries.kept_as_they_came(home.pk) == NOW
        (step,) = _terms_step(trust)
        assert step.done
        rows = [each for each in audit.page(home.pk).rows if each.action == "terms_kept"]
        assert [each.actor for each in rows] == [str(alice.pk)]

    def test_nobody_but_an_administrator_says_it(self, trust: Trust) -> None:
        for person in (trust.bob, trust.charlie):
            with pytest.raises(Http404):
                usecases.keep_as_they_came(
                    person=person.pk, organisation=trust.organisation.pk, at=NOW
                )
        assert queries.kept_as_they_came(trust.organisation.pk) is None

    def test_what_is_ones_own_by_now_is_not_kept_as_it_came(self, trust: Trust) -> None:
        publish(trust, "Be kind.")
        assert not usecases.keep_as_they_came(
            person=trust.alice.pk, organisation=trust.organisation.pk, at=NOW
        )


def _terms_step(trust: Trust) -> list[Step]:
    access = organisation_for(trust.alice.pk, trust.organisation.pk)
    address = reverse("terms:overview", args=[trust.organisation.pk])
    return [each for each in steps_of(access) if each.href == address]
