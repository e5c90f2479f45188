"""The addresses of the terms: to read them, to accept them, to write them."""

from django.urls import path, register_converter
from django.urls.converters import StringConverter

from setwise.people.models import TermsKind
from setwise.people.terms import accepting, editing, reading


class KindConverter(StringConverter):
    """A document, by the word in its address."""

    regex = "|".join(kind.value for kind in TermsKind)

    def to_python(self, value: str) -> TermsKind:
        """The kind of document."""
        return TermsKind(value)

    def to_url(self, value: str) -> str:
        """The word of a kind, which is its value."""
        return TermsKind(value).value


register_converter(KindConverter, "document")
_ours = "organisation/<uuid:organisation>/terms/"

app_name = "terms"
urlpatterns = [
    path("terms/", reading.terms, name="terms"),
    path("terms/accept/", accepting.accept, name="accept"),
    path("terms/<document:kind>/", reading.document, name="document"),
    path("terms/of/<uuid:organisation>/", reading.terms_of, name="terms_of"),
    path("terms/of/<uuid:organisation>/<document:kind>/", reading.document_of, name="document_of"),
    path("privacy/", reading.privacy, name="privacy"),
    path("privacy/of/<uuid:organisation>/", reading.privacy_of, name="privacy_of"),
    path(_ours, editing.overview, name="overview"),
    path(f"{_ours}accepted/", editing.accepted, name="accepted"),
    path(f"{_ours}<document:kind>/", editing.edit, name="edit"),
    path(f"{_ours}<document:kind>/history/", editing.history, name="history"),
    path(f"{_ours}<document:kind>/history/<int:number>/", editing.version, name="version"),
]
