"""What can be done about a set's contract. The moment comes in as an argument."""

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Max, QuerySet
from django.http import Http404

from setwise.design.words import LazySay, phrase
from setwise.programmes import news
from setwise.programmes.contracts import rules
from setwise.programmes.contracts.access import ContractAccess
from setwise.programmes.contracts.clauses import BY_KEY, LEAST, LINE
from setwise.programmes.models import (
    ContractAgreement,
    ContractClause,
    ContractDraft,
    ContractRemark,
    ContractVersion,
    LearningSet,
    Membership,
    Role,
)
from setwise.store import audit, set_words, tenancy
from setwise.store.tenancy import Errand

KIND, REMARK = "contract", "contract_remark"
TWO_TEXTS = phrase("There are two texts for “{title}”. Keep one of them first.")
NO_LINE = phrase("Write the one line first: it is what everybody is reminded of.")
REPLACED = phrase("Another version was put to the {set} meanwhile. Here it is.")
NOT_YOURS = phrase("Who supports somebody in the {set} reads the {contract}, and can agree to it.")
NOT_RECORDING = phrase("What was said aloud is recorded by your {facilitator}.")


class Refused(Exception):
    """It cannot be done; the text says why."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))
        self.text = text


class Written(StrEnum):
    """What became of a text that was sent."""

    SAVED = "saved"
    BESIDE = "beside"
    """Somebody else wrote at the same time: both are kept."""
    LEFT = "left"
    """It was to be taken away, and somebody else had changed it: it was left."""


@transaction.atomic
def write(
    *, access: ContractAccess, clause: str, text: str, base: UUID | None, at: datetime
) -> Written:
    """Propose or change the text of a clause; empty takes it away.

    `base` is the text that the page showed. Raises Refused, Http404 for a clause there is not,
    and what `set_words.write` raises.
    """
    _may_write(access)
    if clause not in BY_KEY:
        raise Http404
    _queue(access)
    there = _drafts(access).filter(clause=clause, beside=False).first()
    changed = there is not None and there.pk != base
    if not text:
        if changed:
            return Written.LEFT
        _let_go(_drafts(access).filter(clause=clause, beside=False))
        return Written.SAVED
    if not changed and there is not None:
        _let_go(_drafts(access).filter(pk=there.pk))
    ContractDraft.objects.create(
        organisation_id=access.organisation,
        learning_set_id=access.learning_set,
        clause=clause,
        words=_seal(access, KIND, text, at),
        beside=changed,
        by_id=access.person,
        at=at,
    )
    return Written.BESIDE if changed else Written.SAVED


def _may_write(access: ContractAccess) -> None:
    if not access.may_write:
        raise Refused(NOT_YOURS)


def _queue(access: ContractAccess) -> None:
    # The set's row is the turn of those who write at the same moment.
    LearningSet.objects.select_for_update().get(
        organisation=access.organisation, pk=access.learning_set
    )


def _drafts(access: ContractAccess) -> QuerySet[ContractDraft]:
    return ContractDraft.objects.filter(
        organisation=access.organisation, learning_set=access.learning_set
    )


def _seal(
    access: ContractAccess, kind: str, text: str, at: datetime, author: UUID | None = None
) -> UUID:
    key = uuid4()
    set_words.write(
        words_id=key,
        organisation=access.organisation,
        learning_set=access.learning_set,
        kind=kind,
        text=text,
        at=round(at.timestamp() * 1_000),
        author=author,
    )
    return key


def _let_go(drafts: QuerySet[ContractDraft]) -> None:
    set_words.erase(list(drafts.values_list("words", flat=True)))
    drafts.delete()


@transaction.atomic
def keep(*, access: ContractAccess, draft: UUID) -> bool:
    """Keep this text of a clause, and let go of the others. False if it is gone already.

    Raises Refused.
    """
    _may_write(access)
    _queue(access)
    kept = _drafts(access).filter(pk=draft).first()
    if kept is None:
        return False
    _let_go(_drafts(access).filter(clause=kept.clause).exclude(pk=kept.pk))
    _drafts(access).filter(pk=kept.pk).update(beside=False)
    return True


@transaction.atomic
def put(*, access: ContractAccess, at: datetime) -> ContractVersion:
    """Put what is written to the set. Whoever does agrees to it. Raises Refused.

    A version that still waited is let go.
    """
    _may_write(access)
    _queue(access)
    texts = _ready(access)
    _replace_waiting(access)
    last = _versions(access).aggregate(last=Max("number"))["last"] or 0
    version = ContractVersion.objects.create(
        organisation_id=access.organisation,
        learning_set_id=access.learning_set,
        number=last + 1,
        least_to_run=int(texts[LEAST]) if LEAST in texts else None,
        put_by_id=access.person,
        put_at=at,
    )
    for clause, text in texts.items():
        ContractClause.objects.create(
            organisation_id=access.organisation,
            version=version,
            clause=clause,
            words=_seal(access, KIND, text, at),
        )
    _note("contract_put", version, access.person, at)
    _agrees(version, access.person, at, aloud=False)
    _settle(access.learning_set, access.person, at)
    return version


def _ready(access: ContractAccess) -> dict[str, str]:
    """What is written, by clause. Raises Refused if it cannot be put to the set yet."""
    drafts = list(_drafts(access))
    for draft in drafts:
        if draft.beside:
            raise Refused(TWO_TEXTS.bind(title=BY_KEY[draft.clause].title))
    opened = set_words.read_many(access.learning_set, [draft.words for draft in drafts])
    texts = {draft.clause: opened[draft.words] for draft in drafts if draft.words in opened}
    if LINE not in texts:
        raise Refused(NO_LINE)
    return texts


def _versions(access: ContractAccess) -> QuerySet[ContractVersion]:
    return ContractVersion.objects.filter(
        organisation=access.organisation, learning_set=access.learning_set
    )


def _replace_waiting(access: ContractAccess) -> None:
    for version in _versions(access).filter(stood_at=None):
        set_words.erase(
            [
                *version.clauses.values_list("words", flat=True),
                *version.remarks.values_list("words", flat=True),
            ]
        )
        version.delete()


@transaction.atomic
def agree(*, access: ContractAccess, version: UUID, at: datetime) -> bool:
    """Agree to a version. What one missed is settled by it. False if one did already.

    Raises Refused if another version is there by now.
    """
    _queue(access)
    found = _newest(access, version)
    done = _agrees(found, access.person, at, aloud=False)
    _settle(access.learning_set, access.person, at)
    return done


def _newest(access: ContractAccess, version: UUID) -> ContractVersion:
    found = _versions(access).filter(pk=version, ended_at=None).first()
    if found is None:
        raise Refused(REPLACED)
    return found


def _agrees(version: ContractVersion, person: UUID, at: datetime, *, aloud: bool) -> bool:
    _settle_remark(version, person)
    _, begun = ContractAgreement.objects.get_or_create(
        version=version,
        person_id=person,
        defaults={"organisation_id": version.organisation_id, "at": at, "aloud": aloud},
    )
    return begun


def _settle_remark(version: ContractVersion, person: UUID) -> None:
    mine = ContractRemark.objects.filter(version=version, person=person)
    set_words.erase(list(mine.values_list("words", flat=True)))
    mine.delete()


@transaction.atomic
def record(*, access: ContractAccess, version: UUID, people: Collection[UUID], at: datetime) -> int:
    """Record that these said aloud that they agree. Returns how many had not before.

    Raises Refused; people who do not belong to the set are passed over.
    """
    if not access.may_record:
        raise Refused(NOT_RECORDING)
    _queue(access)
    found = _newest(access, version)
    here = {seat.person for seat in access.found.roster}
    done = sum(_agrees(found, each, at, aloud=True) for each in people if each in here)
    _settle(access.learning_set, access.person, at)
    return done


def agree_as_they_gather(
    *, organisation: UUID, learning_set: UUID, person: UUID, aloud: bool, at: datetime
) -> bool:
    """What somebody says to the reminder in a meeting counts for the version that it reminds of: the
    one that stands. Not for whoever misses something in it; they say so on its page.

    For use in the transaction that records it. True if they had not agreed before.
    """
    standing = ContractVersion.objects.filter(
        organisation=organisation,
        learning_set=learning_set,
        stood_at__isnull=False,
        ended_at=None,
    ).first()
    if standing is None or standing.remarks.filter(person=person).exists():
        return False
    return _agrees(standing, person, at, aloud=aloud)


@transaction.atomic
def miss(*, access: ContractAccess, version: UUID, text: str, at: datetime) -> None:
    """Say what is missing; what one said before is replaced, and one's agreement taken back.

    Raises Refused, and what `set_words.write` raises.
    """
    _queue(access)
    found = _newest(access, version)
    _settle_remark(found, access.person)
    ContractAgreement.objects.filter(version=found, person=access.person).delete()
    ContractRemark.objects.create(
        organisation_id=access.organisation,
        version=found,
        person_id=access.person,
        words=_seal(access, REMARK, text, at, author=access.person),
        at=at,
    )


def settle(*, learning_set: UUID, at: datetime) -> bool:
    """Somebody left: perhaps all who are still there have agreed. True if a version stands now."""
    with tenancy.on(Errand.HOUSE), transaction.atomic():
        return _settle(learning_set, audit.HOUSE, at)


def _settle(learning_set: UUID, by: UUID | str, at: datetime) -> bool:
    """Let the version that waits stand, if all who are asked have agreed."""
    waiting = ContractVersion.objects.filter(learning_set=learning_set, stood_at=None).first()
    if waiting is None:
        return False
    held = Membership.objects.filter(learning_set=learning_set, until=None)
    asked = held.exclude(role=Role.SUPPORTER.value).values_list("person", flat=True)
    agreed = waiting.agreements.values_list("person", flat=True)
    if not rules.stands(list(asked), list(agreed)):
        return False
    _stand(waiting, by, at)
    return True


def _stand(version: ContractVersion, by: UUID | str, at: datetime) -> None:
    before = ContractVersion.objects.filter(learning_set=version.learning_set_id, ended_at=None)
    before.exclude(pk=version.pk).update(ended_at=at)
    ContractVersion.objects.filter(pk=version.pk).update(stood_at=at)
    # The line that somebody gave the set when it was formed has done its work; the set's own is
    # sealed, and shown in its place (`queries.first_line`).
    changes: dict[str, object] = {"contract_line": ""}
    if version.least_to_run is not None:
        changes["least_to_run"] = version.least_to_run
    LearningSet.objects.filter(
        organisation=version.organisation_id, pk=version.learning_set_id
    ).update(**changes)
    news.changed(version.learning_set_id)
    _note("contract_stands", version, by, at)


def _note(action: str, version: ContractVersion, by: UUID | str, at: datetime) -> None:
    audit.record(
        organisation=version.organisation_id,
        actor=by,
        action=action,
        thing="contract",
        thing_id=version.pk,
        at=at,
    )
