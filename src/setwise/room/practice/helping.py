"""What somebody may want to know while they practise (design/helping.py)."""

from __future__ import annotations

from collections.abc import Mapping

from setwise.design import helping
from setwise.design.helping import Help
from setwise.design.words import phrase

HELP: Mapping[str, Help] = {
    "practice:asking": Help(
        (
            phrase("Where does it go?"),
            phrase(
                "The server looks at it for the hint, and forgets it. Nobody is shown it and nothing of"
                " it is kept."
            ),
        ),
        phrase(
            "The hint knows short questions in English. Where it finds nothing, trust your own ear."
        ),
    ),
}


def learn() -> None:
    """Called once, when the area starts."""
    helping.learn(HELP)
