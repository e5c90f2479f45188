"""The practice set: whatever is pressed, the core's rules hold it, and it comes to its end."""

from __future__ import annotations

from random import Random

import pytest

from setwise.core.meeting.words import Ending
from setwise.room.practice.sets.chairs import CHAIRS, MOST, Chair, Lost, Sitting, sit
from setwise.room.practice.sets.showing import show
from setwise.room.practice.sets.table import ASK, YOU


@pytest.fixture(params=sorted(CHAIRS))
def chair(request: pytest.FixtureRequest) -> Chair:
    return CHAIRS[str(request.param)]


def walk(chair: Chair, luck: Random) -> tuple[list[str], Sitting]:
    """Somebody presses whatever is offered until it is over."""
    pressed: list[str] = []
    while True:
        sitting = sit(chair, pressed)
        shown = show(sitting)
        if shown.over:
            return pressed, sitting
        # Each has a name that the room gives it, which it can only while the core offers it.
        assert all(each.text for each in shown.presses)
        keys = [each.key for each in sitting.choices]
        key = luck.choice(keys)
        pressed.append(luck.choice([ASK, f"{ASK}-advice"]) if key == ASK else key)


def test_every_way_leads_to_the_end_in_about_ten_minutes(chair: Chair) -> None:
    for seed in range(12):
        pressed, sitting = walk(chair, Random(seed))
        assert not sitting.table.state.open
        assert len(pressed) <= 20
        # Nobody but the presenter ended the work.
        endings = {piece.ended for piece in sitting.table.state.position.pieces}
        assert endings <= {Ending.FINISHED, Ending.SAID_ALOUD}


def test_no_simulated_person_is_a_person_and_no_word_is_in_the_state(chair: Chair) -> None:
    _, sitting = walk(chair, Random(1))
    assert sitting.table.state.words == {}
    assert YOU in {seat.person for seat in sitting.table.state.seats}


@pytest.mark.parametrize(
    "pressed", [["close"], ["advance"] * (MOST + 1), [ASK], ["ask-nothing"], [""]]
)
def test_what_is_not_offered_leads_nowhere(chair: Chair, pressed: list[str]) -> None:
    with pytest.raises(Lost):
        sit(chair, pressed)


def test_after_the_end_nothing_can_be_pressed(chair: Chair) -> None:
    pressed, _ = walk(chair, Random(2))
    with pytest.raises(Lost):
        sit(chair, [*pressed, "advance"])


def said(chair: str, *pressed: str) -> str:
    return " ".join(str(each.text) for each in sit(CHAIRS[chair], pressed).table.said)


def test_a_presenter_stops_when_they_like_and_lets_a_question_go() -> None:
    asked = ["advance", "end_turn"]
    assert "What matters most" in said("presenter", *asked)
    assert "Let us close" in said("presenter", *asked, "finish")
    assert "simply telling your manager" in said("presenter", *asked, "end_turn", "end_turn")
    let_go = [*asked, "end_turn", "end_turn", "let_question_go"]
    assert "if it were settled" in said("presenter", *let_go)


def test_nobody_stops_for_the_presenter() -> None:
    asked = ["advance", "end_turn", *["end_turn"] * 6]
    assert "You decide when to stop." in said("presenter", *asked)


def test_a_question_lands_as_it_lets_one_answer() -> None:
    mine = ["listen", "pass", "raise_hand"]
    assert "not so simple" in said("asker", *mine, "ask-advice")
    assert "Which one shall I answer?" in said("asker", *mine, "ask-multiple")
    assert "nobody picks up" in said("asker", *mine, "ask")
    # One that was asked aloud was read by nobody.
    assert "nobody picks up" in said("asker", *mine, "end_turn")


def test_advice_that_is_left_alone_brings_more() -> None:
    came = [*["advance"] * 3, "say", "say", *["advance"] * 3, "listen"]
    assert "let it ring" in said("facilitator", *came)
    assert "a rota" in said("facilitator", *came, "listen")
    assert "like them to know" in said("facilitator", *came, "say")
    assert "like them to know" in said("facilitator", *came, "listen", "say")
