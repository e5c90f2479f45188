"""The tables of this area."""

from setwise.library.articles.models import Article, ArticleFile
from setwise.library.reading.models import Reading
from setwise.library.search.models import Findable

__all__ = ["Article", "ArticleFile", "Findable", "Reading"]
