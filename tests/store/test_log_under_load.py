"""Many writers at the same moment, with real threads, connections and processes."""

import signal
import subprocess
import sys
from collections import Counter
from threading import Thread
from time import sleep
from uuid import UUID

from django.db import connections

from setwise.store import log, models, turnstile, words
from setwise.store.log import Answer, New, Reader
from tests.store.rooms import Room, at_once, happened, only_sqlite, wait_until

PEOPLE, EACH = 8, 25


def assert_gapless(meeting: UUID, count: int) -> None:
    assert [row.seq for row in log.read(meeting)] == list(range(1, count + 1))
    assert log.head(meeting) == count


def test_many_writers_in_one_room_lose_nothing(room: Room) -> None:
    def act(person: int) -> list[int]:
        outcomes = [room.happen("spoke", actor=str(person)) for _ in range(EACH)]
        return [outcome.answer.number for outcome in outcomes]

    numbers = [number for answers in at_once(PEOPLE, act) for number in answers]
    assert sorted(numbers) == list(range(1, PEOPLE * EACH + 1))
    assert_gapless(room.meeting, PEOPLE * EACH)
    assert set(Counter(row.by for row in log.read(room.meeting)).values()) == {EACH}


def test_many_writers_in_many_rooms_lose_nothing(room: Room) -> None:
    rooms = [Room(organisation=room.organisation) for _ in range(5)]

    def act(person: int) -> None:
        for number in range(EACH):
            rooms[(person + number) % len(rooms)].happen("spoke", "moved")

    at_once(PEOPLE, act)
    for each in rooms:
        assert_gapless(each.meeting, PEOPLE * EACH * 2 // len(rooms))


def test_a_command_fired_twenty_times_at_once_is_done_once(room: Room) -> None:
    outcomes = at_once(20, lambda _: room.happen("begun", "moved", command="the one"))
    assert {outcome.answer for outcome in outcomes} == {Answer(log.DONE, 2)}
    assert sorted(outcome.repeated for outcome in outcomes) == [False] + [True] * 19
    assert room.kinds() == ["begun", "moved"]


def test_work_sees_what_the_one_before_it_did(room: Room) -> None:
    """Each command is decided on everything that happened before it: only one can be first."""

    def first(head: int, rows: Reader) -> list[New] | str:
        return "too_late" if rows(0) else happened("first")

    outcomes = at_once(PEOPLE, lambda person: room.transact(str(person), first))
    codes = Counter(outcome.answer.code for outcome in outcomes)
    assert codes == {"done": 1, "too_late": PEOPLE - 1}


def test_words_and_refusals_at_once_stay_apart(room: Room) -> None:
    def act(person: int) -> None:
        def refused(head: int, rows: Reader) -> str:
            room.write(f"refused {person}")
            return "not_now"

        for number in range(5):
            room.transact(f"{person} {number}", refused)
            room.said(f"kept {person} {number}")

    at_once(PEOPLE, act)
    ids = [str(row.data["words"]) for row in log.read(room.meeting)]
    texts = words.read_many(room.meeting, ids).values()
    assert Counter(text.partition(" ")[0] for text in texts) == {"kept": PEOPLE * 5}
    assert models.Words.objects.count() == PEOPLE * 5


@only_sqlite
def test_commands_are_done_in_the_order_of_their_arrival(room: Room, database: str) -> None:
    def act(person: int) -> None:
        wait_until(lambda: turnstile.waiting() == person)
        room.happen("spoke", actor=str(person))

    with turnstile.turn(database):
        crowd = Thread(target=at_once, args=(PEOPLE, act))
        crowd.start()
        wait_until(lambda: turnstile.waiting() == PEOPLE)
    crowd.join()
    assert [row.by for row in log.read(room.meeting)] == [str(person) for person in range(PEOPLE)]


@only_sqlite
class TestProcessesThatShareAFile:
    def test_lose_nothing(self, room: Room, database: str) -> None:
        processes = [writer(database, room, "write", str(EACH * 2)) for _ in range(2)]
        ours = 0
        while any(process.poll() is None for process in processes):
            room.happen("spoke")
            ours += 1
            sleep(0.002)  # the busy handler of the others is not fair to them
        assert [process.returncode for process in processes] == [0, 0]
        assert_gapless(room.meeting, EACH * 4 + ours)

    def test_leave_nothing_when_killed_at_work(self, room: Room, database: str) -> None:
        room.happen("begun")
        assert writer(database, room, "die").wait() == -signal.SIGKILL
        assert room.kinds() == ["begun"]
        assert not models.Words.objects.exists()
        assert room.happen("moved").answer == Answer(log.DONE, 2)


def writer(database: str, room: Room, *does: str) -> subprocess.Popen[bytes]:
    """Another process with this database's file open (see `writer.py`)."""
    file = connections[database].settings_dict["NAME"]
    ids = (str(room.meeting), str(room.organisation))
    return subprocess.Popen([sys.executable, "-m", "tests.store.writer", str(file), *ids, *does])
