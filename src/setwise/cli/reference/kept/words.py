"""The store: what was written, the log of a meeting, its summary, the audit, and the keys."""

from typing import Final

from setwise.cli.reference.kept.told import (
    NOBODY,
    ORGANISATION,
    PERSON,
    THE_ID,
    sealed,
    table,
    wrapped,
)

TITLE: Final = "Meetings, words, audit and keys"

UNTIL_GRACE = (
    "Until the grace after the meeting is over: {grace} days, or what the organisation has set. "
    "The hourly housework deletes it then."
)
UNTIL_KEY = (
    "While anything is sealed with it. Destroyed when the {whose} is erased, and replaced when keys "
    "are rotated."
)
MOMENT = "when, in milliseconds"
MEETING = "the meeting, by its id"
SET = "the set, by its id"

TABLES: Final = {
    "store_words": table(
        "What somebody wrote in a meeting: check-in notes, bids, questions, feedback, actions, "
        "comments. And what a set wrote in its contract, and what its people need to take part: they belong to no meeting.",
        read="Who is named in [Who sees what](../explanation/who-sees-what.md), and nobody else; "
        "no lead, administrator or operator.",
        kept="What nobody keeps: until the grace after the meeting is over ({grace} days, or what "
        "the organisation has set), or until the set or its author is erased. What a presenter "
        "keeps: until she lets it go, or is erased. A contract: until the set writes another text, or "
        "is erased; what somebody misses in it, and needs, goes with them, too.",
        id=THE_ID,
        organisation=ORGANISATION,
        learning_set=SET,
        meeting="the meeting, by its id; of a contract and a need, the set",
        author="who wrote it, by id; empty once they are erased, and where it is the set's",
        keeper="the presenter who keeps it, by id; empty if nobody does",
        kind="what it is: a note, a bid, a question, feedback, an action, a comment, a contract, an access need",
        key="which key it is sealed with",
        sealed=sealed("the words"),
        written_at=MOMENT,
    ),
    "store_privatewords": table(
        "What somebody wrote for themselves alone: {private_kinds}.",
        read="The person who wrote it.",
        kept="Until they delete it or are erased.",
        id=THE_ID,
        organisation=ORGANISATION,
        person=PERSON,
        about="what it belongs to, such as a meeting, by id; may be empty",
        kind="what it is",
        key="which key it is sealed with",
        sealed=sealed("the words"),
        written_at=MOMENT,
    ),
    "store_log": table(
        "That a meeting has a log, and how far it has got.",
        kept="As long as the meeting ({sets_months} months, or what the organisation has set). After the "
        "grace it says only that there was one.",
        meeting=MEETING,
        organisation=ORGANISATION,
        head="how many things have happened",
        closed_at="when the meeting closed",
        folded="whether its log was turned into a summary and deleted",
    ),
    "store_event": table(
        "One thing that happened in a meeting: who did it and when, never what was said.",
        read="Those in the meeting see what follows from it on their screens: where we are, whose "
        "turn it is.",
        kept=UNTIL_GRACE,
        log_id=MEETING,
        seq="its number",
        organisation=ORGANISATION,
        at=MOMENT,
        by="who did it, by id",
        kind="what happened, such as a turn that was passed",
        shape="in which form the next column is written",
        data="what belongs to it: people, stages and written words, by their ids",
    ),
    "store_answer": table(
        "What somebody's press was answered, so that the same press sent twice counts once.",
        kept=UNTIL_GRACE,
        log_id=MEETING,
        command="the press, by an id that the browser made",
        organisation=ORGANISATION,
        actor="who pressed, by id",
        code="the answer, as a code",
        number="the number of the last thing that had happened",
        at=MOMENT,
    ),
    "store_summary": table(
        "What remains of a meeting after the grace.",
        read="Leads and administrators: that the meeting took place, attendance and hours. The set: "
        "who presented when.",
        kept="{sets_months} months after the meeting, or what the organisation has set: it is the "
        "evidence of attendance. Who was erased is in it by an "
        "id that leads to no name.",
        meeting=MEETING,
        organisation=ORGANISATION,
        data="process, beginning and end, who was there in which role and for how long, who "
        "presented, how long each stage took; people by their ids",
        folded_at="when it was made",
    ),
    "store_setseal": table(
        "Which key seals a set's words now, or that the set was erased.",
        kept="For good: the mark of an erasure has to stay.",
        learning_set=SET,
        organisation=ORGANISATION,
        key="the key, by its id; empty once the set is erased",
    ),
    "store_personseal": table(
        "Which key seals a person's own words now, or that the person was erased.",
        kept="For good: the mark of an erasure has to stay.",
        person=PERSON,
        key="the key, by its id; empty once the person is erased",
    ),
    "store_auditrow": table(
        "The audit: who did what to what kind of thing in an organisation. Never content, and "
        "nothing of what happens within a meeting.",
        read="Administrators of the organisation; the operator by a command.",
        kept="{audit_months} months, unless the organisation's row says another number; what belongs "
        "to no organisation {installation_months} months. The daily housework removes the oldest rows. "
        "Erasing a person leaves it: her id stays, and leads to no name.",
        organisation=ORGANISATION,
        seq="its number",
        at=MOMENT,
        actor="who did it, by id; or the house, the operator, or somebody not signed in",
        action="what was done, a word from a closed list",
        thing="to what kind of thing, a word from a closed list",
        thing_id="to which, by id",
        outcome="done, refused or failed",
        hash="a fingerprint of this row and the one before, so that a change is noticed",
    ),
    "store_auditchain": table(
        "The two ends of an organisation's audit.",
        read="The operator by a command.",
        kept="As long as the audit.",
        organisation=ORGANISATION,
        head="the number of the newest row",
        hash="the newest row's fingerprint",
        cut="up to which row old ones were removed",
        cut_hash="that row's fingerprint",
    ),
    "keys_setkey": table(
        "A key that seals what is written in a set.",
        read=NOBODY,
        kept=UNTIL_KEY.replace("{whose}", "set"),
        id=THE_ID,
        version="which key of the set it is",
        wrapped=wrapped("the key"),
        wrapped_by="which key of the keyring opens it, by half a fingerprint",
        made_at="when it was made",
        organisation=ORGANISATION,
        learning_set=SET,
    ),
    "keys_personkey": table(
        "A key that seals what is a person's own: what she wrote for herself, and what she keeps.",
        read=NOBODY,
        kept=UNTIL_KEY.replace("{whose}", "person"),
        id=THE_ID,
        version="which key of the person it is",
        wrapped=wrapped("the key"),
        wrapped_by="which key of the keyring opens it, by half a fingerprint",
        made_at="when it was made",
        person=PERSON,
    ),
}
