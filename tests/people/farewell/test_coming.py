"""The way in of somebody who has left: open until the last day, shut after it, an address of her own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from django.core import mail

from setwise.people import usecases as people
from setwise.people.farewell import access
from setwise.people.farewell.models import Farewell
from setwise.people.models import Person
from setwise.store import audit
from tests.people.signin.door import Door, Trust, newest_code

HERE = "/account/own-address"


def leaves(trust: Trust, days_ago: int = 0) -> None:
    at = datetime.now(UTC) - timedelta(days=days_ago)
    people.leave(organisation=trust.organisation, person=trust.bob, at=at)


@pytest.mark.parametrize("days", [0, 30, 89])
def test_until_the_last_day_she_signs_in_as_before(trust: Trust, door: Door, days: int) -> None:
    leaves(trust, days)
    door.signs_in(trust.bob)
    assert door.who() == str(trust.bob.pk)
    page = door.opens("/account/your-data/").content.decode()
    assert "You have left." in page
    assert "not told whether you come" in page
    assert "What is yours is here until" in door.opens("/").content.decode()
    assert door.sends("/account/your-data/download").content.startswith(b"PK")


def test_whoever_she_left_does_not_read_in_the_audit_that_she_came(
    trust: Trust, door: Door
) -> None:
    def noted(organisation: UUID | None) -> set[str]:
        return {row.action for row in audit.page(organisation).rows}

    door.signs_in(trust.bob)
    door.sends("/account/your-data/download")
    assert "person_exported" in noted(trust.organisation.pk)
    leaves(trust)
    before = noted(trust.organisation.pk)
    for sent in ("download", "erase", "stay"):
        door.sends(f"/account/your-data/{sent}")
    assert noted(trust.organisation.pk) == before
    assert {"person_exported", "erasure_asked", "erasure_withdrawn"} <= noted(None)


def test_after_it_nobody_signs_in_as_her(trust: Trust, door: Door) -> None:
    leaves(trust, 92)
    assert door.asks_for_a_code("bob@example.org").status_code == 302
    answer = door.enters(newest_code())
    assert answer.status_code == 403
    assert "Your time here is over" in answer.content.decode()
    assert door.who() is None


def test_a_session_that_is_still_open_opens_nothing_after_it(trust: Trust, door: Door) -> None:
    leaves(trust, 1)
    door.signs_in(trust.bob)
    assert door.opens("/yours/").status_code == 200
    Farewell.objects.update(ends_at=datetime.now(UTC))
    for path in ("/", "/yours/", "/yours/growth/", "/account/your-data/"):
        assert door.opens(path).status_code == 404, path
    assert door.sends("/account/your-data/download").status_code == 404


def names(door: Door, address: str = "bob@home.example.org") -> None:
    assert door.sends(HERE, email=address).headers["Location"] == f"{HERE}/code"
    assert mail.outbox[-1].to == [address]
    assert door.sends(f"{HERE}/code", code=newest_code()).headers["Location"] == HERE


def test_an_address_of_her_own_is_proven_and_kept_for_that_day(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    assert f'href="{HERE}"' in door.opens("/account/your-data/").content.decode()
    assert "Who can see this: only you." in door.opens(HERE).content.decode()
    assert door.opens(f"{HERE}/code").status_code == 404
    assert door.sends(HERE, email="no address").status_code == 422
    names(door)
    assert "bob@home.example.org" in door.opens(HERE).content.decode()
    assert mail.outbox[-1].to == ["bob@example.org"]
    assert "bob@home.example.org" not in str(mail.outbox[-1].body)
    leaves(trust)
    bob = Person.objects.get(pk=trust.bob.pk)
    home = Door()
    home.signs_in(bob)
    assert home.who() == str(bob.pk)


def test_a_wrong_code_keeps_nothing(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    door.sends(HERE, email="bob@home.example.org")
    assert door.sends(f"{HERE}/code", code="00000000").status_code == 422
    assert access.address_of_ones_own(trust.bob.pk) == ""


def test_she_takes_it_away_again(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    names(door)
    door.sends(HERE, do="let_go")
    assert "bob@home.example.org" not in door.opens(HERE).content.decode()


def test_whoever_leads_does_not_see_it(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    names(door)
    lead = Door()
    lead.signs_in(trust.alice)
    for path in (
        f"/organisation/{trust.organisation.pk}/people/",
        f"/organisation/{trust.organisation.pk}/people/{trust.bob.pk}",
    ):
        assert "home.example.org" not in lead.opens(path).content.decode()


def test_after_leaving_she_changes_her_address_at_once(trust: Trust, door: Door) -> None:
    leaves(trust)
    door.signs_in(trust.bob)
    assert "/account/details/address" in door.opens("/account/your-data/").content.decode()
    door.sends("/account/details/address", email="bob@home.example.org")
    door.sends("/account/details/address/code", code=newest_code())
    trust.bob.refresh_from_db()
    assert trust.bob.email == "bob@home.example.org"
