"""Turns: what someone does when it is theirs, when it may become theirs, and as presenter."""

from __future__ import annotations

from collections.abc import Set

from setwise.demo.cast import Habit, Part
from setwise.demo.seen import Seen
from setwise.demo.wishes import Pace, Wish

Diary = Set[str]
ENOUGH = 4
"""After so many questions a made-up presenter feels that it is enough."""
QUESTIONS = ("clarifying", "open_questions", "presenting_and_clarifying")
CLOSING = ("closing_round", "reflect_and_act")


def _speak(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """It is my turn: I write if I am one who writes, I speak, and then it is the next one's."""
    press = seen.press("end_turn")
    if press is None or seen.floor not in (None, seen.me):
        return None
    if found := _write(seen, part, diary):
        return found
    if seen.stage in QUESTIONS and seen.presenter in seen.held:
        return Wish(press, Pace.HEED)
    # What was written still wants an answer; what was said took its own time.
    return Wish(press, Pace.SETTLE if seen.card else Pace.SPEAK)


def _write(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    if seen.stage == "check_in" and Habit.WRITES_NOTE in part.habits:
        return _words(seen, diary, "note", part.note, "note")
    if seen.stage in CLOSING and Habit.WRITES_FEEDBACK in part.habits and not seen.i_present:
        return _words(seen, diary, "feedback", part.feedback, f"feedback {seen.presenter}")
    if seen.stage in QUESTIONS and not seen.card and _writes_it(seen, part):
        return _words(seen, diary, "question", _question(seen, part, diary), "")
    return None


def _writes_it(seen: Seen, part: Part) -> bool:
    """A made-up question cannot be heard, so for a real presenter it is always written."""
    by_habit = Habit.WRITES_QUESTION in part.habits and seen.stage == "open_questions"
    return seen.please_write or by_habit or seen.presenter in seen.held


def _words(seen: Seen, diary: Diary, kind: str, text: str, mark: str) -> Wish | None:
    press = seen.press("write", kind=kind)
    if press is None or (mark and mark in diary):
        return None
    return Wish(press, Pace.WRITE, text=text, mark=mark)


def _question(seen: Seen, part: Part, diary: Diary) -> str:
    if seen.stage == "clarifying" or seen.stage == "presenting_and_clarifying":
        return part.clarifying
    second = f"open_questions {seen.presenter} 2" in diary
    return part.questions[1 if second else 0]


def _pass(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """Someone has nothing to say yet, or nothing to clarify."""
    press = seen.press("pass")
    if press is None:
        return None
    early = seen.stage == "check_in" and Habit.CHANGES_MIND in part.habits
    clear = seen.stage == "clarifying" and Habit.UNDERSTANDS in part.habits
    if (early and "passed" not in diary and seen.floor not in (None, seen.me)) or clear:
        return Wish(press, Pace.PRESS, mark="passed")
    return None


def _take_it_back(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    press = seen.press("take_back_pass")
    if press is None or seen.stage != "check_in" or seen.count("done") < 2:
        return None
    return Wish(press, Pace.PRESS) if Habit.CHANGES_MIND in part.habits else None


def _begin(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """Nobody has the floor, and it may be mine."""
    press = seen.press("take_turn")
    return Wish(press, Pace.PRESS, place=_order(seen)) if press else None


def _order(seen: Seen) -> int:
    """Another one begins at each stage, so that it is not always the same."""
    places = [seat.name for seat in seen.seats]
    if seen.me not in places:
        return 0
    return (places.index(seen.me) + 3 * len(seen.stage)) % len(places)


def _ask(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """A hand goes up, also while another one asks."""
    press = seen.press("raise_hand")
    if press is None or seen.stage not in QUESTIONS:
        return None
    stem = f"{seen.stage} {seen.presenter}"
    if f"{stem} 1" not in diary:
        mark = f"{stem} 1"
    elif f"{stem} 2" not in diary and _asks_twice(seen, part):
        mark = f"{stem} 2"
    else:
        return None
    ahead = seen.press("write", kind="question")
    if ahead and Habit.WRITES_AHEAD in part.habits and seen.floor:
        return Wish(ahead, Pace.WRITE, _question(seen, part, diary), place=1, mark=mark)
    # In the short set the story comes first, in the same stage.
    story = seen.stage == "presenting_and_clarifying" and not seen.count("done")
    return Wish(press, Pace.STORY if story else Pace.SETTLE, place=_order(seen), mark=mark)


def _asks_twice(seen: Seen, part: Part) -> bool:
    twice = Habit.ASKS_TWICE in part.habits and seen.stage == "open_questions"
    return twice and seen.count("done") >= 2


def _please_write(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    press = seen.press("ask_to_write")
    once = f"please {seen.presenter}"
    if press is None or Habit.SAYS_WRITE_THAT not in part.habits or once in diary:
        return None
    # Not asked of a real person: their first turn should be their own.
    if seen.stage != "open_questions" or seen.floor in seen.held:
        return None
    return Wish(press, Pace.PRESS, mark=once)


def _keep(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """The presenter keeps one of the questions."""
    press = next((each for each in seen.presses if each.do == "keep"), None)
    if press is None or not seen.i_present or not seen.card or "kept" in diary:
        return None
    return Wish(press, Pace.PRESS, mark="kept")


def _present(seen: Seen, part: Part, diary: Diary) -> Wish | None:
    """The presenter tells the story, names an action, and decides when to stop."""
    if not seen.i_present:
        return None
    if seen.light:
        return _finish(seen)
    if seen.stage == "action" and (named := _words(seen, diary, "action", part.action, "action")):
        return named
    on = seen.press("advance")
    if seen.stage in ("presenting", "action") and on:
        return Wish(on, Pace.STORY if seen.stage == "presenting" else Pace.PRESS)
    if seen.stage == "presenting_and_clarifying" and on and _enough(seen, 2):
        return Wish(on, Pace.SETTLE)
    return _finish(seen)


def _finish(seen: Seen) -> Wish | None:
    """It is enough: all that a presenter presses where the meeting is held aloud."""
    done = seen.press("finish")
    if seen.stage == "open_questions" and done and _enough(seen, ENOUGH):
        # Whoever has not asked yet, and is a real person, is given time to.
        silent = (s for s in seen.seats if s.state in ("none", "waiting"))
        waits = not seen.light and any(seat.name in seen.held for seat in silent)
        return Wish(done, Pace.HEED if waits else Pace.STORY)
    return None


def _enough(seen: Seen, questions: int) -> bool:
    others = len(seen.seats) - 1
    return seen.light or (seen.floor is None and seen.count("done") >= min(questions, others - 1))


IDEAS = (
    _take_it_back,
    _pass,
    _speak,
    _keep,
    _present,
    _begin,
    _ask,
    _please_write,
)
