"""Who would join a set, what a set said to it, and which meeting is its last."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, table

TITLE: Final = "The life of a set"

TABLES: Final = {
    "programmes_completionformat": table(
        "How an organisation's staff record wants completions.",
        read="The organisation's administrators and leads.",
        kept="As long as the organisation.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        columns="which columns, what they are called, and their order",
        date_format="how dates are written",
        at="when it was used last",
    ),
    "programmes_joining": table(
        "That somebody would join a set, and whether the set agreed.",
        read="The person themselves; the set's people while it is asked; whoever looks after the set.",
        kept="As long as the set, or until the person's erasure.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        person_id=PERSON,
        asked_by="who asked the set, by id",
        asked_at="when",
        settled_at="when it was answered",
        agreed="whether it was agreed; never by whom",
    ),
    "programmes_joininganswer": table(
        "What one of the set said about it.",
        read="Only the person themselves.",
        kept="Until everybody has answered, or the set is asked no longer.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        joining_id="what was asked, by its id",
        person_id=PERSON,
        yes="whether they agree",
    ),
    "programmes_ending": table(
        "Which meeting is the last of a set.",
        read="The set's people; whoever looks after it.",
        kept="As long as the meeting.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        meeting_id="the meeting, by its id",
    ),
}
