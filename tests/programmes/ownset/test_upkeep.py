"""Addresses of people who never came do not stay."""

from datetime import timedelta

import pytest

from setwise.mail import jobs
from setwise.programmes.models import Guest
from setwise.programmes.ownset.upkeep import forget_guests
from tests.programmes.ownset.test_usecases import LATER, NOW, comes, starts

pytestmark = pytest.mark.django_db


def test_who_has_not_come_is_forgotten_with_the_link() -> None:
    own_set = starts()
    comes(own_set, "bea@example.org")
    comes(own_set, "eve@example.org", "Eve Else")
    assert forget_guests(LATER) == 0
    assert forget_guests(NOW + timedelta(days=30)) == 2
    (left,) = Guest.objects.all()
    assert (left.email, left.name) == ("", "")


def test_the_house_does_it() -> None:
    assert jobs.find("programmes.guests") is not None
