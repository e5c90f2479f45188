"""The documents as people read them, with their history. Plain data."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.http import Http404
from django.urls import reverse
from markupsafe import Markup

from setwise.core.farewell import DAYS
from setwise.design import markdown
from setwise.design.words import phrase
from setwise.people.models import Organisation, TermsKind, TermsVersion
from setwise.people.push.usecases import KEPT
from setwise.people.retention import periods
from setwise.people.terms import shipped
from setwise.people.terms.kinds import DOCUMENTS
from setwise.people.texts import links
from setwise.people.texts.rendering import language_of
from setwise.store import tenancy

YOURS = phrase("your organisation")


class House(NamedTuple):
    """Whose documents they are, and what fills the gaps in them."""

    id: UUID | None
    name: str
    own_set: bool
    keeps: Organisation
    """What it says of how long things are kept; it knows nothing else."""

    @property
    def face(self) -> UUID | None:
        """Whose public pages its documents lead to: a set that keeps itself has none."""
        return None if self.own_set else self.id

    def values(self) -> dict[str, str]:
        """The gaps that an organisation fills."""
        kept = {f"{each.key}_{each.unit}": str(each.of(self.keeps)) for each in periods.every()}
        return {
            "organisation": self.name or str(YOURS),
            # As it is called in texts from before there were other periods.
            "grace_days": str(self.keeps.grace_days),
            "farewell_days": str(DAYS),
            "device_days": str(KEPT.days),
            **kept,
        }


NOBODYS = House(None, "", own_set=False, keeps=Organisation())
"""The installation's own: what stands wherever no organisation has said otherwise."""


class Document(NamedTuple):
    """One version of one document. Number 0 is the text that came with Setwise."""

    kind: TermsKind
    number: int
    source: str
    note: str = ""
    asks_again: bool = True
    published_at: datetime | None = None
    published_by: str = ""

    @property
    def language(self) -> str:
        """In which language it is, where that is another than the page's."""
        return language_of(self.number)

    @property
    def title(self) -> str:
        """What the document is called."""
        return str(DOCUMENTS[self.kind])

    def html(self, house: House, *, top: int = markdown.TOP) -> Markup:
        """The text for a page, its gaps filled."""
        html = markdown.html(shipped.filled(self.source, house.values()), top=top)
        return links.followed(html, {**links.places(house.face), **papers(house.id)})


def papers(organisation: UUID | None) -> Mapping[str, str]:
    """Where a text finds the documents: the organisation's own, or those that came."""
    kinds = {f"/terms/{kind.value}/": kind for kind in TermsKind}
    kinds |= {"/terms/": TermsKind.USER, "/privacy/": TermsKind.PRIVACY}
    return {path: address(organisation, kind) for path, kind in kinds.items()}


def address(organisation: UUID | None, kind: TermsKind) -> str:
    """Where a document is read."""
    if organisation:
        return reverse("terms:document_of", args=[organisation, kind])
    return reverse("terms:document", args=[kind])


def as_shipped(kind: TermsKind) -> Document:
    """The document as it came with Setwise."""
    return Document(kind, 0, shipped.text(kind))


def house(organisation: UUID) -> House:
    """An organisation, found by its id: its terms are for everyone who may come. Or Http404."""
    fields = ("name", "own_set", "grace_days", "keep_audit_months", "periods")
    with tenancy.inside(organisation):
        asked = Organisation.objects.filter(pk=organisation, suspended_at=None)
        found = asked.only(*fields).first()
    if found is None:
        raise Http404
    return House(found.pk, found.name, found.own_set, found)


def history(organisation: UUID, kind: TermsKind) -> tuple[Document, ...]:
    """Every version, the newest first, and the shipped one last."""
    with tenancy.inside(organisation):
        versions = TermsVersion.objects.filter(organisation=organisation, kind=kind)
        rows = tuple(versions.select_related("published_by").order_by("-number"))
    return (*map(_document, rows), as_shipped(kind))


def current(organisation: UUID | None, kind: TermsKind) -> Document:
    """The version that is in force."""
    return history(organisation, kind)[0] if organisation else as_shipped(kind)


def version(organisation: UUID, kind: TermsKind, number: int) -> Document:
    """One version; Http404 if there is none of this number."""
    return _numbered(history(organisation, kind), number)


def _numbered(documents: Iterable[Document], number: int) -> Document:
    for each in documents:
        if each.number == number:
            return each
    raise Http404


def _document(row: TermsVersion) -> Document:
    return Document(
        TermsKind(row.kind),
        row.number,
        row.text,
        row.note,
        row.asks_again,
        row.published_at,
        row.published_by.name if row.published_by else "",
    )
