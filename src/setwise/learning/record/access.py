"""The door to what stands in one's own record: through its owner, whatever it is."""

from uuid import UUID

from django.http import Http404

from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.learning.record import derived, kinds
from setwise.learning.record.derived import Derived
from setwise.learning.sheets import Sheet
from setwise.learning.taking.queries import takeaway
from setwise.programmes.attendance import queries as attendance


def entry_of(owner: Owner, meeting: UUID) -> Derived:
    """The entry of a meeting that the owner came to. Raises Http404, and private.NotNow."""
    for each in attendance.known(owner.person):
        if each.meeting == meeting and each.came:
            place = derived.place_of(owner.person, meeting)
            over = sheets.one(owner.person, kinds.LAID, place)
            told = takeaway(owner.person, meeting)
            return derived.derived(each, told, derived.laid(over.values) if over else None)
    raise Http404


def piece_of(owner: Owner, kind: str, piece: UUID) -> Sheet:
    """Something of this kind that the owner wrote. Raises Http404, and private.NotNow."""
    if found := sheets.one(owner.person, kind, piece):
        return found
    raise Http404
