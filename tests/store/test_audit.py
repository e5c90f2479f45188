"""The audit: one chain for each organisation, whoever records at the same moment."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, connections, transaction

from setwise.store import audit
from setwise.store.audit import Anchor, Broken, NotForTheAudit
from setwise.store.models import AuditChain, AuditRow
from tests.store.rooms import at_once

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ALICE, TRUST, OTHER = uuid4(), uuid4(), uuid4()


def recorded(
    organisation: UUID | None = TRUST,
    *,
    action: str = "set_formed",
    at: datetime = NOW,
    thing_id: UUID | str = ALICE,
) -> None:
    audit.record(
        organisation=organisation,
        actor=ALICE,
        action=action,
        thing="set",
        thing_id=thing_id,
        at=at,
    )


def numbers(organisation: UUID | None = TRUST) -> list[int]:
    return [row.seq for row in audit.page(organisation).rows]


@pytest.mark.usefixtures("database")
class TestRecording:
    def test_rows_stand_in_order_with_who_what_and_when(self) -> None:
        recorded()
        recorded(action="membership_begun", at=NOW + timedelta(minutes=1))
        newest, oldest = audit.page(TRUST).rows
        assert (oldest.seq, oldest.actor, oldest.action) == (1, str(ALICE), "set_formed")
        assert (newest.seq, newest.at - oldest.at, newest.outcome) == (2, 60_000, "done")
        assert audit.verify(TRUST) is None

    def test_each_organisation_and_the_installation_have_a_chain(self) -> None:
        for organisation in (TRUST, OTHER, None, TRUST):
            recorded(organisation)
        assert [numbers(each) for each in (TRUST, OTHER, None)] == [[2, 1], [1], [1]]
        assert set(audit.chains()) == {TRUST, OTHER, audit.INSTALLATION}
        assert [audit.verify(each) for each in (TRUST, OTHER, None)] == [None] * 3

    def test_what_is_undone_was_not_recorded(self) -> None:
        recorded()

        with transaction.atomic(using=audit._database()):
            recorded()
            transaction.set_rollback(True, using=audit._database())
        assert numbers() == [1]
        assert audit.verify(TRUST) is None

    def test_nobody_recorded_anything(self) -> None:
        assert audit.verify(uuid4()) is None
        assert audit.anchor(uuid4()) == Anchor(0, "")
        assert audit.page(uuid4()) == ((), None)

    def test_many_at_once_keep_one_chain(self) -> None:
        def act(number: int) -> None:
            for _ in range(10):
                recorded(TRUST if number % 2 else OTHER)

        at_once(8, act)
        assert len(audit.page(TRUST, size=100).rows) == 40
        assert audit.verify(TRUST) is None
        assert audit.verify(OTHER) is None


@pytest.mark.usefixtures("database")
class TestNoContent:
    @pytest.mark.parametrize(
        "wrong",
        [
            {"actor": "Alice Adeyemi"},
            {"actor": "alice@example.org"},
            {"action": "said that she is tired"},
            {"thing": "a secret"},
            {"thing_id": "Bob is leaving"},
            {"thing_id": "bob@example.org"},
            {"thing_id": "a" * 65},
            {"outcome": "because he was late"},
            {"at": datetime(2026, 11, 24, 9, 0)},  # noqa: DTZ001 (the point of it)
        ],
    )
    def test_only_known_words_ids_and_moments_are_taken(self, wrong: dict[str, object]) -> None:
        fits: dict[str, object] = {
            "organisation": TRUST,
            "actor": ALICE,
            "action": "set_formed",
            "thing": "set",
            "thing_id": ALICE,
            "at": NOW,
        }
        with pytest.raises(NotForTheAudit) as caught:
            audit.record(**fits | wrong)  # type: ignore[arg-type]
        assert not any(str(value) in str(caught.value) for value in wrong.values())
        assert numbers() == []

    def test_who_acts_may_be_the_house_or_the_id_as_text(self) -> None:
        for actor in (audit.HOUSE, str(ALICE)):
            audit.record(
                organisation=TRUST,
                actor=actor,
                action="set_formed",
                thing="set",
                thing_id="",
                at=NOW,
            )
        assert [row.actor for row in audit.page(TRUST).rows] == [str(ALICE), audit.HOUSE]


@pytest.mark.usefixtures("database")
class TestTheDatabaseHelps:
    def test_no_row_is_changed(self) -> None:
        recorded()
        with pytest.raises(DatabaseError), transaction.atomic(using=audit._database()):
            AuditRow.objects.filter(organisation=TRUST).update(actor="house")
        assert audit.verify(TRUST) is None

    def test_postgres_deletes_no_row_either(self, database: str) -> None:
        recorded()
        if connections[database].vendor != "postgresql":
            AuditRow.objects.filter(organisation=TRUST).delete()
            assert audit.verify(TRUST) == Broken(1, "missing")
            return
        with pytest.raises(DatabaseError), transaction.atomic(using=database):
            AuditRow.objects.filter(organisation=TRUST).delete()
        assert audit.verify(TRUST) is None

    def test_a_head_that_was_moved_back_is_noticed(self) -> None:
        recorded()
        kept = audit.anchor(TRUST)
        recorded()
        AuditChain.objects.filter(pk=TRUST).update(head=kept.seq, hash=kept.hash)
        assert audit.verify(TRUST) == Broken(2, "too_many")


@pytest.mark.usefixtures("database")
class TestAnchors:
    def test_a_chain_that_goes_on_still_holds_an_old_anchor(self) -> None:
        recorded()
        kept = audit.anchor(TRUST)
        recorded()
        assert audit.holds(TRUST, kept)
        assert audit.holds(TRUST, audit.anchor(TRUST))

    def test_a_chain_made_anew_does_not(self) -> None:
        recorded(at=NOW + timedelta(seconds=1))
        kept = audit.anchor(TRUST)
        AuditChain.objects.filter(pk=TRUST).update(cut=1)
        AuditRow.objects.filter(organisation=TRUST).delete()
        AuditChain.objects.filter(pk=TRUST).delete()
        recorded()
        assert audit.verify(TRUST) is None
        assert audit.holds(TRUST, kept) is False
        assert audit.holds(TRUST, Anchor(7, kept.hash)) is False

    def test_nothing_is_known_of_what_was_cut_off(self) -> None:
        for day in range(3):
            recorded(at=NOW + timedelta(days=day))
        first = AuditRow.objects.get(organisation=TRUST, seq=1)
        second = AuditRow.objects.get(organisation=TRUST, seq=2)
        audit.cut(organisation=TRUST, before=NOW + timedelta(days=2), at=NOW)
        assert audit.holds(TRUST, Anchor(1, first.hash)) is None
        assert audit.holds(TRUST, Anchor(2, second.hash)) is True
        assert audit.holds(TRUST, Anchor(2, first.hash)) is False


@pytest.mark.usefixtures("database")
class TestCutting:
    def test_old_rows_go_and_the_chain_holds(self) -> None:
        for day in range(5):
            recorded(at=NOW + timedelta(days=day))
        assert audit.cut(organisation=TRUST, before=NOW + timedelta(days=3), at=NOW) == 3
        assert numbers() == [6, 5, 4]
        assert audit.page(TRUST).rows[0].action == "audit_cut"
        assert audit.verify(TRUST) is None
        recorded()
        assert audit.verify(TRUST) is None

    def test_all_may_be_old(self) -> None:
        recorded()
        assert audit.cut(organisation=TRUST, before=NOW + timedelta(days=1), at=NOW) == 1
        assert numbers() == [2]
        assert audit.verify(TRUST) is None

    def test_nothing_old_is_nothing_done(self) -> None:
        recorded()
        assert audit.cut(organisation=TRUST, before=NOW, at=NOW) == 0
        assert audit.cut(organisation=uuid4(), before=NOW, at=NOW) == 0
        assert numbers() == [1]

    def test_a_later_row_with_an_earlier_moment_stays_behind_a_young_one(self) -> None:
        recorded(at=NOW + timedelta(days=1))
        recorded()
        assert audit.cut(organisation=TRUST, before=NOW + timedelta(hours=1), at=NOW) == 0

    def test_a_front_deleted_without_a_cut_is_noticed(self) -> None:
        for day in range(4):
            recorded(at=NOW + timedelta(days=day))
        AuditChain.objects.filter(pk=TRUST).update(cut=2)
        assert audit.verify(TRUST) == Broken(1, "too_many")
        AuditRow.objects.filter(organisation=TRUST, seq__lte=2).delete()
        assert audit.verify(TRUST) == Broken(3, "changed")


@pytest.mark.usefixtures("database")
class TestReading:
    def test_pages_go_back_to_the_first_row(self) -> None:
        for _ in range(5):
            recorded()
        found = audit.page(TRUST, size=2)
        seen = [row.seq for row in found.rows]
        while found.older is not None:
            found = audit.page(TRUST, before=found.older, size=2)
            seen += [row.seq for row in found.rows]
        assert seen == [5, 4, 3, 2, 1]

    def test_one_kind_alone(self) -> None:
        recorded()
        recorded(action="meeting_planned")
        recorded()
        assert [row.seq for row in audit.page(TRUST, action="set_formed").rows] == [3, 1]
        assert audit.page(TRUST, action="no such thing").rows == ()
