"""Asking to be erased, changing one's mind, and being erased. The moment comes in as an argument."""

import logging
from datetime import UTC, datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from setwise.home import noting
from setwise.home.models import ErasureAsked
from setwise.people import held, holdings
from setwise.people.access import every_organisation_of
from setwise.people.models import Organisation
from setwise.people.organisations.queries import left_alone
from setwise.store import erasure, tenancy
from setwise.store.erasure import Erased, Further
from setwise.store.tenancy import Errand

DAYS_TO_CHANGE_ONES_MIND = 14

_logger = logging.getLogger(__name__)


def asked(*, person: UUID) -> ErasureAsked | None:
    """What waits of what this person asked for."""
    return ErasureAsked.objects.filter(person=person, withdrawn_at=None, done_at=None).first()


class LastAdministrator(Exception):
    """Nobody would be left to administer an organisation."""


def left_without(*, person: UUID) -> tuple[str, ...]:
    """The organisations that nobody would administer once this person is erased, by name.

    Who has asked to be erased is as good as gone.
    """
    asked = ErasureAsked.objects.filter(withdrawn_at=None, done_at=None)
    return left_alone(person, asked.values_list("person", flat=True))


def ask(*, person: UUID, at: datetime) -> ErasureAsked:
    """Ask to be erased in two weeks. Asked twice, the first one counts.

    Raises LastAdministrator as long as nobody else administers one of their organisations.
    """
    due = at + timedelta(days=DAYS_TO_CHANGE_ONES_MIND)
    try:
        with transaction.atomic():
            _not_the_last(person)
            asked = ErasureAsked.objects.create(person_id=person, asked_at=at, due_at=due)
            noting.note_of_ones_own("erasure_asked", person, at)
            return asked
    except IntegrityError:
        return ErasureAsked.objects.get(person=person, withdrawn_at=None, done_at=None)


def _not_the_last(person: UUID) -> None:
    # The organisations' rows are the queue of those who would leave each other alone.
    for organisation in sorted(every_organisation_of(person)):
        with tenancy.inside(organisation):
            Organisation.objects.select_for_update().filter(pk=organisation).first()
    if left_without(person=person):
        raise LastAdministrator


def withdraw(*, person: UUID, at: datetime) -> bool:
    """Stay after all. False if nothing was asked, or it is too late."""
    waiting = ErasureAsked.objects.filter(person=person, withdrawn_at=None, done_at=None)
    with transaction.atomic():
        stays = bool(waiting.update(withdrawn_at=at))
        if stays:
            noting.note_of_ones_own("erasure_withdrawn", person, at)
    return stays


def erase(*, person: UUID, at: datetime, by: str = "") -> Erased:
    """Let everything of a person go, now; because they asked, unless somebody else is named.

    Says how many words and keys went.

    Their words first: a key that is destroyed does not come back, so that is no part of a
    transaction. Then each area its own, all or nothing. What fails is tried again. Both stand in
    the ledger of erasures, so that no restore brings them back.
    """
    moment = int(at.timestamp() * 1000)
    words = erasure.erase_person(person=person, by=by or str(person), at=moment)
    erasure.erase_further(thing="account", key=person, by=by or str(person), at=moment)
    return words


def register() -> None:
    """Say how an account is erased. Called once, when the area starts."""
    erasure.register("account", Further(_forget, held.named, held.forgotten))


def _forget(person: UUID, by: str, moment: int) -> None:
    at = datetime.fromtimestamp(moment / 1_000, UTC)
    with tenancy.on(Errand.HOUSE), transaction.atomic():
        was_known = held.named([person])
        # The highest area first: what stands on something goes before it.
        for holding in reversed(holdings.all_holdings()):
            if holding.erase is not None:
                holding.erase(person, at)
        ErasureAsked.objects.filter(person=person, withdrawn_at=None, done_at=None).update(
            done_at=at
        )
        if was_known:
            noting.note("person_erased", person, at, by=by)


def erase_due(*, at: datetime) -> int:
    """Erase everyone whose two weeks are over. A house's job; says how many."""
    waiting = ErasureAsked.objects.filter(withdrawn_at=None, done_at=None, due_at__lte=at)
    done = 0
    for person in waiting.values_list("person", flat=True):
        try:
            erase(person=person, at=at)
            done += 1
        except Exception as error:
            # Only the kind of error: its message may hold anything. It is tried again.
            _logger.error("Person %s was not erased: %s", person, type(error).__name__)
    return done
