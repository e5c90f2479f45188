"""What this area holds of a person, for the whole-person export and erasure."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.access import every_organisation_of
from setwise.people.holdings import NOT_NOW, OF, Holding
from setwise.room.wording import WRITTEN
from setwise.store import tenancy, words


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "words",
            phrase("What you wrote, and what you keep"),
            # They go with their key, apart from all else (`store.erasure.erase_person`).
            frozenset({"store_words", "store_personseal", "keys_personkey"}),
            _words,
            labels={
                "at": phrase("When"),
                "kind": phrase("Kind"),
                "text": phrase("What you wrote"),
                "kept": phrase("Kept"),
            },
        )
    )


def _words(person: UUID) -> list[dict[str, Any]]:
    rows = []
    for organisation in every_organisation_of(person):
        with tenancy.inside(organisation):
            rows += [{OF: organisation, **row} for row in _words_here(person)]
    return rows


def _words_here(person: UUID) -> list[dict[str, Any]]:
    mine = words.of_person(person)
    meetings = {each.meeting for each in mine}
    texts = {
        key: text
        for meeting in meetings
        for key, text in words.read_many(
            meeting, [str(each.id) for each in mine if each.meeting == meeting]
        ).items()
    }
    return [
        {
            "at": datetime.fromtimestamp(each.at / 1000, UTC),
            # Of a kind that only an older release knew, its key.
            "kind": WRITTEN.get(each.kind, each.kind),
            # It is theirs, so it is not passed over in silence.
            "text": texts.get(str(each.id), NOT_NOW),
            "kept": each.kept,
        }
        for each in mine
    ]
