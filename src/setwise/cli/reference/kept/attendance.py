"""Who came to meetings, and for how long."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, table

TITLE: Final = "Attendance"

TABLES: Final = {
    "programmes_attendance": table(
        "Whether somebody came to a meeting, and for how many minutes.",
        read="The person themselves; the set's facilitators; the organisation's administrators and "
        "leads, but not who came late or left early.",
        kept="As long as the meeting. After the person's erasure it leads to no name.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        meeting_id="the meeting, by its id",
        person_id=PERSON,
        role="what they were in the set then",
        day="the day on which it was held",
        began_at="when it really began, if its log told",
        came="whether they came",
        minutes="how many minutes they were there",
        late_minutes="how many minutes they came late; 0 for less than five",
        left_early="whether they left five minutes or more before the end",
        source="whether it is from the meeting's log, or somebody entered it",
        at="when it was drawn up or entered",
        by="who entered it, by id",
    ),
}
