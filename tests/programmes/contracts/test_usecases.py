"""Writing a contract and agreeing to it: Alice may, Sam may in part, Bob and Charlie are refused."""

from uuid import uuid4

import pytest
from django.http import Http404

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Kind
from setwise.programmes import keeping
from setwise.programmes import usecases as programmes
from setwise.programmes.contracts import contents, held, queries, usecases
from setwise.programmes.contracts.rules import State
from setwise.programmes.contracts.usecases import Refused, Written
from setwise.programmes.models import (
    ContractAgreement,
    ContractDraft,
    ContractRemark,
    ContractVersion,
    LearningSet,
    Role,
)
from setwise.store import audit, erasure, rotation
from setwise.store.models import AuditRow, Words
from setwise.store.rotation import Owner
from tests.programmes.contracts.hands import (
    ASKED,
    LINE,
    NOW,
    agreed,
    agrees,
    door,
    puts,
    standing,
    texts,
    waiting,
    writes,
)
from tests.room.world import World

pytestmark = pytest.mark.django_db(databases=["default", "keys"])


class TestTheDoor:
    def test_everybody_of_the_set_comes_in(self, world: World) -> None:
        for name in (*ASKED, "sam"):
            assert door(world, name).learning_set == world.herons.pk

    @pytest.mark.parametrize("name", ["bob", "charlie"])
    def test_nobody_else_does(self, world: World, name: str) -> None:
        with pytest.raises(Http404):
            door(world, name)

    def test_who_left_does_not(self, world: World) -> None:
        programmes.end_membership(learning_set=world.herons, person=world.people["erin"], until=NOW)
        with pytest.raises(Http404):
            door(world, "erin")


class TestWriting:
    def test_anybody_proposes_and_changes(self, world: World) -> None:
        assert writes(world, "alice", "airtime", "Everybody once.") is Written.SAVED
        assert writes(world, "dana", "airtime", "Everybody once, then again.") is Written.SAVED
        assert texts(world, "airtime") == ["Everybody once, then again."]
        assert Words.objects.count() == 1

    def test_an_empty_text_takes_it_away(self, world: World) -> None:
        writes(world, "alice", "notes", "None.")
        assert writes(world, "dana", "notes", "") is Written.SAVED
        assert writes(world, "dana", "notes", "") is Written.SAVED
        assert texts(world, "notes") == []
        assert not Words.objects.exists()

    def test_two_at_once_lose_nothing(self, world: World) -> None:
        writes(world, "alice", "phones", "Off.")
        assert writes(world, "dana", "phones", "Silent.", base=None) is Written.BESIDE
        assert texts(world, "phones", "alice") == texts(world, "phones", "dana")
        assert texts(world, "phones") == ["Off.", "Silent."]

    def test_one_takes_away_what_another_has_just_changed(self, world: World) -> None:
        writes(world, "alice", "phones", "Off.")
        assert writes(world, "dana", "phones", "", base=uuid4()) is Written.LEFT
        assert texts(world, "phones") == ["Off."]

    def test_what_was_taken_away_meanwhile_is_written_again(self, world: World) -> None:
        assert writes(world, "alice", "phones", "Off.", base=uuid4()) is Written.SAVED

    def test_the_set_keeps_one_of_two(self, world: World) -> None:
        writes(world, "alice", "phones", "Off.")
        writes(world, "dana", "phones", "Silent.", base=None)
        second = queries.texts(door(world, "erin"), "phones")[1]
        with pytest.raises(Refused, match="Phones and bleeps"):
            puts(world)
        assert usecases.keep(access=door(world, "erin"), draft=second.id)
        assert usecases.keep(access=door(world, "erin"), draft=second.id)
        assert texts(world, "phones") == ["Silent."]
        assert not usecases.keep(access=door(world, "erin"), draft=uuid4())

    def test_a_supporter_reads_and_does_not_write(self, world: World) -> None:
        writes(world, "alice", "phones", "Off.")
        assert texts(world, "phones", "sam") == ["Off."]
        draft = ContractDraft.objects.get()
        for refused in (
            lambda: writes(world, "sam", "phones", "On."),
            lambda: usecases.keep(access=door(world, "sam"), draft=draft.pk),
            lambda: usecases.put(access=door(world, "sam"), at=NOW),
        ):
            with pytest.raises(Refused):
                refused()

    def test_there_is_no_other_clause(self, world: World) -> None:
        with pytest.raises(Http404):
            writes(world, "alice", "appraisal", "Yes.", base=None)


class TestPuttingItToTheSet:
    def test_it_needs_its_one_line(self, world: World) -> None:
        writes(world, "alice", "airtime", "Everybody once.")
        with pytest.raises(Refused, match="one line"):
            usecases.put(access=door(world, "alice"), at=NOW)

    def test_whoever_puts_it_agrees_and_the_others_are_asked(self, world: World) -> None:
        puts(world)
        shown = waiting(world, "dana")
        assert [text for _, text in shown.clauses] == [LINE]
        assert (shown.number, shown.put_by, shown.agreed) == (1, "Alice", ("Alice",))
        assert [name for _, name in shown.open] == ["Grace", "Cora", "Dana", "Erin"]
        assert standing(world) == (State.WAITING, 4, False)

    def test_another_takes_its_place_and_its_words_go(self, world: World) -> None:
        first = puts(world)
        usecases.miss(access=door(world, "dana"), version=first, text="Tea.", at=NOW)
        writes(world, "alice", "line", "Tea, and silence.")
        second = puts(world)
        assert ContractVersion.objects.get().pk == second
        assert Words.objects.count() == 2
        grace = door(world, "grace")
        for late in (
            lambda: usecases.agree(access=grace, version=first, at=NOW),
            lambda: usecases.record(access=grace, version=first, people=[], at=NOW),
            lambda: usecases.miss(access=grace, version=first, text="x", at=NOW),
        ):
            with pytest.raises(Refused, match="meanwhile"):
                late()

    def test_what_is_written_later_changes_nothing_in_it(self, world: World) -> None:
        puts(world)
        writes(world, "dana", "line", "Something else.")
        assert [text for _, text in waiting(world).clauses] == [LINE]


class TestAgreeing:
    def test_it_stands_once_all_who_are_asked_agree(self, world: World) -> None:
        writes(world, "alice", "least", "5")
        version = puts(world)
        agrees(world, version, "grace", "cora", "dana")
        assert standing(world).waiting_for == 1
        agrees(world, version, "erin")
        assert standing(world) == (State.AGREED, 0, True)
        herons = LearningSet.objects.get(pk=world.herons.pk)
        assert (herons.least_to_run, herons.contract_line) == (5, "")
        assert queries.first_line(herons.organisation_id, herons.pk) == LINE

    def test_agreeing_again_is_quiet(self, world: World) -> None:
        version = puts(world)
        assert usecases.agree(access=door(world, "dana"), version=version, at=NOW)
        assert not usecases.agree(access=door(world, "dana"), version=version, at=NOW)

    def test_a_supporter_may_agree_and_is_not_waited_for(self, world: World) -> None:
        version = puts(world)
        agrees(world, version, "sam")
        assert "Sam" in waiting(world).agreed
        agrees(world, version, *ASKED)
        assert standing(world).state is State.AGREED

    def test_what_is_missing_is_read_by_the_set_and_settled_by_agreeing(self, world: World) -> None:
        version = puts(world)
        for text in ("Tea.", "Tea, and biscuits."):
            usecases.miss(access=door(world, "dana"), version=version, text=text, at=NOW)
        (remark,) = waiting(world, "alice").remarks
        assert (remark.name, remark.text, remark.mine) == ("Dana", "Tea, and biscuits.", False)
        assert waiting(world, "dana").remarks[0].mine
        agrees(world, version, "dana")
        assert waiting(world).remarks == ()

    def test_one_takes_ones_agreement_back(self, world: World) -> None:
        version = agreed(world)
        usecases.miss(access=door(world, "dana"), version=version, text="Tea.", at=NOW)
        assert standing(world) == (State.WAITING, 1, True)

    def test_said_aloud_is_recorded_by_whoever_holds_the_process(self, world: World) -> None:
        version = puts(world)
        people = [world.people[name].pk for name in ("dana", "erin", "bob")]
        for name in ("alice", "sam"):
            with pytest.raises(Refused):
                usecases.record(access=door(world, name), version=version, people=people, at=NOW)
        grace = door(world, "grace")
        assert usecases.record(access=grace, version=version, people=people, at=NOW) == 2
        assert usecases.record(access=grace, version=version, people=people, at=NOW) == 0
        assert ContractAgreement.objects.filter(aloud=True).count() == 2
        assert standing(world).waiting_for == 2

    def test_where_nobody_facilitates_any_member_records(self, world: World) -> None:
        for name in ("grace", "cora"):
            programmes.end_membership(
                learning_set=world.herons, person=world.people[name], until=NOW
            )
        assert door(world, "alice").may_record
        assert not door(world, "sam").may_record

    def test_a_later_version_takes_its_place_when_it_stands(self, world: World) -> None:
        agreed(world)
        writes(world, "dana", "line", "We listen.")
        second = puts(world, "dana")
        there = queries.contracts(door(world, "erin"))
        assert there.waiting is not None
        assert there.standing is not None
        assert first_line(world) == LINE
        agrees(world, second, *ASKED)
        assert first_line(world) == "We listen."
        there = queries.contracts(door(world, "erin"))
        assert [number for number, _ in there.earlier] == [1]
        before = queries.version(door(world, "erin"), 1)
        assert [text for _, text in before.clauses] == [LINE]
        with pytest.raises(Http404):
            queries.version(door(world, "erin"), 2)

    def test_each_version_stands_with_another_of_the_seven_values(self, world: World) -> None:
        agreed(world)
        before = queries.contracts(door(world, "erin")).standing
        puts(world)
        assert before is not None
        assert str(waiting(world).value) != str(before.value)


def first_line(world: World) -> str:
    return queries.first_line(world.herons.organisation_id, world.herons.pk)


class TestComingAndGoing:
    def test_somebody_new_is_asked_and_what_stood_goes_on(self, world: World) -> None:
        version = agreed(world)
        programmes.add_member(learning_set=world.herons, person=world.people["bob"], since=NOW)
        assert standing(world) == (State.WAITING, 1, True)
        assert first_line(world) == LINE
        agrees(world, version, "bob")
        assert standing(world) == (State.AGREED, 0, True)

    def test_what_is_said_to_the_reminder_counts_for_what_stands(self, world: World) -> None:
        version = agreed(world)
        bob = world.people["bob"]
        programmes.add_member(learning_set=world.herons, person=bob, since=NOW)
        world.everyone_comes()
        world.must("bob", c.Join())
        world.must("grace", c.AgreeContract(str(bob.pk)))
        assert standing(world) == (State.AGREED, 0, True)
        assert ContractAgreement.objects.get(version=version, person=bob).aloud

    def test_it_counts_for_nothing_that_only_waits_or_where_something_is_missing(
        self, world: World
    ) -> None:
        world.everyone_comes()
        puts(world)
        world.must("dana", c.AgreeContract())
        assert standing(world).waiting_for == 4
        version = waiting(world).id
        agrees(world, version, *ASKED)
        usecases.miss(access=door(world, "erin"), version=version, text="Tea.", at=NOW)
        world.must("erin", c.AgreeContract())
        assert standing(world).waiting_for == 1

    def test_it_stands_when_the_last_who_had_not_agreed_leaves(self, world: World) -> None:
        version = puts(world)
        agrees(world, version, "grace", "cora", "dana")
        programmes.end_membership(learning_set=world.herons, person=world.people["erin"], until=NOW)
        contents._changed(world.herons.pk)
        assert standing(world) == (State.AGREED, 0, True)
        contents._changed(world.herons.pk)

    def test_a_supporter_who_becomes_a_member_is_asked(self, world: World) -> None:
        agreed(world)
        sam = world.people["sam"]
        programmes.end_membership(learning_set=world.herons, person=sam, until=NOW)
        programmes.add_member(learning_set=world.herons, person=sam, since=NOW, role=Role.MEMBER)
        assert standing(world).waiting_for == 1


class TestWhatIsKept:
    def test_it_is_the_sets_and_no_meetings(self, world: World) -> None:
        agreed(world)
        assert {row.meeting for row in Words.objects.all()} == {world.herons.pk}
        assert {row.author for row in Words.objects.all()} == {""}
        assert "contract" not in set(Kind)

    def test_it_gets_the_sets_new_key(self, world: World) -> None:
        agreed(world)
        rotation.rotate(Owner(world.herons.pk), by=audit.HOUSE, at=NOW)
        assert first_line(world) == LINE

    @pytest.mark.django_db(transaction=True, databases=["default", "keys"])
    def test_it_goes_with_the_set(self, world: World) -> None:
        agreed(world)
        organisation, learning_set = world.herons.organisation_id, world.herons.pk
        erasure.erase_set(
            organisation=organisation, learning_set=learning_set, by=audit.HOUSE, at=1
        )
        assert first_line(world) == ""
        assert not Words.objects.exists()

    def test_an_old_set_goes_with_its_contract(self, world: World) -> None:
        first = agreed(world)
        usecases.miss(access=door(world, "erin"), version=first, text="Tea.", at=NOW)
        puts(world)
        keeping.forget_sets(world.herons.organisation_id, [world.herons.pk])
        for left in (LearningSet.objects.filter(pk=world.herons.pk), ContractVersion.objects):
            assert not left.exists()
        assert not ContractDraft.objects.exists()
        assert not ContractAgreement.objects.exists()

    def test_whoever_is_erased_is_named_in_it_no_longer(self, world: World) -> None:
        version = agreed(world)
        usecases.miss(access=door(world, "erin"), version=version, text="Tea.", at=NOW)
        for name in ("alice", "erin"):
            held._let_go(world.people[name].pk, NOW)
        assert first_line(world) == LINE
        assert not ContractDraft.objects.exclude(by=None).exists()
        assert not ContractVersion.objects.exclude(put_by=None).exists()
        assert held._agreed(world.people["alice"].pk) == []
        (mine,) = held._agreed(world.people["dana"].pk)
        assert (mine["set"], mine["number"], mine["aloud"]) == ("Herons", 1, False)
        assert not ContractRemark.objects.exists()

    def test_the_audit_knows_that_and_not_what(self, world: World) -> None:
        version = agreed(world)
        rows = AuditRow.objects.filter(thing="contract").order_by("seq")
        assert [row.action for row in rows] == ["contract_put", "contract_stands"]
        assert {row.thing_id for row in rows} == {str(version)}
        named = queries.names(world.herons.organisation_id, frozenset({version}))
        assert named == {version: "Herons · Contract 1"}
        assert audit.verify(world.herons.organisation_id) is None
