"""The library: articles, their files, reading lists, and what the search finds."""

from typing import Final

from setwise.cli.reference.kept.told import NOBODY, ORGANISATION, THE_ID, table

TITLE: Final = "The library"
READERS: Final = "Whoever it is for: everyone, the organisation, the people of a programme, or facilitators. Withdrawn, those who look after it."
WITHDRAWN: Final = "As long as it is in the library. Withdrawn, {articles_months} months, or what the organisation has set."

TABLES: Final = {
    "library_article": table(
        "Something to read, with our own summary and who may see it.",
        read=READERS,
        kept=WITHDRAWN,
        id=THE_ID,
        organisation_id=ORGANISATION,
        title="its title",
        source="who wrote it and where it appeared",
        year="of which year it is",
        kind="what kind of thing it is",
        summary="what it is about",
        text="its text, if it is read here",
        language="in which language it is",
        link="where it is on the web",
        audience="who may see it",
        programme_id="for which programme it is, by id",
        off_websites="whether it is not for publishing on websites",
        shipped="which one of those it is that Setwise comes with",
        added_at="when it was added",
        added_by_id="who added it, by id",
        changed_at="when it was changed last",
        withdrawn_at="when it was withdrawn",
    ),
    "library_articlefile": table(
        "The PDF of an article, as it was uploaded.",
        read=READERS,
        kept=WITHDRAWN,
        id=THE_ID,
        organisation_id=ORGANISATION,
        article_id="of which article it is, by id",
        name="what it is called when it is downloaded",
        size="how many bytes it has",
        pages="how many pages it has",
        content="the file",
        added_at="when it was added",
    ),
    "library_reading": table(
        "That an article stands on the reading list of a programme or of a meeting.",
        read="The people of the programme, or of the set.",
        kept="Until it is taken off the list, or the article, the programme or the meeting is deleted.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        article_id="the article, by id",
        programme_id="the programme, by id",
        meeting_id="the meeting, by id",
        added_at="when it was put on the list",
    ),
    "library_findable": table(
        "The words by which an article or a public page is found. Beside it the database keeps an index of these words.",
        read=NOBODY,
        kept="As long as what it tells of is there; it is made anew from it.",
        id="a number that counts them",
        organisation_id=ORGANISATION,
        source="what kind of thing is found",
        key="which one",
        title="its title",
        body="its words",
        blurb="what is shown of it",
        route="the name of its address",
        place="what stands in its address",
        audience="who may see it",
        programme_id="for which programme it is, by id",
        language="in which language it is",
        off_websites="whether it is not for publishing on websites",
    ),
}
