"""What this area says of itself to those below it, and what it hears from them."""

from setwise.learning.growth import kinds as growth
from setwise.learning.record import kinds as record
from setwise.learning.taking import kinds as taking


def connect() -> None:
    """Called once, when the area starts."""
    taking.learn()
    growth.learn()
    record.learn()
