"""A message is closed as RFC 8291 says it, byte for byte."""

from __future__ import annotations

import os

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec

from setwise.people.push.encryption import CURVE, as_bytes, encrypted, is_key
from setwise.people.push.vapid import decoded, encoded
from tests.people.push.phone import Phone

# RFC 8291, section 5 and appendix A.
TEXT = decoded("V2hlbiBJIGdyb3cgdXAsIEkgd2FudCB0byBiZSBhIHdhdGVybWVsb24")
OURS = "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"
OURS_IN_PUBLIC = (
    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"
)
THEIRS = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94"
THEIRS_IN_PUBLIC = (
    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
)
SALT = decoded("DGv6ra1nlYgDCS1FRnbzlw")
SECRET = decoded("BTBZMqHH6r4Tts7J_aSIgg")
BODY = (
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS"
    "6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qu"
    "lcy4a-fN"
)


def key_of(text: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(decoded(text), "big"), CURVE)


def closed(phone: Phone, text: bytes, length: int = 0) -> bytes:
    return encrypted(
        text,
        key=phone.key,
        secret=phone.secret,
        own=ec.generate_private_key(CURVE),
        salt=os.urandom(16),
        length=length,
    )


def test_the_example_of_the_rfc() -> None:
    own = key_of(OURS)
    assert encoded(as_bytes(own.public_key())) == OURS_IN_PUBLIC
    body = encrypted(TEXT, key=decoded(THEIRS_IN_PUBLIC), secret=SECRET, own=own, salt=SALT)
    assert encoded(body) == BODY


def test_the_phone_of_these_tests_opens_the_example_too() -> None:
    phone = Phone(own=key_of(THEIRS), secret=SECRET)
    assert encoded(phone.key) == THEIRS_IN_PUBLIC
    assert phone.opens(decoded(BODY)) == b"When I grow up, I want to be a watermelon"


def test_nobody_else_opens_it_and_not_one_bit_can_be_changed() -> None:
    phone = Phone()
    body = closed(phone, b"Your set meets.")
    assert phone.opens(body) == b"Your set meets."
    for other in (Phone(secret=phone.secret), Phone(own=phone.own)):
        with pytest.raises(InvalidTag):
            other.opens(body)
    with pytest.raises(InvalidTag):
        phone.opens(body[:-1] + bytes([body[-1] ^ 1]))


def test_all_are_of_one_length_and_none_is_like_another() -> None:
    phone = Phone()
    short, same, long = (closed(phone, text, 100) for text in (b"x", b"x", b"y" * 100))
    assert len(short) == len(same) == len(long)
    assert short != same
    assert (phone.opens(short), phone.opens(long)) == (b"x", b"y" * 100)
    with pytest.raises(ValueError, match="too long"):
        closed(phone, b"y" * 101, 100)


@pytest.mark.parametrize(
    "key",
    [b"", b"\4" + b"\0" * 64, b"\4" + b"x" * 64, Phone().key[:-1]],
    ids=["nothing", "nought", "off the curve", "short"],
)
def test_what_is_no_key_is_none(key: bytes) -> None:
    assert is_key(Phone().key)
    assert not is_key(key)
