"""How a text is made plain, and where something is asked in it."""

from __future__ import annotations

import pytest

from setwise.core.questions.asking import ask
from setwise.core.questions.reading import read


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("What's up? Don't ask.", "what is up ? do n't ask ."),
        ("wud u cud u", "would you could you"),
        ("She’s “fine”", "she is fine"),
        ("her manager's view", "her manager view"),
        ("They've said we'll see", "they have said we will see"),
        ("rock'n roll", "rockn roll"),
        ("Wow!! Really??", "wow . really ?"),
        ("... ?", ""),
    ],
)
def test_a_text_is_spelled_out(text: str, plain: str) -> None:
    assert read(text).whole == plain


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("What happened?", ["wh"]),
        ("So, um, sorry, did you go?", ["yn"]),
        ("When the bleep goes, what happens?", ["wh"]),
        ("Had you known, what would you have done?", ["wh"]),
        ("In what way does it matter?", ["wh"]),
        ("Which of your ideas do you like best?", ["wh"]),
        ("It's hard, isn't it?", []),
        ("How is it, do you think?", ["wh"]),
        ("Do it today.", []),
        ("How do you know what to do and what to leave?", ["wh"]),
        ("What support do you need, and from whom?", ["wh"]),
        ("what did she say and did you answer", ["wh", "yn"]),
        ("how did you feel did you cry", ["wh", "yn"]),
        ("I was wondering whether you have gone.", ["yn"]),
        ("I wonder if she knows.", ["yn"]),
        ("I was wondering.", []),
        ("What, if anything, do you want?", ["wh"]),
        ("That is what I thought.", []),
    ],
)
def test_where_a_question_begins(text: str, starts: list[str]) -> None:
    assert [start for each in ask(read(text)) for start in each.starts] == starts


def test_what_was_set_aside() -> None:
    (asked,) = ask(read("Given all that, how do you feel?"))
    assert (asked.before, asked.text) == ("given all that ,", "how do you feel")
    (asked,) = ask(read("I'd like to know whether the others have heard"))
    assert (asked.frame, asked.text) == ("wondered", "have the others heard")
