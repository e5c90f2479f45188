"""Coming late, leaving early, and the chair: handed over, left empty, filled, taken back."""

from __future__ import annotations

from setwise.demo.rehearsal.detours.aside import Aside


def start_without_the_latecomer(a: Aside) -> bool:
    """The meeting goes on without the one who is late; a slip of it is undone."""
    here = {each.name for each in a.room.clients if each.name not in a.room.absent}
    arrived = {seat.name for seat in a.chair.look().seats if seat.state != "away"}
    if not here <= arrived or not a.press(a.chair, "advance"):
        return False
    gone_on = a.chair.look().stage
    a.must(a.chair, "step_back")
    a.check("one step back", a.chair.look().stage == "gathering", f"at {a.stage}")
    a.must(a.chair, "advance")
    a.check("one step back", a.chair.look().stage == gone_on, f"and on again: {a.stage}")
    return True


def come_late(a: Aside) -> bool:
    """A latecomer joins where the meeting is, and is told where that is."""
    a.room.absent.discard(a.latecomer.name)
    a.must(a.latecomer, "join")
    page = a.latecomer.look()
    notices = [words for key, words in page.keyed.items() if key.startswith("notice-")]
    told = any(page.title in words for words in notices)
    a.check("a latecomer is told where we are", told, f"{a.latecomer.name} at {page.title}")
    a.tell(f"{a.latecomer.name} comes late.")
    return True


def agree_aloud(a: Aside) -> bool:
    """Somebody agrees to the contract aloud, and the chair records it."""
    return a.press(a.chair, "agree_contract", person=a.members[0].person) or a.press(
        a.chair, "agree_contract"
    )


def record_who_is_here(a: Aside) -> bool:
    """The chair records aloud that somebody left, and that they are back."""
    somebody = a.members[0]
    if not a.press(a.chair, "leave", person=somebody.person):
        return False
    a.check(
        "who has left is told", bool(a.offered(somebody, "join")), f"{somebody.name} may come back"
    )
    a.must(a.chair, "join", person=somebody.person)
    return True


def hand_the_chair_over(a: Aside) -> bool:
    """A member holds the chair for a moment, and the facilitator takes it back."""
    member = a.members[0]
    if not a.press(a.chair, "hand_over", person=member.person):
        return False
    holds = bool(a.offered(member, "interrupt")) and not a.offered(a.chair, "interrupt")
    a.check("one holds the chair", holds, f"{member.name} after {a.chair.name}")
    a.must(a.chair, "take_chair")
    holds = bool(a.offered(a.chair, "interrupt")) and not a.offered(member, "interrupt")
    a.check("one holds the chair", holds, f"{a.chair.name} after {member.name}")
    return True


def fill_an_empty_chair(a: Aside) -> bool:
    """The facilitator has to go: a member offers to hold the chair, and another says yes."""
    one, another = a.members[:2]
    if not a.press(a.chair, "leave"):
        return False
    a.must(one, "offer_chair")
    a.must(another, "accept_chair", person=one.person)
    a.check("one holds the chair", bool(a.offered(one, "interrupt")), one.name)
    a.must(a.chair, "join")
    a.must(a.chair, "take_chair")
    a.check("one holds the chair", not a.offered(one, "interrupt"), a.chair.name)
    return True


def stand_in(a: Aside) -> bool:
    """The facilitator has to go, and the co-facilitator takes the chair, without asking anybody."""
    if not a.press(a.chair, "leave"):
        return False
    a.must(a.beside, "take_chair")
    a.check("one holds the chair", bool(a.offered(a.beside, "interrupt")), a.beside.name)
    a.must(a.chair, "join")
    a.must(a.chair, "take_chair")
    a.check("one holds the chair", not a.offered(a.beside, "interrupt"), a.chair.name)
    return True


def leave_early(a: Aside) -> bool:
    """Somebody leaves gently, and the meeting goes on without them."""
    before = a.chair.look().stage
    if not a.press(a.leaver, "leave"):
        return False
    a.room.absent.add(a.leaver.name)
    seats = {seat.name: seat.state for seat in a.chair.look().seats}
    # In light depth the one who holds the chair sees no circle.
    a.check("who left is away", seats.get(a.leaver.name, "away") == "away", a.leaver.name)
    a.check("nothing else changes", a.chair.look().stage == before, f"{before} to {a.stage}")
    a.tell(f"{a.leaver.name} leaves early.")
    return True
