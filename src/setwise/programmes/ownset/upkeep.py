"""What the house does about sets of one's own, every day."""

from datetime import datetime

from setwise.programmes.models import Guest
from setwise.store import tenancy
from setwise.store.tenancy import Errand


def forget_guests(at: datetime) -> int:
    """Forget those who were named, or asked, and had not come when the link ended; how many."""
    with tenancy.on(Errand.HOUSE):
        gone, _ = Guest.objects.filter(joined_at=None, own_set__link_ends_at__lte=at).delete()
    return gone
