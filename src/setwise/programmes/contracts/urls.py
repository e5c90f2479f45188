"""The addresses of a set's contract."""

from django.urls import path

from setwise.programmes.contracts import pages

app_name = "contract"
_here = "sets/<uuid:learning_set>/contract/"

urlpatterns = [
    path(_here, pages.contract, name="contract"),
    path(f"{_here}<int:number>", pages.earlier, name="earlier"),
    path(f"{_here}write", pages.write, name="write"),
    path(f"{_here}write/<slug:clause>", pages.clause, name="clause"),
]
