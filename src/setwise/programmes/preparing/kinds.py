"""The three things that are written while preparing, in their order. Each is the member's own."""

from typing import NamedTuple

from setwise.design.words import LazySay, phrase
from setwise.store import private_kinds, words
from setwise.store.private_kinds import PrivateKind


class Prompt(NamedTuple):
    """One thing to write, as the page asks for it."""

    name: str
    kind: str
    asks: LazySay
    hint: LazySay


ASKING = "asking"
"""The question that comes of it: what can be bid with."""

PROMPTS = (
    Prompt(
        "mind",
        "preparing.mind",
        phrase("What is on your mind?"),
        phrase("Half a sentence will do. No names of patients or colleagues."),
    ),
    Prompt(
        "able",
        "preparing.able",
        phrase("What in it can you do something about?"),
        phrase("However small. What others do is theirs."),
    ),
    Prompt(
        ASKING,
        "preparing.asking",
        phrase("How can I ...?"),
        phrase("Put it as your own question. It can change when you hear yourself say it."),
    ),
)


def learn() -> None:
    """Called once, when the area starts."""
    told = {
        "mind": "what is on their mind before a meeting",
        "able": "what in it they can do something about",
        ASKING: "the question that they may bring to a meeting",
    }
    for each in PROMPTS:
        title = phrase("Before {a_meeting}: {asks}").bind(asks=each.asks)
        private_kinds.register(PrivateKind(each.kind, title, told[each.name], words.LIMIT))
