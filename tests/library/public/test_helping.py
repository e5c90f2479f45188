"""The last line of the help on a page: whom to ask, where an organisation names somebody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from setwise.people.access import organisation_for
from setwise.people.organisations.usecases import change_settings
from tests.people.browser import client_of
from tests.people.terms.agreeing import accept_all
from tests.people.terms.conftest import LATER, Trust
from tests.people.terms.conftest import trust as trust

NAMED = "Freedom to Speak Up, 01632 960 001"
NAMED_THERE = 'Freedom to Speak Up, <a href="tel:01632960001">'
PUBLIC = "Practice education, 01632 960 002"
PUBLIC_THERE = 'Practice education, <a href="tel:01632960002">'


def test_it_leads_to_the_contact_page_once_contacts_are_named(
    trust: Trust, django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    for person in (trust.bob, trust.charlie):
        accept_all(person)
    reader, stranger = client_of(trust.bob), client_of(trust.charlie)
    contact = f"/about/of/{trust.organisation.pk}/contact/"
    assert f'href="{contact}"' not in reader.get("/yours/journal/").content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        change_settings(
            access=organisation_for(trust.alice.pk, trust.organisation.pk),
            name="Northshire",
            contacts=f"{NAMED}\n{PUBLIC}",
            public_contacts=[PUBLIC],
            second_factor_for_all=False,
            passwords=False,
            at=LATER,
        )
    assert f'href="{contact}"' in reader.get("/yours/journal/").content.decode()
    assert f'href="{contact}"' not in stranger.get("/yours/journal/").content.decode()
    theirs, others = reader.get(contact).content.decode(), stranger.get(contact).content.decode()
    assert NAMED_THERE in theirs
    assert theirs.count(PUBLIC_THERE) == 1
    assert PUBLIC_THERE in others
    assert "01632960001" not in others
