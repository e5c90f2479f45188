"""The tables of this area. What somebody wrote is in none of them: it is sealed, in the store."""

from setwise.learning.sharing.models import Share

__all__ = ["Share"]
