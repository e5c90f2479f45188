"""What somebody may want to know about accounts and organisations (design/helping.py)."""

from setwise.design import helping
from setwise.people.helping import organisation, own


def learn() -> None:
    """Called once, when the area starts."""
    for each in (own.HELP, organisation.HELP):
        helping.learn(each)
