"""Setting how long things are kept. The moment comes in as an argument."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from django.db import transaction

from setwise.design.words import LazySay
from setwise.people.access import OrganisationAccess
from setwise.people.models import Organisation, Role
from setwise.people.organisations.usecases import NOT_YOURS, Refused
from setwise.people.retention import periods
from setwise.people.retention.periods import Period
from setwise.store import audit

Amounts = Mapping[str, int]
"""How long, by the period's key, in its units."""


class OutOfBounds(ValueError):
    """A period that is shorter or longer than it may be. Nothing was changed."""


class Goes(NamedTuple):
    """What would go at the next run: so many things of a kind."""

    title: LazySay
    number: int


def amounts_of(access: OrganisationAccess) -> dict[str, int]:
    """How the periods are set now."""
    organisation = Organisation.objects.get(pk=access.organisation)
    return {period.key: period.of(organisation) for period in periods.every()}


def would_go(*, access: OrganisationAccess, amounts: Amounts, at: datetime) -> tuple[Goes, ...]:
    """What goes at the next run if the periods are set so, of those that become shorter."""
    now = amounts_of(access)
    shorter = [each for each in periods.every() if amounts[each.key] < now[each.key]]
    return tuple(
        Goes(removal.title, removal.how_many(access.organisation, _before(each, amounts, at)))
        for each in shorter
        for removal in each.removals
    )


def _before(period: Period, amounts: Amounts, at: datetime) -> datetime:
    return period.before(amounts[period.key], at)


def is_shorter(*, access: OrganisationAccess, amounts: Amounts) -> bool:
    """Whether any period becomes shorter: then it is shown first what goes."""
    now = amounts_of(access)
    return any(amounts[each.key] < now[each.key] for each in periods.every())


@transaction.atomic
def change(*, access: OrganisationAccess, amounts: Amounts, at: datetime) -> bool:
    """Set the periods. False if nothing is different. Raises Refused or OutOfBounds."""
    if Role.ADMINISTRATOR not in access.roles:
        raise Refused(NOT_YOURS)
    organisation = Organisation.objects.select_for_update().get(pk=access.organisation)
    changed = [each for each in periods.every() if amounts[each.key] != each.of(organisation)]
    for period in changed:
        _set(organisation, period, amounts[period.key])
    if changed:
        organisation.save(
            update_fields=["periods", *(each.column for each in changed if each.column)]
        )
        audit.record(
            organisation=access.organisation,
            actor=access.person,
            action="periods_changed",
            thing="organisation",
            thing_id=access.organisation,
            at=at,
        )
    return bool(changed)


def _set(organisation: Organisation, period: Period, amount: int) -> None:
    if not period.least <= amount <= period.most:
        raise OutOfBounds(period.key)
    if period.column:
        setattr(organisation, period.column, amount)
    else:
        organisation.periods = {**organisation.periods, period.key: amount}
