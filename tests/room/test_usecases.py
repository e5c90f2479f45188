"""The use cases of the room: once, in one transaction, and only for those who may."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from threading import Barrier
from uuid import uuid4

import pytest
from django.db import connections
from django.http import Http404

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import HOUSE, Depth, Kind
from setwise.programmes.access import meeting_for
from setwise.programmes.models import Meeting
from setwise.programmes.usecases import end_membership
from setwise.room import present, usecases
from setwise.store import log, models, words
from setwise.store.words import TooLong, Unwritable
from tests.room.stages import reach
from tests.room.world import STRANGERS, World, a_meeting, a_world


def at_once(count: int, act: Callable[[int], usecases.Said]) -> list[usecases.Said]:
    """What `act` answers, called so many times at the same moment."""
    ready = Barrier(count)

    def start(number: int) -> usecases.Said:
        try:
            ready.wait()
            return act(number)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(count) as people:
        return list(people.map(start, range(count)))


def texts(world: World) -> list[str]:
    ids = models.Words.objects.filter(meeting=world.room).values_list("pk", flat=True)
    return sorted(words.read_many(world.room, map(str, ids)).values())


def a_word(kind: Kind = Kind.NOTE) -> c.Write:
    return c.Write(str(uuid4()), kind)


# --- Who may ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", STRANGERS)
def test_nobody_acts_in_a_room_that_is_not_theirs(world: World, name: str) -> None:
    with pytest.raises(Http404):
        world.do(name, c.Join())


def test_a_member_may_and_is_told_the_number(world: World) -> None:
    usecases.open_room(access=world.access("alice"), at=world.now)
    assert world.must("alice", c.Join()) == usecases.Said("done", 2)


def test_whoever_left_the_set_is_let_in_no_longer(world: World) -> None:
    world.everyone_comes()
    end_membership(learning_set=world.herons, person=world.people["alice"], until=world.now)
    with pytest.raises(Http404):
        world.do("alice", c.Leave())


# --- Opening ----------------------------------------------------------------------------------


def test_the_first_to_come_opens_the_room_once(world: World) -> None:
    first = usecases.open_room(access=world.access("alice"), at=world.now)
    again = usecases.open_room(access=world.access("dana"), at=world.now)
    assert first == again == usecases.Said("done", 1)
    assert not usecases.unopened(world.access("alice"))


def test_the_process_version_is_pinned(world: World) -> None:
    usecases.open_room(access=world.access("alice"), at=world.now)
    pinned = Meeting.objects.get(pk=world.room)
    assert (pinned.process, pinned.process_version) == ("action-learning-set", 1)
    assert world.state.process is not None
    assert world.state.process.version == 1


def test_nobody_can_keep_a_room_shut_by_taking_the_houses_command_id(world: World) -> None:
    said = usecases.record_met(
        access=world.access("alice"),
        command_id="open",
        at=world.now,
        present_people=(world.id("alice"),),
        presenters=(),
    )
    assert said.code == "not_chair"
    assert usecases.open_room(access=world.access("alice"), at=world.now).done
    assert world.must("alice", c.Join()).number == 2


# --- Once -------------------------------------------------------------------------------------


def test_a_command_sent_again_gets_the_same_answer_and_changes_nothing(world: World) -> None:
    world.everyone_comes()
    first = world.do("grace", c.Advance(), command_id="press")
    stage = world.state.position.stage
    assert world.do("grace", c.Advance(), command_id="press") == first
    assert world.state.position.stage == stage == "silence"


def test_a_refusal_sent_again_is_refused_in_the_same_way(world: World) -> None:
    world.everyone_comes()
    first = world.do("alice", c.Advance(), command_id="press")
    world.must("grace", c.HandOver(world.id("alice")))
    assert world.do("alice", c.Advance(), command_id="press") == first
    assert first.code == "not_chair"


def test_anothers_command_id_gives_nothing_away(world: World) -> None:
    world.everyone_comes()
    world.do("grace", c.Advance(), command_id="press")
    assert world.do("alice", c.Advance(), command_id="press").code == "not_yours"


@pytest.mark.django_db(transaction=True)
def test_a_command_sent_many_times_at_once_happens_once() -> None:
    world = a_world()
    world.everyone_comes()
    before = log.head(world.room)
    said = at_once(6, lambda number: world.do("grace", c.Advance(), command_id="press"))
    assert set(said) == {usecases.Said("done", before + 1)}
    assert world.state.position.stage == "silence"


@pytest.mark.django_db(transaction=True)
def test_two_who_press_next_at_once_move_the_meeting_by_one_stage() -> None:
    world = a_world()
    world.everyone_comes()
    moment = world.moment
    codes = [s.code for s in at_once(4, lambda n: world.do("grace", c.Advance(), about=moment))]
    assert sorted(codes) == ["done", "moved_on", "moved_on", "moved_on"]
    assert world.state.position.stage == "silence"


@pytest.mark.django_db(transaction=True)
def test_hands_raised_at_once_are_all_raised() -> None:
    world = a_world()
    reach(world, "open_questions")
    moment, names = world.moment, ("dana", "erin", "cora")
    said = at_once(3, lambda n: world.do(names[n], c.RaiseHand(), about=moment))
    assert all(each.done for each in said)
    position = world.state.position
    assert {position.floor, *position.hands} == {world.id(name) for name in names}


@pytest.mark.django_db(transaction=True)
def test_a_room_opened_by_all_at_once_is_opened_once() -> None:
    world = a_world()
    said = at_once(5, lambda n: usecases.open_room(access=world.access("alice"), at=world.now))
    assert set(said) == {usecases.Said("done", 1)}


# --- Words ------------------------------------------------------------------------------------


def test_a_refusal_leaves_no_words(world: World) -> None:
    world.everyone_comes()
    assert world.do("alice", a_word(), text="I froze").code == "not_now"
    assert texts(world) == []


def test_what_cannot_be_written_changes_nothing(world: World) -> None:
    reach(world, "check_in")
    head = log.head(world.room)
    for text, error in (("x" * 2_001, TooLong), ("a\0b", Unwritable)):
        with pytest.raises(error):
            world.do("alice", a_word(), text=text, command_id="try")
    assert log.head(world.room) == head
    assert world.do("alice", a_word(), text="short", command_id="try").done


def test_words_in_the_place_of_earlier_ones_erase_them(world: World) -> None:
    reach(world, "check_in")
    world.must("alice", a_word(), text="tired")
    world.must("alice", a_word(), text="better")
    assert texts(world) == ["better"]


def test_withdrawn_words_are_erased(world: World) -> None:
    reach(world, "bidding")
    written = a_word(Kind.BID)
    world.must("dana", written, text="How can I say no?")
    assert world.do("erin", c.Withdraw(written.words)).code == "not_yours"
    assert texts(world) == ["How can I say no?"]
    world.must("dana", c.Withdraw(written.words))
    assert texts(world) == []
    assert world.state.bids == ()


def test_agree_and_go_is_one_press_or_nothing(world: World) -> None:
    reach(world, "bidding")
    refused = world.do("grace", c.AgreePieces((world.id("sam"),)), c.Advance())
    assert refused.code == "not_a_member"
    assert world.state.position.pieces == ()
    world.must("grace", c.AgreePieces((world.id("alice"),)), c.Advance())
    assert (world.state.position.stage, world.state.presenter) == ("presenting", world.id("alice"))


def test_if_the_second_of_two_is_refused_the_first_has_not_happened(world: World) -> None:
    reach(world, "bidding")
    head = log.head(world.room)
    world.must("erin", c.Leave())
    world.must("grace", c.HandOver(world.id("dana")))
    said = world.do("dana", c.AgreePieces((world.id("dana"),)), c.Advance())
    assert said.code == "hand_over_first"
    assert log.head(world.room) == head + 2
    assert world.state.position.pieces == ()


def test_the_lot_is_drawn_by_the_server_and_leaves_the_presenter_last(world: World) -> None:
    reach(world, "closing_round")
    waiting = set(world.state.position.waiting)
    world.must("grace", c.DrawOrder(()))
    position = world.state.position
    assert {position.floor, *position.waiting} == waiting
    assert position.waiting[-1] == world.id("alice")


# --- Who presented, contacts -------------------------------------------------------------------


def test_contacts_are_the_organisations(world: World) -> None:
    organisation = world.herons.organisation
    organisation.contacts = "The speak-up guardian, ext. 12\n\n Occupational health "
    organisation.save()
    found = usecases.contacts(access=world.access("alice"))
    assert found == ("The speak-up guardian, ext. 12", "Occupational health")


def test_who_presented_names_meetings_that_were_held(world: World) -> None:
    assert usecases.who_presented(access=world.access("alice")) == ()
    reach(world, "closing_round")
    (row,) = usecases.who_presented(access=world.access("dana"))
    assert row.people == (world.id("alice"),)


# --- We met without it -------------------------------------------------------------------------


def met(world: World, name: str, *came: str, presented: str = "alice") -> usecases.Said:
    return usecases.record_met(
        access=world.access(name),
        command_id=uuid4().hex,
        at=world.now,
        present_people=tuple(world.id(each) for each in came),
        presenters=(world.id(presented),),
    )


def test_a_facilitator_records_that_the_set_met(world: World) -> None:
    assert met(world, "alice", "alice", "dana").code == "not_chair"
    assert met(world, "grace", "dana").code == "malformed"
    assert met(world, "grace", "alice", "bob").code == "malformed"
    assert met(world, "grace", "alice", "dana").done
    assert Meeting.objects.get(pk=world.room).closed_at is not None
    (row,) = usecases.who_presented(access=world.access("alice"))
    assert row.people == (world.id("alice"),)


def test_a_meeting_that_was_held_is_not_recorded_as_held_without(world: World) -> None:
    world.everyone_comes()
    assert met(world, "grace", "alice").code == "not_now"


def test_a_member_of_a_self_facilitated_set_records_it(world: World) -> None:
    access = meeting_for(world.people["bob"].pk, world.otters_meet.pk)
    bob = (str(world.people["bob"].pk),)
    said = usecases.record_met(
        access=access, command_id="m", at=world.now, present_people=bob, presenters=bob
    )
    assert said.done


# --- Closing ----------------------------------------------------------------------------------


def closed(world: World) -> tuple[datetime | None, int | None]:
    """As lists of meetings have it, and as the fold has it."""
    meeting = Meeting.objects.get(pk=world.room)
    return meeting.closed_at, models.Log.objects.get(pk=world.room).closed_at


def test_closing_is_noted_for_lists_and_for_the_fold_and_one_step_back_opens_again(
    world: World,
) -> None:
    reach(world, "closed")
    assert None not in closed(world)
    world.must("grace", c.StepBack())
    assert closed(world) == (None, None)
    assert world.state.open
    world.must("grace", c.Close())
    assert None not in closed(world)


def test_a_step_back_that_was_on_its_way_when_the_meeting_closed_opens_it_again(
    world: World,
) -> None:
    reach(world, "close")
    found_before = world.access("grace")
    world.must("grace", c.Close())
    said = usecases.act(
        access=found_before, command_id="back", commands=(c.StepBack(),), at=world.now
    )
    assert said.done
    assert world.state.open
    assert closed(world) == (None, None)


def test_a_step_back_in_the_middle_closes_and_opens_nothing(world: World) -> None:
    reach(world, "silence")
    world.must("grace", c.StepBack())
    assert closed(world) == (None, None)
    assert world.state.open


def test_a_quarter_of_an_hour_later_it_stays_closed(world: World) -> None:
    reach(world, "closed")
    later = world.now + timedelta(minutes=16)
    assert world.do("grace", c.StepBack(), at=later).code == "closed"


def test_the_depth_of_the_meeting_is_the_planned_one(db: None) -> None:
    world = a_world(depth=Depth.LIGHT)
    usecases.open_room(access=world.access("grace"), at=world.now)
    assert world.state.depth is Depth.LIGHT
    opened = log.read(world.room)[0]
    assert opened.by == HOUSE


def test_another_meeting_of_the_set_is_another_room(world: World) -> None:
    world.everyone_comes()
    other = a_meeting(world.herons)
    assert usecases.unopened(meeting_for(world.people["alice"].pk, other.pk))
    assert present.now(other.pk).seq == 0
