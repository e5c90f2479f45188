"""What the contract holds of a person, for the whole-person export and erasure.

What somebody said was missing is among their words (`room.held`), and goes with their key.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import F

from setwise.design.words import phrase
from setwise.people import holdings
from setwise.people.holdings import OF, Holding
from setwise.programmes.models import (
    ContractAgreement,
    ContractDraft,
    ContractRemark,
    ContractVersion,
)


def register() -> None:
    """Called once, when the area starts."""
    holdings.register(
        Holding(
            "contracts",
            phrase("{Contracts} that you agreed to"),
            frozenset(
                {
                    *("programmes_contractagreement", "programmes_contractremark"),
                    *("programmes_contractdraft", "programmes_contractversion"),
                }
            ),
            _agreed,
            _let_go,
            {
                "set": phrase("{Set}"),
                "number": phrase("Version"),
                "at": phrase("When"),
                "aloud": phrase("Said aloud"),
            },
        )
    )


def _agreed(person: UUID) -> list[dict[str, Any]]:
    mine = ContractAgreement.objects.filter(person=person).order_by("at")
    fields = {"set": F("version__learning_set__name"), "number": F("version__number")}
    return [dict(row) for row in mine.values("at", "aloud", OF, **fields)]


def _let_go(person: UUID, at: datetime) -> None:
    # The contract is the set's: it stays, and nothing says any more who wrote it.
    ContractAgreement.objects.filter(person=person).delete()
    ContractRemark.objects.filter(person=person).delete()
    ContractDraft.objects.filter(by=person).update(by=None)
    ContractVersion.objects.filter(put_by=person).update(put_by=None)
