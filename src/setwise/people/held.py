"""What this area holds of a person, for the whole-person export and erasure."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import OF, Holding
from setwise.people.models import (
    Belonging,
    Person,
    Role,
    RoleHeld,
    SignedIn,
    TermsAccepted,
    TermsKind,
)
from setwise.people.organisations.wording import ROLES
from setwise.people.terms.kinds import DOCUMENTS

FORGOTTEN = "—"
"""What stands where a name stood."""
ORGANISATION = phrase("Organisation")
SHIPPED = phrase("as it came with Setwise")
RECORD = {
    "invited_at": phrase("Invited"),
    "joined_at": phrase("Joined"),
    "left_at": phrase("Left"),
    "employee_number": phrase("Employee number"),
    "band": phrase("Band"),
    "profession": phrase("Profession"),
    "specialty": phrase("Specialty"),
    "nmc_registered": phrase("Registered with the NMC"),
    "ward": phrase("Ward or team"),
    "site": phrase("Site"),
    "line_manager": phrase("Line manager's employee number"),
    "start_date": phrase("Start date"),
    "organisation_name": ORGANISATION,
}
"""What the fields of a staff record are called."""


def register() -> None:
    """Called once, when the area starts."""
    for holding in (
        Holding(
            "account",
            phrase("Your account"),
            frozenset({"people_person"}),
            _account,
            _forget_account,
            {
                "name": phrase("Name"),
                "short_name": phrase("What others call you"),
                "email": phrase("E-mail address"),
                "language": phrase("Language"),
                "created_at": phrase("Since"),
            },
        ),
        Holding(
            "organisations",
            phrase("Organisations you belong to, or belonged to"),
            frozenset({"people_belonging"}),
            _organisations,
            _forget_record,
            RECORD,
        ),
        Holding(
            "roles",
            phrase("What you are, or were, in them"),
            frozenset({"people_roleheld"}),
            _roles,
            _end_roles,
            {
                "role": phrase("Role"),
                "since": phrase("From"),
                "until": phrase("Until"),
                "organisation_name": ORGANISATION,
            },
        ),
        Holding(
            "terms",
            phrase("What you agreed to"),
            # That somebody agreed stays, by an id that leads to nobody.
            frozenset(
                {"people_termsaccepted", "people_termsversion", "people_owntext", "people_ownlook"}
                | {"people_ownwords"}
            ),
            _terms,
            labels={
                "kind": phrase("Document"),
                "number": phrase("Version"),
                "accepted_at": phrase("Agreed, or read"),
                "organisation_name": ORGANISATION,
            },
        ),
        Holding(
            "sessions",
            phrase("Where you are signed in"),
            frozenset({"people_signedin"}),
            _sessions,
            _sign_out,
            {
                "device": phrase("Device"),
                "own_device": phrase("Your own device"),
                "begun_at": phrase("Signed in"),
                "last_used_at": phrase("Last used"),
            },
        ),
    ):
        holdings.register(holding)


def named(people: Collection[UUID]) -> set[UUID]:
    """Those of these who have an account that leads to somebody."""
    found = Person.objects.filter(pk__in=people).exclude(name=FORGOTTEN, email=None)
    return set(found.values_list("pk", flat=True))


def forgotten() -> set[UUID]:
    """Whose account was erased."""
    found = Person.objects.filter(name=FORGOTTEN, email=None)
    return set(found.values_list("pk", flat=True))


def _account(person: UUID) -> list[dict[str, Any]]:
    fields = ("name", "short_name", "email", "language", "created_at")
    return list(Person.objects.filter(pk=person).values(*fields))


def _organisations(person: UUID) -> list[dict[str, Any]]:
    return list(
        Belonging.objects.filter(person=person)
        .order_by("invited_at")
        .values(
            *("invited_at", "joined_at", "left_at", "employee_number", "band", "profession"),
            *("nmc_registered", "ward", "site", "line_manager", "start_date"),
            organisation_name=F("organisation__name"),
        )
    )


def _roles(person: UUID) -> list[dict[str, Any]]:
    held = RoleHeld.objects.filter(person=person).order_by("since")
    rows = held.values("role", "since", "until", OF, organisation_name=F("organisation__name"))
    return [{**row, "role": ROLES[Role(row["role"])]} for row in rows]


def _sessions(person: UUID) -> list[dict[str, Any]]:
    held = SignedIn.objects.filter(person=person).order_by("begun_at")
    return [
        {
            "device": each.device,
            "own_device": each.own_device,
            "begun_at": _moment(each.begun_at),
            "last_used_at": _moment(each.seen_at),
        }
        for each in held
    ]


def _sign_out(person: UUID, at: datetime) -> None:
    SignedIn.objects.filter(person=person).delete()


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1_000, UTC)


def _terms(person: UUID) -> list[dict[str, Any]]:
    accepted = TermsAccepted.objects.filter(person=person).order_by("accepted_at")
    named = accepted.annotate(organisation_name=F("organisation__name"))
    rows = named.values("kind", "number", "accepted_at", "organisation_name")
    return [
        {**row, "kind": DOCUMENTS[TermsKind(row["kind"])], "number": row["number"] or SHIPPED}
        for row in rows
    ]


def _forget_account(person: UUID, at: datetime) -> None:
    Person.objects.filter(pk=person).update(
        name=FORGOTTEN,
        short_name=FORGOTTEN,
        email=None,
        language="",
        password="",
        last_login=None,
        suspended_at=at,
    )


def _forget_record(person: UUID, at: datetime) -> None:
    mine = Belonging.objects.filter(person=person)
    mine.filter(left_at=None).update(left_at=at)
    mine.update(
        employee_number="",
        band="",
        profession="",
        nmc_registered=None,
        ward="",
        site="",
        line_manager="",
        start_date=None,
    )


def _end_roles(person: UUID, at: datetime) -> None:
    RoleHeld.objects.filter(person=person, until=None).update(until=at)
