"""The pictures of the public pages show what the rules say, for every process that ships."""

from __future__ import annotations

import pytest

from setwise.core.meeting.process import Floor, Mover, Part, Process, Speech
from setwise.core.meeting.processes import SHIPPED
from setwise.design.terms import BRITISH
from setwise.library.public import contents, drawing, pictures, walk
from setwise.people.texts import shelf
from setwise.programmes.stages import STAGES


@pytest.mark.parametrize("process", SHIPPED.values(), ids=[str(key) for key in SHIPPED])
def test_every_stage_is_drawn_once_and_in_its_order(process: Process) -> None:
    spans = drawing.drawn(process).spans
    titles = [step.title for span in spans for step in span.steps]
    assert titles == [str(STAGES[stage.key].title) for stage in process.stages]
    again = [step.title for span in spans if span.again for step in span.steps]
    assert again == [str(STAGES[each.key].title) for each in process.stages if each.per_piece]


def test_there_are_words_for_all_that_a_process_can_say() -> None:
    assert set(drawing.FLOORS) == set(Floor)
    assert set(drawing.SPEECH) == set(Speech)
    assert set(drawing.SPANS) == set(Part)
    ways = {stage.moves for process in SHIPPED.values() for stage in process.stages}
    assert ways | {frozenset({each}) for each in Mover} <= set(drawing.MOVES)


def test_the_walk_goes_from_the_welcome_to_the_end() -> None:
    boards = walk.boards()
    assert list(boards) == [board.stage for board in boards.values()]
    assert {each.presenter for each in boards.values()} == {None, walk.EWAN}
    assert boards["closing_round"].floor == walk.EWAN


def test_what_the_room_shows_is_said_to_whoever_hears_it() -> None:
    shown = str(pictures.picture("picture_check_in", "en-GB", BRITISH.mark))
    assert "7 people sit in a circle. Carys has the floor. Dilys is next." in shown
    assert shown.count("seat--done") == 2


def test_every_picture_stands_on_a_page_as_it_comes() -> None:
    texts = "".join(shelf.find(contents.key(page)).shipped() for page in contents.PAGES)
    for name in pictures.PICTURES:
        assert f"\n{{{name}}}\n" in texts
