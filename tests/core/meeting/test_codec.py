"""Every event in every shape it ever had can be read again; the samples are frozen.

A sample is never changed. A new event gets `<Event>.1.json`; an event whose shape
changes gets one with the next number, and the older ones must still be read.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from setwise.core.meeting import events as e
from setwise.core.meeting.codec import KINDS, SHAPES, decode, encode
from setwise.core.meeting.words import Depth, Ending, Interruption, Kind, Outcome, Role

SAMPLES = Path(__file__).parent / "samples"
SEATS = (("amara", Role.MEMBER), ("grace", Role.FACILITATOR), ("idris", Role.SUPPORTER))

EXPECTED: dict[str, e.Event] = {
    "MeetingOpened.1": e.MeetingOpened(
        "action-learning-set", 1, Depth.FULL, SEATS, "grace", 1_800_000_000_000, 1_800_007_200_000
    ),
    "Joined.1": e.Joined("amara", Role.MEMBER, aloud=True),
    "Left.1": e.Left("amara", next="bola", aloud=True),
    "ContractAgreed.1": e.ContractAgreed("amara", aloud=True),
    "DepthChanged.1": e.DepthChanged(Depth.LIGHT),
    "ElapsedShown.1": e.ElapsedShown(on=True),
    "StageEntered.1": e.StageEntered("closing_round", 0, ("bola", "amara"), held=True),
    "RoundHeld.1": e.RoundHeld(next="amara"),
    "RoundBegunAgain.1": e.RoundBegunAgain(("amara", "bola")),
    "OrderDrawn.1": e.OrderDrawn(("bola", "amara")),
    "TurnGiven.1": e.TurnGiven("amara", ("bola", "carys")),
    "TurnEnded.1": e.TurnEnded("amara", Outcome.PASSED, next="bola", aloud=True),
    "PassTakenBack.1": e.PassTakenBack("amara"),
    "PassedOver.1": e.PassedOver("amara", next="bola"),
    "HandRaised.1": e.HandRaised("amara", aloud=True),
    "HandLowered.1": e.HandLowered("amara"),
    "BidMade.1": e.BidMade("amara", words="words-1", aloud=False),
    "BidWithdrawn.1": e.BidWithdrawn("amara"),
    "PiecesAgreed.1": e.PiecesAgreed(("amara", "bola")),
    "PieceDropped.1": e.PieceDropped(1),
    "PieceEnded.1": e.PieceEnded(0, Ending.SAID_ALOUD, "closing_round", ("bola", "amara"), 0),
    "PieceReopened.1": e.PieceReopened(0, "presenting", ()),
    "WordsWritten.1": e.WordsWritten("words-1", Kind.ACTION, "amara", 0, "amara", shared=True),
    "WordsWithdrawn.1": e.WordsWithdrawn("words-1"),
    "WritingAsked.1": e.WritingAsked("bola"),
    "WordsKept.1": e.WordsKept("words-1"),
    "WordsLetGo.1": e.WordsLetGo("words-1"),
    "ActionShared.1": e.ActionShared("words-1", shared=True),
    "Interrupted.1": e.Interrupted(Interruption.TIME_OUT),
    "Resumed.1": e.Resumed(),
    "FinishAsked.1": e.FinishAsked("amara"),
    "WordGivenBack.1": e.WordGivenBack("amara"),
    "SteppedBack.1": e.SteppedBack(),
    "ChairHandedOver.1": e.ChairHandedOver("bola"),
    "ChairOffered.1": e.ChairOffered("bola"),
    "ChairTaken.1": e.ChairTaken("bola"),
    "MeetingClosed.1": e.MeetingClosed(by_house=True),
    "MetWithout.1": e.MetWithout(
        "2026-11-24", (("amara", Role.MEMBER), ("bola", Role.MEMBER)), ("amara",)
    ),
    "MetWithout.2": e.MetWithout("2026-11-24", SEATS, ("amara",)),
}


def _sample(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text())
    return loaded


@pytest.mark.parametrize("name", EXPECTED)
def test_codec_reads_what_was_frozen(name: str) -> None:
    kind, shape = name.split(".")
    assert decode(kind, int(shape), _sample(name)) == EXPECTED[name]


@pytest.mark.parametrize("name", EXPECTED)
def test_codec_writes_the_newest_shape_as_it_is_frozen(name: str) -> None:
    kind, shape, data = encode(EXPECTED[name])
    assert kind == name.split(".")[0]
    if f"{kind}.{shape}" == name:
        assert json.loads(json.dumps(data)) == _sample(name)


@pytest.mark.parametrize("name", EXPECTED)
def test_codec_types_what_it_reads(name: str) -> None:
    """Equal is not enough: a plain string would be equal to a code."""
    kind, shape = name.split(".")
    read = decode(kind, int(shape), _sample(name))
    assert [type(v) for v in read] == [type(v) for v in EXPECTED[name]]
    if isinstance(read, e.MeetingOpened):
        assert {type(role) for _, role in read.seats} == {Role}
    if isinstance(read, e.MetWithout):
        assert {type(role) for _, role in read.present} == {Role}


def test_codec_has_a_sample_of_every_shape_of_every_event() -> None:
    needed = {f"{kind}.{shape}" for kind in KINDS for shape in range(1, SHAPES[kind] + 1)}
    assert set(EXPECTED) == needed
    assert {path.stem for path in SAMPLES.glob("*.json")} == needed


def test_codec_reads_an_event_written_before_a_field_with_a_default() -> None:
    assert decode("Joined", 1, {"person": "amara", "role": "member"}) == e.Joined(
        "amara", Role.MEMBER
    )


def test_codec_keeps_nothing_for_nobody() -> None:
    """No floor, no piece, no words: none is not an empty string."""
    for event in (e.TurnEnded("amara", Outcome.SPOKEN), e.StageEntered("close", None)):
        kind, shape, data = encode(event)
        assert decode(kind, shape, json.loads(json.dumps(data))) == event


def test_codec_refuses_a_kind_that_never_was() -> None:
    with pytest.raises(KeyError):
        decode("SomethingElse", 1, {})


def test_codec_refuses_a_shape_from_the_future() -> None:
    with pytest.raises(AssertionError, match="newer version"):
        decode("Resumed", SHAPES["Resumed"] + 1, {})


def _alike(one: Any, other: Any) -> bool:
    """Equal, and of the same types all through: no text for a code, no list for a tuple."""
    if type(one) is not type(other) or one != other:
        return False
    if isinstance(one, tuple):
        return all(_alike(a, b) for a, b in zip(one, other, strict=True))
    return True


@settings(max_examples=200, deadline=None)
@given(event=st.one_of([st.from_type(kind) for kind in get_args(e.Event)]))
def test_codec_gives_any_event_back_as_it_was(event: e.Event) -> None:
    kind, shape, data = encode(event)
    assert _alike(decode(kind, shape, json.loads(json.dumps(data))), event)
