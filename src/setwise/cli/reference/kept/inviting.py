"""Invitations, codes for a room, and lists of people that were uploaded."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, THE_ID, table

TITLE: Final = "Inviting"

OFFICE = "Those who may invite, in the organisation."

TABLES: Final = {
    "people_invitation": table(
        "That somebody is asked to belong to an organisation.",
        read=f"{OFFICE} Whoever holds its link.",
        kept="Address, name and record go when it is accepted; the row when it is withdrawn, when "
        "the person is erased, or {lists_months} months after it was accepted, or what the organisation "
        "has set. One that runs out is removed a month later.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        email="the address; empty once it is accepted",
        name="the name; empty once it is accepted",
        role="which role is offered",
        record="what the list said of their work, such as band or ward; empty once it is accepted",
        leads_to="where they go on to, such as a set, by id",
        invited_by_id="who invited them, by id",
        invited_at="when",
        sent_at="when it was last sent",
        ends_at="until when it counts",
        person_id="who accepted it, by id",
        accepted_at="when it was accepted",
    ),
    "people_roomcode": table(
        "A short code by which everybody in a room can come.",
        read=f"{OFFICE} Whoever sees the code.",
        kept="The code counts until it ends or the places are taken; the row goes a month later.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        code="the code",
        places="for how many it counts",
        used="how many came by it",
        leads_to="where they go on to, such as a set, by id",
        made_by_id="who made it, by id",
        made_at="when",
        ends_at="until when it counts",
    ),
    "people_peopleimport": table(
        "A list of people that was uploaded.",
        read=OFFICE,
        kept="What the list said: until it is taken over, or for a day. What is needed to undo it: a "
        "day. The row: {lists_months} months after it was taken over, or what the organisation has set.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        made_by_id="who uploaded it, by id",
        made_at="when",
        headers="the headings of the list; emptied after that",
        rows="the list: names, addresses and staff records; emptied after that",
        mapping="which of its columns is what",
        leads_to="the intake that it leads to, by its id; empty if none",
        taken_at="when it was taken over",
        undone_at="when it was undone",
        before="the staff records as they were before; emptied after a day",
        invited="how many were invited",
        updated="how many records were changed",
    ),
    "people_importcolumns": table(
        "How an organisation's lists name their columns.",
        read=OFFICE,
        kept="As long as the organisation.",
        organisation_id=ORGANISATION,
        fields="headings, and what each means; nothing of people",
    ),
}
