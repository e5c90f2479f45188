"""Programmes, sets, meetings and walls."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, table

TITLE: Final = "Programmes, sets and dates"

STAYS = "Nothing removes it yet."

TABLES: Final = {
    "programmes_programme": table(
        "Something that sets are part of, such as a preceptorship.",
        read="The organisation's administrators and leads.",
        kept=STAYS,
        id=THE_ID,
        organisation_id=ORGANISATION,
        name="its name",
    ),
    "programmes_learningset": table(
        "A set.",
        read="Its people; the organisation's administrators and leads.",
        kept=f"{STAYS} Erasing a set takes its words, not that it existed.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        programme_id="the programme, by its id",
        name="its name",
        contract_line="the first line of its contract",
        least_to_run="how many it needs to meet",
        depth="how much of a meeting is on the screens",
    ),
    "programmes_membership": table(
        "That someone is, or was, in a set.",
        read="The set's people; the organisation's administrators and leads.",
        kept=f"{STAYS} Erasing the person ends it; after that it leads to no name.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        person_id=PERSON,
        role="member, facilitator, co-facilitator or supporter",
        since="from when",
        until="until when",
    ),
    "programmes_meeting": table(
        "A date of a set.",
        read="The set's people; the organisation's administrators and leads.",
        kept=STAYS,
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        number="which meeting of the set it is",
        starts_at="when it is planned to begin",
        ends_at="when it is planned to end",
        place="where: a room or a link",
        process="which process it follows",
        process_version="which version of it",
        depth="how much of it is on the screens",
        options="which optional stages it has",
        closed_at="when it was closed",
    ),
    "programmes_ownset": table(
        "That a set was started by somebody outside any programme.",
        read="Who started it.",
        kept=STAYS,
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        starter_id="who started it, by id",
        started_at="when",
        link_number="which link counts; the link itself is not stored",
        link_ends_at="until when it counts",
        places="how many may come",
    ),
    "programmes_guest": table(
        "Somebody who may come to such a set, or has asked to.",
        read="Who started the set.",
        kept="Name and address go when they come. The row of somebody who has not come goes when the "
        "person with this address is erased, or the link has ended.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        own_set_id="the set, by its id",
        email="the address; empty once they have come",
        name="the name; empty once they have come",
        added_at="when they were named, or asked",
        approved_at="when they were let in",
        turned_away_at="when they were turned away",
        person_id="who came, by id",
        joined_at="when they came",
    ),
    "room_wall": table(
        "A wall that shows a meeting.",
        read="Whoever paired it sees the code.",
        kept="Until a day after the meeting's planned end; the hourly housework removes it then.",
        id=THE_ID,
        organisation="the organisation, by its id",
        meeting="the meeting, by its id",
        code="the short code; it counts only until the meeting ends",
        paired_at="when it was made",
        ends_at="until when it counts",
    ),
}
