"""The three named people, made through the use cases.

Alice may, Bob may in part, Charlie must be refused.
"""

from setwise.people import usecases
from setwise.people.models import Organisation, Person


def an_organisation(name: str = "Heron Vale Demonstration Trust") -> Organisation:
    return usecases.found_organisation(name=name, is_demo=True)


def alice() -> Person:
    return usecases.add_person(name="Alice Adeyemi", email="alice@example.org")


def bob() -> Person:
    return usecases.add_person(name="Bob Brennan", email="bob@example.org")


def charlie() -> Person:
    return usecases.add_person(name="Charlie Chen", email="charlie@example.com")
