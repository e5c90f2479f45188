"""What an organisation's page shows, each line one press away. Areas say what they have.

A shelf says how much there is of something; a step is one of the first things to do.
"""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import NamedTuple

from setwise.people.access import OrganisationAccess
from setwise.people.models import Role
from setwise.people.starting import usecases
from setwise.people.starting.models import Path


class Shelf(NamedTuple):
    """One line: what it is called, how much there is, where it leads. `warm` asks to be looked at."""

    title: str
    text: str
    href: str
    warm: bool = False


class Step(NamedTuple):
    """One of the first things to do in an organisation, and whether it is done.

    The list stays until all are done, or it is put away.
    """

    title: str
    hint: str
    href: str
    done: bool


ShelfMaker = Callable[[OrganisationAccess], Shelf | None]
StepMaker = Callable[[OrganisationAccess], Step | None]
_shelves: dict[str, tuple[int, ShelfMaker]] = {}
_steps: dict[str, tuple[int, StepMaker]] = {}


def shelf(key: str, place: int, maker: ShelfMaker) -> None:
    """Have a line on the page of every organisation; None from the maker leaves it out."""
    _shelves[key] = (place, maker)


def step(key: str, place: int, maker: StepMaker) -> None:
    """Have a step on the list of first steps; None from the maker leaves it out."""
    _steps[key] = (place, maker)


def shelves_of(access: OrganisationAccess) -> tuple[Shelf, ...]:
    """All lines for one of those who look after the organisation, in their order."""
    made = (maker(access) for _, maker in sorted(_shelves.values(), key=_place))
    return tuple(each for each in made if each is not None)


def left_of(access: OrganisationAccess, over: Collection[Path], at: datetime) -> tuple[Step, ...]:
    """The first steps of this administrator, if some are left; none where they are `over`."""
    if Role.ADMINISTRATOR not in access.roles or Path.ADMINISTRATOR in over:
        return ()
    found = steps_of(access)
    if not all(each.done for each in found):
        return found
    usecases.finish(person=access.person, path=Path.ADMINISTRATOR, at=at)
    return ()


def steps_of(access: OrganisationAccess) -> tuple[Step, ...]:
    """All first steps, in their order."""
    made = (maker(access) for _, maker in sorted(_steps.values(), key=_place))
    return tuple(each for each in made if each is not None)


def _place(entry: tuple[int, object]) -> int:
    return entry[0]
