"""What people write is in no log, however talkative it is, and in no event; nor is any meeting."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from tests.room.serving import Installation, Room, Server, Stream, installation

SENTENCES = 200


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    folder = tmp_path_factory.mktemp("logs") / "demo"
    with installation(folder, servers=1, SETWISE_LOG_LEVEL="DEBUG") as it:
        yield it


def write(server: Server, room: Room, name: str, screen: Stream, **fields: str) -> int:
    html = str(screen.boards[-1]["html"])
    moment = html.partition('data-moment="')[2].partition('"')[0]
    fields = {"command": uuid4().hex, "moment": moment, "do": "write", **fields}
    return server.send(room, name, **fields).status


def test_none_of_two_hundred_sentences_is_in_a_log_or_an_event(house: Installation) -> None:
    server, written = house.servers[0], 0
    meetings = []
    mark = f"marked{uuid4().hex}"
    for stage, kinds, names in (
        ("check_in", ("note",), ("alice", "dana", "erin", "grace", "cora")),
        ("bidding", ("bid",), ("alice", "dana", "erin")),
        ("open_questions", ("question",), ("dana", "erin", "cora", "grace")),
        ("closing_round", ("feedback", "action"), ("dana", "erin", "cora", "alice")),
        ("how_did_we_work", ("comment", "action"), ("dana", "erin", "cora", "alice")),
    ):
        room = house.room(stage)
        meetings.append(room.meeting)
        screen = house.follow(server, room, names[0]).wait(lambda s: bool(s.boards))
        done = 0
        for number in range(SENTENCES // 5):
            name, kind = names[number % len(names)], kinds[number % len(kinds)]
            text = f"{mark} {stage} {number}"
            done += write(server, room, name, screen, kind=kind, text=text) == 200
            written += 1
        assert done >= SENTENCES // 5 // 2, (stage, done)
        # And in the fields that are no place for words, and where they do not fit.
        odd = {"text": mark, "kind": mark, "person": mark, "words": mark, "stage": mark}
        write(server, room, "dana", screen, **odd)
        write(server, room, "dana", screen, kind="note", text=mark * 100)
        write(server, room, "dana", screen, kind="note", text=f"{mark}\0")
        for do in ("advance", "give_turn", "keep", mark):
            write(server, room, "dana", screen, **{**odd, "do": do, "command": mark})
        rows = house.do_this("events", meeting=room.meeting)["rows"]
        assert rows
        assert not [row for row in rows if mark in row]
    assert written == SENTENCES
    log = read(server.log)
    assert "Unprocessable Entity" in log  # it does speak of what went wrong
    assert mark not in log
    assert [meeting for meeting in meetings if meeting in log] == []


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
