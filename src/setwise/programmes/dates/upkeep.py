"""What the house does about rosters and polls, every day."""

from datetime import datetime, timedelta

from setwise.programmes.dates.models import DatePoll, Roster, RosterUpload
from setwise.store import tenancy
from setwise.store.tenancy import Errand

UPLOADS = timedelta(days=1)
POLLS = timedelta(days=90)
ROSTERS = timedelta(days=30)


def forget(at: datetime) -> int:
    """Forget uploads after a day, polls 90 days after their end, rosters 30 days after the last day
    they cover; how many.
    """
    with tenancy.on(Errand.HOUSE):
        uploads, _ = RosterUpload.objects.filter(made_at__lte=at - UPLOADS).delete()
        polls, _ = DatePoll.objects.filter(ends_at__lte=at - POLLS).delete()
        rosters, _ = Roster.objects.filter(covers_to__lt=(at - ROSTERS).date()).delete()
    return uploads + polls + rosters
