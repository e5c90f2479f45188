"""A lost second step: two people, an audit row each, and no weakening from outside."""

from uuid import UUID

import pytest
from django.core import mail
from django.http import Http404
from django.utils import timezone

from setwise.people import usecases as people
from setwise.people.models import Person, Role
from setwise.people.signin import usecases
from setwise.people.signin.models import LostStep
from setwise.store import audit
from tests.people.signin.door import NOW, Door, Trust, gets_an_app, joins, steps_held


def asks(trust: Trust, helper: UUID, address: str = "bob@example.org") -> LostStep:
    return usecases.ask_to_take_step_off(
        helper=helper, organisation=trust.organisation.pk, address=address, at=NOW
    )


def confirms(trust: Trust, helper: UUID, step: LostStep) -> bool:
    return usecases.confirm_lost_step(
        helper=helper, organisation=trust.organisation.pk, step=step.pk, at=NOW
    )


def actions(trust: Trust) -> list[str]:
    rows = audit.page(trust.organisation.pk).rows
    return [row.action for row in reversed(rows) if row.action.startswith(("recovery", "second"))]


@pytest.fixture
def dora(trust: Trust) -> UUID:
    """A second person who may help: an administrator."""
    return joins("Dora Diaz", trust.organisation, Role.ADMINISTRATOR).pk


def test_one_asks_and_another_confirms(trust: Trust, dora: UUID) -> None:
    bobs = Door()
    bobs.signs_in(trust.bob)
    gets_an_app(trust.bob)
    step = asks(trust, trust.alice.pk)
    assert steps_held(trust.bob) == {"totp"}
    assert bobs.opens("/account/").status_code == 200
    assert confirms(trust, dora, step)
    assert steps_held(trust.bob) == set()
    assert "How I sign in" not in bobs.opens("/account/").content.decode()
    assert mail.outbox[-1].to == ["bob@example.org"]
    assert "taken off" in str(mail.outbox[-1].body)
    assert actions(trust) == ["recovery_asked", "recovery_confirmed", "second_factor_removed"]


def test_nobody_confirms_what_they_asked(trust: Trust, dora: UUID) -> None:
    gets_an_app(trust.bob)
    step = asks(trust, trust.alice.pk)
    assert not confirms(trust, trust.alice.pk, step)
    assert steps_held(trust.bob) == {"totp"}
    assert asks(trust, dora) == step
    assert not confirms(trust, trust.alice.pk, step)


def test_nobody_helps_themselves(trust: Trust, dora: UUID) -> None:
    with pytest.raises(Http404):
        asks(trust, trust.alice.pk, "alice@example.org")
    step = asks(trust, dora, "alice@example.org")
    with pytest.raises(Http404):
        confirms(trust, trust.alice.pk, step)


def test_a_member_and_a_foreigner_can_do_nothing(trust: Trust, dora: UUID) -> None:
    step = asks(trust, trust.alice.pk)
    for person in (trust.bob.pk, trust.charlie.pk):
        with pytest.raises(Http404):
            asks(trust, person, "dora@example.org")
        with pytest.raises(Http404):
            confirms(trust, person, step)


def test_a_foreigner_and_nobody_cannot_be_helped_and_look_alike(trust: Trust) -> None:
    for address in ("charlie@example.org", "nobody@example.org"):
        with pytest.raises(Http404):
            asks(trust, trust.alice.pk, address)


def test_no_organisation_weakens_the_sign_in_of_another(trust: Trust) -> None:
    people.belong(organisation=trust.organisation, person=trust.charlie, at=NOW, joined=True)
    with pytest.raises(Http404):
        asks(trust, trust.alice.pk, "charlie@example.org")


def test_what_was_put_away_cannot_be_confirmed(trust: Trust, dora: UUID) -> None:
    step = asks(trust, trust.alice.pk)
    usecases.put_lost_step_away(
        helper=dora, organisation=trust.organisation.pk, step=step.pk, at=timezone.now()
    )
    with pytest.raises(Http404):
        confirms(trust, dora, step)
    assert actions(trust) == ["recovery_asked", "recovery_refused"]


def test_the_page_leads_two_people_through_it(trust: Trust, dora: UUID) -> None:
    gets_an_app(trust.bob)
    address = f"/organisation/{trust.organisation.pk}/lost-second-step/"
    first, second = Door(), Door()
    for browser, person in ((first, trust.alice), (second, joined(dora))):
        browser.signs_in(person)
        pretend_second_step(browser)
    assert first.sends(address, email="nobody@example.org").status_code == 422
    assert first.sends(address, email="bob@example.org").status_code == 302
    step = LostStep.objects.get().pk
    assert "Somebody else must confirm" in first.opens(address).content.decode()
    assert first.sends(f"{address}{step}", do="confirm").status_code == 409
    assert "It is them" in second.opens(address).content.decode()
    assert second.sends(f"{address}{step}", do="confirm").status_code == 302
    assert steps_held(trust.bob) == set()


def test_the_page_is_not_there_for_a_member(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    assert door.opens(f"/organisation/{trust.organisation.pk}/lost-second-step/").status_code == 404


def joined(person: UUID) -> Person:
    return Person.objects.get(pk=person)


def pretend_second_step(browser: Door) -> None:
    """As if they had taken their second step; how that goes is tested elsewhere."""
    session = browser.client.session
    session["signin.second_step"] = True
    session.save()
