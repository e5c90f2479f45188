"""The server is killed between a commit and its announcement: nothing is lost, nothing twice."""

import signal
from http.client import HTTPException
from pathlib import Path
from uuid import uuid4

import pytest

from tests.room.dying import ONCE_THERE_IS
from tests.room.serving import installation
from tests.room.test_live import moment


def test_what_was_saved_is_there_and_the_press_is_answered_once(tmp_path: Path) -> None:
    end = tmp_path / "end"
    with installation(tmp_path / "demo", servers=1, **{ONCE_THERE_IS: str(end)}) as house:
        first, room = house.servers[0], house.room("silence")
        screen = house.follow(first, room, "grace").shows("Quiet")
        seq = screen.boards[-1]["id"]
        press = {"command": uuid4().hex, "moment": moment(screen), "do": "advance"}
        end.touch()
        with pytest.raises((OSError, HTTPException)):
            first.send(room, "grace", **press)
        assert first.process.wait() == -signal.SIGKILL
        screen.ends()

        end.unlink()
        second = house.wait_for(house.serve())
        back = house.follow(second, room, "dana", **{"Last-Event-ID": str(seq)})
        back.shows("How are you arriving?")
        saved = back.boards[-1]["id"]
        assert saved > seq
        assert second.send(room, "grace", **press).status == 200
        page = f"{room.way('dana')}/meetings/{room.meeting}/"
        assert f'data-seq="{saved}"' in second.ask("GET", page, room.headers("dana")).body.decode()
