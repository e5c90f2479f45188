"""What the one who watches is told: a line for each stage."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.core.meeting import processes
from setwise.design.words import LazySay, phrase

CLOSED = "closed"

CAPTIONS: Mapping[str, LazySay] = {
    "gathering": phrase("People arrive. Their {contract} is a reminder; it locks no door."),
    "silence": phrase("A short silence, to arrive in body and in mind."),
    "check_in": phrase("Everyone has a turn, or passes. Dilys passes at first, and takes it back."),
    "bidding": phrase("Two ask for time. The {set} agrees who works today."),
    "presenting": phrase("The {presenter} tells the story. Nobody interrupts, and no clock runs."),
    "clarifying": phrase("Short questions, so that everyone understands. One turn each."),
    "open_questions": phrase(
        "Questions, never advice. The {presenter} may keep one, and decides when to stop."
    ),
    "closing_round": phrase(
        "Each says a few words to the {presenter}, who speaks last. Nothing comes after."
    ),
    "action": phrase("If the {presenter} wants to: one thing to do, private unless shared."),
    "how_did_we_work": phrase("A look at how they worked together, not at what was said."),
    "close": phrase("The {facilitator} closes the {meeting}."),
    "presenting_and_clarifying": phrase("The story, then short questions to understand it."),
    "reflect_and_act": phrase("Each says what they take from it. The {presenter} speaks last."),
    CLOSED: phrase("That was a whole {meeting}."),
}


def stages(process: str) -> tuple[str, ...]:
    """The stages of a process in order, and its close."""
    return (*(stage.key for stage in processes.newest(process).stages), CLOSED)
