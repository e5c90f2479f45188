"""What a made-up person would do next, from nothing but what their own screen offers.

Pure: no clock, no chance, no database. `diary` holds what they remember of this meeting,
as marks; the caller adds a wish's mark when it has been done.
"""

from __future__ import annotations

from collections.abc import Callable, Set

from setwise.demo import chairing, turns
from setwise.demo.cast import Habit, Part
from setwise.demo.seen import Seen
from setwise.demo.wishes import Pace, Wish

Diary = Set[str]
Idea = Callable[[Seen, Part, Diary], Wish | None]


def wish(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """What this person would like to do now, or nothing but listen."""
    if seen.me in seen.held:
        return None
    ideas = (*AFTER_COMING, *chairing.IDEAS) if seen.i_chair else AFTER_COMING
    return next((found for idea in ideas if (found := idea(seen, part, diary))), None)


def _come_in(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    press = seen.press("join")
    return Wish(press, Pace.IN_ORDER, place=_place(seen)) if press else None


def _agree_to_contract(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    press = seen.press("agree_contract")
    if press is None or Habit.AGREES not in part.habits:
        return None
    return Wish(press)


def _accept_the_chair(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    press = next((each for each in seen.presses if each.do == "accept_chair"), None)
    return Wish(press) if press else None


def _take_the_empty_chair(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """Whoever facilitates has gone: the one beside them holds the chair."""
    press = seen.press("take_chair")
    # While people arrive, the chair is only not here yet.
    if press is None or not part.co_facilitates or seen.stage == "gathering":
        return None
    return Wish(press, Pace.SETTLE)


def _bid(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    if not seen.open or seen.stage != "bidding" or "bid" in diary or seen.me in seen.bidders:
        return None
    if Habit.BIDS in part.habits and (press := seen.press("bid")):
        return Wish(press, Pace.SETTLE, mark="bid")
    if Habit.WRITES_BID in part.habits and (press := seen.press("write", kind="bid")):
        return Wish(press, Pace.WRITE, text=part.bid, mark="bid")
    return None


def _comment(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """How did we work: when it is time for it, or when time is taken out for it."""
    press = seen.press("write", kind="comment")
    if press is None or Habit.COMMENTS not in part.habits or "comment" in diary:
        return None
    return Wish(press, Pace.WRITE, text=part.comment, mark="comment")


def _place(seen: Seen) -> int:
    return next((place for place, seat in enumerate(seen.seats) if seat.you), 0)


AFTER_COMING: tuple[Idea, ...] = (
    _come_in,
    _agree_to_contract,
    _accept_the_chair,
    _take_the_empty_chair,
    *turns.IDEAS,
    _bid,
    _comment,
)
