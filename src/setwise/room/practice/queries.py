"""Which exercises somebody has done, and which may be offered, as plain data for them alone."""

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from setwise.learning import sheets
from setwise.room.practice.exercises import EXERCISES
from setwise.room.practice.kinds import EXERCISE, place_of
from setwise.room.practice.rules import due
from setwise.store import private


def done(person: UUID) -> Mapping[str, datetime]:
    """When somebody did which exercise last. Raises private.NotNow."""
    return {
        str(sheet.values["exercise"]): _moment(sheet.at)
        for sheet in sheets.every(person, EXERCISE)
        if sheet.values["done"]
    }


def offered(person: UUID, at: datetime) -> str | None:
    """The exercise that the front page may offer; one query, and nothing is opened."""
    known = {each.id: _moment(each.at) for each in private.of_person(person, EXERCISE)}
    places = {key: place_of(person, key) for key in EXERCISES}
    touched = {key: known[place] for key, place in places.items() if place in known}
    return due(EXERCISES, touched, at)


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1_000, UTC)
