"""The audit: who did what to what kind of thing, and when. By opaque id, and never with content.

Each organisation has a chain of its own; what concerns none of them is in the installation's. The
hash of a row covers the row and the hash of the row before, so that a row deleted, changed or put
elsewhere is found. Whoever can write to the database could still make a whole chain anew: to
notice that, keep an `anchor` somewhere else. Old rows go at the front only, up to a recorded cut.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from django.db import router, transaction

from setwise.store import tenancy
from setwise.store.audit_words import ACTIONS, ACTORS, DONE, OUTCOMES, THINGS
from setwise.store.audit_words import HOUSE as HOUSE
from setwise.store.audit_words import OPERATOR as OPERATOR
from setwise.store.audit_words import UNKNOWN as UNKNOWN
from setwise.store.models import AuditChain, AuditRow

INSTALLATION = UUID(int=0)
"""Whose chain holds what concerns no organisation."""

_OPAQUE = re.compile(r"[A-Za-z0-9_-]{0,64}", re.ASCII)


class NotForTheAudit(ValueError):
    """Something that is no known word, no id and no moment. It is not repeated here."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, as it is chained."""

    organisation: UUID
    seq: int
    at: int
    actor: str
    action: str
    thing: str
    thing_id: str
    outcome: str
    hash: str = ""

    def hash_after(self, before: str) -> str:
        """What the hash of this row is, if that was the hash of the row before."""
        said = (self.at, self.actor, self.action, self.thing, self.thing_id, self.outcome)
        whole = json.dumps(["1", str(self.organisation), self.seq, *said, before])
        return sha256(whole.encode()).hexdigest()


class Anchor(NamedTuple):
    """A place in a chain, short enough to be kept elsewhere."""

    seq: int
    hash: str


class Ends(NamedTuple):
    """What a chain knows of its two ends: after which row it begins, and with which it ends."""

    cut: Anchor
    head: Anchor


class Broken(NamedTuple):
    """The first row that does not hold: `missing`, `changed`, or one `too_many`."""

    seq: int
    why: str


class Page(NamedTuple):
    """Some rows, the newest first, and the number to ask before for older ones."""

    rows: tuple[Row, ...]
    older: int | None


def record(
    *,
    organisation: UUID | None,
    actor: UUID | str,
    action: str,
    thing: str,
    thing_id: UUID | str,
    at: datetime,
    outcome: str = DONE,
) -> None:
    """Record that something was done, in the transaction that does it.

    Best as its last step: others of the organisation who record wait until it ends. `actor` is a
    person's id or one of ACTORS. Raises NotForTheAudit for what is on no list, or no id.
    """
    row = Row(
        organisation=organisation or INSTALLATION,
        seq=0,
        at=_moment(at),
        actor=_actor(actor),
        action=_listed(action, ACTIONS),
        thing=_listed(thing, THINGS),
        thing_id=_opaque(str(thing_id)),
        outcome=_listed(outcome, OUTCOMES),
    )
    with tenancy.inside(row.organisation), transaction.atomic(using=_database(), savepoint=False):
        _append(row, _take(row.organisation))


def _append(row: Row, chain: AuditChain) -> None:
    chain.head += 1
    values = {name: getattr(row, name) for name in Row.__slots__} | {"seq": chain.head}
    values["hash"] = chain.hash = Row(**values).hash_after(chain.hash)
    AuditRow.objects.bulk_create([AuditRow(**values)])
    AuditChain.objects.filter(pk=chain.pk).update(head=chain.head, hash=chain.hash)


def verify(organisation: UUID | None) -> Broken | None:
    """The first row of the chain that does not hold, or None if all of it does.

    Those who record wait meanwhile, so that nothing moves under it.
    """
    key = organisation or INSTALLATION
    with tenancy.inside(key), transaction.atomic(using=_database()):
        chain = AuditChain.objects.select_for_update().filter(pk=key).first()
        ends = _ends(chain) if chain else Ends(Anchor(0, ""), Anchor(0, ""))
        rows = AuditRow.objects.filter(organisation=key).order_by("seq")
        return first_broken(ends, map(_row, rows.iterator()))


def first_broken(ends: Ends, rows: Iterable[Row]) -> Broken | None:
    """The first of these rows, in order of their numbers, that does not fit between the ends."""
    at, before = ends.cut
    for row in rows:
        at += 1
        if row.seq > ends.head.seq or row.seq < at:
            return Broken(row.seq, "too_many")
        if row.seq > at:
            return Broken(at, "missing")
        if row.hash != row.hash_after(before):
            return Broken(at, "changed")
        before = row.hash
    if at < ends.head.seq:
        return Broken(at + 1, "missing")
    return None if before == ends.head.hash else Broken(at, "changed")


def anchor(organisation: UUID | None) -> Anchor:
    """The end of the chain as it is now, to be kept elsewhere."""
    key = organisation or INSTALLATION
    with tenancy.inside(key):
        chain = AuditChain.objects.filter(pk=key).first()
    return _ends(chain).head if chain else Anchor(0, "")


def holds(organisation: UUID | None, kept: Anchor) -> bool | None:
    """Whether the chain still goes through this anchor; None if it was cut off since."""
    key = organisation or INSTALLATION
    with tenancy.inside(key):
        chain = AuditChain.objects.filter(pk=key).first()
        if chain and kept.seq < chain.cut:
            return None
        if chain and kept.seq == chain.cut:
            return chain.cut_hash == kept.hash
        return AuditRow.objects.filter(organisation=key, seq=kept.seq, hash=kept.hash).exists()


def cut(*, organisation: UUID | None, before: datetime, at: datetime, erased: bool = False) -> int:
    """Delete the rows at the front that are older than `before`; how many. The cut is recorded.

    Of an `erased` organisation it is recorded in the installation's chain, so that one day its own
    is empty: only its two ends are left, and they still hold together.
    """
    key = organisation or INSTALLATION
    with tenancy.inside(key), transaction.atomic(using=_database()):
        chain = _take(key)
        rows = AuditRow.objects.filter(organisation=key)
        stays = rows.filter(at__gte=_moment(before)).order_by("seq").first()
        last = rows.filter(seq__lt=stays.seq if stays else chain.head + 1).order_by("-seq").first()
        if last is None:
            return 0
        # Noted first: PostgreSQL lets only rows up to the cut be deleted.
        AuditChain.objects.filter(pk=key).update(cut=last.seq, cut_hash=last.hash)
        gone, _ = rows.filter(seq__lte=last.seq).delete()
        record(
            organisation=None if erased else organisation,
            actor=HOUSE,
            action="audit_cut",
            thing="audit",
            thing_id=key,
            at=at,
        )
    return gone


def older(organisation: UUID, before: datetime) -> int:
    """How many rows of a chain are older than this."""
    return AuditRow.objects.filter(organisation=organisation, at__lt=_moment(before)).count()


def page(
    organisation: UUID | None, *, action: str = "", before: int | None = None, size: int = 50
) -> Page:
    """Rows of the chain, the newest first, from the one before a number."""
    key = organisation or INSTALLATION
    wanted = AuditRow.objects.filter(organisation=key).order_by("-seq")
    wanted = wanted.filter(action=action) if action else wanted
    wanted = wanted.filter(seq__lt=before) if before is not None else wanted
    with tenancy.inside(key):
        rows = tuple(map(_row, wanted[: size + 1]))
    return Page(rows[:size], rows[size - 1].seq if len(rows) > size else None)


def things(organisation: UUID | None, action: str) -> set[UUID]:
    """The ids of the things to which this was done, as far back as the chain goes."""
    key = organisation or INSTALLATION
    with tenancy.inside(key):
        rows = AuditRow.objects.filter(organisation=key, action=action)
        return set(map(UUID, rows.values_list("thing_id", flat=True)))


def actions(organisation: UUID | None) -> set[str]:
    """The actions that the chain has rows of."""
    key = organisation or INSTALLATION
    with tenancy.inside(key):
        rows = AuditRow.objects.filter(organisation=key).order_by()
        return set(rows.values_list("action", flat=True).distinct())


def chains() -> tuple[UUID, ...]:
    """Whose chains there are: the operator's to know, and the house's."""
    return tuple(AuditChain.objects.order_by("organisation").values_list("pk", flat=True))


def _take(organisation: UUID) -> AuditChain:
    # The chain's row is the queue of those who record; SQLite has one writer at a time anyway.
    chains_ = AuditChain.objects.select_for_update().filter(pk=organisation)
    if found := chains_.first():
        return found
    AuditChain.objects.bulk_create([AuditChain(organisation=organisation)], ignore_conflicts=True)
    return chains_.get()


def _row(row: AuditRow) -> Row:
    return Row(**{name: getattr(row, name) for name in Row.__slots__})


def _ends(chain: AuditChain) -> Ends:
    return Ends(Anchor(chain.cut, chain.cut_hash), Anchor(chain.head, chain.hash))


def _database() -> str:
    return router.db_for_write(AuditRow)


def _moment(at: datetime) -> int:
    if at.tzinfo is None:
        raise NotForTheAudit("a moment without its time zone")
    return round(at.timestamp() * 1_000)


def _actor(actor: UUID | str) -> str:
    try:
        return str(UUID(str(actor)))
    except ValueError:
        return _listed(str(actor), ACTORS)


def _listed(word: str, words: Iterable[str]) -> str:
    if word not in words:
        raise NotForTheAudit("a word that is on no list")
    return word


def _opaque(key: str) -> str:
    if not _OPAQUE.fullmatch(key):
        raise NotForTheAudit("an id that is not opaque")
    return key
