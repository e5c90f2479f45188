"""What people said about dates, their calendar's address, reminders, and release by managers."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, table

TITLE: Final = "Calendars, reminders and apologies"

TABLES: Final = {
    "programmes_coming": table(
        "That somebody said that they can come to a meeting, or cannot; never why.",
        read="The person themselves; the set's facilitators; the organisation's administrators and leads.",
        kept="As long as the meeting, or until the person's erasure.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        meeting_id="the meeting, by its id",
        person_id=PERSON,
        can_come="whether they can come",
        remote="whether they join by the call",
        answered_at="when they said so last",
    ),
}
