"""What follows for a person from having left. The moment comes in as an argument."""

from datetime import datetime
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db import IntegrityError, transaction

from setwise.core import farewell as rules
from setwise.core.farewell import Stage
from setwise.design.dates import LONDON
from setwise.people.farewell import letters
from setwise.people.farewell.access import belongs
from setwise.people.farewell.models import Farewell
from setwise.people.models import Belonging, Person
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand


def gone(
    *,
    organisation: UUID,
    person: UUID | None,
    at: datetime,
    by: UUID | str,
    since: datetime | None,
) -> None:
    """Somebody has left an organisation: if it was the last, their farewell begins (`people.news`)."""
    if person is not None:
        begin(person=person, at=at)


@transaction.atomic
def begin(*, person: UUID, at: datetime) -> bool:
    """They belong nowhere any more. False if they do, or never did.

    Their own address, if they named one, is the one they sign in with from now on. They are told.
    """
    if belongs([person]) or not _belonged(person):
        return False
    kept, _ = Farewell.objects.get_or_create(person_id=person)
    kept.left_at, kept.ends_at = at, rules.ends_at(at, LONDON)
    kept.reminded_at = None
    own, kept.own_address = kept.own_address, ""
    kept.save()
    somebody = Person.objects.get(pk=person)
    if own:
        _move(somebody, own, at)
    letters.left(somebody, rules.last_day(at, LONDON), at=at, ends_at=kept.ends_at)
    return True


def _belonged(person: UUID) -> bool:
    """Whether they ever took up an invitation. Who only declined one has nothing here."""
    if Farewell.objects.filter(person=person, left_at__isnull=False).exists():
        return True
    with tenancy.on(Errand.SIGN_IN):
        return Belonging.objects.filter(person=person, joined_at__isnull=False).exists()


def _move(person: Person, address: str, at: datetime) -> None:
    """Sign in with the address of one's own, unless somebody else has come with it meanwhile."""
    before, person.email = person.email, address
    try:
        with transaction.atomic():
            person.save(update_fields=["email"])
    except IntegrityError:
        person.email = before
        return
    EmailAddress.objects.filter(user=person).delete()
    audit.record(
        organisation=None,
        actor=person.pk,
        action="address_changed",
        thing="person",
        thing_id=person.pk,
        at=at,
    )


@transaction.atomic
def name_address(*, person: Person, address: str) -> bool:
    """Keep an address of one's own, proven, for the day one leaves. False if it is kept already.

    Until then nothing changes, and nobody sees it.
    """
    kept, _ = Farewell.objects.get_or_create(person=person)
    if kept.own_address == address.strip().lower():
        return False
    kept.own_address = address.strip().lower()
    kept.save(update_fields=["own_address"])
    letters.address_named(person)
    return True


@transaction.atomic
def let_address_go(*, person: Person) -> bool:
    """Keep it no longer. False if there was none."""
    kept = Farewell.objects.filter(person=person).first()
    if kept is None or not kept.own_address:
        return False
    kept.own_address = ""
    kept.save(update_fields=["own_address"])
    return True


def look_after(at: datetime) -> int:
    """The house: find who has left unheard, and remind each once, in time; how many."""
    with tenancy.on(Errand.HOUSE):
        for person in _unheard():
            begin(person=person, at=at)
        return sum(_remind(each, at) for each in _unreminded())


def _unheard() -> tuple[UUID, ...]:
    """Who left without our hearing of it, such as before there were farewells. They have all the time."""
    left = Belonging.objects.filter(left_at__isnull=False, joined_at__isnull=False)
    left = left.filter(person__email__isnull=False)
    people = set(left.values_list("person", flat=True))
    known = Farewell.objects.filter(left_at__isnull=False, person__in=people)
    people -= set(known.values_list("person", flat=True))
    return tuple(sorted(people - belongs(people)))


def _unreminded() -> tuple[Farewell, ...]:
    waiting = Farewell.objects.filter(left_at__isnull=False, reminded_at=None)
    found = tuple(waiting.select_related("person"))
    back = belongs([each.person_id for each in found])
    return tuple(each for each in found if each.person_id not in back)


@transaction.atomic
def _remind(kept: Farewell, at: datetime) -> bool:
    assert kept.left_at is not None
    assert kept.ends_at is not None
    if rules.stage(kept.left_at, LONDON, at) is not Stage.REMIND:
        return False
    mine = Farewell.objects.filter(pk=kept.pk, reminded_at=None)
    if not mine.update(reminded_at=at):
        return False
    letters.remind(kept.person, rules.last_day(kept.left_at, LONDON), at=at, ends_at=kept.ends_at)
    return True
