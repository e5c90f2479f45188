"""How often one address may be asked for: enough for people and programs, not for a machine gone wrong."""

from datetime import datetime

from django.core.cache import cache
from django.utils.crypto import salted_hmac


def too_often(what: str, key: str, *, most: int, seconds: int, at: datetime) -> bool:
    """Count one more; whether that is too many in this stretch of time."""
    # What opens something stands in no table, not even in that of the counts.
    hidden = salted_hmac("setwise.programmes.calendars.limits", f"{what} {key}").hexdigest()
    name = f"{what}-{hidden}-{int(at.timestamp()) // seconds}"
    count = int(cache.get(name, 0)) + 1
    cache.set(name, count, timeout=seconds)
    return count > most
