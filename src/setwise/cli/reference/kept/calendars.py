"""What people said about dates, their calendar's address, reminders, and release by managers."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, table

TITLE: Final = "Calendars, reminders and apologies"

LEADS = "The organisation's administrators and leads."

TABLES: Final = {
    "programmes_coming": table(
        "That somebody said that they can come to a meeting, or cannot; never why.",
        read="The person themselves; the set's facilitators.",
        kept="As long as the meeting, or until the person's erasure.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        meeting_id="the meeting, by its id",
        person_id=PERSON,
        can_come="whether they can come",
        remote="whether they join by the call",
        answered_at="when they said so last",
    ),
    "programmes_calendarfeed": table(
        "That somebody has an address for their calendar. What opens it is stored nowhere.",
        read="The person themselves.",
        kept="Until the person's erasure.",
        id=THE_ID,
        person_id=PERSON,
        number="which address counts",
        made_at="when it was made",
        stopped_at="when it was stopped",
    ),
    "programmes_diaryentry": table(
        "What somebody's diary was told last of a meeting, by mail.",
        kept="As long as the meeting, while they belong to its set, or until the person's erasure.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        meeting_id="the meeting, by its id",
        person_id=PERSON,
        sequence="how often its date, time or place had changed",
        cancelled="whether they were told that it is cancelled",
        told_at="when the mail was written",
    ),
    "programmes_reminderchoice": table(
        "When somebody wants to be reminded of their dates, if they chose.",
        read="The person themselves.",
        kept="Until the person's erasure.",
        person_id=PERSON,
        week="whether a week before",
        day="whether a day before",
        hour="whether an hour before",
        quiet_from="when their quiet hours begin",
        quiet_until="when they end",
    ),
    "programmes_reminded": table(
        "That somebody was reminded of a meeting.",
        kept="As long as the meeting, or until the person's erasure.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        meeting_id="the meeting, by its id",
        person_id=PERSON,
        before="a week, a day or an hour before",
        starts_at="when the meeting was to begin then",
        sent_at="when the mail was written",
    ),
    "programmes_wardmanager": table(
        "Whom to write to for the people of a ward.",
        read=LEADS,
        kept="Until a lead takes it off the list, or the person with this address is erased.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        ward="the ward",
        email="the address",
    ),
    "programmes_managerasked": table(
        "That a manager is asked to release people. What opens their page is stored nowhere.",
        read=LEADS,
        kept="As long as there is a date they were asked for, or until the person with this address is "
        "erased.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        email="the address",
        told_at="when they were written to last",
    ),
    "programmes_release": table(
        "That a manager is asked to release somebody for a date.",
        read="The manager who was asked. Leads and administrators see how many.",
        kept="As long as the meeting, or until the person's erasure.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        meeting_id="the meeting, by its id",
        person_id=PERSON,
        invitation_id="the invitation that waits for them, by its id",
        asked_id="the manager who is asked, by id",
        told="how often the date had changed when the manager was told of it",
        changed_at="when it last changed",
        released_at="when it was released",
    ),
}
