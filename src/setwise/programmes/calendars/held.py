"""What calendars hold of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import OF, Holding
from setwise.programmes.calendars.models import CalendarFeed, Coming, DiaryEntry


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "coming",
            phrase("Whether you said that you can come"),
            frozenset({"programmes_coming"}),
            _answers,
            _forget_answers,
            {
                "set": phrase("{Set}"),
                "starts_at": phrase("When it begins"),
                "can_come": phrase("You can come"),
                "remote": phrase("By the call"),
                "answered_at": phrase("When you said so"),
            },
        )
    )
    holdings.register(
        Holding(
            "calendar",
            phrase("Your calendar's address, and which dates it was told by mail"),
            frozenset({"programmes_calendarfeed", "programmes_diaryentry"}),
            _calendar,
            _forget_calendar,
            {
                "made_at": phrase("Address made"),
                "stopped_at": phrase("Address stopped"),
                "starts_at": phrase("When it begins"),
                "told_at": phrase("Mail written"),
            },
        )
    )


def _answers(person: UUID) -> list[dict[str, Any]]:
    mine = Coming.objects.filter(person=person).order_by("answered_at")
    of = {"set": F("meeting__learning_set__name"), "starts_at": F("meeting__starts_at")}
    return [dict(row) for row in mine.values("can_come", "remote", "answered_at", OF, **of)]


def _forget_answers(person: UUID, at: datetime) -> None:
    Coming.objects.filter(person=person).delete()


def _calendar(person: UUID) -> list[dict[str, Any]]:
    feeds = CalendarFeed.objects.filter(person=person).values("made_at", "stopped_at")
    told = DiaryEntry.objects.filter(person=person).order_by("meeting__starts_at")
    dates = told.values("told_at", starts_at=F("meeting__starts_at"))
    return [*map(dict, feeds), *map(dict, dates)]


def _forget_calendar(person: UUID, at: datetime) -> None:
    CalendarFeed.objects.filter(person=person).delete()
    DiaryEntry.objects.filter(person=person).delete()
