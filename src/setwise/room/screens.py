"""A board in words: what the template writes, as plain data.

The core says what is so and what may be pressed; here it becomes sentences, seats
in the ring, one main press, a few quiet ones, and the rest behind "More".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from setwise.core.meeting.board import Board, OnPath
from setwise.core.meeting.sight import Standing
from setwise.core.meeting.words import Depth, Ending
from setwise.design.dates import clock, day, full_day
from setwise.design.identifying import seen as find
from setwise.design.phrases import Phrases, phrases
from setwise.design.words import phrase
from setwise.room import notes as written
from setwise.room.bars import Bar, Offers
from setwise.room.facts import Facts
from setwise.room.labels import CLOSING_STAGES, Speaker
from setwise.room.notes import Note, WriteForm
from setwise.room.ring import Circle, Seat, centre, centre_small
from setwise.room.trying import Trial
from setwise.room.wording import (
    AFTER_CARE,
    ANOTHERS_ACTION,
    ANOTHERS_LAST_WORD,
    CLOSED,
    ENDINGS,
    HEARD_FIRST,
    INTERRUPTED,
    LAST_WORD,
    NOT_YET,
    NOTHING,
    PLANNED,
    PRESENT_YOURSELF,
    SEE_YOU,
    STAGES,
    VALUES,
    YOU_FIRST,
    StageWords,
)


class Screen(NamedTuple):
    """Everything on one person's screen."""

    board: Board
    kicker: str
    question: str
    text: str
    prompts: tuple[str, ...]
    hint: str
    dimmed: bool
    seats: tuple[Seat, ...]
    centre: str
    centre_small: str
    current: Note | None
    bar: Bar
    writes: tuple[WriteForm, ...]
    agree: tuple[tuple[str, str, bool], ...]
    bidders: str
    to_work: str
    notes: tuple[Note, ...]
    mine: tuple[Note, ...]
    notices: tuple[str, ...]
    path: tuple[str, ...]
    path_now: int
    say_stage: str
    say_turn: str
    say_mine: str
    value: str
    contract_line: str
    no_contract: bool
    veiled: bool = False


def screen(
    board: Board,
    facts: Facts,
    texts: Mapping[str, str],
    away: frozenset[str],
    circle: Circle | None = None,
) -> Screen:
    """One person's screen. `texts` holds the words that the board names, by id.

    But for the seats it does not look who in the ring is `you`: see `rendering`. Who makes
    several at one moment gives the `circle`.
    """
    circle = circle or Circle(facts.names, phrases(facts.terms), away)
    who = Speaker(board, facts.names, circle.said)
    words = _first(who) if board.heard else _stage_words(board)
    offers = Offers(board, who, early=_gathers_early(words, facts), but_for=_unoffered(facts))
    notes = tuple(written.note_of(w, who, texts) for w in board.words if w.words in texts)
    shown = {note.words: note for note in notes}
    current = next((shown[w.words] for w in board.words if w.current and w.words in shown), None)
    agree = offers.agree()
    return Screen(
        board=board,
        kicker=_kicker(who, words),
        question=who.say(words.question),
        text=_text(board, who, words, facts),
        prompts=tuple(who.say(each) for each in words.prompts),
        hint=who.say(words.hint) if words.hint and not _gathers_early(words, facts) else "",
        dimmed=words.dimmed,
        seats=circle.seats(board.ring),
        centre=centre(who),
        centre_small=centre_small(who),
        current=current,
        bar=offers.bar(words),
        writes=tuple(written.writes(board, who, texts)),
        agree=agree,
        bidders=_names(who, board.bids),
        to_work=_names(who, tuple(work.presenter for work in board.work if work.waiting)),
        notes=tuple(written.said(board, shown, current)),
        mine=tuple(written.mine(board, shown, current)),
        # Who looked in days before has not lost anything.
        notices=tuple(_notices(board, who, frozenset() if facts.early else away)),
        path=_titles(who.said, board.path),
        path_now=_path_now(board),
        say_stage=_say_stage(who, words),
        say_turn=_say_turn(who),
        say_mine=_say_mine(who),
        value=who.say(VALUES[(facts.access.meeting.number - 1) % len(VALUES)]),
        contract_line=facts.access.learning_set.contract_line,
        no_contract=facts.no_contract,
    )


def on_a_page(seen: Screen, trial: Trial | None) -> Screen:
    """The screen with what stands under its boxes: what can be found in what is written there, and
    what its viewer tried in the one for a question.
    """
    return seen._replace(writes=tuple(_on_a_page(each, trial) for each in seen.writes))


def _on_a_page(box: WriteForm, trial: Trial | None) -> WriteForm:
    if trial is not None and box.kind == "question":
        return box._replace(text=trial.text, trial=trial, open=True)
    return box._replace(trial=Trial(box.text, seen=find(box.text))) if box.text else box


def _names(who: Speaker, people: tuple[str, ...]) -> str:
    return ", ".join(who.name(person) for person in people)


def _unoffered(facts: Facts) -> frozenset[str]:
    """Nobody agrees to a contract that is not there."""
    return frozenset({"agree_contract"}) if facts.no_contract else frozenset()


def _gathers_early(words: StageWords, facts: Facts) -> bool:
    return facts.early and words in (PLANNED, STAGES["gathering"])


def _text(board: Board, who: Speaker, words: StageWords, facts: Facts) -> str:
    """The line under the question; at the close, when the set meets again, and before the day of
    the meeting, when that is.
    """
    if _gathers_early(words, facts):
        starts_at = facts.access.meeting.starts_at
        return who.say(NOT_YET.bind(day=day(starts_at), time=clock(starts_at)))
    if board.stage == "close" and facts.next_at is not None:
        return who.say(SEE_YOU.bind(day=full_day(facts.next_at)))
    if board.stage == "bidding" and board.interruption is None and _somebody_works(board):
        return ""  # The prompt is for when nobody bids.
    return who.say(words.text)


def _somebody_works(board: Board) -> bool:
    return bool(board.bids) or any(work.waiting for work in board.work)


def _stage_words(board: Board) -> StageWords:
    if board.status == "closed":
        return CLOSED
    if not board.stage:
        return CLOSED if board.status == "met" else PLANNED
    if board.interruption is not None:
        return INTERRUPTED[board.interruption.value]
    if board.stage == "action" and not board.i_present:
        return NOTHING if board.standing is Standing.WALL else ANOTHERS_ACTION
    if board.stage in CLOSING_STAGES and _after_care(board):
        return AFTER_CARE._replace(title=STAGES[board.stage].title)
    if board.stage in CLOSING_STAGES and _presenter_last(board):
        last = LAST_WORD if board.i_present else ANOTHERS_LAST_WORD
        return last._replace(title=STAGES[board.stage].title)
    if board.stage in PRESENT_YOURSELF and board.i_present:
        return PRESENT_YOURSELF[board.stage]
    return STAGES[board.stage]


def _first(who: Speaker) -> StageWords:
    """The words while somebody is heard to the end, with their name."""
    words = YOU_FIRST if who.board.i_am_heard else HEARD_FIRST
    name = who.name(who.board.heard)
    return words._replace(
        question=words.question.bind(name=name),
        text=words.text.bind(name=name),
        aloud=words.aloud.bind(name=name),
    )


def _presenter_last(board: Board) -> bool:
    """Everyone else has been: the last word is the presenter's."""
    if board.depth is Depth.LIGHT:
        return board.held
    return board.presenter is not None and board.floor == board.presenter


def _after_care(board: Board) -> bool:
    return board.piece is not None and board.work[board.piece].ended is Ending.CARE


def _kicker(who: Speaker, words: StageWords) -> str:
    title = who.say(words.title)
    if who.board.presenter is None or who.board.standing is Standing.WALL:
        return title
    if who.board.i_present and who.board.stage in PRESENT_YOURSELF:
        return title  # The question says it.
    if who.board.i_present:
        return who.say(phrase("{stage} · you present").bind(stage=title))
    return who.say(phrase("{stage} · {name} presents").bind(stage=title))


def _notices(board: Board, who: Speaker, away: frozenset[str]) -> Iterator[str]:
    if board.status == "open" and board.came_at and not board.here:
        yield who.say(phrase("You have left. You can come back whenever you like."))
    if board.status == "open" and board.late and board.here:
        title = who.say(STAGES[board.came_at].title)
        yield who.say(phrase("You have joined at: {stage}.").bind(stage=title))
    if board.piece is not None:
        ended = board.work[board.piece].ended
        said = _after_care(board) and board.stage in CLOSING_STAGES
        if ended is not None and ended.value in ("time", "care") and not said:
            yield who.say(ENDINGS[ended.value])
    if board.please_write and board.my_turn:
        yield who.say(phrase("You were asked to write this one."))
    yield from _unfinished(board, who)
    if board.status == "open" and board.chair in away and not board.i_chair:
        yield who.say(
            phrase("{name} has lost the connection. Nothing changes by itself."), board.chair
        )
    if not board.i_chair:
        yield from _offers_to_chair(board, who)


def _unfinished(board: Board, who: Speaker) -> Iterator[str]:
    if board.interruption is not None:
        return
    for person in board.unfinished:
        if board.i_chair:
            yield who.say(phrase("{name} had not finished."), person)
        else:
            yield who.say(phrase("Whoever holds the chair knows that you had not finished."))


def _offers_to_chair(board: Board, who: Speaker) -> Iterator[str]:
    for person in board.chair_offers:
        if person == board.my_offer:
            yield who.say(phrase("You offered to hold the chair."))
        else:
            yield who.say(phrase("{name} can hold the chair."), person)


@lru_cache(1_000)
def _titles(said: Phrases, path: tuple[OnPath, ...]) -> tuple[str, ...]:
    return tuple(said.say(STAGES[stage.stage].title.text) for stage in path)


def _path_now(board: Board) -> int:
    for place, stage in enumerate(board.path):
        if stage.place == "now":
            return place
    return len(board.path) if board.status == "closed" else 0


def _say_stage(who: Speaker, words: StageWords) -> str:
    title, question = who.say(words.title), who.say(words.question)
    return who.say(phrase("{stage}. {question}").bind(stage=title, question=question))


def _say_turn(who: Speaker) -> str:
    board = who.board
    if board.depth is Depth.LIGHT or board.floor is None or board.my_turn:
        return ""
    if board.next is not None:
        following = who.name(board.next)
        text = phrase("{name} has the floor. {following} is next.").bind(following=following)
        return who.say(text, board.floor)
    return who.say(phrase("{name} has the floor."), board.floor)


def _say_mine(who: Speaker) -> str:
    board = who.board
    if board.depth is Depth.LIGHT or board.status != "open":
        return ""
    if board.my_turn:
        return who.say(phrase("It is your turn."))
    if board.i_am_next:
        return who.say(phrase("You are next."))
    return ""
