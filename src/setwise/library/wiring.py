"""What this area says of itself to those below it, and what it hears from them."""

from datetime import timedelta

from setwise.library import helping
from setwise.library.articles import contents as articles
from setwise.library.articles import held, shipped, telling, upkeep
from setwise.library.public import contents
from setwise.library.public import telling as public
from setwise.library.reading import beside as reading
from setwise.library.search import usecases as search
from setwise.mail import jobs
from setwise.people import news


def connect() -> None:
    """Called once, when the area starts."""
    contents.learn()
    telling.learn()
    public.learn()
    articles.learn()
    reading.learn()
    upkeep.learn()
    held.register()
    helping.learn()
    news.when_founded(shipped.founded)
    news.when_founded(public.founded)
    news.when_published(public.published)
    news.when_renamed(public.renamed)
    jobs.register("library.shipped", every=timedelta(hours=6), do=shipped.lay_out_everywhere)
    jobs.register("library.search", every=timedelta(minutes=30), do=search.refresh_all)
