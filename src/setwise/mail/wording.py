"""Why a mail was not sent, in words for an administrator."""

from typing import assert_never

from setwise.design.words import LazySay, phrase
from setwise.mail.models import Trouble


def why(trouble: Trouble, answer: int) -> LazySay:
    """One sentence. `answer` is the number that the mail server gave."""
    match trouble:
        case Trouble.REFUSED:
            return phrase("The mail server refused it (answer {answer}).").bind(answer=answer)
        case Trouble.LATER:
            return phrase("The mail server put it off each time (answer {answer}).").bind(
                answer=answer
            )
        case Trouble.NO_LINE | Trouble.NONE:
            return phrase("The mail server could not be reached, or broke off.")
        case Trouble.TOO_LATE:
            return phrase("It could not be sent in time to be of use.")
    assert_never(trouble)
