"""The door to a set's contract: through one's own membership."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.programmes.access import Seat, SetAccess, set_for
from setwise.programmes.models import Role
from setwise.programmes.tending.access import HOLDS


@dataclass(frozen=True, slots=True)
class ContractAccess:
    """A set's contract, for one of those who belong to the set now."""

    found: SetAccess

    @property
    def person(self) -> UUID:
        return self.found.person

    @property
    def learning_set(self) -> UUID:
        return self.found.learning_set.id

    @property
    def organisation(self) -> UUID:
        return self.found.learning_set.organisation

    @property
    def asked(self) -> tuple[Seat, ...]:
        """Whose agreement a version needs. A supporter is bound by it, and is not counted."""
        return tuple(seat for seat in self.found.roster if seat.role is not Role.SUPPORTER)

    @property
    def may_write(self) -> bool:
        """Members and facilitators write it, and put it to the set."""
        return self.found.role is not Role.SUPPORTER

    @property
    def may_record(self) -> bool:
        """Who holds the process records what was said aloud; where nobody does, any member."""
        held = any(seat.role in HOLDS for seat in self.found.roster)
        return self.found.role in HOLDS or (self.may_write and not held)


def contract_for(person: UUID | None, learning_set: UUID) -> ContractAccess:
    """The contract of a set that the person belongs to now. Raises Http404."""
    if person is None:
        raise Http404
    return ContractAccess(set_for(person, learning_set))
