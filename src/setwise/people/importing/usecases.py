"""Taking over a list of people, and undoing it for a day. The moment comes in as an argument."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from setwise.design.words import LazySay, phrase
from setwise.people.access import OrganisationAccess
from setwise.people.importing import onwards, queries, reading
from setwise.people.importing.checking import Becomes, Checked, Good
from setwise.people.importing.columns import Column, guess, remember
from setwise.people.importing.onwards import Arriving, Places
from setwise.people.invitations import usecases as inviting
from setwise.people.invitations.letters import Address
from setwise.people.models import Belonging, ImportColumns, Invitation, PeopleImport, Role
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand

KEPT = timedelta(days=1)
NOBODY = phrase("No row of this list can be taken over. Look at the reasons, and upload it again.")
TAKEN = phrase("This list was taken over already.")
TOO_LATE = phrase("This cannot be undone any more: more than a day has passed, or it was undone.")
OLD = phrase("This list is more than a day old. Upload it again.")


class Refused(Exception):
    """It cannot be done; the text says why, and what would help."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))


@transaction.atomic
def upload(
    *, access: OrganisationAccess, content: bytes, at: datetime, leads_to: UUID | None = None
) -> PeopleImport:
    """Keep a list to be looked at; nobody is told anything. Raises Unreadable."""
    table = reading.read(content)
    known = ImportColumns.objects.filter(organisation=access.organisation).first()
    guessed = guess(table.headers, known.fields if known else {})
    return PeopleImport.objects.create(
        organisation_id=access.organisation,
        made_by_id=access.person,
        made_at=at,
        headers=table.headers,
        rows=table.rows,
        leads_to=leads_to,
        mapping={column.value: place for column, place in guessed.items()},
    )


@transaction.atomic
def choose_columns(
    *, access: OrganisationAccess, upload: PeopleImport, mapped: Mapping[Column, int]
) -> None:
    """Say which column is which; it is known again the next time."""
    upload.mapping = {column.value: place for column, place in mapped.items()}
    upload.save(update_fields=["mapping"])
    ImportColumns.objects.update_or_create(
        organisation_id=access.organisation,
        defaults={"fields": remember(upload.headers, mapped)},
    )


@transaction.atomic
def take_over(
    *, access: OrganisationAccess, upload: PeopleImport, send: Address | None, at: datetime
) -> Checked:
    """Invite and update everybody whose row is good; the others stay out. Raises Refused.

    With `send` the invitations are mailed at once, otherwise later by one press.
    """
    waiting = PeopleImport.objects.select_for_update().filter(pk=upload.pk, taken_at=None)
    mine = waiting.first()
    if mine is None:
        raise Refused(TAKEN)
    if not mine.rows:
        raise Refused(OLD)
    found = queries.checked(mine)
    if found is None or not found.good:
        raise Refused(NOBODY)
    invited = _invite([each for each in found.good if each.known is None], access, at)
    changes = _update([each for each in found.good if each.becomes is Becomes.UPDATED])
    places = _lead_on(mine, found.good, invited, at)
    mine.taken_at = at
    mine.before = {"invited": invited, "changed": changes, "places": places}
    mine.invited, mine.updated = len(invited), len(changes)
    mine.headers, mine.rows = [], []
    mine.save()
    if send is not None:
        mine_only = [*invited, *(each["id"] for each in changes if not each["belongs"])]
        inviting.send_waiting(access=access, link=send, at=at, only=mine_only)
    _note("people_imported", mine, access, at)
    return found


def _invite(rows: list[Good], access: OrganisationAccess, at: datetime) -> list[str]:
    made = Invitation.objects.bulk_create(
        [
            Invitation(
                organisation_id=access.organisation,
                email=each.email,
                name=each.name,
                role=Role.MEMBER.value,
                record=each.record,
                invited_by_id=access.person,
                invited_at=at,
                ends_at=at + inviting.LASTS,
            )
            for each in rows
        ],
        batch_size=500,
    )
    return [str(each.pk) for each in made]


def _lead_on(
    mine: PeopleImport, rows: list[Good], invited: list[str], at: datetime
) -> dict[str, Any]:
    """Everybody of the list goes on to where it leads, if anywhere."""
    if mine.leads_to is None:
        return {}
    new = iter(invited)
    belongings = [each.known.id for each in rows if each.known and each.known.belongs]
    here = Belonging.objects.filter(pk__in=belongings)
    people = dict(here.values_list("pk", "person"))
    arriving = [
        Arriving(None, UUID(next(new)), row.slots)
        if row.known is None
        else Arriving(people[row.known.id], None, row.slots)
        if row.known.belongs
        else Arriving(None, row.known.id, row.slots)
        for row in rows
    ]
    return onwards.take_in(mine.leads_to, arriving, at)._asdict()


Change = dict[str, Any]
"""One row that was changed: `id`, whether it `belongs`, and its fields before and after."""


def _update(rows: list[Good]) -> list[Change]:
    known = [each.known.id for each in rows if each.known]
    belongings = Belonging.objects.in_bulk(known)
    invitations = Invitation.objects.in_bulk(known)
    changes: list[Change] = []
    for row in rows:
        assert row.known is not None
        if row.known.belongs:
            changes.append(_to_belonging(belongings[row.known.id], row))
        else:
            changes.append(_to_invitation(invitations[row.known.id], row))
    _let_go_of_numbers(belongings, changes)
    Belonging.objects.bulk_update(belongings.values(), queries.FIELDS, batch_size=200)
    fields = ["name", "email", "role", "record", "sent_at"]
    Invitation.objects.bulk_update(invitations.values(), fields, batch_size=200)
    return changes


def _let_go_of_numbers(belongings: Mapping[UUID, Belonging], changes: list[Change]) -> None:
    """Numbers may come from somebody who has left, or move between two who are here."""
    moving = {
        each["id"]: each["after"]["employee_number"]
        for each in changes
        if each["belongs"] and "employee_number" in each["after"]
    }
    Belonging.objects.filter(pk__in=moving).update(employee_number="")
    for here in {each.organisation_id for each in belongings.values()}:
        left = Belonging.objects.filter(organisation=here, left_at__isnull=False)
        left.filter(employee_number__in=moving.values()).update(employee_number="")


def _to_belonging(belonging: Belonging, row: Good) -> Change:
    before = {key: queries.plain(getattr(belonging, key)) for key in row.record}
    for key, value in row.record.items():
        setattr(belonging, key, value)
    return {"id": str(belonging.pk), "belongs": True, "before": before, "after": row.record}


def _to_invitation(invitation: Invitation, row: Good) -> Change:
    before = _said(invitation)
    if invitation.email != row.email:
        # Nobody at the new address has had a mail. A wider role was offered to the old one only:
        # whoever may send lists could otherwise lead it to an address of their own.
        invitation.sent_at, invitation.role = None, Role.MEMBER.value
    invitation.name, invitation.email = row.name, row.email
    invitation.record = {**invitation.record, **row.record}
    after = _said(invitation)
    return {"id": str(invitation.pk), "belongs": False, "before": before, "after": after}


def _said(invitation: Invitation) -> dict[str, Any]:
    return {key: getattr(invitation, key) for key in ("name", "email", "record")}


def _note(action: str, mine: PeopleImport, by: OrganisationAccess, at: datetime) -> None:
    audit.record(
        organisation=by.organisation,
        actor=by.person,
        action=action,
        thing="import",
        thing_id=mine.pk,
        at=at,
    )


@transaction.atomic
def undo(*, access: OrganisationAccess, upload: PeopleImport, at: datetime) -> int:
    """Withdraw what a list invited, and put back what it changed. Raises Refused.

    How many had accepted already: they stay, as they decided. What was changed since stays, too.
    """
    mine = PeopleImport.objects.select_for_update().get(pk=upload.pk)
    if not queries.may_be_undone(mine, at):
        raise Refused(TOO_LATE)
    onwards.take_out(access.organisation, Places(**mine.before.get("places", {})))
    invited = Invitation.objects.filter(pk__in=mine.before["invited"])
    stay = invited.filter(accepted_at__isnull=False).count()
    invited.filter(accepted_at=None).delete()
    _put_back(mine.before["changed"])
    mine.undone_at = at
    mine.save(update_fields=["undone_at"])
    _note("import_undone", mine, access, at)
    return stay


def _put_back(changes: list[Change]) -> None:
    ids = [each["id"] for each in changes]
    rows: dict[str, Belonging | Invitation] = {}
    rows |= {str(pk): row for pk, row in Belonging.objects.in_bulk(ids).items()}
    rows |= {
        str(pk): row for pk, row in Invitation.objects.filter(accepted_at=None).in_bulk(ids).items()
    }
    for change in changes:
        if (row := rows.get(change["id"])) is None:
            continue
        for key, value in change["before"].items():
            now = getattr(row, key)
            if change["belongs"]:
                now, value = queries.plain(now), _field(key, value)
            if now == change["after"][key]:
                setattr(row, key, value)
        # An address or a number that somebody else has come to hold since stays theirs.
        with suppress(IntegrityError), transaction.atomic():
            row.save()


def _field(key: str, value: Any) -> Any:
    return None if value == "" and key in ("nmc_registered", "start_date") else value


def clear(at: datetime) -> int:
    """Forget what lists said, and what was before, a day later. A house's job; says how many."""
    before = at - KEPT
    with tenancy.on(Errand.HOUSE):
        never, _ = PeopleImport.objects.filter(taken_at=None, made_at__lt=before).delete()
        taken = PeopleImport.objects.filter(taken_at__lt=before).exclude(before={})
        return never + taken.update(before={})
