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


def test_it_leads_to_the_contact_page_once_contacts_are_named(
    trust: Trust, django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    accept_all(trust.bob)
    reader = client_of(trust.bob)
    contact = f'href="/about/of/{trust.organisation.pk}/contact/"'
    assert contact not in reader.get("/yours/journal/").content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        change_settings(
            access=organisation_for(trust.alice.pk, trust.organisation.pk),
            name="Northshire",
            contacts="Freedom to Speak Up, 01632 960 001",
            second_factor_for_all=False,
            passwords=False,
            at=LATER,
        )
    assert contact in reader.get("/yours/journal/").content.decode()
    assert reader.get(f"/about/of/{trust.organisation.pk}/contact/").status_code == 200
