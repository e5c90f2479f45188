"""Rosters, polls, proposals, and what changed about dates."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, locked, table

TITLE: Final = "Finding dates"

LEADS = "The organisation's administrators and leads."
INVITATION = "the invitation that waits for them, by its id"

TABLES: Final = {
    "programmes_meetingchange": table(
        "That a meeting was moved, cancelled, or takes place after all.",
        read="Whoever looks after the set.",
        kept="As long as the meeting.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        meeting_id="the meeting, by its id",
        change="moved, cancelled or restored",
        reason="why, from a fixed list; never free text",
        started_at="when it would have begun",
        made_at="when it was changed",
        made_by_id="who changed it, by id",
    ),
    "programmes_roster": table(
        "When somebody is busy, so that dates can be found.",
        read="The person themselves. Leads and facilitators see for a date that somebody can or cannot "
        "come, and that it is next to a night; never the roster.",
        kept="Until 30 days after the last day it covers, the next roster from the same source, or the "
        "person's erasure. The daily run deletes it.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        person_id=PERSON,
        invitation_id=INVITATION,
        source="a roster of the organisation, a calendar file or a calendar's address",
        busy="times and the kind of shift; no titles, no places, no names",
        covers_from="the first day it covers",
        covers_to="the last day it covers",
        address=locked("the calendar's address; empty for the other sources"),
        read_at="when it was read",
        failed="why the address could not be read the last time, as a code",
        failures="how often in a row it could not be read",
        next_at="when the address is asked again",
    ),
    "programmes_rosterformat": table(
        "How an organisation's roster export is made.",
        read=LEADS,
        kept="As long as the organisation.",
        organisation_id=ORGANISATION,
        columns="which of its headings is which of our columns",
        codes="what its shift codes mean, and their times",
    ),
    "programmes_rosterupload": table(
        "A roster file that was uploaded and not looked at yet.",
        read=LEADS,
        kept="Its rows until it is taken over, all of it for a day. The daily run deletes it.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        made_by_id="who uploaded it, by id",
        made_at="when",
        headers="the headings of the file",
        rows="the rows of the file",
        mapping="which column is which",
        taken_at="when it was taken over",
        people="of how many people it had shifts",
        shifts="how many shifts it had",
    ),
    "programmes_dateproposal": table(
        "Dates that are proposed for a set.",
        read="Whoever looks after the set.",
        kept="Until the dates are published, or others are proposed; at most as long as the set.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        made_at="when it was made",
        made_by_id="who asked for it, by id",
        options="what was asked for: days, times, intervals, rooms",
        dates="the dates",
        problem="why none were found, as a code",
    ),
    "programmes_datepoll": table(
        "Dates that a set is asked about.",
        read="The set's people.",
        kept="Until 90 days after it ended. The daily run deletes it, with its answers.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        dates="the dates",
        made_at="when it was made",
        ends_at="until when it can be answered",
        confirming="whether the set confirms its own dates, and how far it is with that",
    ),
    "programmes_dateanswer": table(
        "What somebody answered to such a poll.",
        read="The person themselves; whoever looks after the set.",
        kept="As long as the poll; erasing the person deletes it.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        poll_id="the poll, by its id",
        person_id=PERSON,
        invitation_id=INVITATION,
        answers="yes, rather not, or no, for each date",
        answered_at="when",
    ),
}
