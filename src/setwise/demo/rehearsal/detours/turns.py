"""Turns and questions: what the chair does for others, and what people take back."""

from __future__ import annotations

from setwise.demo.rehearsal.detours.aside import Aside


def lead_the_round(a: Aside) -> bool:
    """The chair gives the turn, goes on, draws an order, and looks after those in line."""
    if not a.press(a.chair, "give_turn"):
        return False
    a.must(a.chair, "end_turn")
    a.must(a.chair, "draw_order")
    for do in ("pass", "pass_over"):
        # Among three there may be nobody left in line.
        if somebody := _in_line(a, do):
            a.must(a.chair, do, person=somebody)
    return True


def _in_line(a: Aside, do: str) -> str | None:
    """Somebody whom the chair may do this for, and who does not have the floor."""
    page = a.chair.look()
    floor = next((each.person for each in a.room.clients if each.name == page.floor), "")
    people = [person for form in page.forms if do in form.presses for person in form.people]
    return next((person for person in people if person != floor), None)


def hear_somebody_out(a: Aside) -> bool:
    """Somebody was interrupted: they are heard to the end, and turns are as they were."""
    before, one = a.standing(a.members[0]), a.members[0]
    if not a.press(one, "ask_to_finish"):
        return False
    a.must(a.chair, "hear_out")
    a.must(a.chair, "resume")
    a.check("we go on from where we were", a.standing(one) == before, f"{one.name} at {a.stage}")
    return True


def go_round_again(a: Aside) -> bool:
    """Once more round, and this time it is held aloud."""
    if not a.press(a.chair, "go_round_again"):
        return False
    a.must(a.chair, "hold_round")
    return True


def lower_a_hand(a: Aside) -> bool:
    """A question can wait, and then it cannot."""
    for member in a.members:
        if a.press(member, "lower_hand"):
            a.must(member, "raise_hand")
            return True
    return False


def ask_for_it_in_writing(a: Aside) -> bool:
    """Somebody would like to read the question that is being asked."""
    return any(a.press(member, "ask_to_write") for member in a.members)


def let_a_question_go(a: Aside) -> bool:
    """The presenter does not answer this one."""
    return a.presenter is not None and a.press(a.presenter, "let_question_go")


def take_a_question_back(a: Aside) -> bool:
    """A question that waits is taken back, and written anew."""
    for member in a.members:
        text = a.room.waiting.get(member.name)
        if text and a.press(member, "withdraw"):
            del a.room.waiting[member.name]
            member.look()
            a.check("what was taken back is gone", text not in member.html, member.name)
            a.must(member, "write", kind="question", text=member.part.questions[0])
            return True
    return False


def keep_and_let_go(a: Aside) -> bool:
    """The presenter lets go of a question that was kept, and keeps it after all."""
    if a.presenter is None or not a.press(a.presenter, "let_go"):
        return False
    a.must(a.presenter, "keep")
    return True
