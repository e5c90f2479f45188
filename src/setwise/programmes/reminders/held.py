"""What reminders hold of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import Holding
from setwise.programmes.reminders.models import Reminded, ReminderChoice


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "reminders",
            phrase("When you want to be reminded, and when you were"),
            frozenset({"programmes_reminderchoice", "programmes_reminded"}),
            _reminders,
            _forget,
            {
                "week": phrase("A week before"),
                "day": phrase("A day before"),
                "hour": phrase("An hour before"),
                "quiet_from": phrase("Quiet from, in minutes after midnight"),
                "quiet_until": phrase("Quiet until, in minutes after midnight"),
                "before": phrase("How long before"),
                "starts_at": phrase("When it begins"),
                "sent_at": phrase("Reminded"),
            },
        )
    )


def _reminders(person: UUID) -> list[dict[str, Any]]:
    fields = ("week", "day", "hour", "quiet_from", "quiet_until")
    chosen = ReminderChoice.objects.filter(person=person).values(*fields)
    sent = Reminded.objects.filter(person=person).order_by("sent_at")
    dates = sent.values("before", "starts_at", "sent_at")
    return [*map(dict, chosen), *map(dict, dates)]


def _forget(person: UUID, at: datetime) -> None:
    ReminderChoice.objects.filter(person=person).delete()
    Reminded.objects.filter(person=person).delete()
