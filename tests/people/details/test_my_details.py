"""My own details: what I am called, and the address that I sign in with."""

from datetime import UTC, datetime

import pytest
from allauth.account.models import EmailAddress
from django.core import mail

from setwise.people import sessions
from setwise.people.details import moving, usecases
from setwise.people.models import Person
from setwise.people.usecases import EmailTaken
from setwise.store.models import AuditRow
from tests.people.signin.device import Device
from tests.people.signin.door import Door, Trust, newest_code
from tests.people.signin.test_passkeys import asked, gets_a_passkey

NEW = "robert@example.org"
CODE = "/account/details/address/code"


def moves(door: Door, address: str = NEW) -> None:
    """Asks for another address; a code goes there."""
    assert door.sends("/account/details/address", email=address).headers["Location"] == CODE


def test_my_name_is_mine_to_change(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    assert "/account/details/" in door.opens("/account/").content.decode()
    assert 'value="Bob Brown"' in door.opens("/account/details/").content.decode()
    assert door.sends("/account/details/", name="", short_name="").status_code == 422
    door.sends("/account/details/", name="Robert Brown", short_name="Rob")
    trust.bob.refresh_from_db()
    assert (trust.bob.name, trust.bob.short_name) == ("Robert Brown", "Rob")
    assert not usecases.change_names(person=trust.bob, name="Robert Brown", short_name="Rob")


def test_another_address_counts_once_its_code_is_entered(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    moves(door)
    assert mail.outbox[-1].to == [NEW]
    assert door.sends(CODE, code="00000000").status_code == 422
    trust.bob.refresh_from_db()
    assert trust.bob.email == "bob@example.org"
    assert NEW in door.opens(CODE).content.decode()
    assert door.sends(CODE, code=newest_code()).headers["Location"] == "/account/"
    trust.bob.refresh_from_db()
    assert trust.bob.email == NEW
    assert Door().signs_in(trust.bob).headers["Location"] == "/"


def test_both_addresses_are_told_and_the_old_one_does_not_learn_the_new_one(trust: Trust) -> None:
    EmailAddress.objects.create(user=trust.bob, email="bob@example.org", verified=True)
    at = datetime.now(UTC)
    assert moving.change_address(person=trust.bob, email=NEW, at=at, here=None)
    told = {each.to[0]: str(each.body) for each in mail.outbox}
    assert set(told) == {NEW, "bob@example.org"}
    assert NEW not in told["bob@example.org"]
    assert "If it was not you" in told["bob@example.org"]
    assert AuditRow.objects.filter(action="address_changed").count() == 1
    assert not EmailAddress.objects.exists()
    assert not moving.change_address(person=trust.bob, email=NEW.upper(), at=at, here=None)


def test_every_other_place_is_signed_out(trust: Trust, door: Door) -> None:
    ward = Door()
    ward.signs_in(trust.bob)
    door.signs_in(trust.bob)
    moves(door)
    door.sends(CODE, code=newest_code())
    assert door.opens("/account/").status_code == 200
    assert ward.opens("/account/").status_code != 200


def test_whose_an_address_is_shows_only_to_whom_it_belongs(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    moves(door, "alice@example.org")
    answer = door.sends(CODE, code=newest_code())
    assert answer.status_code == 422
    assert "another account with this address" in answer.content.decode()
    trust.bob.refresh_from_db()
    assert trust.bob.email == "bob@example.org"
    with pytest.raises(EmailTaken):
        moving.change_address(
            person=trust.bob, email="alice@example.org", at=datetime.now(UTC), here=None
        )
    assert trust.bob.email == "bob@example.org"


def test_without_having_asked_there_is_no_code_to_enter(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    assert door.opens(CODE).status_code == 404


def test_it_is_asked_once_more_who_it_is(
    trust: Trust, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.signs_in(trust.bob)
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: False)
    there = door.sends("/account/details/address", email=NEW).headers["Location"]
    assert there.startswith("/account/again/")


def test_a_mailbox_alone_moves_nobody_who_needs_a_second_step(trust: Trust, door: Door) -> None:
    device: Device = gets_a_passkey(trust, door)
    ward = Door()
    ward.signs_in(trust.bob)
    trust.organisation.second_factor_for_all = True
    trust.organisation.save()
    there = ward.sends("/account/details/address", email=NEW).headers["Location"]
    assert there.startswith("/account/again/")
    signed = device.signs(asked(ward, "/account/again/"))
    ward.sends("/account/again/", credential=signed)
    moves(ward)
    assert Person.objects.get(pk=trust.bob.pk).email == "bob@example.org"
