"""How often sets have changed: a number that every process looks at.

Who is brought in, leaves or is suspended is told to this process's screens at once, and on
PostgreSQL to those of the others. A command on SQLite is another process that nobody hears: its
screens look at this number, which costs one row whatever is open.
"""

from django.db import Error, transaction
from django.db.models import F

from setwise.room.models import SetMoves

ONE = 1
"""The only row there is."""


def count() -> bool:
    """After the commit: a set has changed. False if it could not be written: screens check by
    themselves a little later.
    """
    try:
        with transaction.atomic():
            row = SetMoves.objects.filter(pk=ONE)
            if not row.update(count=F("count") + 1):
                SetMoves.objects.bulk_create([SetMoves(pk=ONE)], ignore_conflicts=True)
                row.update(count=F("count") + 1)
    except Error:
        return False
    return True


def counted() -> int:
    """How often, up to now."""
    return SetMoves.objects.filter(pk=ONE).values_list("count", flat=True).first() or 0
