"""After the grace a meeting is a summary, and nothing else of it is left."""

from collections.abc import Collection
from uuid import uuid4

import pytest

from setwise.store import fold, log, models, summaries, words
from setwise.store.log import Answer, New, Outcome, Reader, Row
from setwise.store.summaries import DAY, Graces
from tests.store.rooms import Room

CLOSED = 1_700_000_000_000
OVER = CLOSED + 7 * DAY


def close(room: Room, at: int = CLOSED) -> None:
    def work(head: int, rows: Reader) -> list[New]:
        summaries.mark_closed(room.meeting, at)
        return [New("closed", 1, {})]

    room.transact(uuid4().hex, work, at=at)


def summarise(rows: tuple[Row, ...]) -> dict[str, object]:
    return {"kinds": [row.kind for row in rows]}


def keep_nothing(ids: frozenset[str]) -> Collection[str]:
    return ()


def folded(room: Room, now: int = OVER) -> bool:
    return fold.fold(room.meeting, now=now, summarise=summarise, kept=keep_nothing)


class TestDue:
    def test_begins_when_the_grace_is_over(self, room: Room) -> None:
        close(room)
        assert summaries.due(OVER - 1, Graces(7)) == ()
        assert summaries.due(OVER, Graces(7)) == (room.meeting,)
        assert summaries.due(CLOSED, Graces(0)) == (room.meeting,)

    def test_never_comes_for_an_open_meeting(self, room: Room) -> None:
        room.happen("begun")
        close(reopened := Room())
        summaries.mark_closed(reopened.meeting, None)
        assert summaries.due(OVER * 2, Graces(0)) == ()

    def test_names_the_longest_closed_first(self, room: Room) -> None:
        close(room)
        close(older := Room(), at=CLOSED - 5)
        assert summaries.due(OVER, Graces(7)) == (older.meeting, room.meeting)

    def test_comes_for_each_organisation_when_it_says_so(self, room: Room) -> None:
        close(room)
        close(patient := Room())
        graces = Graces(7, {room.organisation: 1, patient.organisation: 30})
        assert summaries.due(CLOSED + DAY, graces) == (room.meeting,)
        assert summaries.due(CLOSED + 30 * DAY - 1, graces) == (room.meeting,)
        both = summaries.due(CLOSED + 30 * DAY, graces)
        assert set(both) == {room.meeting, patient.meeting}


class TestFolding:
    def test_leaves_the_summary_and_what_was_kept(self, room: Room) -> None:
        kept, lost = room.said("kept"), room.said("lost")
        other = Room()
        close(room)
        elsewhere = other.said("elsewhere")

        def keep(ids: frozenset[str]) -> Collection[str]:
            assert ids == {kept, lost}
            return {kept, elsewhere}

        assert fold.fold(room.meeting, now=OVER, summarise=summarise, kept=keep)
        assert summaries.read(room.meeting) == {"kinds": ["asked", "asked", "closed"]}
        assert log.read(room.meeting) == ()
        assert not models.Answer.objects.filter(log_id=room.meeting).exists()
        assert words.read_many(room.meeting, [kept, lost]) == {kept: "kept"}
        assert other.kinds() == ["asked"]
        assert words.read_many(other.meeting, [elsewhere]) == {elsewhere: "elsewhere"}
        assert summaries.due(OVER, Graces(7)) == ()

    def test_twice_is_once(self, room: Room) -> None:
        close(room)
        assert folded(room)
        assert not folded(room, now=OVER + DAY)
        assert models.Summary.objects.get().folded_at == OVER

    @pytest.mark.parametrize("now", [CLOSED, OVER - 1])
    def test_too_early_changes_nothing(self, room: Room, now: int) -> None:
        close(room)
        assert not folded(room, now=now)
        assert room.kinds() == ["closed"]

    def test_of_what_is_open_or_unknown_changes_nothing(self, room: Room) -> None:
        room.happen("begun")
        assert not folded(room)
        assert not folded(Room())
        assert room.kinds() == ["begun"]

    def test_that_breaks_off_changes_nothing(self, room: Room) -> None:
        key = room.said("still here")
        close(room)

        def crash(ids: frozenset[str]) -> Collection[str]:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fold.fold(room.meeting, now=OVER, summarise=summarise, kept=crash)
        assert room.kinds() == ["asked", "closed"]
        assert words.read_many(room.meeting, [key])
        assert summaries.read(room.meeting) is None
        assert folded(room)


class TestAFoldedMeeting:
    def test_takes_no_more_commands(self, room: Room) -> None:
        close(room)
        folded(room)
        assert room.happen("spoke") == Outcome(Answer(log.FOLDED, 1))
        assert log.read(room.meeting) == ()
        assert not models.Answer.objects.exists()


class TestTheJob:
    def test_folds_everything_that_is_due(self, room: Room) -> None:
        rooms = [room, Room(), Room()]
        for each in rooms:
            close(each)
        close(later := Room(), at=CLOSED + 1)
        folding = fold.fold_due(now=OVER, summarise=summarise, kept=keep_nothing)
        assert set(folding.folded) == {each.meeting for each in rooms}
        assert folding.failed == ()
        assert later.kinds() == ["closed"]
        assert set(summaries.read_many([*folding.folded, uuid4()])) == set(folding.folded)

    def test_goes_on_past_a_meeting_that_cannot_be_folded(
        self, room: Room, caplog: pytest.LogCaptureFixture
    ) -> None:
        room.happen("unreadable")
        close(room)
        close(fine := Room())

        def picky(rows: tuple[Row, ...]) -> dict[str, object]:
            if rows[0].kind == "unreadable":
                raise ValueError("a secret")
            return {}

        first = fold.fold_due(now=OVER, summarise=picky, kept=keep_nothing)
        assert first == fold.Folding((fine.meeting,), (room.meeting,))
        assert caplog.messages == [f"Meeting {room.meeting} was not folded: ValueError"]
        again = fold.fold_due(now=OVER, summarise=summarise, kept=keep_nothing)
        assert again == fold.Folding((room.meeting,), ())

    def test_that_another_one_overtook_has_nothing_to_do(
        self, room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        close(room)
        due = summaries.due(OVER, Graces(7))
        assert folded(room)
        monkeypatch.setattr(summaries, "due", lambda *_: due)
        folding = fold.fold_due(now=OVER, summarise=summarise, kept=keep_nothing)
        assert folding == fold.Folding((), ())

    def test_keeps_to_the_grace_of_each_organisation(self, room: Room) -> None:
        close(room)
        close(other := Room())
        folding = fold.fold_due(
            now=CLOSED + DAY,
            summarise=summarise,
            kept=keep_nothing,
            graces=Graces(7, {other.organisation: 1}),
        )
        assert folding.folded == (other.meeting,)
        assert room.kinds() == ["closed"]
