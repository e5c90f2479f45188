"""Wishes for forming sets: two people apart or together, one by one or from a list."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from uuid import UUID

from django.db import transaction

from setwise.design.words import LazySay, phrase
from setwise.people.importing.columns import heading
from setwise.people.importing.reading import Table
from setwise.people.models import Belonging
from setwise.programmes.cohorts.access import CohortAccess
from setwise.programmes.cohorts.usecases import Refused
from setwise.programmes.models import Enrolment, Wish, WishKind

SAME = phrase("Choose two different people.")
NOT_HERE = phrase("Choose two people of this {cohort}.")
NO_COLUMNS = phrase(
    "The first line has to name three columns: a, b and wish. In a and b stand employee numbers."
)
NOBODY = phrase("Nobody in this {cohort} has the employee number “{number}”.")
TWO_EQUAL = phrase("This row names the same person twice.")
BAD_WISH = phrase("“{value}” is not a wish. Write apart or together.")
AGAINST = phrase("Row {row} wishes the opposite for the same two people.")


class BadRow(NamedTuple):
    """A row of a list that was not taken over, and why."""

    row: int
    why: str


class Taken(NamedTuple):
    """What became of a list of wishes."""

    good: int
    bad: tuple[BadRow, ...]


@transaction.atomic
def wish(*, access: CohortAccess, a: UUID, b: UUID, kind: WishKind) -> None:
    """Wish something for two people; a wish for the same two before counts no longer. Raises Refused."""
    if a == b:
        raise Refused(SAME, "b")
    here = Enrolment.objects.filter(cohort=access.cohort, left_at=None, pk__in=[a, b])
    if here.count() != 2:
        raise Refused(NOT_HERE, "b")
    _keep(access, {_pair(a, b): kind})


Pair = tuple[UUID, UUID]


def _pair(a: UUID, b: UUID) -> Pair:
    return (a, b) if a < b else (b, a)


def _keep(access: CohortAccess, wished: Mapping[Pair, WishKind]) -> None:
    held = {(each.a_id, each.b_id): each for each in Wish.objects.filter(cohort=access.cohort)}
    changed = [held[pair] for pair in wished if pair in held]
    for each in changed:
        each.kind = wished[each.a_id, each.b_id].value
    Wish.objects.bulk_update(changed, ["kind"], batch_size=200)
    Wish.objects.bulk_create(
        [
            Wish(
                organisation_id=access.cohort.organisation_id,
                cohort=access.cohort,
                a_id=a,
                b_id=b,
                kind=kind.value,
            )
            for (a, b), kind in wished.items()
            if (a, b) not in held
        ],
        batch_size=500,
    )


def unwish(*, access: CohortAccess, wish: UUID) -> bool:
    """Wish it no longer. False if it was not wished."""
    gone, _ = Wish.objects.filter(cohort=access.cohort, pk=wish).delete()
    return bool(gone)


class _Bad(ValueError):
    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


@transaction.atomic
def from_list(*, access: CohortAccess, table: Table) -> Taken:
    """Take over the wishes of a list whose rows are good; the others stay out. Raises Refused."""
    places = _columns(table)
    numbers = _numbers(access)
    wished: dict[Pair, WishKind] = {}
    said_in: dict[Pair, int] = {}
    bad: list[BadRow] = []
    for number, *cells in table.rows:
        row = int(number)
        try:
            pair, kind = _row(cells, places, numbers)
            if wished.get(pair, kind) is not kind:
                raise _Bad(AGAINST.bind(row=said_in[pair]))
        except _Bad as why:
            bad.append(BadRow(row, str(why)))
            continue
        wished[pair] = kind
        said_in.setdefault(pair, row)
    _keep(access, wished)
    return Taken(len(wished), tuple(bad))


def _columns(table: Table) -> tuple[int, int, int]:
    named = [heading(each) for each in table.headers]
    if not {"a", "b", "wish"} <= set(named):
        raise Refused(NO_COLUMNS, "file")
    return named.index("a"), named.index("b"), named.index("wish")


def _numbers(access: CohortAccess) -> dict[str, UUID]:
    """Whose place each employee number is; three queries."""
    rows = Enrolment.objects.filter(cohort=access.cohort, left_at=None)
    waiting = rows.filter(person=None).values_list("pk", "invitation__record")
    found = {str(record.get("employee_number", "")): key for key, record in waiting}
    here = rows.filter(person__isnull=False).values_list("person", "pk")
    people = {person: key for person, key in here if person is not None}
    known = Belonging.objects.filter(organisation=access.cohort.organisation_id, person__in=people)
    numbers = known.values_list("employee_number", "person")
    found |= {number: people[person] for number, person in numbers}
    found.pop("", None)
    return found


def _row(
    cells: Sequence[str], places: tuple[int, int, int], numbers: Mapping[str, UUID]
) -> tuple[Pair, WishKind]:
    a, b, said = (cells[place] if place < len(cells) else "" for place in places)
    for each in (a, b):
        if each not in numbers:
            raise _Bad(NOBODY.bind(number=each))
    if numbers[a] == numbers[b]:
        raise _Bad(TWO_EQUAL)
    try:
        kind = WishKind(said.lower())
    except ValueError:
        raise _Bad(BAD_WISH.bind(value=said)) from None
    return _pair(numbers[a], numbers[b]), kind
