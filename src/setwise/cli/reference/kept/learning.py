"""What members take away. What they write is among the words; here is who may read some of it."""

from typing import Final

from setwise.cli.reference.kept.told import THE_ID, table

TITLE: Final = "What members take away"

TABLES: Final = {
    "learning_share": table(
        "That somebody shares one entry of their journal with one person.",
        read="Whoever shares it, and the person they share it with. Nobody else.",
        kept="Until it is taken back, the entry is deleted, its time is over, or one of the two is erased.",
        id=THE_ID,
        organisation_id="an organisation of both, by its id",
        owner_id="whose entry it is, by their id",
        reader_id="who may read it, by their id",
        entry="the entry, by its id; it is sealed",
        shared_at="since when",
        until="until when, at most",
    ),
}
