"""Interruptions, one step back, the depth of the screen, and pieces of work that end otherwise."""

from __future__ import annotations

from setwise.demo.rehearsal import checks
from setwise.demo.rehearsal.detours.aside import Aside
from setwise.demo.wishes import Wish


def interrupt(a: Aside, kind: str) -> bool:
    """Everything waits, and goes on from where it was."""
    before = a.standing(a.members[0])
    if not a.press(a.chair, "interrupt", kind=kind):
        return False
    checks.together(a.room.notes, a.room.clients)
    other = a.presenter or a.members[0]
    a.check("an interruption holds", not a.offered(other, "advance"), f"{kind} at {a.stage}")
    a.must(a.chair, "resume")
    alike = a.standing(a.members[0]) == before
    a.check("we go on from where we were", alike, f"after {kind} at {a.stage}")
    return True


def pause(a: Aside) -> bool:
    return interrupt(a, "pause")


def take_a_break(a: Aside) -> bool:
    return interrupt(a, "break")


def time_out(a: Aside) -> bool:
    return interrupt(a, "time_out")


def change_depth(a: Aside) -> bool:
    """To the other depth and back."""
    depth = a.chair.look().board.get("data-depth", "")
    other = "light" if depth == "full" else "full"
    if not a.press(a.chair, "change_depth", kind=other):
        return False
    found = {each.look().board.get("data-depth") for each in a.room.clients}
    a.check("one depth for everyone", found == {other}, f"{found}")
    a.must(a.chair, "change_depth", kind=depth)
    return True


def show_how_long(a: Aside) -> bool:
    """How long it has been is shown to everyone, and then to the chair only."""
    if not a.press(a.chair, "show_elapsed", kind="on"):
        return False
    a.must(a.chair, "show_elapsed", kind="off")
    return True


def bid_again(a: Aside) -> bool:
    """A bid is taken back, and made again."""
    for bidder in (*a.members, a.presenter or a.room.clients[0]):
        if a.press(bidder, "withdraw_bid"):
            a.must(bidder, "bid")
            return True
    return False


def agree_on_two(a: Aside) -> bool:
    """The set agrees on a second piece of work; see `leave_one_for_another_time`."""
    press = a.offered(a.chair, "agree_pieces")
    form = next((form for form in a.chair.paper.forms if form.ticks), None)
    if press is None or form is None or not any(ticked for _, _, ticked in form.ticks):
        return False
    first = next(person for person, _, ticked in form.ticks if ticked)
    second = next(person for person, _, ticked in form.ticks if not ticked)
    a.room.press(a.chair, Wish(press, ticked=(first, second)))
    return True


def leave_one_for_another_time(a: Aside) -> bool:
    """There will be no time for the second piece of work."""
    return a.press(a.chair, "drop_piece")


def one_more_thing(a: Aside) -> bool:
    """The work is taken up again, and stopped for care: then nobody has to say anything."""
    if not a.press(a.chair, "reopen"):
        return False
    a.must(a.chair, "stop_for_care")
    closing = a.stage
    a.room.notes.here.care = True
    a.must(a.chair, "advance")
    if a.stage == closing and a.chair.paper.board.get("data-depth") == "light":
        # Held aloud, a closing round is two presses: the others', and the presenter's.
        a.must(a.chair, "advance")
    a.check("after care nobody has to speak", a.stage != closing, f"at {a.stage}")
    return True


def share_an_action(a: Aside) -> bool:
    """The presenter shares their action, and keeps it to themselves after all."""
    text = a.room.latest.get("action", "")
    if a.presenter is None or not text or not a.press(a.presenter, "share_action", shared="yes"):
        return False
    other = a.members[0]
    other.look()
    a.check("shared with the set", text in other.html, f"{a.presenter.name}'s action")
    a.must(a.presenter, "share_action", shared="no")
    checks.unseen(a.room.notes, text, a.members, f"{a.presenter.name}'s action")
    return True


def come_back_to_bidding(a: Aside) -> bool:
    """The set comes back to bidding, and nobody wants time: one step back."""
    here = a.stage
    if not a.press(a.chair, "return_to", stage="bidding"):
        return False
    a.must(a.chair, "step_back")
    a.check("one step back", a.chair.look().stage == here, f"at {a.stage}")
    return True


def close_too_soon(a: Aside) -> bool:
    """The meeting is closed by a slip, and opened again."""
    if not a.press(a.chair, "close"):
        return False
    checks.closed(a.room.notes, a.room.clients)
    a.must(a.chair, "step_back")
    status = {each.look().status for each in a.room.clients}
    a.check("a close is undone", status == {"open"}, ", ".join(status))
    return True
