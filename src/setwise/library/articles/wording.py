"""How it is said who sees an article."""

from setwise.design.words import LazySay, phrase
from setwise.library.articles.models import Article
from setwise.library.audiences import AUDIENCES, Audience

OF_ONE = phrase("People of {programme_name}, and those who look after it")


def readers_of(article: Article) -> LazySay:
    """Who sees this one."""
    if article.programme is not None:
        return OF_ONE.bind(programme_name=article.programme.name)
    return AUDIENCES[Audience(article.audience)]
