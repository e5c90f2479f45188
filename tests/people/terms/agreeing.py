"""Publishing and accepting in few words, through the use cases."""

from datetime import datetime

from setwise.people.models import Person, TermsKind
from setwise.people.terms import asking, documents, usecases
from setwise.people.terms.usecases import Shown
from tests.people.terms.conftest import LATER, NOW, Trust


def publish(
    trust: Trust, text: str, *, kind: TermsKind = TermsKind.USER, again: bool = True
) -> int:
    newest = documents.current(trust.organisation.pk, kind)
    return usecases.publish(
        person=trust.alice.pk,
        organisation=trust.organisation.pk,
        kind=kind,
        text=text,
        note=f"It now says {text}." if again else "",
        asks_again=again,
        base=newest.number,
        at=LATER,
    )


def missing(person: Person) -> tuple[asking.Asked, ...]:
    return asking.outstanding(person.pk, asking.standings(person.pk))


def kinds(person: Person) -> list[str]:
    return [asked.kind.value for asked in missing(person)]


def accept_all(person: Person, at: datetime = NOW) -> bool:
    """Accept whatever a page would show now."""
    shown = [Shown(each.organisation, each.kind, each.version) for each in missing(person)]
    return usecases.accept(person=person.pk, shown=shown, at=at)
