"""Writing: it is there again for its owner, it is nobody else's, and nothing that was typed is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from setwise.learning.access import owner_of
from setwise.learning.journal import queries, usecases
from setwise.learning.journal.access import entry_for
from setwise.store import private
from setwise.store.keys import cabinet
from setwise.store.models import PrivateWords
from tests.learning.journal.diary import FOUR, JOURNAL, NEW, begins, opens, reads, writes
from tests.room.browser import a_client
from tests.room.world import World, a_world

pytestmark = pytest.mark.django_db

LATER = datetime.now(UTC) + timedelta(days=15)


@pytest.fixture
def world(db: None) -> World:
    return a_world()


def said(world: World, entry: UUID, name: str = "alice") -> tuple[str, ...]:
    return entry_for(owner_of(world.people[name].pk), entry).said.answers


def others(world: World, entry: UUID) -> list[tuple[str, ...]]:
    owner = owner_of(world.people["alice"].pk)
    return [each.said.answers for each in queries.others_of(owner, entry_for(owner, entry))]


@pytest.mark.parametrize(
    ("prompt", "fields"),
    [
        ("free", {"one": "Only this."}),
        ("what", {"one": "What", "two": "So", "three": "Now"}),
        ("account", FOUR),
        ("to_hold", {"one": "Tired.", "two": "Quiet.", "three": "My urge to rescue."}),
        ("held", {**FOUR, "five": "How long I wait."}),
    ],
)
def test_what_is_written_is_there_again(world: World, prompt: str, fields: dict[str, str]) -> None:
    entry = writes(world, "alice", prompt, title="A title", **fields)
    page = reads(world, "alice", f"{JOURNAL}{entry}/")
    for text in ("A title", *fields.values()):
        assert text in page
    assert "Who can see this: only you." in page
    assert "A title" in reads(world, "alice")
    assert said(world, entry) == tuple(fields.values())


@pytest.mark.parametrize("title", ["", "A title of my own"])
def test_neither_a_tab_nor_a_browsers_history_shows_what_is_written(
    world: World, title: str
) -> None:
    entry = writes(world, "alice", title=title, one="I was afraid of it.")
    for path in (f"{JOURNAL}{entry}/", f"{JOURNAL}{entry}/write", f"{JOURNAL}{entry}/share"):
        title_of_page = reads(world, "alice", path).partition("</title>")[0]
        assert "<title" in title_of_page
        for written in ("afraid", "of my own"):
            assert written not in title_of_page, path
    assert (title or "I was afraid") in reads(world, "alice", f"{JOURNAL}{entry}/")


def test_nothing_of_it_stands_in_the_table_in_clear(world: World) -> None:
    writes(world, "alice", one="Only this.", title="A title")
    sealed = bytes(PrivateWords.objects.get().sealed)
    assert b"Only" not in sealed
    assert b"title" not in sealed


def test_it_can_be_about_a_meeting(world: World) -> None:
    assert "No, about something else" in reads(world, "alice", NEW)
    entry = writes(world, "alice", meeting=world.meeting.pk, one="It was good.")
    assert "about Herons" in reads(world, "alice", f"{JOURNAL}{entry}/")
    assert PrivateWords.objects.get().about == str(world.meeting.pk)


def test_of_another_set_there_is_no_meeting_to_write_about(world: World) -> None:
    fields = {"prompt": "free", "meeting": str(world.otters_meet.pk)}
    assert a_client(world, "alice").post(NEW, fields).status_code == 422


@pytest.mark.parametrize("name", ["bob", "grace", "charlie", ""])
def test_nobody_else_finds_it(world: World, name: str) -> None:
    entry = writes(world, "alice", one="Only this.")
    other = a_client(world, name)
    for path in ("", "write"):
        assert other.get(f"{JOURNAL}{entry}/{path}").status_code == 404
        fields = {"do": "delete", "one": "Not yours."}
        assert other.post(f"{JOURNAL}{entry}/{path}", fields).status_code == 404
    assert said(world, entry) == ("Only this.",)


def test_it_is_saved_as_it_is_typed(world: World) -> None:
    page = opens(world, "alice", begins(world, "alice"))
    for number, text in enumerate(("On", "Only", "Only this."), 1):
        answer = page.types({"one": text}, sends=number)
        assert answer.status_code == 200
        assert answer.json() == {"saved": True, "seen": {"title": [], "one": []}}
    assert "Only this." in opens(world, "alice", page.entry).html


def test_an_earlier_one_that_comes_later_changes_nothing(world: World) -> None:
    page = opens(world, "alice", begins(world, "alice"))
    page.types({"one": "Only this."}, sends=2)
    assert page.types({"one": "Only"}, sends=1).status_code == 200
    assert said(world, page.entry) == ("Only this.",)
    assert others(world, page.entry) == []


def test_two_devices_at_once_and_both_texts_are_shown(world: World) -> None:
    phone, desk = (opens(world, "alice", entry) for entry in [begins(world, "alice")] * 2)
    phone.types({"one": "From the phone."})
    for number, text in enumerate(("From", "From the desk."), 1):
        answer = desk.types({"one": text}, sends=number)
        assert "Both texts are kept" in answer.json()["said"]
    # The phone goes on, too: it is not hindered by what stands beside.
    phone.types({"one": "From the phone, and more."}, sends=2)
    assert said(world, phone.entry) == ("From the phone, and more.",)
    assert others(world, phone.entry) == [("From the desk.",)]
    html = reads(world, "alice", f"{JOURNAL}{phone.entry}/")
    for text in ("From the phone, and more.", "From the desk.", "Nothing is lost"):
        assert text in html


def test_a_device_that_writes_the_same_disturbs_nobody(world: World) -> None:
    phone, desk = (opens(world, "alice", entry) for entry in [begins(world, "alice")] * 2)
    phone.types({"one": "The same."})
    assert "said" not in desk.types({"one": "The same."}).json()
    assert others(world, phone.entry) == []


def test_what_another_device_wrote_becomes_an_entry_or_goes(world: World) -> None:
    entry = begins(world, "alice")
    pages = [opens(world, "alice", entry) for _ in range(3)]
    for number, page in enumerate(pages):
        page.types({"one": f"Device {number}."})
    owner = owner_of(world.people["alice"].pk)
    one, two = queries.others_of(owner, entry_for(owner, entry))
    address, browser = f"{JOURNAL}{entry}/", a_client(world, "alice")
    for _ in range(2):
        browser.post(address, {"do": "keep_other", "other": one.id})
        browser.post(address, {"do": "let_go_other", "other": two.id})
    assert others(world, entry) == []
    html = reads(world, "alice")
    assert "2 entries" in html
    assert "1 deleted entry" in html


def test_a_page_that_was_opened_anew_goes_on_from_what_stands_there(world: World) -> None:
    entry = writes(world, "alice", one="From the phone.")
    assert opens(world, "alice", entry).sends({"one": "From the phone, and on."}).status_code == 302
    assert said(world, entry) == ("From the phone, and on.",)
    assert others(world, entry) == []


def test_what_was_typed_stays_where_it_cannot_be_kept(world: World) -> None:
    page = opens(world, "alice", begins(world, "alice"))
    answer = page.sends({"one": "long " * 2_000})
    assert answer.status_code == 422
    assert "Use at most 8,000 characters" in answer.content.decode()
    assert "long long" in answer.content.decode()
    typed = page.types({"one": "long " * 2_000})
    assert typed.status_code == 422
    assert typed.json()["said"] == "That is too long. Use at most 8,000 characters."


def test_where_nothing_can_be_sealed_the_text_stays_in_the_page(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opens(world, "alice", writes(world, "alice", "account", **FOUR))

    def out_of_reach(*_: object) -> None:
        raise cabinet.OutOfReach

    with monkeypatch.context() as patch:
        patch.setattr(cabinet, "find", out_of_reach)
        answer = page.sends({**FOUR, "two": "This must not be lost."})
        assert answer.status_code == 503
        assert "This must not be lost." in answer.content.decode()
        assert 'name="four"' in answer.content.decode()
        assert page.types({"one": "Nor this."}).status_code == 503
        assert a_client(world, "alice").get(JOURNAL).status_code == 503
    assert said(world, page.entry) == tuple(FOUR.values())


def test_deleted_it_can_be_brought_back(world: World) -> None:
    entry, browser = writes(world, "alice", one="Only this."), a_client(world, "alice")
    gone = browser.post(f"{JOURNAL}{entry}/", {"do": "delete"})
    assert browser.get(f"{JOURNAL}{entry}/").status_code == 404
    page = browser.get(gone.headers["Location"]).content.decode()
    assert "Deleted: Only this." in page
    assert "1 entry" not in page
    for name, status in (("bob", 404), ("charlie", 404), ("alice", 302), ("alice", 404)):
        fields = {"do": "bring_back", "entry": entry}
        assert a_client(world, name).post(JOURNAL, fields).status_code == status
    assert said(world, entry) == ("Only this.",)


def test_deleted_for_good_it_is_gone(world: World) -> None:
    entry, browser = writes(world, "alice", one="Only this."), a_client(world, "alice")
    fields = {"do": "for_good", "entry": entry}
    assert browser.post(JOURNAL, fields).status_code == 404, "It stands in the journal."
    browser.post(f"{JOURNAL}{entry}/", {"do": "delete"})
    assert browser.post(JOURNAL, fields).status_code == 302
    assert not PrivateWords.objects.exists()


def test_what_is_typed_into_a_deleted_one_brings_it_back(world: World) -> None:
    entry = writes(world, "alice", one="Only this.")
    page = opens(world, "alice", entry)
    a_client(world, "alice").post(f"{JOURNAL}{entry}/", {"do": "delete"})
    assert page.types({"one": "Only this, and more."}).status_code == 200
    assert said(world, entry) == ("Only this, and more.",)


def test_the_house_forgets_what_was_deleted_and_what_stayed_empty(world: World) -> None:
    kept, gone = (writes(world, "alice", one=text) for text in ("Kept", "Gone"))
    begins(world, "alice")
    a_client(world, "alice").post(f"{JOURNAL}{gone}/", {"do": "delete"})
    usecases.forget(datetime.now(UTC))
    assert PrivateWords.objects.count() == 3
    usecases.forget(LATER)
    assert list(PrivateWords.objects.values_list("pk", flat=True)) == [kept]


def test_an_empty_one_is_in_no_list(world: World) -> None:
    page = opens(world, "alice", begins(world, "alice"))
    page.types({"one": ""})
    assert "There is nothing in it yet" in reads(world, "alice")


def test_of_nothing_nothing_comes(world: World) -> None:
    browser = a_client(world, "alice")
    assert browser.get(f"{JOURNAL}{uuid4()}/").status_code == 404
    assert browser.post(JOURNAL, {"do": "bring_back", "entry": "no id"}).status_code == 404
    assert a_client(world, "").get(JOURNAL).status_code == 404
    assert browser.post(NEW, {"prompt": ""}).status_code == 422


def test_ones_own_export_reads_like_a_page(world: World) -> None:
    writes(world, "alice", "account", title="A title", themes=["safety"], **FOUR)
    [mine] = private.of_person(world.people["alice"].pk)
    from setwise.store import private_kinds

    text = private.read_many(world.people["alice"].pk, [mine.id])[mine.id]
    told = private_kinds.find(mine.kind).tell(text)
    assert told.startswith("A title\n\nWhat was the nature of")
    assert "I learnt to ask before I help." in told
    assert told.endswith("Preserve safety")
