"""What somebody may want to know who keeps a library (design/helping.py)."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design import helping
from setwise.design.helping import Help, Then
from setwise.design.words import phrase

HERE = ("organisation",)
TO_LIBRARY = Then(phrase("To the library"), "articles:every", HERE)

HELP: Mapping[str, Help] = {
    "articles:add": Help(
        phrase(
            "Only add what you may pass on. If you are not sure, give a link and a summary of your own."
        ),
        (
            phrase("I may share it with colleagues only."),
            phrase(
                "Say that it is not for publishing on websites. Then nobody outside can find it."
            ),
        ),
        then=TO_LIBRARY,
    ),
    "articles:change": Help(
        phrase(
            "It holds at once, also on reading lists: whoever may not see it any more does not find it."
        ),
        then=TO_LIBRARY,
    ),
    "articles:upload": Help(
        phrase(
            "The file is read before it is kept. What could do harm is refused, with the reason."
        ),
        (
            phrase("My PDF is refused."),
            phrase("Open it, print it as a new PDF, and add that one."),
        ),
        phrase("A link that somebody passes on opens nothing for whoever may not see the article."),
        then=TO_LIBRARY,
    ),
    "articles:withdrawn": Help(
        phrase(
            "An administrator says for how long these are kept. Then they are deleted, with their PDFs."
        ),
    ),
    "reading:of_programme": Help(
        phrase("One or two short ones are enough. Nobody is asked whether they have read them."),
        phrase("People find them beside preparing for their next {meeting}."),
    ),
    "reading:of_meeting": Help(
        phrase("One or two short ones are enough. Nobody is asked whether they have read them."),
        phrase("People find them beside preparing for this {meeting}."),
    ),
}


def learn() -> None:
    """Called once, when the area starts."""
    helping.learn(HELP)
