"""What somebody may want to know about sets, dates and programmes (design/helping.py)."""

from setwise.design import helping
from setwise.programmes.helping import own


def learn() -> None:
    """Called once, when the area starts."""
    helping.learn(own.HELP)
