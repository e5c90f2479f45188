"""Where each entry of a record is changed."""

from typing import assert_never

from django.urls import reverse

from setwise.core.evidence.kinds import Source
from setwise.core.evidence.records import Account, CpdEntry, Feedback, Practice
from setwise.learning.exports.looking import Entry


def place_of(entry: Entry) -> str:
    """The address of the page on which its owner changes it."""
    match entry:
        case CpdEntry(source=Source.MEETING):
            return reverse("record:entry", args=[entry.id])
        case CpdEntry():
            return reverse("record:change", args=[entry.id])
        case Feedback():
            return reverse("record:change_feedback", args=[entry.id])
        case Practice():
            return reverse("record:change_practice", args=[entry.id])
        case Account():
            return reverse("journal:write", args=[entry.id])
        case _:
            assert_never(entry)
