"""How dates, what they ask of people, and why there are none, are told."""

from collections.abc import Mapping, Sequence

from setwise.core.forming.dates import Trouble
from setwise.core.forming.fits import Fit, Shift
from setwise.design.words import LazySay, phrase, phrase_n, say, say_n
from setwise.programmes.dates.planning import Answer, Count, Line

TROUBLES: Mapping[str, LazySay] = {
    Trouble.PERIOD: phrase(
        "So many {meetings} with these weeks between them do not fit into this time. Choose a later last day, fewer {meetings}, or more days and times."
    ),
    Trouble.LEADER: phrase(
        "The {facilitator} cannot come to enough of these dates. Choose more days and times, or another {facilitator}."
    ),
    Trouble.ROOMS: phrase("The rooms are taken. Name one more room, or more days and times."),
}
ASKED: Mapping[Fit, LazySay] = {
    Fit.BEFORE_NIGHT: phrase("{name} has a night ahead"),
    Fit.AFTER_NIGHT: phrase("{name} comes off a night"),
    Fit.RATHER_NOT: phrase("{name} would rather not"),
}
ANSWERS: Mapping[Answer, LazySay] = {
    Answer.YES: phrase("I can"),
    Answer.RATHER_NOT: phrase("I would rather not"),
    Answer.NO: phrase("I cannot"),
}
KINDS: Mapping[Shift, LazySay] = {
    Shift.DAY: phrase("A shift by day"),
    Shift.NIGHT: phrase("A night"),
    Shift.LEAVE: phrase("Leave, or away for another reason"),
    Shift.BUSY: phrase("Busy with something else"),
    Shift.FREE: phrase("Free"),
}
WEEKDAYS: Sequence[LazySay] = (
    phrase("Monday"),
    phrase("Tuesday"),
    phrase("Wednesday"),
    phrase("Thursday"),
    phrase("Friday"),
    phrase("Saturday"),
    phrase("Sunday"),
)


def told(line: Line) -> str:
    """What a date means for the people of a set, in a sentence or two."""
    said = [_coming(line)]
    said += [say("{name} cannot", name=name) for name in line.cannot]
    said += [str(ASKED[fit].bind(name=name)) for name, fit in line.asked if fit in ASKED]
    return "; ".join(said)


def _coming(line: Line) -> str:
    if not line.people:
        return say("Nobody is in the {set} yet")
    if not line.cannot:
        return say_n("{n} person can come", "All {n} can come", line.people)
    return say_n(
        "{n} of {all} can come",
        "{n} of {all} can come",
        line.people - len(line.cannot),
        all=line.people,
    )


def summed(counts: Sequence[Count]) -> str:
    """What a whole series means, in a few words."""
    full = sum(not each.cannot for each in counts)
    if full == len(counts):
        return say("As far as we know, everybody can come to every date")
    fewest = min(counts, key=lambda each: each.people - each.cannot)
    least, people = fewest.people - fewest.cannot, fewest.people
    if not full:
        text = phrase("As far as we know, at least {least} of {people} can come to each date")
    else:
        text = phrase_n(
            "As far as we know, everybody can come to {n} of {all} dates, at least {least} of {people} to the others",
            "As far as we know, everybody can come to {n} of {all} dates, at least {least} of {people} to the others",
        ).bind(n=full, all=len(counts))
    return str(text.bind(least=least, people=people))
