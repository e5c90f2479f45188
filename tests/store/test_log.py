"""One command after the other: what the log keeps, and what it answers."""

from uuid import uuid4

import pytest
from django.db import IntegrityError, connections, transaction
from django.test.utils import CaptureQueriesContext

from setwise.store import log, models
from setwise.store.log import Answer, New, Outcome, Reader, Row
from tests.store.rooms import ALICE, BOB, Room, happened


def test_a_meeting_without_a_log_is_empty(room: Room) -> None:
    assert log.read(room.meeting) == ()
    assert log.head(room.meeting) == 0


def test_what_happened_is_read_as_it_was_written_in_order(room: Room) -> None:
    data: dict[str, object] = {"turn": 3, "order": ["b", "a"], "who": None, "name": "Zoë"}
    outcome = room.transact("c1", lambda head, rows: [New("begun", 2, data), New("moved", 1, {})])
    first, second = Row(1, 1_000, ALICE, "begun", 2, data), Row(2, 1_000, ALICE, "moved", 1, {})
    assert outcome == Outcome(Answer(log.DONE, 2), (first, second))
    assert log.read(room.meeting) == (first, second)
    assert log.read(room.meeting, after=1) == (second,)
    assert log.read(room.meeting, after=2) == ()


def test_the_work_is_given_the_head_and_a_reader_of_what_is_new(room: Room) -> None:
    room.happen("begun", "moved")

    def work(head: int, rows: Reader) -> list[New]:
        assert head == 2
        assert [row.kind for row in rows(1)] == ["moved"]
        return happened("moved")

    assert room.transact("c2", work).answer == Answer(log.DONE, 3)


def test_heads_of_many_meetings_take_one_query(room: Room, database: str) -> None:
    other, unknown = Room(), uuid4()
    room.happen("begun", "moved")
    other.happen("begun")
    with CaptureQueriesContext(connections[database]) as queries:
        heads = log.heads([room.meeting, other.meeting, unknown])
    assert heads == {room.meeting: 2, other.meeting: 1, unknown: 0}
    assert len(queries) == 1


def test_a_log_can_be_begun_twice(room: Room) -> None:
    log.begin(room.meeting, room.organisation)
    room.happen("begun")
    log.begin(room.meeting, room.organisation)
    assert log.head(room.meeting) == 1


def test_a_log_belongs_to_one_organisation(room: Room) -> None:
    room.happen("begun")
    with pytest.raises(log.ForeignMeeting):
        log.begin(room.meeting, uuid4())
    foreign = Room(meeting=room.meeting)
    with pytest.raises(log.ForeignMeeting):
        foreign.happen("moved")
    assert room.kinds() == ["begun"]


class TestACommandSentAgain:
    def test_changes_nothing_and_gets_the_same_answer(self, room: Room) -> None:
        first = room.happen("begun", command="c1")
        room.happen("moved")
        again = room.happen("begun", command="c1")
        assert again == Outcome(first.answer, (), repeated=True)
        assert room.kinds() == ["begun", "moved"]

    def test_does_no_work(self, room: Room) -> None:
        room.happen("begun", command="c1")

        def work(head: int, rows: Reader) -> list[New]:
            raise AssertionError("no work is done twice")

        assert room.transact("c1", work).repeated

    def test_by_somebody_else_is_not_theirs(self, room: Room) -> None:
        room.happen("begun", command="c1", actor=ALICE)
        stolen = room.happen("moved", command="c1", actor=BOB)
        assert stolen == Outcome(Answer(log.NOT_YOURS, 1))
        assert room.kinds() == ["begun"]

    def test_to_another_meeting_is_another_command(self, room: Room) -> None:
        other = Room(organisation=room.organisation)
        room.happen("begun", command="c1")
        assert other.happen("begun", command="c1") == Outcome(
            Answer(log.DONE, 1), (Row(1, 1_000, ALICE, "begun", 1, {}),)
        )


class TestARefusal:
    def test_leaves_nothing_but_its_answer(self, room: Room) -> None:
        room.happen("begun")

        def work(head: int, rows: Reader) -> str:
            room.write("Wer fragt, der führt.")
            return "not_now"

        assert room.transact("c2", work) == Outcome(Answer("not_now", 1))
        assert room.kinds() == ["begun"]
        assert not models.Words.objects.exists()

    def test_is_repeated_as_it_was_even_if_it_would_be_done_now(self, room: Room) -> None:
        refused = room.transact("c1", lambda head, rows: "not_now")
        room.happen("begun")
        again = room.happen("moved", command="c1")
        assert again == Outcome(refused.answer, (), repeated=True)


def test_quiet_work_is_done_and_changes_nothing(room: Room) -> None:
    room.happen("begun")
    assert room.transact("c2", lambda head, rows: []) == Outcome(Answer(log.DONE, 1))
    assert room.transact("c2", lambda head, rows: happened("moved")).repeated
    assert log.head(room.meeting) == 1


def test_a_crash_in_the_work_leaves_nothing(room: Room) -> None:
    room.happen("begun")

    def work(head: int, rows: Reader) -> list[New]:
        room.write("half a question")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        room.transact("c2", work)
    assert room.kinds() == ["begun"]
    assert not models.Words.objects.exists()
    assert room.happen("moved", command="c2").answer == Answer(log.DONE, 2)


class TestACollision:
    def test_is_tried_once_more(self, room: Room) -> None:
        tries = iter([IntegrityError("someone was faster")])

        def work(head: int, rows: Reader) -> list[New]:
            for collision in tries:
                raise collision
            return happened("begun")

        assert room.transact("c1", work).answer == Answer(log.DONE, 1)

    def test_that_repeats_itself_is_an_error(self, room: Room) -> None:
        def work(head: int, rows: Reader) -> list[New]:
            raise IntegrityError("always")

        with pytest.raises(IntegrityError):
            room.transact("c1", work)
        assert room.happen("begun", command="c1").answer == Answer(log.DONE, 1)


@pytest.mark.parametrize("command", ["", "x" * 65])
def test_a_command_id_has_a_length(room: Room, command: str) -> None:
    with pytest.raises(ValueError, match="1 to 64"):
        room.transact(command, lambda head, rows: happened("begun"))
    assert log.head(room.meeting) == 0


def test_a_command_opens_the_outermost_transaction(room: Room, database: str) -> None:
    with transaction.atomic(using=database), pytest.raises(RuntimeError, match="durable"):
        room.happen("begun")
    assert room.happen("begun").answer == Answer(log.DONE, 1)


def test_tables_are_described_without_what_is_in_them(room: Room) -> None:
    room.said("a secret")
    log_of = models.Log.objects.get()
    assert str(log_of) == f"log of {room.meeting}, 1 events"
    assert str(models.Event.objects.get()) == f"asked 1 of {room.meeting}"
    assert str(models.Answer.objects.get()).startswith("done 1 to ")
    assert str(models.Summary(meeting=room.meeting)) == f"summary of {room.meeting}"
