"""What a cohort's page shows: the way from a list of people to meetings, and one line for each thing.

Other parts of programmes add theirs. The first step that is not done is what is pressed next.
"""

from collections.abc import Callable
from typing import NamedTuple

from setwise.people.organisations.shelves import Shelf
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.queries import Count


class Step(NamedTuple):
    """A step on the way: what to press, why, and whether it is done. One can do without if not `needed`."""

    title: str
    hint: str
    href: str
    done: bool
    needed: bool = True


ShelfMaker = Callable[[CohortAccess, Count], Shelf | None]
StepMaker = Callable[[CohortAccess, Count], Step | None]
_shelves: dict[str, tuple[int, ShelfMaker]] = {}
_steps: dict[str, tuple[int, StepMaker]] = {}


def shelf(key: str, place: int, maker: ShelfMaker) -> None:
    """Have a line on the page of every cohort; None from the maker leaves it out."""
    _shelves[key] = (place, maker)


def step(key: str, place: int, maker: StepMaker) -> None:
    """Have a step on the way; None from the maker leaves it out."""
    _steps[key] = (place, maker)


def shelves_of(access: CohortAccess, count: Count) -> tuple[Shelf, ...]:
    """All lines, in their order."""
    made = (maker(access, count) for _, maker in sorted(_shelves.values(), key=_place))
    return tuple(each for each in made if each is not None)


def steps_of(access: CohortAccess, count: Count) -> tuple[Step, ...]:
    """All steps, in their order."""
    made = (maker(access, count) for _, maker in sorted(_steps.values(), key=_place))
    return tuple(each for each in made if each is not None)


def _place(entry: tuple[int, object]) -> int:
    return entry[0]
