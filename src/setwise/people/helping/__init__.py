"""What somebody may want to know about accounts and organisations (design/helping.py)."""

from setwise.design import helping
from setwise.people.helping import own


def learn() -> None:
    """Called once, when the area starts."""
    helping.learn(own.HELP)
