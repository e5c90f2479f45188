"""Why a command is refused: each code, and the words that people read."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter

from setwise.cli.reference.process_page import MADE
from setwise.core.meeting.refusals import Why
from setwise.design.terms import BRITISH
from setwise.design.words import MissingWords
from setwise.room.wording import REFUSALS


def page() -> str:
    """The whole page. Raises MissingWords for a code without words."""
    if unsaid := {why.value for why in Why} - REFUSALS.keys():
        raise MissingWords(f"no words are known for the refusals {sorted(unsaid)}")
    return "\n".join(["# Refusals", f"\n{MADE}\n", *_told()])


def _told() -> Iterator[str]:
    yield (
        "A refused command changes nothing. The answer is a code, kept with the command's id and "
        "given again if the command is sent again; the page turns it into words, in the terms that "
        "the organisation uses (here the usual ones)."
    )
    yield "\n## From the rules of the meeting\n\n| Code | What people read |\n|---|---|"
    yield from (_row(why.value) for why in Why)
    yield "\n## From the page and the store\n\n| Code | What people read |\n|---|---|"
    yield from (_row(code) for code in REFUSALS if code not in set(Why))
    yield ""


def _row(code: str) -> str:
    text = REFUSALS[code].text
    used = [name for _, name, _, _ in Formatter().parse(text) if name]
    return f"| `{code}` | {text.format(**{name: BRITISH.words[name] for name in used})} |"
