"""Which first steps stand on somebody's front page."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.home.starting import queries, steps
from setwise.home.starting.access import own
from setwise.home.starting.rules import Known, path_of
from setwise.home.starting.steps import There
from setwise.people.access import OrganisationAccess
from setwise.people.models import Role as Held
from setwise.people.organisations.shelves import Step
from setwise.people.starting import usecases
from setwise.people.starting.models import Path
from setwise.programmes.access import SetAccess
from setwise.programmes.models import Role


class Start(NamedTuple):
    """First steps of which some are left."""

    path: Path
    steps: tuple[Step, ...]


def start(
    person: UUID,
    organisations: Collection[OrganisationAccess],
    mine: Iterable[SetAccess],
    there: There,
    over: Mapping[Path, bool],
    at: datetime,
) -> Start | None:
    """The first steps of somebody, if some are left; two queries, or none where they are over."""
    path = path_of(_known(organisations, mine, there))
    if path is None or path in over:
        return None
    found = _steps(path, person, organisations, there)
    if all(each.done for each in found):
        usecases.finish(person=person, path=path, at=at)
        return None
    return Start(path, found)


def _known(
    organisations: Collection[OrganisationAccess], mine: Iterable[SetAccess], there: There
) -> Known:
    mine = tuple(mine)
    own = {each.organisation for each in organisations if each.own_set}
    theirs = {each.learning_set.organisation in own for each in there.tended}
    plain = [each for each in organisations if not each.own_set and each.roles <= {Held.MEMBER}]
    return Known(
        leads=any(_leads(each) for each in organisations),
        facilitates=False in theirs,
        own_set=True in theirs,
        waits=not mine and any(_facilitates(each) for each in organisations),
        member=bool(plain) or any(each.role is Role.MEMBER for each in mine),
    )


def _leads(each: OrganisationAccess) -> bool:
    return Held.LEAD in each.roles and not each.own_set


def _facilitates(each: OrganisationAccess) -> bool:
    return Held.FACILITATOR in each.roles and not each.own_set


def _steps(
    path: Path, person: UUID, organisations: Iterable[OrganisationAccess], there: There
) -> tuple[Step, ...]:
    if path is Path.LEAD:
        access = next(each for each in organisations if _leads(each))
        return steps.lead(access, queries.laid(access))
    mine = own(person)
    if path is Path.FACILITATOR:
        return steps.facilitator(mine, there)
    if path is Path.OWN_SET:
        return steps.own_set(mine, there)
    if path is Path.WAITING:
        return steps.waiting(mine, queries.tried(person))
    return steps.member(mine, queries.tried(person))
