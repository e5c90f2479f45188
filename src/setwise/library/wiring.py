"""What this area says of itself to those below it, and what it hears from them."""

from setwise.library.public import contents


def connect() -> None:
    """Called once, when the area starts."""
    contents.learn()
