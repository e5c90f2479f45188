"""The kinds of thing that there is to read."""

from enum import StrEnum

from setwise.design.words import LazySay, phrase


class Kind(StrEnum):
    """What it is."""

    ARTICLE = "article"
    STUDY = "study"
    GUIDE = "guide"
    REPORT = "report"
    BOOK = "book"
    FILM = "film"
    WEBSITE = "website"


KINDS: dict[Kind, LazySay] = {
    Kind.ARTICLE: phrase("Article"),
    Kind.STUDY: phrase("Study"),
    Kind.GUIDE: phrase("Guide"),
    Kind.REPORT: phrase("Report"),
    Kind.BOOK: phrase("Book"),
    Kind.FILM: phrase("Film"),
    Kind.WEBSITE: phrase("Website"),
}
