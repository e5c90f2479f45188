"""What a made-up person would do next, from what their screen shows."""

from setwise.demo import cast, policy
from setwise.demo.seen import Press, Seat, Seen, Tick
from setwise.demo.wishes import Pace, Wish, seconds

NOTHING: frozenset[str] = frozenset()


def screen(stage: str, me: cast.Part, *presses: Press, **more: object) -> Seen:
    """A screen in full depth with these presses on it."""
    return Seen("open", stage, "full", me.short, presses=presses)._replace(**more)  # type: ignore[arg-type]


def does(seen: Seen, part: cast.Part, diary: frozenset[str] = NOTHING) -> str | None:
    found = policy.wish(seen, part, diary)
    return found.press.do if found else None


def test_without_an_offer_nobody_does_anything() -> None:
    for part in cast.WILLOW:
        for stage in ("gathering", "check_in", "open_questions", "close"):
            assert policy.wish(screen(stage, part), part, NOTHING) is None


def test_nothing_is_wished_for_whom_a_real_person_plays() -> None:
    seen = screen("check_in", cast.CARYS, Press("end_turn", {}, True))
    assert does(seen, cast.CARYS) == "end_turn"
    assert does(seen._replace(held=frozenset({"Carys"})), cast.CARYS) is None


def test_dilys_passes_and_takes_it_back() -> None:
    ring = (Seat("Amara", "floor"), Seat("Bola", "done"), Seat("Dilys", "waiting", you=True))
    waiting = screen("check_in", cast.DILYS, Press("pass", {}), seats=ring)
    assert does(waiting, cast.DILYS) == "pass"
    back = waiting._replace(presses=(Press("take_back_pass", {}),))
    assert does(back, cast.DILYS) is None
    later = (Seat("Amara", "done"), Seat("Bola", "done"), Seat("Dilys", "passed", you=True))
    assert does(back._replace(seats=later), cast.DILYS) == "take_back_pass"
    assert does(waiting, cast.DILYS, frozenset({"passed"})) is None


def test_two_bid_and_one_of_them_writes() -> None:
    offers = (Press("bid", {}, True), Press("write", {"kind": "bid"}))
    bids = {part.short: does(screen("bidding", part, *offers), part) for part in cast.WILLOW}
    assert {name: do for name, do in bids.items() if do} == {"Ewan": "bid", "Dilys": "write"}


def chair_at_bidding(**more: object) -> Wish | None:
    press = Press("agree_pieces", {}, True)
    ticks = tuple(Tick(f"id of {p.short}", p.short, False) for p in cast.WILLOW[:-2])
    pause = Press("interrupt", {"kind": "pause"})
    seen = screen("bidding", cast.GRACE, press, pause, agree=ticks, **more)
    return policy.wish(seen, cast.GRACE, NOTHING)


def test_the_chair_agrees_the_bid_that_was_waited_for_and_no_other() -> None:
    assert chair_at_bidding(bidders=("Dilys",), awaited="Ewan") is None
    found = chair_at_bidding(bidders=("Dilys", "Ewan"), awaited="Ewan")
    assert found
    assert found.ticked == ("id of Ewan",)


def test_the_chair_makes_room_for_a_real_persons_bid() -> None:
    found = chair_at_bidding(bidders=("Ewan", "Dilys", "Carys"), held=frozenset({"Carys"}))
    assert found
    assert found.ticked == ("id of Ewan", "id of Carys")


def test_the_co_facilitator_takes_a_chair_that_is_left_and_not_one_that_is_still_to_come() -> None:
    empty = Press("take_chair", {})
    assert does(screen("bidding", cast.HANA, empty), cast.HANA) == "take_chair"
    assert does(screen("gathering", cast.HANA, empty), cast.HANA) is None
    assert does(screen("bidding", cast.GRACE, empty), cast.GRACE) is None


def test_a_chair_who_is_to_present_hands_the_chair_over() -> None:
    ticks = (Tick("id of Carys", "Carys", False), Tick("id of Ewan", "Ewan", True))
    offers = (
        Press("interrupt", {"kind": "pause"}),
        Press("hand_over", {"person": "id of Grace"}),
        Press("hand_over", {"person": "id of Carys"}),
    )
    seen = screen("bidding", cast.EWAN, *offers, agree=ticks, to_work=("Ewan",))
    found = policy.wish(seen, cast.EWAN, frozenset({"bid"}))
    assert found
    assert found.press.fields == {"person": "id of Carys"}


def test_the_chair_does_not_agree_to_present() -> None:
    found = chair_at_bidding(bidders=("Grace", "Dilys"))
    assert found
    assert found.ticked == ("id of Dilys",)


def test_the_chair_never_goes_on_for_the_presenter() -> None:
    offers = (Press("advance", {}, True), Press("interrupt", {"kind": "pause"}))
    for stage in ("presenting", "action", "presenting_and_clarifying", "open_questions"):
        assert does(screen(stage, cast.GRACE, *offers), cast.GRACE) is None
    assert does(screen("silence", cast.GRACE, *offers), cast.GRACE) == "advance"


def test_held_aloud_only_to_be_finished_is_a_made_up_presenters_press() -> None:
    ring = (Seat("Ewan", "none", you=True, presenter=True), Seat("Grace", "none"))
    offers = (Press("advance", {}), Press("finish", {}, True), Press("write", {"kind": "action"}))
    for stage in ("presenting", "presenting_and_clarifying", "action", "clarifying"):
        on = screen(stage, cast.EWAN, *offers, seats=ring)._replace(depth="light")
        assert does(on, cast.EWAN) is None, stage
    finished = screen("open_questions", cast.EWAN, *offers, seats=ring)._replace(depth="light")
    assert does(finished, cast.EWAN) == "finish"


def test_held_aloud_a_made_up_chair_goes_on_for_a_made_up_presenter_only() -> None:
    ring = (Seat("Ewan", "none", presenter=True), Seat("Grace", "none", you=True))
    offers = (Press("advance", {}, True), Press("interrupt", {"kind": "pause"}))
    for stage in ("presenting", "action"):
        seen = screen(stage, cast.GRACE, *offers, seats=ring)._replace(depth="light")
        assert does(seen, cast.GRACE) == "advance", stage
        assert does(seen._replace(held=frozenset({"Ewan"})), cast.GRACE) is None, stage
        assert does(seen._replace(held=frozenset({"Grace"})), cast.GRACE) is None, stage


def test_the_chair_waits_until_everyone_has_come() -> None:
    offers = (Press("advance", {}, True), Press("interrupt", {"kind": "pause"}))
    ring = (Seat("Grace", "none", you=True), Seat("Carys", "away"))
    seen = screen("gathering", cast.GRACE, *offers, seats=ring)
    assert does(seen, cast.GRACE) is None
    assert does(seen._replace(seats=ring[:1]), cast.GRACE) == "advance"


def test_a_question_to_a_real_presenter_is_written_and_then_heeded() -> None:
    ring = (Seat("Ewan", "none", presenter=True), Seat("Amara", "floor", you=True))
    offers = (Press("end_turn", {}, True), Press("write", {"kind": "question"}))
    spoken = screen("open_questions", cast.AMARA, *offers, seats=ring)
    assert does(spoken, cast.AMARA) == "end_turn"
    real = spoken._replace(held=frozenset({"Ewan"}))
    assert does(real, cast.AMARA) == "write"
    asked = policy.wish(real._replace(card=True), cast.AMARA, NOTHING)
    assert asked
    assert (asked.press.do, asked.pace) == ("end_turn", Pace.HEED)


def test_a_presenter_keeps_one_question_and_finishes_when_it_is_enough() -> None:
    others = tuple(Seat(name, "done") for name in ("Amara", "Bola", "Carys", "Dilys"))
    me = Seat("Ewan", "none", you=True, presenter=True)
    offers = (Press("finish", {}, True), Press("keep", {"words": "w"}))
    asked = screen("open_questions", cast.EWAN, *offers, seats=(me, *others), card=True)
    assert does(asked, cast.EWAN) == "keep"
    assert does(asked, cast.EWAN, frozenset({"kept"})) == "finish"
    early = asked._replace(seats=(me, *others[:2], Seat("Femi", "none"), Seat("Grace", "none")))
    assert does(early, cast.EWAN, frozenset({"kept"})) is None


def test_writing_takes_longer_than_pressing() -> None:
    press = Press("write", {"kind": "note"})
    least = min
    written = seconds(Wish(press, Pace.WRITE, text="x" * 100), least)
    assert written > seconds(Wish(press, Pace.WRITE, text="x"), least)
    assert 1.5 <= seconds(Wish(press), least) <= 4
    assert seconds(Wish(press, Pace.SPEAK), max) <= 10
