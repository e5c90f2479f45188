"""How long the audit is kept: the house's work."""

from datetime import datetime, timedelta

from setwise.people.models import Organisation
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand

MONTH = timedelta(days=365) / 12
INSTALLATION_MONTHS = 24


def cut(at: datetime) -> int:
    """Remove the rows whose time is over, in every organisation; how many. Twice is once."""
    with tenancy.on(Errand.HOUSE):
        kept = dict(Organisation.objects.values_list("pk", "keep_audit_months"))
    kept[audit.INSTALLATION] = INSTALLATION_MONTHS
    return sum(
        audit.cut(organisation=organisation, before=at - MONTH * months, at=at)
        for organisation, months in kept.items()
    )
