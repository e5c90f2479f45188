"""What somebody has rated, and where they are with each of their sets, as plain data for them alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from django.db.models import Count, F, Min, Q, QuerySet

from setwise.learning import sheets
from setwise.learning.growth.kinds import LATER, RATED, place_of
from setwise.learning.growth.rules import Journey, Moment, due
from setwise.programmes.access import SetAccess, sets_of
from setwise.programmes.aims import SKILLS
from setwise.programmes.models import ASIDE, Membership, Role
from setwise.store import private, tenancy


class Standing(NamedTuple):
    """Where somebody is with one of their sets, and the skills that it is for."""

    learning_set: UUID
    name: str
    journey: Journey
    skills: tuple[str, ...]
    """Keys of the seed's skills, or a programme's own words."""


class Rating(NamedTuple):
    """How somebody saw themselves at one moment. What was left out is not there."""

    moment: Moment
    at: datetime
    skills: Mapping[str, int]
    confidence: int | None
    staying: str


class Grown(NamedTuple):
    """One set and all that somebody rated in it, in the order of its moments."""

    learning_set: UUID
    name: str
    ratings: tuple[Rating, ...]


class Asked(NamedTuple):
    """What somebody is asked at a calm moment."""

    learning_set: UUID
    name: str
    moment: Moment


def standings(person: UUID, at: datetime) -> tuple[Standing, ...]:
    """Where a member is with each set they belong to now; a query for the sets, one for each organisation."""
    return tuple(_standings(person, sets_of(person), at))


def _standings(person: UUID, mine: Iterable[SetAccess], at: datetime) -> Iterator[Standing]:
    found = sorted((each for each in mine if each.role is Role.MEMBER), key=_organisation)
    for organisation, here in groupby(found, key=_organisation):
        names = {each.learning_set.id: each.learning_set.name for each in here}
        with tenancy.inside(organisation):
            for row in _rows(person, organisation, names, at):
                yield _standing(row, names)


def _organisation(each: SetAccess) -> UUID:
    return each.learning_set.organisation


def _rows(
    person: UUID, organisation: UUID, sets: Iterable[UUID], at: datetime
) -> QuerySet[Membership, dict[str, object]]:
    meeting = "learning_set__meetings"
    held = Q(**{f"{meeting}__closed_at__isnull": False, f"{meeting}__cancelled_at": None})
    held &= ~Q(**{f"{meeting}__options__has_key": ASIDE})
    mine = Q(**{f"{meeting}__ends_at__gt": F("since")})
    ahead = Q(**{f"{meeting}__ends_at__gt": at, f"{meeting}__cancelled_at": None})
    rows: QuerySet[Membership, dict[str, object]] = (
        Membership.objects.filter(
            organisation=organisation, learning_set__in=list(sets), person=person, until=None
        )
        .annotate(
            held=Count(meeting, filter=held & mine),
            before=Count(meeting, filter=held & ~mine),
            first_at=Min(
                f"{meeting}__starts_at", filter=ahead & Q(**{f"{meeting}__closed_at": None})
            ),
        )
        .order_by("since", "pk")
        .values(
            *("learning_set", "held", "before", "first_at", "learning_set__ended_at"),
            *("learning_set__programme__meetings", "learning_set__programme__skills"),
        )
    )
    return rows


def _standing(row: Mapping[str, object], names: Mapping[UUID, str]) -> Standing:
    learning_set = row["learning_set"]
    of, before, held = row["learning_set__programme__meetings"], row["before"], row["held"]
    own, first_at = row["learning_set__programme__skills"], row["first_at"]
    assert isinstance(learning_set, UUID)
    assert isinstance(held, int)
    assert isinstance(before, int)
    journey = Journey(
        held,
        max(of - before, 1) if isinstance(of, int) else None,
        first_at if isinstance(first_at, datetime) else None,
        row["learning_set__ended_at"] is not None,
    )
    skills = tuple(own) if isinstance(own, list) and own else tuple(SKILLS)
    return Standing(learning_set, names[learning_set], journey, skills)


def grown(person: UUID) -> tuple[Grown, ...]:
    """All that somebody rated, set by set, the latest first. Raises private.NotNow."""
    order = list(Moment)
    found: dict[UUID, list[sheets.Sheet]] = {}
    for sheet in sheets.every(person, RATED):
        found.setdefault(UUID(sheet.about), []).append(sheet)
    return tuple(
        Grown(
            learning_set,
            str(rated[-1].values["set"]),
            tuple(sorted(map(_rating, rated), key=lambda each: order.index(each.moment))),
        )
        for learning_set, rated in reversed(found.items())
    )


def _rating(sheet: sheets.Sheet) -> Rating:
    values = sheet.values
    return Rating(
        Moment(values["moment"]),
        datetime.fromtimestamp(sheet.at / 1_000, UTC),
        {str(skill): int(rated) for skill, rated in values["skills"]},
        values["confidence"],
        values["staying"],
    )


def rated(person: UUID, learning_set: UUID, moment: Moment) -> Rating | None:
    """What somebody rated at this moment. Raises private.NotNow."""
    found = sheets.one(person, RATED, place_of(person, learning_set, RATED, moment))
    return _rating(found) if found else None


def asked(person: UUID, mine: Iterable[SetAccess], at: datetime) -> Asked | None:
    """What the front page may ask somebody with these sets, if it is time; nothing is opened."""
    here = tuple(_standings(person, mine, at))
    if not here:
        return None
    known = {each.id: each.at for each in private.of_person(person, RATED, LATER)}
    for each in here:
        done = [m for m in Moment if place_of(person, each.learning_set, RATED, m) in known]
        put_away = {
            m: datetime.fromtimestamp(known[place] / 1_000, UTC)
            for m in Moment
            if (place := place_of(person, each.learning_set, LATER, m)) in known
        }
        if moment := due(each.journey, done, put_away, at):
            return Asked(each.learning_set, each.name, moment)
    return None
