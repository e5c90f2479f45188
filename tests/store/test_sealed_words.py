"""Words under their seals: kept, let go, changed by hand, and without keys."""

import logging
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, OperationalError, transaction
from pytest_django.fixtures import Settings

from setwise.store import keyring, models, private, words
from setwise.store.keyring import Source
from setwise.store.keys import cabinet
from setwise.store.keys.models import PersonKey, SetKey
from tests.store.rooms import BOB, Room, at_once

SECRET = "What would the ward sister's heron say about Thursday?"
DANA = str(uuid4())


@pytest.fixture(autouse=True)
def no_key_is_remembered() -> None:
    cabinet.forget()


def test_a_set_has_one_key_and_a_person_has_one(room: Room) -> None:
    other = Room(organisation=room.organisation, learning_set=room.learning_set)
    for each in (room, other, room):
        each.said("a word", keeper=DANA)
        each.said("a word")
    assert SetKey.objects.get().learning_set == room.learning_set
    assert str(PersonKey.objects.get().person) == DANA
    Room().said("of another set")
    assert SetKey.objects.count() == 2


def test_the_first_words_of_a_set_may_come_at_once(room: Room) -> None:
    rooms = [Room(organisation=room.organisation, learning_set=room.learning_set) for _ in range(6)]
    keys = at_once(6, lambda number: rooms[number].said(f"word {number}"))
    assert [rooms[n].text(keys[n]) for n in range(6)] == [f"word {n}" for n in range(6)]
    assert SetKey.objects.count() == 1


def test_of_no_words_nothing_is_asked(room: Room) -> None:
    assert words.read_many(room.meeting, []) == {}


def test_no_sentence_is_in_the_row(room: Room) -> None:
    room.said(SECRET)
    (row,) = models.Words.objects.values()
    assert "heron" not in repr(row)


def test_what_stands_for_a_row_says_nothing_of_it(room: Room) -> None:
    room.said(SECRET, keeper=DANA)
    room.said(SECRET)
    rows = [
        *(table._default_manager.get() for table in (models.SetSeal, models.PersonSeal)),
        *(table._default_manager.get() for table in (SetKey, PersonKey)),
        *models.Words.objects.all(),
        models.PrivateWords(),
    ]
    shown = repr(rows) + " ".join(map(str, rows))
    assert "heron" not in shown
    assert all(row.pk is None or str(row.pk) in shown for row in rows)


class TestKeeping:
    def test_gives_words_the_seal_of_who_keeps_them(self, room: Room) -> None:
        key = room.said(SECRET, author=BOB)
        room.kept(key, DANA)
        row = models.Words.objects.get()
        assert (row.author, row.keeper) == (BOB, DANA)
        assert row.key == PersonKey.objects.get().pk
        assert room.text(key) == SECRET

    def test_twice_is_once(self, room: Room) -> None:
        key = room.said(SECRET)
        room.kept(key, DANA)
        before = models.Words.objects.values().get()
        room.kept(key, DANA)
        assert models.Words.objects.values().get() == before

    def test_can_be_taken_back(self, room: Room) -> None:
        key = room.said(SECRET)
        room.kept(key, DANA)
        room.let_go(key)
        room.let_go(key)
        row = models.Words.objects.get()
        assert (row.keeper, row.key) == ("", SetKey.objects.get().pk)
        assert room.text(key) == SECRET

    def test_survives_the_key_of_the_set(self, room: Room) -> None:
        key = room.said(SECRET, keeper=DANA)
        SetKey.objects.all().delete()
        cabinet.forget()
        assert room.text(key) == SECRET

    def test_leaves_words_that_do_not_open(self, room: Room) -> None:
        key = room.said(SECRET)
        models.Words.objects.update(author="somebody else")
        room.kept(key, DANA)
        assert models.Words.objects.get().keeper == ""

    def test_is_refused_while_keys_are_out_of_reach(self, room: Room, settings: Settings) -> None:
        key = room.said(SECRET, keeper=DANA)
        settings.KEYRING = Source(text=keyring.new_line())
        cabinet.forget()
        with pytest.raises(words.NotSealed):
            room.let_go(key)
        assert models.Words.objects.get().keeper == DANA


PLACES: list[dict[str, Any]] = [
    {"organisation": uuid4()},
    {"learning_set": uuid4()},
    {"author": "mallory"},
    {"keeper": DANA},
    {"kind": "feedback"},
    {"key": uuid4()},
]


class TestWhatWasChanged:
    """It is not served, and does not keep the other words from anyone."""

    @pytest.mark.parametrize("changed", PLACES, ids=lambda changed: next(iter(changed)))
    def test_of_its_place(
        self, room: Room, changed: dict[str, Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        mine, other = room.said(SECRET), room.said("another")
        models.Words.objects.filter(pk=UUID(mine)).update(**changed)
        assert words.read_many(room.meeting, [mine, other]) == {other: "another"}
        assert caplog.messages == [f"1 words of meeting {room.meeting} do not open."]

    def test_of_its_meeting_or_id(self, room: Room) -> None:
        key, elsewhere, another = room.said(SECRET), Room(), uuid4()
        models.Words.objects.update(meeting=elsewhere.meeting)
        assert elsewhere.text(key) is None
        models.Words.objects.update(meeting=room.meeting, id=another)
        assert room.text(str(another)) is None

    def test_of_its_bytes(self, room: Room) -> None:
        key = room.said("short")
        sealed = bytes(models.Words.objects.get().sealed)
        for bit in range(0, len(sealed) * 8, 5):
            changed = bytearray(sealed)
            changed[bit // 8] ^= 1 << bit % 8
            models.Words.objects.update(sealed=bytes(changed))
            assert room.text(key) is None
        models.Words.objects.update(sealed=sealed)
        assert room.text(key) == "short"

    @pytest.mark.parametrize(
        "changed",
        [
            {"version": 2},
            {"organisation": uuid4()},
            {"learning_set": uuid4()},
            {"wrapped_by": "0" * 16},
            {"wrapped": b""},
        ],
        ids=lambda changed: next(iter(changed)),
    )
    def test_of_its_key(self, room: Room, changed: dict[str, Any]) -> None:
        key = room.said(SECRET)
        SetKey.objects.update(**changed)
        cabinet.forget()
        assert room.text(key) is None
        with pytest.raises(words.NotSealed):
            room.said("more")

    def test_of_the_bytes_of_its_key(self, room: Room) -> None:
        key = room.said("short")
        wrapped = bytes(SetKey.objects.get().wrapped)
        for bit in range(0, len(wrapped) * 8, 11):
            changed = bytearray(wrapped)
            changed[bit // 8] ^= 1 << bit % 8
            SetKey.objects.update(wrapped=bytes(changed))
            cabinet.forget()
            assert room.text(key) is None
        SetKey.objects.update(wrapped=wrapped)
        cabinet.forget()
        assert room.text(key) == "short"

    def test_as_the_words_of_another_row(self, room: Room) -> None:
        mine, other = room.said(SECRET), room.said("another")
        taken = models.Words.objects.get(pk=UUID(mine)).sealed
        models.Words.objects.filter(pk=UUID(other)).update(sealed=taken)
        assert words.read_many(room.meeting, [mine, other]) == {mine: SECRET}


class TestWithoutKeys:
    def test_nothing_is_written(self, room: Room, settings: Settings) -> None:
        room.said("before")
        settings.KEYRING = Source(text=keyring.new_line())
        cabinet.forget()
        with pytest.raises(words.NotSealed) as caught:
            room.said(SECRET)
        assert "heron" not in str(caught.value)
        assert room.kinds() == ["asked"]
        assert models.Words.objects.count() == 1

    def test_nothing_is_shown_and_the_log_says_so(
        self, room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        key = room.said(SECRET)

        def out(*_: object, **__: object) -> None:
            raise OperationalError("somewhere")

        monkeypatch.setattr(SetKey._default_manager, "filter", out)
        cabinet.forget()
        assert room.text(key) is None
        assert caplog.messages == [
            f"Keys are out of reach: words of meeting {room.meeting} are not shown."
        ]

    def test_a_new_set_gets_none(self, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
        def out(*_: object, **__: object) -> None:
            raise OperationalError("somewhere")

        monkeypatch.setattr(SetKey._default_manager, "bulk_create", out)
        with pytest.raises(words.NotSealed):
            room.said(SECRET)
        assert not models.SetSeal.objects.exists()

    def test_a_key_added_to_the_keyring_is_found_without_a_restart(
        self, room: Room, settings: Settings, tmp_path: Any
    ) -> None:
        file = tmp_path / "keyring"
        old, new = keyring.new_line(), keyring.new_line()
        file.write_text(old)
        settings.KEYRING = Source(file=file)
        keyring.renewed()
        file.write_text(f"{new}\n{old}")
        key = room.said(SECRET)
        assert SetKey.objects.get().wrapped_by == keyring.parse(new).first
        cabinet.forget()
        assert room.text(key) == SECRET

    def test_a_key_is_remembered_for_half_a_minute(
        self, room: Room, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        moment = 1_000.0
        monkeypatch.setattr("setwise.store.keys.cabinet.time.monotonic", lambda: moment)
        key = room.said(SECRET)
        SetKey.objects.all().delete()
        moment += cabinet.REMEMBERED_FOR - 1
        assert room.text(key) == SECRET
        moment += 2
        assert room.text(key) is None

    def test_only_so_many_are_remembered(self) -> None:
        memory = cabinet._Memory(size=2)
        keys: list[Any] = [cabinet.Opened(uuid4(), 1, None) for _ in range(3)]  # type: ignore[arg-type]
        for each in keys:
            memory.remember(each)
        assert [memory.recall(each.id) for each in keys] == [None, *keys[1:]]
        assert "key" in repr(keys[0])


class TestPrivateWords:
    def write(self, text: str, person: str = DANA, key: UUID | None = None) -> UUID:
        key = key or uuid4()
        with transaction.atomic(using=models.PrivateWords.objects.db):
            private.write(
                words_id=key,
                organisation=UUID(int=1),
                person=UUID(person),
                kind="reflection",
                text=text,
                at=1_000,
                about="a meeting",
            )
        return key

    def test_are_read_by_their_person_only(self, room: Room) -> None:
        key = self.write(SECRET)
        assert private.read_many(UUID(DANA), [key]) == {key: SECRET}
        assert private.read_many(uuid4(), [key]) == {}
        assert "heron" not in repr(models.PrivateWords.objects.values().get())

    def test_are_written_again_under_the_same_id(self, room: Room) -> None:
        key = self.write("half a")
        self.write("half a thought", key=key)
        assert private.read_many(UUID(DANA), [key]) == {key: "half a thought"}
        with pytest.raises(IntegrityError):
            self.write("not mine", person=str(uuid4()), key=key)
        assert private.read_many(UUID(DANA), [key]) == {key: "half a thought"}

    def test_are_listed_and_erased(self, room: Room) -> None:
        first, second = self.write("one"), self.write("two")
        mine = UUID(DANA)
        assert set(private.ids_of(mine)) == {first, second}
        assert set(private.ids_of(mine, kind="reflection", about="a meeting")) == {first, second}
        assert set(private.ids_of(mine, about="a meeting")) == {first, second}
        assert private.ids_of(mine, kind="draft") == private.ids_of(uuid4()) == ()
        assert private.erase(uuid4(), [first]) == 0
        assert private.erase(mine, [first]) == 1
        assert private.ids_of(mine) == (second,)

    def test_have_their_limits(self, room: Room) -> None:
        with pytest.raises(words.TooLong):
            self.write("x" * (private.LIMIT + 1))
        with pytest.raises(words.Unwritable):
            self.write("\0")
        with pytest.raises(transaction.TransactionManagementError):
            private.write(
                words_id=uuid4(),
                organisation=uuid4(),
                person=uuid4(),
                kind="draft",
                text="to nobody",
                at=0,
            )

    def test_changed_by_hand_are_gone(
        self, room: Room, caplog: pytest.LogCaptureFixture, settings: Settings
    ) -> None:
        keys = [self.write("one"), self.write("two"), self.write("three")]
        models.PrivateWords.objects.filter(pk=keys[0]).update(about="another meeting")
        models.PrivateWords.objects.filter(pk=keys[1]).update(key=uuid4())
        caplog.set_level(logging.ERROR)
        assert private.read_many(UUID(DANA), keys) == {keys[2]: "three"}
        assert caplog.messages == ["2 private words do not open."]
        settings.KEYRING = Source(text=keyring.new_line())
        cabinet.forget()
        assert private.read_many(UUID(DANA), keys) == {}
        assert caplog.messages[1:] == ["Keys are out of reach: private words are not shown."]
