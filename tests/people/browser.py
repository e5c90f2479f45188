"""A browser in which somebody has signed in, with a second step."""

from django.conf import settings
from django.test import Client

from setwise.people.models import Person
from setwise.people.signin.marks import SECOND_STEP
from tests.room.browser import a_session


def client_of(person: Person) -> Client:
    """Their browser."""
    session = a_session(str(person.pk))
    session[SECOND_STEP] = True
    session.save()
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = str(session.session_key)
    return client
