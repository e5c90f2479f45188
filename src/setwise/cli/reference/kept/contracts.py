"""The set's contract. What it says is among the words; here is who agreed to what."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, table

TITLE: Final = "The set's contract"

READ = "The set's people. The organisation's administrators and leads: whether there is one, and no more."
KEPT = "As long as the set."
VERSION = "the version, by its id"
WORDS = "the words, by their id; they are sealed"

TABLES: Final = {
    "programmes_contractdraft": table(
        "A text for one clause, while the contract is being written.",
        read="The set's people.",
        kept="Until the set writes another text. Erasing whoever wrote it leaves the text, without a name.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        clause="which clause it is for",
        words=WORDS,
        beside="whether it was written at the same time as another one",
        by_id="who wrote it, by id",
        at="when",
    ),
    "programmes_contractversion": table(
        "A contract that was put to the set.",
        read=READ,
        kept=f"{KEPT} One that another took the place of before it stood is deleted then.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        learning_set_id="the set, by its id",
        number="which version it is",
        least_to_run="how many the set needs to meet",
        put_by_id="who put it to the set, by id; empty once they are erased",
        put_at="when",
        stood_at="since when all have agreed",
        ended_at="when a later one took its place",
    ),
    "programmes_contractclause": table(
        "That a version says something about one thing.",
        read="The set's people.",
        kept=KEPT,
        id=THE_ID,
        organisation_id=ORGANISATION,
        version_id=VERSION,
        clause="about what",
        words=WORDS,
    ),
    "programmes_contractagreement": table(
        "That somebody agrees to a version.",
        read="The set's people.",
        kept=f"{KEPT} Erasing the person deletes it.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        version_id=VERSION,
        person_id=PERSON,
        at="when",
        aloud="whether it was said aloud, and recorded by somebody else",
    ),
    "programmes_contractremark": table(
        "That somebody misses something in a version.",
        read="The set's people.",
        kept="Until they agree, or another version takes its place. Erasing the person deletes it.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        version_id=VERSION,
        person_id=PERSON,
        words=WORDS,
        at="when",
    ),
}
