"""A browser at the door of a trust, as in the tests of signing in."""

from tests.people.signin.conftest import door, trust

__all__ = ["door", "trust"]
