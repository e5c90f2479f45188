"""The middle of a board: the question, what was written, and where to write."""

from __future__ import annotations

from typing import NamedTuple

from setwise.core.meeting.board import Board
from setwise.core.meeting.process import Part
from setwise.core.meeting.sight import Standing
from setwise.core.meeting.words import Depth
from setwise.design.words import LazySay
from setwise.room.labels import QUESTION_STAGES
from setwise.room.notes import Note, WriteForm
from setwise.room.screens import Screen
from setwise.room.stems import stems_for


class Column(NamedTuple):
    """All that its template may know: two columns that are equal are the same HTML."""

    question: str
    text: str
    prompts: tuple[str, ...]
    hint: str
    notices: tuple[str, ...]
    current: Note | None
    agree: tuple[tuple[str, str, bool], ...]
    agree_is_main: bool
    bidders: str
    to_work: str
    notes: tuple[Note, ...]
    mine: tuple[Note, ...]
    writes: tuple[WriteForm, ...]
    value: str
    contract_line: str
    no_contract: bool
    stage: str
    open: bool
    here: bool
    light: bool
    working: bool
    i_present: bool
    i_chair: bool
    veiled: bool
    questions: bool
    """It is a time for questions."""
    may_let_go: bool
    """Somebody asks, and it can be let go."""
    piece: int
    stems: tuple[LazySay, ...]

    @property
    def holds_words(self) -> bool:
        """Is anything in it that somebody wrote in the meeting?"""
        given = any(write.text for write in self.writes)
        return bool(self.current or self.notes or self.mine or given)


def column(seen: Screen) -> Column:
    """The middle of this screen."""
    board = seen.board
    return Column(
        question=seen.question,
        text=seen.text,
        prompts=seen.prompts,
        hint=seen.hint,
        notices=seen.notices,
        current=seen.current,
        agree=seen.agree,
        agree_is_main=seen.bar.agree is not None,
        bidders=seen.bidders,
        to_work=seen.to_work,
        notes=seen.notes,
        mine=seen.mine,
        writes=seen.writes,
        value=seen.value,
        contract_line=seen.contract_line,
        no_contract=seen.no_contract,
        stage=board.stage,
        open=board.status == "open",
        here=board.here,
        light=board.depth is Depth.LIGHT,
        working=board.part == Part.WORK,
        i_present=board.i_present,
        i_chair=board.i_chair,
        veiled=seen.veiled,
        questions=board.stage in QUESTION_STAGES,
        may_let_go=any(offer.command == "let_question_go" for offer in board.offers),
        piece=board.piece or 0,
        stems=_stems(board),
    )


def _stems(board: Board) -> tuple[LazySay, ...]:
    """Words to begin with, for whoever may speak here."""
    speaks = board.status == "open" and board.here and board.standing is not Standing.SUPPORTER
    if not speaks or board.interruption is not None:
        return ()
    return stems_for(board.stage, presents=board.i_present)
