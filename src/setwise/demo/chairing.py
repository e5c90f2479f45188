"""What a made-up facilitator does: one press at a time, and never for the presenter."""

from __future__ import annotations

from collections.abc import Set

from setwise.demo.cast import Part
from setwise.demo.seen import Seen
from setwise.demo.wishes import Pace, Wish

Diary = Set[str]
PRESENTERS_OWN = ("presenting", "open_questions", "presenting_and_clarifying", "action")
"""Here the presenter goes on, or decides to stop: in full depth, or where a real person presents."""


def _resume(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    press = seen.press("resume")
    return Wish(press, Pace.SETTLE) if press else None


def _agree(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """Record what the set agreed: whose bid was waited for, who else has time today."""
    press = seen.press("agree_pieces") or seen.press("agree_and_go")
    if press is None or seen.to_work:
        return None
    chosen = _chosen(seen)
    if not chosen:
        return None
    people = {tick.name: tick.person for tick in seen.agree}
    ticked = tuple(people[name] for name in chosen if name in people)
    return Wish(press, Pace.SPEAK, ticked=ticked, mark="agreed " + " ".join(ticked))


def _chosen(seen: Seen) -> list[str]:
    # Whoever holds the chair cannot present.
    bidders = [name for name in seen.bidders if name != seen.me]
    if seen.light and not bidders:
        # Held aloud: nobody bids on a screen, so the set agrees on whom it would have heard.
        bidders = [seen.awaited or ("Dilys" if seen.me == "Ewan" else "Ewan")]
    if seen.awaited is not None:
        return [seen.awaited] if seen.awaited in bidders else []
    real = [name for name in bidders if name in seen.held]
    played = [name for name in bidders if name not in seen.held]
    return played[: seen.pieces] + real


def _hand_over(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """Who is to present gives the chair to somebody else first."""
    if seen.me not in seen.to_work:
        return None
    offered = [each for each in seen.presses if each.do == "hand_over"]
    fit = {t.person for t in seen.agree if t.name not in (seen.me, *seen.to_work, *seen.held)}
    # Between two pieces of work nobody is there to be ticked: the last of the ring facilitates.
    press = next((each for each in offered if each.person in fit), next(reversed(offered), None))
    return Wish(press) if press else None


def _move_on(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    press = seen.press("advance")
    if press is None or not press.main or press.fields.get("stage"):
        return None
    if seen.stage in PRESENTERS_OWN and not _theirs_lies_face_down(seen):
        return None
    if seen.stage == "bidding" and not seen.to_work:
        return None
    if seen.stage == "gathering" and seen.count("away"):
        return None
    return Wish(press, _pace(seen))


def _theirs_lies_face_down(seen: Seen) -> bool:
    """Held aloud, a made-up presenter presses nothing here: what they say is heard in the room."""
    return seen.light and seen.presenter not in seen.held


def _pace(seen: Seen) -> Pace:
    if seen.stage == "how_did_we_work":
        return Pace.HEED if seen.held else Pace.STORY
    if seen.light and seen.stage == "clarifying" and seen.presenter in seen.held:
        return Pace.HEED
    if seen.stage in PRESENTERS_OWN:
        return Pace.STORY
    if seen.light or seen.stage in ("silence", "close"):
        return Pace.SETTLE
    return Pace.PRESS


IDEAS = (_resume, _hand_over, _agree, _move_on)
