"""The addresses of articles."""

from django.urls import path

from setwise.library.articles import keeping_pages, pages

_here = "organisation/<uuid:organisation>/library/"
_one = f"{_here}<uuid:article>/"

app_name = "articles"
urlpatterns = [
    path(_here, pages.every, name="every"),
    path(f"{_here}add", keeping_pages.add, name="add"),
    path(f"{_here}withdrawn", keeping_pages.withdrawn, name="withdrawn"),
    path(_one, pages.one, name="one"),
    path(f"{_one}file", pages.file, name="file"),
    path(f"{_one}change", keeping_pages.change, name="change"),
    path(f"{_one}upload", keeping_pages.upload, name="upload"),
    path(f"{_one}withdraw", keeping_pages.withdraw, name="withdraw"),
    path(f"{_one}put-back", keeping_pages.put_back, name="put_back"),
]
