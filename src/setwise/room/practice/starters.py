"""What one might be told, and what one would like to say to it: something to begin from, made up."""

from typing import NamedTuple

from setwise.design.words import LazySay, phrase


class Starter(NamedTuple):
    """What somebody tells, and the advice that comes to mind."""

    told: LazySay
    advice: LazySay


STARTERS = (
    Starter(
        phrase("Handover runs over every single day, and I miss my bus."),
        phrase("You should just get up and go."),
    ),
    Starter(
        phrase("One of the doctors talks past me, as if I were not there."),
        phrase("Have you tried telling him how that feels?"),
    ),
    Starter(
        phrase("I check every drug three times, and then I am behind with everything."),
        phrase("Why don't you make yourself a list?"),
    ),
    Starter(
        phrase("I am to show a student how things are done, and I am new here myself."),
        phrase("If I were you I would ask for somebody else to do it."),
    ),
    Starter(
        phrase("Since that night I do not sleep before a shift."),
        phrase("Maybe you could see occupational health?"),
    ),
    Starter(
        phrase("Everyone says I am doing well. I do not believe them."),
        phrase("You need to be kinder to yourself."),
    ),
)
