"""Rule 9, the facilitator's powers; rule 10, coming and going and the chair."""

from __future__ import annotations

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting import events as e
from setwise.core.meeting.decide import Refused, Why
from setwise.core.meeting.processes import newest
from setwise.core.meeting.words import HOUSE, Depth, Interruption, Kind, Role
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DEFAULT,
    END,
    FULL,
    GRACE,
    HANA,
    IDRIS,
    LIGHT,
    MINUTE,
    SHORT,
    START,
    STRANGER,
    Meeting,
    seats_of,
)
from tests.core.meeting.way_out import leads_to_closed

DEPTHS = pytest.mark.parametrize("depth", [FULL, LIGHT])
STAGES = [(name, stage.key) for name in (DEFAULT, SHORT) for stage in newest(name).stages]
EVERYWHERE = pytest.mark.parametrize(("process", "stage"), STAGES)
DAY = 24 * 60


# Rule 9: open, pause, one step back, close


def test_rule_9_a_meeting_is_opened_once() -> None:
    opening = c.Open(DEFAULT, 1, FULL, seats_of(4), START, END)
    meeting = Meeting(opened=False)
    meeting.tries(GRACE, c.Join()).refused(Why.NOT_OPEN)
    meeting.tries(GRACE, c.StepBack()).refused(Why.NO_SEAT)
    meeting.does(HOUSE, opening).then(e.MeetingOpened)
    meeting.tries(GRACE, opening).quiet()
    assert meeting.state.chair == GRACE


@DEPTHS
@EVERYWHERE
def test_rule_9_one_step_back_at_every_stage(process: str, stage: str, depth: Depth) -> None:
    first = newest(process).stages[0].key
    meeting = Meeting(process, depth)
    if stage == first:
        meeting.tries(GRACE, c.StepBack()).refused(Why.NOTHING_TO_UNDO)
        meeting.does(GRACE, c.Interrupt(Interruption.PAUSE), c.StepBack())
        assert meeting.position.interruption is None
        return
    before = meeting.position
    while meeting.stage != stage:
        before = meeting.move_on_from_here(AMARA)
    meeting.tries(BOLA, c.StepBack()).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.StepBack()).then(e.SteppedBack())
    assert meeting.position == before
    assert meeting.replayed() == meeting.state


@DEPTHS
@EVERYWHERE
def test_rule_9_every_stage_has_a_way_out(process: str, stage: str, depth: Depth) -> None:
    meeting = Meeting(process, depth).at_stage(stage)
    assert 0 < leads_to_closed(meeting.state, meeting.at) <= 30
    meeting.does(GRACE, c.Leave())
    assert leads_to_closed(meeting.state, meeting.at) > 0


@DEPTHS
@EVERYWHERE
@pytest.mark.parametrize("kind", Interruption)
def test_rule_9_a_pause_a_break_a_time_out_at_every_stage(
    process: str, stage: str, depth: Depth, kind: Interruption
) -> None:
    meeting = Meeting(process, depth).at_stage(stage)
    meeting.tries(BOLA, c.Interrupt(kind)).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.Interrupt(kind)).then(e.Interrupted(kind))
    meeting.tries(GRACE, c.Interrupt(kind)).quiet()
    assert isinstance(meeting.tries(GRACE, c.Advance()).last, Refused)
    meeting.tries(BOLA, c.Resume()).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.Resume()).then(e.Resumed())
    meeting.tries(GRACE, c.Resume()).quiet()
    assert meeting.stage == stage


AT_REST: list[tuple[str, str, c.Command]] = [
    ("check_in", BOLA, c.TakeTurn()),
    ("check_in", BOLA, c.Pass()),
    ("check_in", BOLA, c.TakeBackPass()),
    ("check_in", GRACE, c.GiveTurn(BOLA)),
    ("check_in", GRACE, c.EndTurn()),
    ("check_in", GRACE, c.PassOver(BOLA)),
    ("check_in", GRACE, c.HoldRound()),
    ("check_in", GRACE, c.DrawOrder((BOLA,))),
    ("bidding", BOLA, c.Bid()),
    ("bidding", BOLA, c.WithdrawBid()),
    ("bidding", GRACE, c.AgreePieces((BOLA,))),
    ("clarifying", GRACE, c.GoRoundAgain()),
    ("open_questions", AMARA, c.LetQuestionGo()),
    ("open_questions", BOLA, c.LowerHand()),
    ("open_questions", BOLA, c.AskToWrite()),
    ("open_questions", GRACE, c.ReturnTo("clarifying")),
    ("close", GRACE, c.Reopen(0)),
]


@pytest.mark.parametrize(("stage", "person", "command"), AT_REST)
def test_rule_9_while_it_is_paused_no_turn_and_no_stage_moves(
    stage: str, person: str, command: c.Command
) -> None:
    meeting = Meeting().at_stage(stage).does(GRACE, c.Interrupt(Interruption.BREAK))
    meeting.tries(person, command).refused(Why.INTERRUPTED)


@EVERYWHERE
def test_rule_9_in_a_pause_one_may_leave_and_the_presenter_may_stop(
    process: str, stage: str
) -> None:
    meeting = Meeting(process).at_stage(stage).does(GRACE, c.Interrupt(Interruption.PAUSE))
    meeting.does(BOLA, c.Leave())
    if meeting.state.working:
        meeting.does(AMARA, c.Finish())
        assert not meeting.state.working


def test_rule_9_anyone_takes_their_own_slip_one_step_back() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn())
    meeting.tries(BOLA, c.StepBack()).refused(Why.NOT_CHAIR)
    meeting.does(AMARA, c.StepBack())
    assert meeting.floor is None


def test_rule_9_the_facilitator_closes() -> None:
    meeting = Meeting()
    meeting.tries(BOLA, c.Close()).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.Close()).then(e.MeetingClosed())
    meeting.tries(GRACE, c.Close()).refused(Why.CLOSED)
    meeting.tries(BOLA, c.StepBack()).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.StepBack())
    assert meeting.state.open


def test_rule_9_a_close_is_undone_for_a_quarter_of_an_hour_only() -> None:
    meeting = Meeting().does(GRACE, c.Close()).later(minutes=16)
    meeting.tries(GRACE, c.StepBack()).refused(Why.CLOSED)


def test_rule_9_the_depth_can_be_changed_in_any_meeting() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn())
    meeting.tries(AMARA, c.ChangeDepth(LIGHT)).refused(Why.NOT_CHAIR)
    meeting.tries(GRACE, c.ChangeDepth(FULL)).quiet()
    meeting.does(GRACE, c.ChangeDepth(LIGHT)).then(e.DepthChanged(LIGHT))
    assert meeting.to_come[0] == AMARA
    meeting.does(GRACE, c.ChangeDepth(FULL)).does(AMARA, c.TakeTurn(), c.EndTurn())


@DEPTHS
def test_rule_9_what_was_said_aloud_is_recorded_without_words(depth: Depth) -> None:
    meeting = Meeting(depth=depth, absent=(HANA, CARYS)).at_stage("check_in")
    meeting.does(GRACE, c.Join(CARYS), c.AgreeContract(CARYS), c.Leave(CARYS))
    meeting.then(e.Left(CARYS, aloud=True))
    for member in (BOLA, IDRIS):
        meeting.tries(member, c.Join(CARYS)).refused(Why.NOT_CHAIR)
        meeting.tries(member, c.Leave(AMARA)).refused(Why.NOT_CHAIR)
        meeting.tries(member, c.AgreeContract(AMARA)).refused(Why.NOT_CHAIR)
    assert "person" not in c.Write._fields


def test_rule_9_spoken_and_passed_are_recorded_aloud() -> None:
    meeting = Meeting().at_stage("check_in").does(GRACE, c.GiveTurn(AMARA), c.EndTurn(AMARA))
    meeting.does(GRACE, c.Pass(CARYS), c.TakeBackPass(CARYS), c.EndTurn(BOLA))
    aloud = [x.event.aloud for x in meeting.entries if isinstance(x.event, e.TurnEnded)]
    assert aloud == [True, True, True]


def test_rule_9_the_facilitator_reads_no_private_words() -> None:
    meeting = Meeting().at_stage("open_questions").does(CARYS, c.RaiseHand())
    waiting = meeting.writes(BOLA, Kind.QUESTION)
    action = meeting.writes(AMARA, Kind.ACTION)
    assert not {waiting, action} & meeting.sees(GRACE)


def test_rule_9_the_chair_is_handed_over() -> None:
    meeting = Meeting(absent=(HANA, CARYS))
    meeting.tries(BOLA, c.HandOver(BOLA)).refused(Why.NOT_CHAIR)
    meeting.tries(GRACE, c.HandOver(GRACE)).quiet()
    meeting.tries(GRACE, c.HandOver(CARYS)).refused(Why.NOT_HERE)
    meeting.tries(GRACE, c.HandOver(IDRIS)).refused(Why.NO_TURNS)
    meeting.tries(GRACE, c.HandOver(STRANGER)).refused(Why.NO_SEAT)
    meeting.does(GRACE, c.HandOver(BOLA)).then(e.ChairHandedOver(BOLA))
    meeting.tries(GRACE, c.Advance()).refused(Why.NOT_CHAIR)
    meeting.does(BOLA, c.Advance())


@DEPTHS
def test_rule_9_a_member_who_chairs_hands_over_before_presenting(depth: Depth) -> None:
    meeting = Meeting(depth=depth, self_facilitated=True).at_stage("bidding")
    assert meeting.state.chair == AMARA
    meeting.does(AMARA, c.AgreePieces((AMARA,)))
    meeting.tries(AMARA, c.Advance()).refused(Why.HAND_OVER_FIRST)
    meeting.does(AMARA, c.HandOver(BOLA)).does(BOLA, c.Advance())
    meeting.tries(BOLA, c.HandOver(AMARA)).refused(Why.HAND_OVER_FIRST)
    meeting.does(AMARA, c.Finish()).does(BOLA, c.HandOver(AMARA))
    assert meeting.state.chair == AMARA


def test_rule_9_no_step_back_makes_the_chair_present() -> None:
    meeting = Meeting().at_stage("closing_round").does(GRACE, c.HandOver(AMARA))
    meeting.tries(AMARA, c.StepBack()).refused(Why.HAND_OVER_FIRST)
    meeting.does(AMARA, c.HandOver(GRACE)).does(GRACE, c.StepBack())
    assert meeting.state.working


# Rule 10


@DEPTHS
@EVERYWHERE
def test_rule_10_a_latecomer_joins_where_the_meeting_is(
    process: str, stage: str, depth: Depth
) -> None:
    meeting = Meeting(process, depth, absent=(HANA, CARYS)).at_stage(stage)
    meeting.does(CARYS, c.Join()).then(e.Joined(CARYS, Role.MEMBER))
    meeting.tries(CARYS, c.Join()).quiet()
    seen = meeting.board(CARYS)
    assert (seen.stage, seen.here, seen.late) == (stage, True, stage != "gathering")
    if meeting.state.stage.is_round and depth is FULL:
        assert CARYS in meeting.to_come


def test_rule_10_someone_who_joined_the_set_since_gets_a_seat() -> None:
    meeting = Meeting().does(STRANGER, c.Join())
    assert STRANGER in meeting.state.in_turn_order
    meeting.tries(GRACE, c.Join("nobody")).refused(Why.NO_SEAT)


def test_rule_10_passed_over_they_come_back_at_the_end_of_the_round() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn())
    meeting.tries(BOLA, c.PassOver(AMARA)).refused(Why.NOT_CHAIR)
    meeting.does(GRACE, c.PassOver(AMARA)).then(e.PassedOver(AMARA, next=BOLA))
    assert (meeting.floor, meeting.to_come[-1]) == (BOLA, AMARA)
    meeting.all_speak(until=AMARA)
    meeting.tries(GRACE, c.PassOver(AMARA)).refused(Why.NOBODY_ELSE)
    meeting.does(GRACE, c.Pass(AMARA), c.Advance())


def test_rule_10_one_leaves_gently_and_the_turn_goes_on() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn(), c.Leave())
    meeting.then(e.Left(AMARA, next=BOLA))
    meeting.tries(AMARA, c.Leave()).quiet()
    meeting.tries(AMARA, c.TakeTurn()).refused(Why.NOT_HERE)
    meeting.tries(STRANGER, c.Leave()).refused(Why.NO_SEAT)
    meeting.does(AMARA, c.Join())
    assert meeting.to_come[-1] == AMARA


def test_rule_10_whoever_has_spoken_and_comes_back_has_no_second_turn() -> None:
    meeting = Meeting().at_stage("check_in").does(AMARA, c.TakeTurn(), c.EndTurn(), c.Leave())
    assert AMARA not in meeting.does(AMARA, c.Join()).to_come


@EVERYWHERE
def test_rule_10_when_the_facilitator_goes_nothing_changes_by_itself(
    process: str, stage: str
) -> None:
    meeting = Meeting(process).at_stage(stage).later(minutes=30)
    place, chair = meeting.stage, meeting.state.chair
    meeting.does(GRACE, c.Leave())
    assert (meeting.stage, meeting.state.chair) == (place, chair)


def test_rule_10_the_co_facilitator_takes_the_chair_and_the_facilitator_gets_it_back() -> None:
    meeting = Meeting(absent=())
    meeting.tries(HANA, c.TakeChair()).refused(Why.CHAIR_IS_HERE)
    meeting.tries(BOLA, c.TakeChair(away=True)).refused(Why.NOT_CHAIR)
    meeting.tries(IDRIS, c.TakeChair(away=True)).refused(Why.NO_TURNS)
    meeting.does(HANA, c.TakeChair(away=True)).then(e.ChairTaken(HANA))
    meeting.tries(HANA, c.TakeChair()).quiet()
    meeting.does(GRACE, c.TakeChair()).then(e.ChairTaken(GRACE))


def test_rule_10_a_member_offers_and_the_set_accepts() -> None:
    meeting = Meeting()
    meeting.tries(AMARA, c.OfferChair()).refused(Why.CHAIR_IS_HERE)
    meeting.tries(BOLA, c.AcceptChair(AMARA)).refused(Why.MOVED_ON)
    meeting.does(AMARA, c.OfferChair(away=True)).then(e.ChairOffered(AMARA))
    meeting.tries(AMARA, c.OfferChair(away=True)).quiet()
    meeting.tries(AMARA, c.AcceptChair(AMARA)).refused(Why.NOT_YOURS)
    meeting.does(BOLA, c.AcceptChair(AMARA)).then(e.ChairTaken(AMARA))
    meeting.tries(CARYS, c.AcceptChair(AMARA)).quiet()


def test_rule_10_two_who_offer_at_once_both_stand_and_the_set_accepts_either() -> None:
    for accepted in (AMARA, BOLA):
        meeting = Meeting().does(GRACE, c.Leave()).does(AMARA, c.OfferChair())
        meeting.does(BOLA, c.OfferChair()).then(e.ChairOffered(BOLA))
        assert meeting.board(CARYS).chair_offers == (AMARA, BOLA)
        meeting.tries(AMARA, c.OfferChair()).quiet()
        meeting.does(CARYS, c.AcceptChair(accepted)).then(e.ChairTaken(accepted))
        assert meeting.state.chair_offers == ()
        other = BOLA if accepted == AMARA else AMARA
        meeting.tries(CARYS, c.AcceptChair(other)).refused(Why.MOVED_ON)


def test_rule_10_each_offer_can_be_pressed_by_everyone_else() -> None:
    meeting = Meeting().does(GRACE, c.Leave())
    meeting.does(AMARA, c.OfferChair()).does(BOLA, c.OfferChair())
    for viewer, accepts in ((CARYS, [AMARA, BOLA]), (AMARA, [BOLA]), (BOLA, [AMARA])):
        offered = [o for o in meeting.board(viewer).offers if o.command == "accept_chair"]
        assert [offer.person for offer in offered] == accepts


def test_rule_10_the_offer_of_one_who_leaves_lapses_and_the_others_stand() -> None:
    meeting = Meeting().does(GRACE, c.Leave())
    meeting.does(AMARA, c.OfferChair()).does(BOLA, c.OfferChair()).does(AMARA, c.Leave())
    meeting.tries(CARYS, c.AcceptChair(AMARA)).refused(Why.MOVED_ON)
    meeting.does(CARYS, c.AcceptChair(BOLA))


def test_rule_10_an_offer_lapses_when_the_facilitator_comes_back() -> None:
    meeting = Meeting().does(GRACE, c.Leave()).does(AMARA, c.OfferChair()).does(GRACE, c.Join())
    meeting.tries(BOLA, c.AcceptChair(AMARA)).refused(Why.MOVED_ON)
    assert meeting.state.chair == GRACE


def test_rule_10_the_facilitator_back_on_the_line_answers_an_offer_by_keeping_the_chair() -> None:
    meeting = Meeting().does(AMARA, c.OfferChair(away=True)).does(GRACE, c.TakeChair())
    meeting.tries(BOLA, c.AcceptChair(AMARA)).refused(Why.MOVED_ON)
    meeting.tries(GRACE, c.TakeChair()).quiet()


def test_rule_10_the_presenter_does_not_take_the_empty_chair() -> None:
    meeting = Meeting().at_stage("open_questions")
    meeting.tries(AMARA, c.OfferChair(away=True)).refused(Why.HAND_OVER_FIRST)


@DEPTHS
@EVERYWHERE
def test_rule_10_the_house_closes_a_day_after_the_planned_end(
    process: str, stage: str, depth: Depth
) -> None:
    meeting = Meeting(process, depth).at_stage(stage)
    meeting.tries(HOUSE, c.CloseByHouse()).refused(Why.TIME_NOT_UP)
    meeting.later(minutes=(END - meeting.at) / MINUTE + DAY)
    meeting.tries(GRACE, c.CloseByHouse()).refused(Why.NOT_CHAIR)
    meeting.does(HOUSE, c.CloseByHouse()).then(e.MeetingClosed(by_house=True))
    meeting.tries(GRACE, c.StepBack()).refused(Why.CLOSED)


def test_rule_10_nobody_connects_or_disconnects_in_the_log() -> None:
    for kind in (c, e):
        names = {name.lower() for name in vars(kind)}
        assert not {name for name in names if "connect" in name or "online" in name}
