"""Who still has to accept what. Asked on ordinary pages, so it is cheap to know that nothing is."""

from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, OuterRef

from setwise.people.models import Belonging, Role, RoleHeld, TermsAccepted, TermsKind
from setwise.people.terms import documents, shipped
from setwise.people.terms.documents import Document
from setwise.people.terms.kinds import asked_of
from setwise.store import tenancy


class Standing(NamedTuple):
    """Somebody's place in an organisation, as far as it says what they are asked to accept."""

    organisation: UUID
    edition: int
    own_set: bool
    administers: bool

    def kinds(self) -> tuple[TermsKind, ...]:
        """The documents that they are asked to accept."""
        roles = frozenset({Role.ADMINISTRATOR} if self.administers else ())
        return asked_of(roles, own_set=self.own_set)


class Accepted(NamedTuple):
    """A version that somebody accepted: its number, or 0 and which shipped text."""

    number: int
    shipped: int


class Asked(NamedTuple):
    """A document that somebody is asked to accept, and what changed since they last did."""

    organisation: UUID
    kind: TermsKind
    version: Accepted
    document: Document
    notes: tuple[str, ...]
    first: bool


def standings(person: UUID) -> tuple[Standing, ...]:
    """The person's organisations; one query. Made-up organisations ask nothing."""
    tenancy.enter(person=person)
    administers = RoleHeld.objects.filter(
        person=person,
        organisation=OuterRef("organisation"),
        role=Role.ADMINISTRATOR.value,
        until=None,
    )
    joined = Belonging.objects.filter(
        person=person,
        joined_at__isnull=False,
        left_at=None,
        organisation__is_demo=False,
        organisation__suspended_at=None,
    )
    fields = ("organisation_id", "organisation__terms_edition", "organisation__own_set")
    rows = joined.values_list(*fields, Exists(administers)).order_by("organisation_id")
    return tuple(Standing(*row) for row in rows)


def mark(person: UUID, found: Collection[Standing]) -> str:
    """A short text that changes whenever something may have to be asked."""
    revisions = [shipped.revision(kind) for kind in TermsKind]
    whole = repr((str(person), revisions, [tuple(map(str, each)) for each in found]))
    return sha256(whole.encode()).hexdigest()[:16]


def outstanding(person: UUID, found: Collection[Standing]) -> tuple[Asked, ...]:
    """What the person is still to accept, organisation by organisation."""
    return tuple(asked for standing in found for asked in _of(person, standing))


def _of(person: UUID, standing: Standing) -> Iterator[Asked]:
    accepted = _accepted(person, standing.organisation)
    for kind in standing.kinds():
        versions = documents.history(standing.organisation, kind)
        before = accepted.get(kind, frozenset())
        if not holds(before, versions, shipped.revision(kind)):
            yield _asked(standing.organisation, versions, before)


def _accepted(person: UUID, organisation: UUID) -> Mapping[TermsKind, frozenset[Accepted]]:
    with tenancy.inside(organisation):
        rows = TermsAccepted.objects.filter(person=person, organisation=organisation)
        found: dict[TermsKind, frozenset[Accepted]] = {}
        for kind, *version in rows.values_list("kind", "number", "shipped"):
            known = found.get(TermsKind(kind), frozenset())
            found[TermsKind(kind)] = known | {Accepted(*version)}
    return found


def holds(accepted: Collection[Accepted], versions: Collection[Document], revision: int) -> bool:
    """Whether what was accepted is still enough, given all versions and the shipped revision."""
    own = [each for each in versions if each.number]
    asking = max((each.number for each in own if each.asks_again), default=0)
    if asking:
        return any(each.number >= asking for each in accepted)
    # Small corrections of the shipped text: whoever accepted any of it has accepted it.
    return bool(accepted) if own else any(each.shipped >= revision for each in accepted)


def _asked(
    organisation: UUID, versions: tuple[Document, ...], before: Collection[Accepted]
) -> Asked:
    newest = versions[0]
    seen = max(before, default=None)
    return Asked(
        organisation,
        newest.kind,
        Accepted(newest.number, shipped.revision(newest.kind)),
        newest,
        tuple(_notes(versions, seen)) if seen else (),
        first=seen is None,
    )


def _notes(versions: Collection[Document], seen: Accepted) -> Iterator[str]:
    """What changed since, the newest first."""
    for each in versions:
        if each.number > seen.number and each.note:
            yield each.note
        elif not each.number and len(versions) == 1:
            yield from map(str, reversed(shipped.REVISIONS[each.kind][seen.shipped - 1 :]))
