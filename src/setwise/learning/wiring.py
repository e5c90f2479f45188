"""What this area says of itself to those below it, and what it hears from them."""

from setwise.learning.growth import kinds as growth


def connect() -> None:
    """Called once, when the area starts."""
    growth.learn()
