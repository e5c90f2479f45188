"""What somebody may want to know about sets, dates and programmes (design/helping.py)."""

from setwise.design import helping
from setwise.programmes.helping import cohorts, own, sets


def learn() -> None:
    """Called once, when the area starts."""
    for each in (own.HELP, sets.HELP, cohorts.HELP):
        helping.learn(each)
