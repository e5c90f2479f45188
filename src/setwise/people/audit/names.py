"""What the things are called that the audit knows by their ids.

The audit holds no names, so they are looked up when the page is shown, and are gone from it when
they are gone from the organisation. Each area says how to call its own kinds of thing.
"""

from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

from setwise.design.words import LazySay, phrase
from setwise.people.models import (
    Belonging,
    Invitation,
    Organisation,
    OwnLook,
    OwnText,
    OwnWords,
    PeopleImport,
    Person,
    Role,
    RoleHeld,
    RoomCode,
    TermsKind,
    TermsVersion,
)
from setwise.people.terms.kinds import DOCUMENTS
from setwise.store.audit import Row

Names = Mapping[UUID, str]
Known = Mapping[str, str]
"""Names of people, by id."""
Named = Mapping[tuple[str, str], str]
"""Names of things, by kind and id."""
Caller = Callable[[UUID, frozenset[UUID]], Names]
_callers: dict[str, Caller] = {}

ROLES: dict[Role, LazySay] = {
    Role.ADMINISTRATOR: phrase("administrator"),
    Role.LEAD: phrase("{programme} lead"),
    Role.EDITOR: phrase("editor"),
    Role.FACILITATOR: phrase("{facilitator}"),
    Role.MEMBER: phrase("{member}"),
}
TERMS = phrase("version {number}")
PLACES = phrase("places: {number}")
TAKEN_OVER = phrase("invited: {invited}, updated: {updated}")


def register(thing: str, caller: Caller) -> None:
    """Let a caller name things of a kind: it is given the organisation and the ids."""
    _callers[thing] = caller


def names_of(organisation: UUID, rows: Iterable[Row]) -> Named:
    """The names of the things that these rows are about, by kind and id, as far as known."""
    wanted: dict[str, set[UUID]] = {}
    for row in rows:
        if key := _id(row.thing_id):
            wanted.setdefault(row.thing, set()).add(key)
    return {
        (thing, str(key)): name
        for thing, keys in wanted.items()
        if thing in _callers
        for key, name in _callers[thing](organisation, frozenset(keys)).items()
    }


def actors_of(organisation: UUID, rows: Iterable[Row]) -> Known:
    """The names of the people who acted, as far as they are or were of the organisation."""
    ids = frozenset(key for row in rows if (key := _id(row.actor)))
    return {str(person): name for person, name in _people(organisation, ids).items()}


def _people(organisation: UUID, ids: frozenset[UUID]) -> Names:
    known = Person.objects.filter(pk__in=ids, belongings__organisation=organisation)
    return dict(known.values_list("pk", "name"))


def _belongings(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = Belonging.objects.filter(organisation=organisation, pk__in=ids)
    return dict(found.values_list("pk", "person__name"))


def _roles(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = RoleHeld.objects.filter(organisation=organisation, pk__in=ids)
    rows = found.values_list("pk", "person__name", "role")
    return {key: f"{name}, {ROLES[Role(role)]}" for key, name, role in rows}


def _invitations(organisation: UUID, ids: frozenset[UUID]) -> Names:
    """By address, until it is accepted: then it is the person's."""
    found = Invitation.objects.filter(organisation=organisation, pk__in=ids)
    rows = found.values_list("pk", "person__name", "name", "email")
    return {key: person or name or email for key, person, name, email in rows}


def _room_codes(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = RoomCode.objects.filter(organisation=organisation, pk__in=ids)
    return {
        key: str(PLACES.bind(number=places)) for key, places in found.values_list("pk", "places")
    }


def _imports(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = PeopleImport.objects.filter(organisation=organisation, pk__in=ids)
    rows = found.values_list("pk", "invited", "updated")
    return {key: str(TAKEN_OVER.bind(invited=i, updated=u)) for key, i, u in rows}


def _organisations(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = Organisation.objects.filter(pk=organisation, pk__in=ids)
    return dict(found.values_list("pk", "name"))


def _terms(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = TermsVersion.objects.filter(organisation=organisation, pk__in=ids)
    return {
        key: f"{DOCUMENTS[TermsKind(kind)]}, {TERMS.bind(number=number)}"
        for key, kind, number in found.values_list("pk", "kind", "number")
    }


def _texts(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = OwnText.objects.filter(organisation=organisation, pk__in=ids)
    rows = found.values_list("pk", "text", "number")
    return {
        key: f"{text.partition(chr(10))[0].lstrip('# ')}, {TERMS.bind(number=number)}"
        for key, text, number in rows
    }


def _looks(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = OwnLook.objects.filter(organisation=organisation, pk__in=ids)
    return {
        key: str(TERMS.bind(number=number)) for key, number in found.values_list("pk", "number")
    }


def _words(organisation: UUID, ids: frozenset[UUID]) -> Names:
    found = OwnWords.objects.filter(organisation=organisation, pk__in=ids)
    return {
        key: str(TERMS.bind(number=number)) for key, number in found.values_list("pk", "number")
    }


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


for _thing, _caller in (
    ("person", _people),
    ("belonging", _belongings),
    ("role", _roles),
    ("invitation", _invitations),
    ("room_code", _room_codes),
    ("import", _imports),
    ("organisation", _organisations),
    ("terms", _terms),
    ("text", _texts),
    ("look", _looks),
    ("words", _words),
):
    register(_thing, _caller)
