"""Who sees what: every cell of the table, then the same on real boards."""

from __future__ import annotations

from itertools import product

import pytest

from setwise.core.meeting import commands as c
from setwise.core.meeting.board import WALL, sight_of_words, standing_of, when
from setwise.core.meeting.sight import Sight, Standing, Thing, Viewer, When, sight
from setwise.core.meeting.words import Kind, Role
from tests.core.meeting.given import (
    AMARA,
    BOLA,
    CARYS,
    DILYS,
    EWAN,
    FEMI,
    GRACE,
    HANA,
    IDRIS,
    STRANGER,
    Meeting,
)

# "Who sees what" of process.md, by hand. A cell says what a standing sees by itself; the
# columns "author" and "presenter" (the one whom the words are for) say what those see
# besides, whoever they are and whenever it is: but never a wall, never a stranger.
#   -  nothing     yes  always     during  while the meeting is open
#   shared  if the author shares it     line, agreed, hours  that much of it
TABLE = """
                 author presenter member latecomer chairing_member facilitator co_facilitator supporter absent wall   lead   administrator operator stranger
note             yes    -         during during    during          during      during         during    -      -      -      -             -        -
bid              yes    -         during during    during          during      during         during    -      -      -      -             -        -
comment          yes    -         during during    during          during      during         during    -      -      -      -             -        -
baggage          -      -         -      -         -               -           -              -         -      -      -      -             -        -
private          yes    -         -      -         -               -           -              -         -      -      -      -             -        -
question_waiting yes    -         -      -         -               -           -              -         -      -      -      -             -        -
question_asked   yes    yes       during during    during          during      during         during    -      -      -      -             -        -
feedback         yes    yes       during during    during          during      during         during    -      -      -      -             -        -
action           yes    yes       shared shared    shared          shared      shared         -         -      -      -      -             -        -
access_needs     yes    -         -      -         -               yes         yes            -         -      -      -      shared        -        -
contract         -      -         yes    yes       yes             yes         yes            yes       yes    line   agreed agreed        agreed   -
took_part        -      -         yes    yes       yes             yes         yes            -         yes    during hours  hours         hours    -
"""
NO_PARTY = {Standing.WALL, Standing.STRANGER}
PARTLY = {"agreed": Sight.THAT_IT_IS_AGREED, "hours": Sight.ATTENDANCE_AND_HOURS}


def _parsed() -> dict[str, dict[str, str]]:
    head, *rows = TABLE.strip().splitlines()
    columns = head.split()
    return {
        name: dict(zip(columns, cells, strict=True))
        for name, *cells in (row.split() for row in rows)
    }


CELLS = _parsed()


def _by_hand(thing: Thing, viewer: Viewer, at: When, shared: bool) -> Sight:
    row = CELLS[thing]
    party = viewer.standing not in NO_PARTY
    if party and viewer.author and row["author"] == "yes":
        return Sight.ALL
    if party and viewer.presenter and row["presenter"] == "yes":
        return Sight.ALL
    cell = row[viewer.standing]
    if cell == "line":
        return Sight.FIRST_LINE if at is When.DURING else Sight.NOTHING
    sees = {"yes": True, "during": at is When.DURING, "shared": shared}.get(cell, False)
    return Sight.ALL if sees else PARTLY.get(cell, Sight.NOTHING)


def test_the_table_has_a_row_for_everything_and_a_column_for_everyone() -> None:
    assert set(CELLS) == {str(thing) for thing in Thing}
    for row in CELLS.values():
        assert set(row) == {"author", "presenter", *Standing}
        assert set(row.values()) <= {"-", "yes", "during", "shared", "line", *PARTLY}


@pytest.mark.parametrize("thing", Thing)
@pytest.mark.parametrize("standing", Standing)
def test_every_cell(thing: Thing, standing: Standing) -> None:
    flags = (False, True)
    for at, author, presenter, shared in product(When, flags, flags, flags):
        viewer = Viewer(standing, author=author, presenter=presenter)
        expected = _by_hand(thing, viewer, at, shared)
        assert sight(thing, viewer, at, shared=shared) is expected, (at, viewer, shared)


# What each screen shows at each stage of one meeting of the default process. Amara
# presents, Bola writes whatever there is to write (Amara the action and her bid), Femi is
# late, Ewan never comes, Carys leaves before the close, Grace facilitates, Idris supports.
# Hana, the co-facilitator, is out of the room: the table lets facilitators read all the same.
SCREENS = """
                amara                       bola                  carys                 femi                  ewan grace                 hana                  idris             wall stranger
checked_in      note                        note                  note                  note                  -    note                  note                  note              -    -
bidding         note+bid                    note+bid              note+bid              note+bid              -    note+bid              note+bid              note+bid          -    -
waiting         note+bid                    note+bid+waits        note+bid              note+bid              -    note+bid              note+bid              note+bid          -    -
asked           note+bid+waits              note+bid+waits        note+bid+waits        note+bid+waits        -    note+bid+waits        note+bid+waits        note+bid+waits    -    -
answered        note+bid+waits              note+bid              note+bid              note+bid              -    note+bid              note+bid              note+bid          -    -
closing_round   note+bid+waits+said         note+bid+said         note+bid+said         note+bid+said         -    note+bid+said         note+bid+said         note+bid+said     -    -
action          note+bid+waits+said+act     note+bid+said         note+bid+said         note+bid+said         -    note+bid+said         note+bid+said         note+bid+said     -    -
shared          note+bid+waits+said+act     note+bid+said+act     note+bid+said+act     note+bid+said+act     -    note+bid+said+act     note+bid+said+act     note+bid+said     -    -
how_did_we_work note+bid+waits+said+act+com note+bid+said+act+com note+bid+said+act+com note+bid+said+act+com -    note+bid+said+act+com note+bid+said+act+com note+bid+said+com -    -
carys_left      note+bid+waits+said+act+com note+bid+said+act+com -                     note+bid+said+act+com -    note+bid+said+act+com note+bid+said+act+com note+bid+said+com -    -
closed          bid+waits+said+act          note+said+act+com     -                     act                   -    act                   act                   -                 -    -
"""


def _written_down() -> dict[str, dict[str, set[str]]]:
    head, *rows = SCREENS.strip().splitlines()
    people = head.split()
    table: dict[str, dict[str, set[str]]] = {}
    for moment, *cells in (row.split() for row in rows):
        seen = [set() if cell == "-" else set(cell.split("+")) for cell in cells]
        table[moment] = dict(zip(people, seen, strict=True))
    return table


class Screens:
    """One meeting, and what everyone's screen showed at each named moment of it."""

    def __init__(self) -> None:
        self.meeting = Meeting(absent=(EWAN, FEMI, HANA))
        self.names: dict[str, str] = {}
        self.shown: dict[str, dict[str, set[str]]] = {}

    def write(self, name: str, person: str, kind: Kind) -> None:
        self.names[self.meeting.writes(person, kind)] = name

    def look(self, moment: str) -> None:
        viewers = {AMARA, BOLA, CARYS, FEMI, EWAN, GRACE, HANA, IDRIS}
        people = {who: who for who in viewers} | {"wall": WALL, "stranger": STRANGER}
        self.shown[moment] = {
            name: {self.names[key] for key in self.meeting.sees(who)}
            for name, who in people.items()
        }


def _played() -> Screens:
    screens = Screens()
    meeting = screens.meeting.at_stage("check_in")
    screens.write("note", BOLA, Kind.NOTE)
    meeting.all_speak().does(FEMI, c.Join()).all_speak()
    screens.look("checked_in")
    meeting.at_stage("bidding")
    screens.write("bid", AMARA, Kind.BID)
    screens.look("bidding")
    meeting.at_stage("open_questions").does(CARYS, c.RaiseHand())
    screens.write("waits", BOLA, Kind.QUESTION)
    screens.look("waiting")
    meeting.does(CARYS, c.EndTurn())
    screens.look("asked")
    meeting.does(BOLA, c.EndTurn())
    screens.look("answered")
    meeting.at_stage("closing_round")
    screens.write("said", BOLA, Kind.FEEDBACK)
    screens.look("closing_round")
    meeting.at_stage("action")
    screens.write("act", AMARA, Kind.ACTION)
    screens.look("action")
    act = next(key for key, name in screens.names.items() if name == "act")
    meeting.does(AMARA, c.ShareAction(act, shared=True))
    screens.look("shared")
    meeting.at_stage("how_did_we_work")
    screens.write("com", BOLA, Kind.COMMENT)
    screens.look("how_did_we_work")
    meeting.does(CARYS, c.Leave())
    screens.look("carys_left")
    meeting.at_stage("close").chair_does(c.Close())
    screens.look("closed")
    return screens


SHOWN = _played().shown


@pytest.mark.parametrize("moment", _written_down())
def test_every_screen_at_every_stage(moment: str) -> None:
    assert SHOWN[moment] == _written_down()[moment]


def test_a_waiting_question_is_on_its_authors_board_and_nobody_elses() -> None:
    meeting = Meeting(absent=(EWAN, FEMI)).at_stage("open_questions").does(CARYS, c.RaiseHand())
    meeting.does(FEMI, c.Join())
    key = meeting.writes(BOLA, Kind.QUESTION)
    everyone = [seat.person for seat in meeting.state.seats] + [WALL, STRANGER]
    assert [who for who in everyone if key in meeting.sees(who)] == [BOLA]
    assert [w.thing for w in meeting.board(BOLA).words] == [Thing.QUESTION_WAITING]
    assert not meeting.board(BOLA).words[0].current


def test_a_question_never_asked_stays_its_authors_after_the_meeting() -> None:
    meeting = Meeting().at_stage("open_questions").does(CARYS, c.RaiseHand())
    key = meeting.writes(BOLA, Kind.QUESTION)
    meeting.finished().at_stage("close").chair_does(c.Close())
    seen = {s.person for s in meeting.state.seats if _all(meeting, s.person, key)}
    assert seen == {BOLA}


def _all(meeting: Meeting, person: str, key: str) -> bool:
    return sight_of_words(meeting.state, person, key) is Sight.ALL


def test_stepping_back_from_a_question_makes_it_its_authors_again() -> None:
    meeting = Meeting().at_stage("open_questions").does(CARYS, c.RaiseHand())
    key = meeting.writes(BOLA, Kind.QUESTION)
    meeting.does(CARYS, c.EndTurn())
    assert key in meeting.sees(DILYS)
    meeting.chair_does(c.StepBack())
    assert key not in meeting.sees(DILYS) | meeting.sees(AMARA)
    assert key in meeting.sees(BOLA)


def test_only_the_presenter_of_that_piece_has_its_words_to_keep() -> None:
    meeting = Meeting().at_stage("closing_round", AMARA, BOLA)
    key = meeting.writes(CARYS, Kind.FEEDBACK)
    mine = {who: meeting.board(who).words[0].mine_to_keep for who in (AMARA, BOLA, CARYS, GRACE)}
    assert mine == {AMARA: True, BOLA: False, CARYS: False, GRACE: False}
    assert meeting.board(AMARA).words[0].words == key


def test_the_standing_of_everyone() -> None:
    meeting = Meeting(absent=(EWAN, FEMI)).at_stage("check_in").does(FEMI, c.Join())
    meeting.does(GRACE, c.HandOver(BOLA))
    expected = {
        AMARA: Standing.MEMBER,
        BOLA: Standing.CHAIRING_MEMBER,
        FEMI: Standing.LATECOMER,
        EWAN: Standing.ABSENT,
        GRACE: Standing.FACILITATOR,
        HANA: Standing.CO_FACILITATOR,
        IDRIS: Standing.SUPPORTER,
        WALL: Standing.WALL,
        STRANGER: Standing.STRANGER,
    }
    assert {who: standing_of(meeting.state, who) for who in expected} == expected


def test_before_during_and_after() -> None:
    meeting = Meeting(opened=False)
    assert when(meeting.state) is When.BEFORE
    seats = ((AMARA, Role.MEMBER), (BOLA, Role.MEMBER))
    met = Meeting(opened=False).does(AMARA, c.RecordMet("2026-03-02", (AMARA,), (), seats))
    assert when(met.state) is When.AFTER
    meeting = Meeting()
    assert when(meeting.state) is When.DURING
    meeting.at_stage("close").chair_does(c.Close())
    assert when(meeting.state) is When.AFTER


def test_out_of_the_room_a_facilitator_reads_on_a_supporter_and_a_member_do_not() -> None:
    meeting = Meeting().at_stage("check_in")
    key = meeting.writes(BOLA, Kind.NOTE)
    assert [who for who in (CARYS, GRACE, IDRIS) if key in meeting.sees(who)] == [
        CARYS,
        GRACE,
        IDRIS,
    ]
    for person in (CARYS, IDRIS, GRACE):
        meeting.does(person, c.Leave())
    assert [who for who in (CARYS, GRACE, IDRIS) if key in meeting.sees(who)] == [GRACE]


def test_a_supporter_out_of_the_room_has_no_sight_of_what_is_written_there() -> None:
    meeting = Meeting().at_stage("closing_round")
    feedback = meeting.writes(BOLA, Kind.FEEDBACK)
    assert sight_of_words(meeting.state, IDRIS, feedback) is Sight.ALL
    meeting.does(IDRIS, c.Leave())
    assert sight_of_words(meeting.state, IDRIS, feedback) is Sight.NOTHING
