from tests.people.organisations.conftest import world

__all__ = ["world"]
