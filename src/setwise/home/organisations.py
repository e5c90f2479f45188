"""A whole organisation: taken along as plain data, or erased. The moment comes in as an argument.

What people wrote is in neither: words are read by those they were written for, and by nobody else.
"""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from django.apps import apps
from django.db import router, transaction
from django.db.models import F, Model

from setwise.home import erasing
from setwise.library.articles.models import Article
from setwise.people import held
from setwise.people.models import (
    Belonging,
    Organisation,
    OwnLook,
    OwnWords,
    RoleHeld,
    TermsAccepted,
    TermsVersion,
)
from setwise.programmes.models import (
    Cohort,
    Enrolment,
    LearningSet,
    Meeting,
    Membership,
    Offer,
    OwnSet,
    Programme,
    Wish,
)
from setwise.store import audit, erasure, ledger, policies, tenancy
from setwise.store.erasure import Further
from setwise.store.tenancy import Errand

STAYS = frozenset(
    {
        # Who did what stays for its time, by ids that lead to nobody.
        "store_auditchain",
        "store_auditrow",
        # That a set is erased must be known, or a restore would not know it either.
        "store_setseal",
        # What is left of these after the sets are erased is somebody's own, under their own key.
        "store_words",
        "store_privatewords",
    }
)
EXPORTED: tuple[tuple[str, type[Model], tuple[str, ...]], ...] = (
    (
        "people",
        Belonging,
        (
            *("person", "invited_at", "joined_at", "left_at", "suspended_at", "employee_number"),
            *("band", "profession", "nmc_registered", "ward", "site", "line_manager"),
            *("start_date", "specialty"),
        ),
    ),
    ("roles", RoleHeld, ("person", "role", "since", "until")),
    (
        "programmes",
        Programme,
        (
            *("id", "name", "process", "depth", "pattern", "meetings", "weeks_least", "weeks_most"),
            *("minutes", "size_least", "size_preferred", "size_most", "skills", "outcomes"),
            "ended_at",
        ),
    ),
    ("cohorts", Cohort, ("id", "programme", "name", "starts_on", "slots", "places", "made_at")),
    (
        "enrolments",
        Enrolment,
        ("id", "cohort", "person", "invitation", "slots", "sites", "enrolled_at", "left_at"),
    ),
    ("wishes", Wish, ("cohort", "a", "b", "kind")),
    ("offers", Offer, ("cohort", "person", "most", "slots")),
    (
        "sets",
        LearningSet,
        ("id", "programme", "cohort", "name", "contract_line", "least_to_run", "depth"),
    ),
    ("memberships", Membership, ("learning_set", "person", "role", "since", "until")),
    (
        "meetings",
        Meeting,
        (
            *("id", "learning_set", "number", "starts_at", "ends_at", "place", "process"),
            *("process_version", "depth", "closed_at"),
        ),
    ),
    (
        "articles",
        Article,
        (
            *("id", "title", "source", "year", "kind", "summary", "text", "link", "audience"),
            *("programme", "off_websites", "added_at", "added_by", "changed_at", "withdrawn_at"),
        ),
    ),
    ("own_sets", OwnSet, ("learning_set", "starter", "started_at", "places")),
    ("terms", TermsVersion, ("kind", "number", "text", "note", "published_at", "published_by")),
    ("looks", OwnLook, ("number", "palette", "ods_code", "registered", "published_at")),
    ("words_for_things", OwnWords, ("number", "words", "published_at", "published_by")),
    ("terms_accepted", TermsAccepted, ("person", "kind", "number", "shipped", "accepted_at")),
)


class Erasing(NamedTuple):
    """What an erasure takes: sets with their keys, and people who belong nowhere else."""

    sets: int
    people: int


def export(*, organisation: UUID, at: datetime) -> dict[str, Any]:
    """Everything of an organisation but what was written in it, as plain rows."""
    with tenancy.on(Errand.OPERATOR), transaction.atomic():
        fields = (
            "id",
            "name",
            "contacts",
            "public_contacts",
            "created_at",
            "grace_days",
            "keep_audit_months",
            "periods",
            "own_set",
            "terms_kept_at",
        )
        found: dict[str, Any] = {
            "organisation": Organisation.objects.values(*fields).get(pk=organisation)
        }
        for name, model, columns in EXPORTED:
            rows = model._default_manager.filter(organisation=organisation).order_by("pk")
            named = {"name": F("person__name"), "email": F("person__email")}
            extra = named if model is Belonging else {}
            found[name] = list(rows.values(*columns, **extra))
        _note("organisation_exported", organisation, audit.OPERATOR, organisation, at)
    return found


def would_erase(*, organisation: UUID) -> Erasing:
    """What an erasure would take, now."""
    return Erasing(len(_sets(organisation)), len(_only_here(organisation)))


def _sets(organisation: UUID) -> tuple[UUID, ...]:
    with tenancy.on(Errand.OPERATOR):
        found = LearningSet.objects.filter(organisation=organisation)
        return tuple(found.values_list("pk", flat=True))


def _only_here(organisation: UUID) -> tuple[UUID, ...]:
    with tenancy.on(Errand.OPERATOR):
        belongings = Belonging.objects.filter(organisation=organisation)
        here = set(belongings.values_list("person", flat=True))
        others = Belonging.objects.filter(person__in=here).exclude(organisation=organisation)
        return tuple(here - set(others.values_list("person", flat=True)))


def erase(*, organisation: UUID, at: datetime) -> Erasing:
    """Erase an organisation: the words and keys of its sets, its rows, and people who belong
    nowhere else. It stands in the ledger of erasures, so that what is interrupted is finished, and
    no restore brings it back.
    """
    would = would_erase(organisation=organisation)
    erasure.erase_further(
        thing="organisation", key=organisation, by=audit.OPERATOR, at=int(at.timestamp() * 1000)
    )
    return would


def register() -> None:
    """Say how an organisation is erased. Called once, when the area starts."""
    erasure.register("organisation", Further(_let_go, _there, _erased))


def _there(organisations: Collection[UUID]) -> set[UUID]:
    found = Organisation.objects.filter(pk__in=organisations)
    return set(found.values_list("pk", flat=True))


def _erased() -> set[UUID]:
    return audit.things(None, "organisation_erased")


def _let_go(organisation: UUID, by: str, moment: int) -> None:
    at = datetime.fromtimestamp(moment / 1_000, UTC)
    # First the words: a key that is destroyed does not come back, so that is no part of a
    # transaction. Then the people, while it can still be seen who they are.
    for each in erasure.unerased("set", _sets(organisation)):
        erasure.erase_set(organisation=organisation, learning_set=each, by=by, at=moment)
    for person in _to_forget(organisation):
        erasing.erase(person=person, at=at, by=by)
    with tenancy.on(Errand.OPERATOR), transaction.atomic():
        _delete_rows(organisation)
        _note("organisation_erased", None, by, organisation, at)


def _note(action: str, chain: UUID | None, by: str, organisation: UUID, at: datetime) -> None:
    audit.record(
        organisation=chain,
        actor=by,
        action=action,
        thing="organisation",
        thing_id=organisation,
        at=at,
    )


def _to_forget(organisation: UUID) -> set[UUID]:
    """Who goes with it. Where it was erased before and came back with a backup, the ledger names
    everybody who went; somebody who belonged elsewhere by then may seem to be here alone.
    """
    lines = ledger.current().lines()
    if any((line.what, line.id) == ("done", organisation) for line in lines):
        return set()
    return held.named(_only_here(organisation))


def _delete_rows(organisation: UUID) -> None:
    # Which row stands on which is looked at by the database when the transaction ends.
    for model in apps.get_models():
        for table, column in policies.tables([model]):
            if table not in STAYS:
                rows = model._base_manager.filter(**{column: organisation})
                rows._raw_delete(router.db_for_write(model))
