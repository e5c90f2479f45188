"""What a screen sends: each press is a command of the core, and anything else is BadForm."""

import random
from typing import get_args
from uuid import uuid4

import pytest
from django.http import QueryDict
from hypothesis import example, given
from hypothesis import strategies as st

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Depth, Interruption, Kind
from setwise.room import forms

ALICE, DANA, WORDS = str(uuid4()), str(uuid4()), str(uuid4())
MOMENT = {"command": "press-1", "moment": "3.7.live", "visit": "3", "step": "7"}


def a_form(**fields: str | list[str]) -> QueryDict:
    form = QueryDict(mutable=True)
    for name, value in {**MOMENT, **fields}.items():
        form.setlist(name, value if isinstance(value, list) else [value])
    return form


def read(**fields: str | list[str]) -> forms.Sent:
    return forms.read(a_form(**fields), lambda people: tuple(sorted(people)))


def refusal(**fields: str | list[str]) -> str:
    with pytest.raises(forms.BadForm) as bad:
        read(**fields)
    return bad.value.code


ONE = {
    "step_back": c.StepBack(),
    "resume": c.Resume(),
    "ask_to_finish": c.AskToFinish(),
    "close": c.Close(),
    "hold_round": c.HoldRound(),
    "go_round_again": c.GoRoundAgain(),
    "take_turn": c.TakeTurn(),
    "let_question_go": c.LetQuestionGo(),
    "ask_to_write": c.AskToWrite(),
    "finish": c.Finish(),
    "end_for_time": c.EndForTime(),
    "stop_for_care": c.StopForCare(),
    "take_chair": c.TakeChair(),
    "offer_chair": c.OfferChair(),
    "advance": c.Advance(),
    "draw_order": c.DrawOrder(()),
    "agree_pieces": c.AgreePieces(()),
}
FOR_ONESELF_OR_ANOTHER = {
    "join": c.Join,
    "leave": c.Leave,
    "agree_contract": c.AgreeContract,
    "end_turn": c.EndTurn,
    "pass": c.Pass,
    "take_back_pass": c.TakeBackPass,
    "raise_hand": c.RaiseHand,
    "lower_hand": c.LowerHand,
    "bid": c.Bid,
    "withdraw_bid": c.WithdrawBid,
}
FOR_ANOTHER = {
    "give_turn": c.GiveTurn,
    "pass_over": c.PassOver,
    "hand_over": c.HandOver,
    "hear_out": c.HearOut,
    "accept_chair": c.AcceptChair,
}
WITH_WORDS = {"withdraw": c.Withdraw, "keep": c.Keep, "let_go": c.LetGo}
WITH_A_PIECE = {"drop_piece": c.DropPiece, "reopen": c.Reopen}
WITH_A_KIND = {
    "change_depth": c.ChangeDepth,
    "show_elapsed": c.ShowElapsed,
    "interrupt": c.Interrupt,
}
OTHERS = {"return_to": c.ReturnTo, "share_action": c.ShareAction, "write": c.Write}
NEVER_FROM_A_SCREEN = {c.Open, c.CloseByHouse, c.RecordMet}


def test_every_command_but_the_houses_can_be_sent() -> None:
    sent = {type(command) for command in ONE.values()}
    for table in (FOR_ONESELF_OR_ANOTHER, FOR_ANOTHER, WITH_WORDS, WITH_A_PIECE):
        sent |= set(table.values())
    sent |= set(WITH_A_KIND.values()) | set(OTHERS.values())
    assert sent == set(get_args(c.Command)) - NEVER_FROM_A_SCREEN


@pytest.mark.parametrize(("do", "command"), ONE.items())
def test_a_plain_press(do: str, command: c.Command) -> None:
    assert read(do=do) == forms.Sent("press-1", (command,), c.About(3, 7))


@pytest.mark.parametrize(("do", "kind"), FOR_ONESELF_OR_ANOTHER.items())
def test_a_press_about_oneself_or_another(do: str, kind: type) -> None:
    assert read(do=do).commands == (kind(),)
    assert read(do=do, person="").commands == (kind(),)
    assert read(do=do, person=ALICE).commands == (kind(ALICE),)
    assert refusal(do=do, person="alice") == "malformed"


@pytest.mark.parametrize(("do", "kind"), FOR_ANOTHER.items())
def test_a_press_about_another_names_them(do: str, kind: type) -> None:
    assert read(do=do, person=ALICE).commands == (kind(ALICE),)
    assert refusal(do=do) == "malformed"
    assert refusal(do=do, person="../../etc/passwd") == "malformed"


@pytest.mark.parametrize(("do", "kind"), WITH_WORDS.items())
def test_a_press_about_words_names_them(do: str, kind: type) -> None:
    assert read(do=do, words=WORDS).commands == (kind(WORDS),)
    assert refusal(do=do, words="x") == refusal(do=do) == "malformed"


@pytest.mark.parametrize(("do", "kind"), WITH_A_PIECE.items())
def test_a_press_about_a_piece_of_work_numbers_it(do: str, kind: type) -> None:
    assert read(do=do, piece="0").commands == (kind(0),)
    for piece in ("", "-1", "1.0", "٣", "1" * 10, "one"):
        assert refusal(do=do, piece=piece) == "malformed"


def test_presses_that_choose_a_kind() -> None:
    assert read(do="interrupt", kind="break").commands == (c.Interrupt(Interruption.BREAK),)
    assert read(do="change_depth", kind="full").commands == (c.ChangeDepth(Depth.FULL),)
    assert read(do="show_elapsed", kind="on").commands == (c.ShowElapsed(True),)
    assert read(do="show_elapsed", kind="off").commands == (c.ShowElapsed(False),)
    for do in ("interrupt", "change_depth"):
        assert refusal(do=do, kind="for ever") == refusal(do=do) == "malformed"


def test_presses_about_a_stage() -> None:
    assert read(do="advance", stage="bidding").commands == (c.Advance("bidding"),)
    assert read(do="return_to", stage="bidding").commands == (c.ReturnTo("bidding"),)
    assert refusal(do="return_to") == "malformed"


def test_sharing_an_action() -> None:
    assert read(do="share_action", words=WORDS, shared="yes").commands == (
        c.ShareAction(WORDS, True),
    )
    assert read(do="share_action", words=WORDS).commands == (c.ShareAction(WORDS, False),)


def test_agree_and_go_is_two_commands_in_the_order_that_was_tapped() -> None:
    sent = read(do="agree_and_go", presenter=[ALICE, DANA], tapped=f"{DANA},{ALICE}")
    assert sent.commands == (c.AgreePieces((DANA, ALICE)), c.Advance())


def test_to_go_on_without_anyone_has_to_be_said() -> None:
    assert refusal(do="agree_and_go") == "nobody_ticked"
    nobody = (c.AgreePieces(()), c.Advance())
    assert read(do="agree_and_go", nobody="yes").commands == nobody
    assert read(do="agree_and_go", nobody="yes", presenter=[ALICE]).commands == nobody


def test_who_was_tapped_and_unticked_again_is_not_agreed() -> None:
    sent = read(do="agree_pieces", presenter=[ALICE], tapped=f"{DANA},{ALICE}")
    assert sent.commands == (c.AgreePieces((ALICE,)),)
    assert refusal(do="agree_pieces", presenter=["alice"]) == "malformed"
    assert refusal(do="agree_pieces", presenter=[ALICE], tapped="dana") == "malformed"


@pytest.mark.parametrize("kind", list(Kind))
def test_writing(kind: Kind) -> None:
    sent = read(do="write", kind=kind.value, text="  What do you need?\n", shared="yes")
    (written,) = sent.commands
    assert isinstance(written, c.Write)
    assert (written.kind, written.shared, sent.text) == (kind, True, "What do you need?")
    again = read(do="write", kind=kind.value, text="x").commands[0]
    assert isinstance(again, c.Write)
    assert written.words != again.words


def test_what_is_written_comes_alone_and_is_not_too_long() -> None:
    assert refusal(do="write", kind="note", text=" \n ") == "empty"
    assert refusal(do="write", kind="note") == "empty"
    assert refusal(do="write", kind="note", text="x" * 2_001) == "too_long"
    assert read(do="write", kind="note", text="x" * 2_000).text == "x" * 2_000
    assert refusal(do="write", kind="baggage", text="x") == "malformed"
    assert refusal(do="write", text="x") == "malformed"


@pytest.mark.parametrize("do", ["", "open", "record_met", "close_by_house", "__class__", "Write"])
def test_what_no_screen_offers_is_unknown(do: str) -> None:
    assert refusal(do=do) == "unknown"


@pytest.mark.parametrize("command", ["x" * 65, "a\0b", "two\nlines"])
def test_a_command_id_that_does_not_fit(command: str) -> None:
    assert refusal(do="join", command=command) == "malformed"


@pytest.mark.parametrize("moment", ["", "3", "3.7", "-1.7.x", "3.x.live", "3.7.<b>", "1e3.7.x"])
def test_a_form_that_names_no_moment(moment: str) -> None:
    assert refusal(do="join", moment=moment, visit="", step="") == "malformed"


def test_without_a_script_the_same_press_of_the_same_page_is_the_same_command() -> None:
    def command_id(**fields: str | list[str]) -> str:
        return read(command="", **{"moment": "3.7.page1", **fields}).command_id

    assert command_id(do="raise_hand") == command_id(do="raise_hand")
    assert command_id(do="raise_hand") != command_id(do="raise_hand", moment="3.7.page2")
    assert command_id(do="give_turn", person=ALICE) != command_id(do="give_turn", person=DANA)
    assert command_id(do="agree_pieces", presenter=[ALICE]) != command_id(do="agree_pieces")
    first = command_id(do="write", kind="note", text="a")
    assert first != command_id(do="write", kind="note", text="b")
    assert 1 <= len(first) <= forms.ID_LIMIT


KNOWN = [*ONE, *FOR_ONESELF_OR_ANOTHER, *FOR_ANOTHER, *WITH_WORDS, *WITH_A_PIECE]
KNOWN += [*WITH_A_KIND, *OTHERS, "agree_and_go"]
NAMES = [
    *("command", "moment", "visit", "step", "do", "kind", "text", "shared", "person", "stage"),
    *("piece", "words", "presenter", "tapped", "order"),
]
likely = st.sampled_from(
    [ALICE, WORDS, "0", "3.7.live", "yes", "note", "question", "pause", "full"]
)
anything = st.text(st.characters(exclude_categories=()), max_size=80)


@example({}, "agree_and_go", True)
@example({"command": [""], "kind": ["note"], "text": ["half a pair: \ud800"]}, "write", True)
@given(
    st.dictionaries(st.sampled_from(NAMES), st.lists(likely | anything, min_size=1, max_size=3)),
    st.sampled_from(KNOWN) | anything,
    st.booleans(),
)
def test_whatever_is_sent_is_a_command_or_a_bad_form(
    fields: dict[str, list[str]], do: str, in_its_moment: bool
) -> None:
    form = QueryDict(mutable=True)
    for name, values in {**_moment(in_its_moment), **fields, "do": [do]}.items():
        form.setlist(name, values)
    try:
        sent = forms.read(form, lambda people: tuple(random.Random(0).sample(people, len(people))))
    except forms.BadForm as refused:
        code = refused.code
        assert code in {"malformed", "unknown", "empty", "too_long", "nobody_ticked"}
    else:
        assert 1 <= len(sent.command_id) <= forms.ID_LIMIT
        assert all(isinstance(command, get_args(c.Command)) for command in sent.commands)


def _moment(wanted: bool) -> dict[str, list[str]]:
    return {name: [value] for name, value in MOMENT.items()} if wanted else {}
