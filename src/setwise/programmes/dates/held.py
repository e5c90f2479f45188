"""What dates hold of a person, for the whole-person export and erasure."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import OF, Holding
from setwise.programmes.dates.models import DateAnswer, Roster


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "rosters",
            phrase("When you are busy, so that dates can be found"),
            # Who made a proposal, took a roster over or moved a date stays, by an id that leads to
            # nobody.
            frozenset(
                {
                    "programmes_roster",
                    "programmes_rosterupload",
                    "programmes_dateproposal",
                    "programmes_meetingchange",
                }
            ),
            _rosters,
            _forget_rosters,
            {
                "source": phrase("Where from"),
                "covers_from": phrase("From"),
                "covers_to": phrase("Until"),
                "busy": phrase("Times, in minutes since 1970, and the kind of shift"),
                "read_at": phrase("When"),
            },
        )
    )
    holdings.register(
        Holding(
            "date_answers",
            phrase("What you answered when you were asked for dates"),
            frozenset({"programmes_dateanswer"}),
            _answers,
            _forget_answers,
            {
                "answered_at": phrase("When"),
                "set": phrase("{Set}"),
                "answers": phrase("Your answers, in the order of the dates"),
            },
        )
    )


def _rosters(person: UUID) -> list[dict[str, Any]]:
    mine = Roster.objects.filter(person=person).order_by("read_at")
    rows = mine.values("source", "covers_from", "covers_to", "busy", "read_at")
    return [dict(row) for row in rows]


def _forget_rosters(person: UUID, at: datetime) -> None:
    Roster.objects.filter(person=person).delete()


def _answers(person: UUID) -> list[dict[str, Any]]:
    mine = DateAnswer.objects.filter(person=person).order_by("answered_at")
    rows = mine.values("answered_at", "answers", OF, set=F("poll__learning_set__name"))
    return [dict(row) for row in rows]


def _forget_answers(person: UUID, at: datetime) -> None:
    DateAnswer.objects.filter(person=person).delete()
