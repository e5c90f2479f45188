"""How long the audit is kept: the house's work."""

from datetime import datetime, timedelta
from uuid import UUID

from setwise.people.models import Organisation
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand

MONTH = timedelta(days=365) / 12
INSTALLATION_MONTHS = 24


def cut(at: datetime) -> int:
    """Remove the rows whose time is over, in every organisation; how many. Twice is once."""
    with tenancy.on(Errand.HOUSE):
        kept = dict(Organisation.objects.values_list("pk", "keep_audit_months"))
        gone = [each for each in audit.chains() if each not in kept]
    done = [_cut(organisation, months, at) for organisation, months in kept.items()]
    # Nobody is left to say how long for whoever was erased: as long as the installation's own.
    done += [_cut(each, INSTALLATION_MONTHS, at, erased=bool(each.int)) for each in gone]
    return sum(done)


def _cut(organisation: UUID, months: int, at: datetime, *, erased: bool = False) -> int:
    before = at - MONTH * months
    return audit.cut(organisation=organisation, before=before, at=at, erased=erased)
