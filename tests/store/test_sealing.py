"""Whatever is changed of a sealed word, of its place or of its key: it does not open."""

import base64
import os
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from setwise.store import keyring, sealing
from setwise.store.keyring import Keyring, NoSuchKey, Source, Unusable
from setwise.store.sealing import NotOpened, Place

PLACE = Place("words", "a1", "b2", "c3", "", "d4", "alice", "question", "e5", 3)
CIPHER = AESGCM(b"k" * 32)
TEXT = b"What would the heron say?"

parts = st.text(alphabet="ab:0|1\x00é", max_size=4)
places = st.builds(Place, *[parts] * 9, st.integers(0, 99))


def flipped(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_what_is_sealed_opens_in_its_place() -> None:
    sealed = sealing.seal(CIPHER, TEXT, PLACE.bound())
    assert TEXT not in sealed
    assert sealing.unseal(CIPHER, sealed, PLACE.bound()) == TEXT


def test_the_same_words_are_never_sealed_alike() -> None:
    sealed = {sealing.seal(CIPHER, TEXT, PLACE.bound()) for _ in range(1_000)}
    assert len({each[1:13] for each in sealed}) == 1_000


def test_every_single_bit_counts() -> None:
    sealed = sealing.seal(CIPHER, TEXT, PLACE.bound())
    for bit in range(len(sealed) * 8):
        with pytest.raises(NotOpened):
            sealing.unseal(CIPHER, flipped(sealed, bit), PLACE.bound())


def test_every_single_bit_of_the_place_counts() -> None:
    bound = PLACE.bound()
    sealed = sealing.seal(CIPHER, TEXT, bound)
    for bit in range(len(bound) * 8):
        with pytest.raises(NotOpened):
            sealing.unseal(CIPHER, sealed, flipped(bound, bit))


def test_every_single_bit_of_the_key_counts() -> None:
    sealed = sealing.seal(CIPHER, TEXT, PLACE.bound())
    for bit in range(256):
        with pytest.raises(NotOpened):
            sealing.unseal(AESGCM(flipped(b"k" * 32, bit)), sealed, PLACE.bound())


@given(content=st.binary(max_size=60), place=places, data=st.data())
def test_any_words_with_any_bit_changed_do_not_open(
    content: bytes, place: Place, data: st.DataObject
) -> None:
    sealed = sealing.seal(CIPHER, content, place.bound())
    assert sealing.unseal(CIPHER, sealed, place.bound()) == content
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    with pytest.raises(NotOpened):
        sealing.unseal(CIPHER, flipped(sealed, bit), place.bound())


@given(sealed=st.binary(max_size=60))
def test_what_was_never_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(NotOpened):
        sealing.unseal(CIPHER, sealed, PLACE.bound())


@given(one=places, other=places)
def test_no_two_places_read_alike(one: Place, other: Place) -> None:
    assert (one == other) is (one.bound() == other.bound())


@pytest.mark.parametrize("part", Place._fields)
def test_words_moved_elsewhere_do_not_open(part: str) -> None:
    moved: dict[str, Any] = {part: 4 if part == "version" else "elsewhere"}
    sealed = sealing.seal(CIPHER, TEXT, PLACE.bound())
    with pytest.raises(NotOpened):
        sealing.unseal(CIPHER, sealed, PLACE._replace(**moved).bound())


class TestKeyring:
    OLD, NEW = (base64.b64encode(each * 32).decode() for each in (b"o", b"n"))

    def test_the_first_wraps_and_the_others_open(self) -> None:
        old = keyring.parse(self.OLD)
        name, wrapped = old.wrap(b"data key", "a place")
        both = keyring.parse(f"{self.NEW} # of November\n\n# the old one\n{self.OLD}\n")
        assert both.names == (keyring.parse(self.NEW).first, old.first)
        assert both.unwrap(name, wrapped, "a place") == b"data key"
        assert both.wrap(b"data key", "a place")[0] == both.first != name

    def test_every_bit_of_a_wrapped_key_and_of_its_place_counts(self) -> None:
        ring = keyring.parse(self.OLD)
        name, wrapped = ring.wrap(os.urandom(32), "a place")
        for bit in range(len(wrapped) * 8):
            with pytest.raises(NotOpened):
                ring.unwrap(name, flipped(wrapped, bit), "a place")
        with pytest.raises(NotOpened):
            ring.unwrap(name, wrapped, "another place")

    def test_a_key_that_is_missing_is_missed(self) -> None:
        name, wrapped = keyring.parse(self.OLD).wrap(b"data key", "a place")
        with pytest.raises(NoSuchKey):
            keyring.parse(self.NEW).unwrap(name, wrapped, "a place")

    @pytest.mark.parametrize("text", ["", "# nothing", "short", "ä", "=" * 44, f"{OLD}x"])
    def test_what_is_no_keyring_is_refused_without_repeating_it(self, text: str) -> None:
        with pytest.raises(Unusable) as caught:
            keyring.parse(text)
        assert self.OLD not in str(caught.value)

    def test_keys_may_stand_in_one_line_of_the_environment(self) -> None:
        assert len(keyring.parse(f"{self.NEW},{self.OLD}").names) == 2

    def test_a_file_that_cannot_be_read_is_named(self, tmp_path: Any) -> None:
        with pytest.raises(Unusable, match="gone cannot be read"):
            Source(file=tmp_path / "gone").read()

    def test_nothing_shows_a_key(self) -> None:
        source = Source(text=self.OLD)
        shown = f"{source} {source!r} {source.read()} {source.read()!r}"
        assert self.OLD not in shown
        assert isinstance(source.read(), Keyring)
