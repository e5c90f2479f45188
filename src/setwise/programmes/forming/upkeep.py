"""Proposals are not kept for long."""

from datetime import datetime, timedelta

from setwise.programmes.models import FormingRun
from setwise.store import tenancy
from setwise.store.tenancy import Errand

KEPT = timedelta(days=180)


def forget(at: datetime) -> None:
    """Forget what was asked for long ago: sets that were made of it are sets."""
    with tenancy.on(Errand.HOUSE):
        FormingRun.objects.filter(made_at__lt=at - KEPT).delete()
