"""Reads a page of the room as somebody without a script would: its forms, its ring, its words."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from setwise.demo.rehearsal.browser import Fields
from setwise.demo.seen import Seat

Attributes = dict[str, str]
EMPTY = frozenset({"input", "meta", "link", "br", "img", "hr"})


@dataclass
class Form:
    """A form: its hidden fields, what can be pressed, written, chosen and ticked."""

    action: str
    key: str = ""
    hidden: Fields = field(default_factory=list)
    presses: list[str] = field(default_factory=list)
    main: bool = False
    writes: bool = False
    people: list[str] = field(default_factory=list)
    ticks: list[tuple[str, str, bool]] = field(default_factory=list)


@dataclass
class Paper:
    """A page as it was read."""

    board: Attributes = field(default_factory=dict)
    main: Attributes = field(default_factory=dict)
    forms: list[Form] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)
    keyed: dict[str, str] = field(default_factory=dict)
    """The text of parts that have a `data-key`."""
    card: bool = False
    opened: set[str] = field(default_factory=set)
    """Keys of details that stand open."""

    @property
    def seq(self) -> int:
        return int(self.main.get("data-seq", "-1"))

    @property
    def stage(self) -> str:
        return self.board.get("data-stage", "")

    @property
    def status(self) -> str:
        return self.board.get("data-status", "")

    @property
    def title(self) -> str:
        """What the stage is called on this screen."""
        return self.board.get("data-say-stage", "").partition(".")[0]

    @property
    def floor(self) -> str | None:
        return next((seat.name for seat in self.seats if seat.state == "floor"), None)


def read(html: str, me: str) -> Paper:
    """Read a page; `me` is what the others call the one who reads it."""
    reader = _Reader(me)
    reader.feed(html)
    reader.close()
    return reader.paper


class _Reader(HTMLParser):
    def __init__(self, me: str) -> None:
        super().__init__(convert_charrefs=True)
        self.paper = Paper()
        self.me = me
        self.open: list[tuple[str, Attributes]] = []
        self.form: Form | None = None
        self.by_id: dict[str, Form] = {}
        self.tick: tuple[str, bool] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in EMPTY:
            self.open.append((tag, given))
        reads = getattr(self, f"_{tag}", None)
        if reads is not None:
            reads(given)
        if "open" in given and "data-key" in given:
            self.paper.opened.add(given["data-key"])
        if given.get("id") == "board":
            self.paper.board = given

    def handle_endtag(self, tag: str) -> None:
        while self.open:
            closed, _ = self.open.pop()
            if closed == "form":
                self.form = None
            if closed == tag:
                break

    def handle_data(self, data: str) -> None:
        for _, given in self.open:
            if key := given.get("data-key"):
                self.paper.keyed[key] = self.paper.keyed.get(key, "") + data
        classes = [given.get("class", "") for _, given in self.open]
        if classes and "visually-hidden" in classes[-1] and any("seat " in c for c in classes):
            self._seat(data.strip(), next(c for c in classes if "seat " in c))
        if self.tick and self.form and self.open and self.open[-1][0] == "label" and data.strip():
            self.form.ticks.append((self.tick[0], data.strip(), self.tick[1]))
            self.tick = None

    def _main(self, given: Attributes) -> None:
        self.paper.main = given

    def _section(self, given: Attributes) -> None:
        self.paper.card |= "question-card" in given.get("class", "")

    def _form(self, given: Attributes) -> None:
        self.form = Form(given.get("action", ""), given.get("data-key", ""))
        self.paper.forms.append(self.form)
        if "id" in given:
            self.by_id[given["id"]] = self.form

    def _input(self, given: Attributes) -> None:
        if self.form is None:
            return
        name, value = given.get("name", ""), given.get("value", "")
        if given.get("type") == "hidden":
            self.form.hidden.append((name, value))
        elif name == "presenter":
            self.tick = (value, "checked" in given)

    def _textarea(self, given: Attributes) -> None:
        if self.form is not None and given.get("name") == "text":
            self.form.writes = True

    def _option(self, given: Attributes) -> None:
        if self.form is not None:
            self.form.people.append(given.get("value", ""))

    def _button(self, given: Attributes) -> None:
        form = self.by_id.get(given["form"]) if "form" in given else self.form
        if form is None or given.get("name") != "do":
            return
        form.presses.append(given.get("value", ""))
        form.main |= any("press__main" in each.get("class", "") for _, each in self.open)

    def _seat(self, words: str, classes: str) -> None:
        if not words:
            return
        # Who has left is as little there as who is out of reach.
        states = {each: each for each in ("floor", "next", "done", "passed", "away")}
        states["left"] = "away"
        you = "seat--you" in classes
        seat = Seat(
            name=self.me if you else words.partition(",")[0].strip(),
            state=next(
                (of for each, of in states.items() if f"seat--{each}" in classes), "waiting"
            ),
            you=you,
            presenter="seat--presenter" in classes,
            chair="seat--facilitator" in classes,
        )
        self.paper.seats.append(seat)
