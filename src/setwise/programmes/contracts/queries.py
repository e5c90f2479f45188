"""A set's contract as plain data."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.db.models import QuerySet
from django.http import Http404

from setwise.design.words import LazySay, say
from setwise.people.audit.names import Names
from setwise.programmes.aims import VALUES
from setwise.programmes.contracts import rules
from setwise.programmes.contracts.access import ContractAccess
from setwise.programmes.contracts.clauses import BY_KEY, CLAUSES, LINE, Clause
from setwise.programmes.contracts.rules import Standing
from setwise.programmes.models import (
    ContractAgreement,
    ContractClause,
    ContractDraft,
    ContractRemark,
    ContractVersion,
    Membership,
    Role,
)
from setwise.store import set_words


class Remark(NamedTuple):
    """What somebody misses."""

    name: str
    text: str
    mine: bool


class Shown(NamedTuple):
    """A version, as somebody of the set reads it."""

    id: UUID
    number: int
    put_at: datetime
    put_by: str
    stood_at: datetime | None
    clauses: tuple[tuple[Clause, str], ...]
    value: LazySay
    agreed: tuple[str, ...]
    open: tuple[tuple[UUID, str], ...]
    """Who belongs to the set, is asked, and has not said yet."""
    remarks: tuple[Remark, ...]
    i_agreed: bool


class Contracts(NamedTuple):
    """The version that is put to the set, and the one that stands."""

    waiting: Shown | None
    standing: Shown | None
    earlier: tuple[tuple[int, datetime], ...] = ()
    """Those that stood before, the newest first: their number, and since when."""


class Text(NamedTuple):
    """A text for a clause."""

    id: UUID
    text: str
    by: str
    at: datetime
    beside: bool


class Line(NamedTuple):
    """A clause, and what is written for it; two texts where two wrote at the same time."""

    clause: Clause
    texts: tuple[Text, ...]


def contracts(access: ContractAccess) -> Contracts:
    """What a set has agreed on, and what it is asked; four queries and the words."""
    every = list(_versions(access))
    shown = _read(access, [each for each in every if each.ended_at is None])
    before = [(each.number, each.stood_at) for each in every if each.ended_at is not None]
    return Contracts(
        next((each for each in shown if each.stood_at is None), None),
        next((each for each in shown if each.stood_at is not None), None),
        tuple((number, at) for number, at in reversed(before) if at),
    )


def version(access: ContractAccess, number: int) -> Shown:
    """One that stood before. Raises Http404."""
    found = _read(access, list(_versions(access).filter(ended_at__isnull=False, number=number)))
    if not found:
        raise Http404
    return found[0]


def _versions(access: ContractAccess) -> QuerySet[ContractVersion]:
    found = ContractVersion.objects.filter(
        organisation=access.organisation, learning_set=access.learning_set
    )
    return found.order_by("number").select_related("put_by")


def _read(access: ContractAccess, versions: list[ContractVersion]) -> tuple[Shown, ...]:
    keys = [version.pk for version in versions]
    clauses = list(
        ContractClause.objects.filter(organisation=access.organisation, version__in=keys)
    )
    remarks = list(
        ContractRemark.objects.filter(organisation=access.organisation, version__in=keys)
        .order_by("at")
        .select_related("person")
    )
    agreed = _agreed(access.organisation, keys)
    ids = [each.words for each in clauses] + [each.words for each in remarks]
    texts = set_words.read_many(access.learning_set, ids)
    return tuple(
        _shown(
            access,
            version,
            {each.clause: texts[each.words] for each in clauses if _of(each, version, texts)},
            tuple(
                Remark(each.person.short_name, texts[each.words], each.person_id == access.person)
                for each in remarks
                if _of(each, version, texts)
            ),
            agreed.get(version.pk, frozenset()),
        )
        for version in versions
    )


def _of(
    each: ContractClause | ContractRemark, version: ContractVersion, texts: Mapping[UUID, str]
) -> bool:
    return each.version_id == version.pk and each.words in texts


def _agreed(organisation: UUID, versions: Collection[UUID]) -> dict[UUID, frozenset[UUID]]:
    rows = ContractAgreement.objects.filter(organisation=organisation, version__in=versions)
    found: dict[UUID, frozenset[UUID]] = {}
    for version, person in rows.values_list("version", "person"):
        found[version] = found.get(version, frozenset()) | {person}
    return found


def _shown(
    access: ContractAccess,
    version: ContractVersion,
    texts: Mapping[str, str],
    remarks: tuple[Remark, ...],
    agreed: frozenset[UUID],
) -> Shown:
    asked = access.asked
    return Shown(
        id=version.pk,
        number=version.number,
        put_at=version.put_at,
        put_by=version.put_by.short_name if version.put_by else "",
        stood_at=version.stood_at,
        clauses=tuple((each, texts[each.key]) for each in CLAUSES if each.key in texts),
        value=VALUES[(version.number - 1) % len(VALUES)],
        agreed=tuple(seat.short_name for seat in access.found.roster if seat.person in agreed),
        open=tuple((seat.person, seat.short_name) for seat in asked if seat.person not in agreed),
        remarks=remarks,
        i_agreed=access.person in agreed,
    )


def draft(access: ContractAccess) -> tuple[Line, ...]:
    """Every clause, with what is written so far; one query and the words."""
    found = _texts(access, CLAUSES)
    return tuple(Line(each, found.get(each.key, ())) for each in CLAUSES)


def texts(access: ContractAccess, clause: str) -> tuple[Text, ...]:
    """What is written for one clause."""
    return _texts(access, [BY_KEY[clause]]).get(clause, ())


def _texts(access: ContractAccess, wanted: Iterable[Clause]) -> dict[str, tuple[Text, ...]]:
    drafts = ContractDraft.objects.filter(
        organisation=access.organisation,
        learning_set=access.learning_set,
        clause__in=[each.key for each in wanted],
    )
    rows = list(drafts.order_by("beside", "at").select_related("by"))
    opened = set_words.read_many(access.learning_set, [row.words for row in rows])
    found: dict[str, tuple[Text, ...]] = {}
    for row in rows:
        name = row.by.short_name if row.by else ""
        text = Text(row.pk, opened.get(row.words, ""), name, row.at, row.beside)
        found[row.clause] = (*found.get(row.clause, ()), text)
    return found


def standing(organisation: UUID, learning_sets: Iterable[UUID]) -> dict[UUID, Standing]:
    """How it is with the contracts of these sets of an organisation; three queries, and no word."""
    wanted = list(learning_sets)
    live = ContractVersion.objects.filter(
        organisation=organisation, learning_set__in=wanted, ended_at=None
    )
    versions = list(live.values_list("pk", "learning_set", "stood_at"))
    agreed = _agreed(organisation, [key for key, _, _ in versions]) if versions else {}
    held = Membership.objects.filter(learning_set__in=[each for _, each, _ in versions], until=None)
    asked: dict[UUID, set[UUID]] = {}
    rows = held.exclude(role=Role.SUPPORTER.value) if versions else held.none()
    for learning_set, person in rows.values_list("learning_set", "person"):
        asked.setdefault(learning_set, set()).add(person)
    of = {
        (learning_set, stood is not None): agreed.get(key, frozenset())
        for key, learning_set, stood in versions
    }
    return {
        each: rules.standing(asked.get(each, set()), of.get((each, False)), of.get((each, True)))
        for each in wanted
    }


def first_line(organisation: UUID, learning_set: UUID) -> str:
    """The first line of the contract that stands, for those whom the set's door let in, and for
    its wall. Empty if none stands.
    """
    found = ContractClause.objects.filter(
        organisation=organisation,
        clause=LINE,
        version__learning_set=learning_set,
        version__stood_at__isnull=False,
        version__ended_at=None,
    )
    words = found.values_list("words", flat=True).first()
    return set_words.read_many(learning_set, [words]).get(words, "") if words else ""


def is_none(organisation: UUID, learning_set: UUID) -> bool:
    """Whether the set, whose door is open, has neither a contract nor one that it was asked about."""
    found = ContractVersion.objects.filter(organisation=organisation, ended_at=None)
    return not found.filter(learning_set=learning_set).exists()


def names(organisation: UUID, ids: frozenset[UUID]) -> Names:
    """What versions are called in the audit."""
    found = ContractVersion.objects.filter(organisation=organisation, pk__in=ids)
    rows = found.values_list("pk", "learning_set__name", "number")
    return {
        key: say("{name} · {Contract} {number}", name=name, number=number)
        for key, name, number in rows
    }
