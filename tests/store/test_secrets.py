"""Secrets of signing in: opened by the right key, in the right place, and by nothing else."""

import base64

import pytest
from pytest_django.fixtures import Settings

from setwise.store.secrets import CannotOpen, seal, unseal


def test_what_was_sealed_opens_in_its_place_only() -> None:
    sealed = seal("between us", "here")
    assert "between us" not in sealed
    assert unseal(sealed, "here") == "between us"
    with pytest.raises(CannotOpen):
        unseal(sealed, "there")


def test_each_seal_is_another_one() -> None:
    assert seal("between us", "here") != seal("between us", "here")


def test_any_changed_bit_is_refused() -> None:
    data = base64.urlsafe_b64decode(seal("x", "here"))
    for place in range(len(data)):
        for bit in range(8):
            changed = bytearray(data)
            changed[place] ^= 1 << bit
            with pytest.raises(CannotOpen):
                unseal(base64.urlsafe_b64encode(changed).decode(), "here")


def test_a_former_key_opens_and_a_foreign_one_does_not(settings: Settings) -> None:
    sealed = seal("between us", "here")
    former, settings.SECRET_KEY = settings.SECRET_KEY, "another" * 10
    with pytest.raises(CannotOpen):
        unseal(sealed, "here")
    settings.SECRET_KEY_FALLBACKS = [former]
    assert unseal(sealed, "here") == "between us"
