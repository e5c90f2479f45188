"""What can be done about releases. The moment comes in as an argument."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F, Q

from setwise.people.access import OrganisationAccess
from setwise.people.models import Organisation
from setwise.programmes.news import DateChange, Dated
from setwise.programmes.releases.access import Managing
from setwise.programmes.releases.models import Release, WardManager
from setwise.store import audit


@transaction.atomic
def release(
    *, managing: Managing, people: Iterable[UUID], shown: Iterable[UUID], yes: bool, at: datetime
) -> int:
    """Release these people for the dates that were shown, or take it back; for how many dates.

    `people` are persons, or invitations that wait. A date that changed since is left out.
    """
    rows = Release.objects.filter(
        organisation=managing.asked.organisation_id,
        asked=managing.asked,
        pk__in=list(shown),
        told=F("meeting__sequence"),
        meeting__cancelled_at=None,
        meeting__ends_at__gt=at,
    )
    theirs = rows.filter(Q(person__in=list(people)) | Q(invitation__in=list(people)))
    found = list(theirs.filter(released_at__isnull=yes).values_list("pk", flat=True))
    return Release.objects.filter(pk__in=found).update(released_at=at if yes else None)


@transaction.atomic
def write_to_managers(*, access: OrganisationAccess, yes: bool, at: datetime) -> bool:
    """Whether managers are written to from now on. False if it is so already."""
    here = Organisation.objects.filter(pk=access.organisation).exclude(asks_ward_managers=yes)
    if not here.update(asks_ward_managers=yes):
        return False
    _note(access, at)
    return True


@transaction.atomic
def name_managers(*, access: OrganisationAccess, wards: Mapping[str, str], at: datetime) -> None:
    """Say whom to write to for which ward; those that were said before and are not any more, go."""
    here = WardManager.objects.filter(organisation=access.organisation)
    here.exclude(ward__in=wards).delete()
    for ward, email in wards.items():
        WardManager.objects.update_or_create(
            organisation_id=access.organisation, ward=ward, defaults={"email": email}
        )
    _note(access, at)


def _note(access: OrganisationAccess, at: datetime) -> None:
    audit.record(
        organisation=access.organisation,
        actor=access.person,
        action="organisation_changed",
        thing="organisation",
        thing_id=access.organisation,
        at=at,
    )


def hear(told: Dated) -> None:
    """Dates have changed: what was released was another date. Within that transaction."""
    rows = Release.objects.filter(organisation=told.organisation, meeting__in=told.meetings)
    if told.change is DateChange.PUBLISHED:
        return
    rows.update(changed_at=told.at, released_at=None)


def come(*, organisation: UUID, invitation: UUID, person: UUID, at: datetime) -> None:
    """Somebody who was invited has come: their dates are theirs from now on."""
    for each in Release.objects.filter(organisation=organisation, invitation=invitation):
        try:
            with transaction.atomic():
                Release.objects.filter(pk=each.pk).update(person=person, invitation=None)
        except IntegrityError:
            # They had this date already, by another address.
            each.delete()
