"""What a screen sends, turned into a command of the core; or BadForm, in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import NamedTuple, Protocol
from uuid import UUID, uuid4

from setwise.core.meeting import commands as c
from setwise.core.meeting.words import Depth, Interruption, Kind


class Fields(Protocol):
    """A submitted form: one value, or all values, of a name."""

    def get(self, name: str, /) -> str | None: ...

    def getlist(self, name: str, /) -> list[str]: ...


class BadForm(ValueError):
    """The form cannot be understood. `code` says why, for the page to put in words."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Sent(NamedTuple):
    """A form that could be read: what is asked, about which moment, with which words."""

    command_id: str
    commands: tuple[c.Command, ...]
    about: c.About
    text: str | None = None


TEXT_LIMIT = 2_000
ID_LIMIT = 64


def read(form: Fields, shuffled: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Sent:
    """Read a submitted form. `shuffled` draws the lots. Raises BadForm."""
    about, made = _moment(form)
    command_id = form.get("command") or _command_id(form, made)
    if len(command_id) > ID_LIMIT or not command_id.isprintable():
        raise BadForm("malformed")
    do = form.get("do") or ""
    if do == "write":
        return _writing(form, command_id, about)
    maker = _MAKERS.get(do)
    if maker is None:
        raise BadForm("unknown")
    if do == "draw_order":
        return Sent(command_id, (c.DrawOrder(shuffled(people(form, "order"))),), about)
    return Sent(command_id, maker(form), about)


def _moment(form: Fields) -> tuple[c.About, str]:
    """The moment that the page showed, `visit.step.made`, where `made` marks the page itself."""
    parts = (form.get("moment") or "").split(".")
    if len(parts) != 3 or not parts[2].isalnum():
        raise BadForm("malformed")
    return c.About(_whole(parts[0]), _whole(parts[1])), parts[2]


def _command_id(form: Fields, made: str) -> str:
    """Without a script: the same press of the same page, twice, is the same command."""
    about = [
        form.get(name) or ""
        for name in ("do", "person", "stage", "piece", "kind", "words", "nobody")
    ]
    chosen = [*form.getlist("presenter"), form.get("text") or ""]
    return sha256("|".join([made, *about, *chosen]).encode(errors="replace")).hexdigest()[:32]


def _writing(form: Fields, command_id: str, about: c.About) -> Sent:
    text = (form.get("text") or "").strip()
    if not text:
        raise BadForm("empty")
    if len(text) > TEXT_LIMIT:
        raise BadForm("too_long")
    try:
        kind = Kind(form.get("kind") or "")
    except ValueError:
        raise BadForm("malformed") from None
    words = c.Write(str(uuid4()), kind, shared=form.get("shared") == "yes")
    return Sent(command_id, (words,), about, text)


def _number(form: Fields, name: str) -> int:
    return _whole(form.get(name) or "")


def _whole(value: str) -> int:
    if not value.isascii() or not value.isdigit() or len(value) > 9:
        raise BadForm("malformed")
    return int(value)


def _id(value: str | None) -> str:
    try:
        return str(UUID(value or ""))
    except ValueError:
        raise BadForm("malformed") from None


def _person(form: Fields) -> str:
    return _id(form.get("person"))


def _maybe_person(form: Fields) -> str | None:
    return _id(form.get("person")) if form.get("person") else None


def people(form: Fields, name: str) -> tuple[str, ...]:
    """The people ticked, in the order they were tapped where the screen told it."""
    ticked = [_id(value) for value in form.getlist(name)]
    tapped = [_id(value) for value in (form.get("tapped") or "").split(",") if value]
    first = [person for person in tapped if person in ticked]
    return tuple(first + [person for person in ticked if person not in first])


def _words(form: Fields) -> str:
    return _id(form.get("words"))


def _one(command: c.Command) -> Callable[[Fields], tuple[c.Command, ...]]:
    return lambda form: (command,)


def _about_someone(
    kind: Callable[[str | None], c.Command],
) -> Callable[[Fields], tuple[c.Command, ...]]:
    return lambda form: (kind(_maybe_person(form)),)


def _for_someone(kind: Callable[[str], c.Command]) -> Callable[[Fields], tuple[c.Command, ...]]:
    return lambda form: (kind(_person(form)),)


def _with_words(kind: Callable[[str], c.Command]) -> Callable[[Fields], tuple[c.Command, ...]]:
    return lambda form: (kind(_words(form)),)


def _with_piece(kind: Callable[[int], c.Command]) -> Callable[[Fields], tuple[c.Command, ...]]:
    return lambda form: (kind(_number(form, "piece")),)


def _stage(form: Fields) -> str:
    stage = form.get("stage") or ""
    if not stage:
        raise BadForm("malformed")
    return stage[:ID_LIMIT]


def _interrupt(form: Fields) -> tuple[c.Command, ...]:
    try:
        return (c.Interrupt(Interruption(form.get("kind") or "")),)
    except ValueError:
        raise BadForm("malformed") from None


def _depth(form: Fields) -> tuple[c.Command, ...]:
    try:
        return (c.ChangeDepth(Depth(form.get("kind") or "")),)
    except ValueError:
        raise BadForm("malformed") from None


def _agree_and_go(form: Fields) -> tuple[c.Command, ...]:
    """One press in light depth: what the set agreed, and on. That nobody works has to be said."""
    nobody = form.get("nobody") == "yes"
    agreed = () if nobody else people(form, "presenter")
    if not agreed and not nobody:
        raise BadForm("nobody_ticked")
    return (c.AgreePieces(agreed), c.Advance())


_MAKERS: Mapping[str, Callable[[Fields], tuple[c.Command, ...]]] = {
    "join": _about_someone(lambda person: c.Join(person)),
    "leave": _about_someone(c.Leave),
    "agree_contract": _about_someone(c.AgreeContract),
    "change_depth": _depth,
    "show_elapsed": lambda form: (c.ShowElapsed(form.get("kind") == "on"),),
    "advance": lambda form: (c.Advance(form.get("stage") or None),),
    "return_to": lambda form: (c.ReturnTo(_stage(form)),),
    "step_back": _one(c.StepBack()),
    "interrupt": _interrupt,
    "resume": _one(c.Resume()),
    "ask_to_finish": _one(c.AskToFinish()),
    "hear_out": _for_someone(c.HearOut),
    "close": _one(c.Close()),
    "hold_round": _one(c.HoldRound()),
    "go_round_again": _one(c.GoRoundAgain()),
    "draw_order": lambda form: (c.DrawOrder(people(form, "order")),),
    "take_turn": _one(c.TakeTurn()),
    "give_turn": _for_someone(c.GiveTurn),
    "end_turn": _about_someone(c.EndTurn),
    "pass": _about_someone(c.Pass),
    "take_back_pass": _about_someone(c.TakeBackPass),
    "pass_over": _for_someone(c.PassOver),
    "raise_hand": _about_someone(c.RaiseHand),
    "lower_hand": _about_someone(c.LowerHand),
    "let_question_go": _one(c.LetQuestionGo()),
    "ask_to_write": _one(c.AskToWrite()),
    "bid": _about_someone(c.Bid),
    "withdraw_bid": _about_someone(c.WithdrawBid),
    "agree_pieces": lambda form: (c.AgreePieces(people(form, "presenter")),),
    "agree_and_go": _agree_and_go,
    "drop_piece": _with_piece(c.DropPiece),
    "finish": _one(c.Finish()),
    "end_for_time": _one(c.EndForTime()),
    "stop_for_care": _one(c.StopForCare()),
    "reopen": _with_piece(c.Reopen),
    "withdraw": _with_words(c.Withdraw),
    "keep": _with_words(c.Keep),
    "let_go": _with_words(c.LetGo),
    "share_action": lambda form: (c.ShareAction(_words(form), form.get("shared") == "yes"),),
    "hand_over": _for_someone(c.HandOver),
    "take_chair": _one(c.TakeChair()),
    "offer_chair": _one(c.OfferChair()),
    "accept_chair": _for_someone(c.AcceptChair),
}
