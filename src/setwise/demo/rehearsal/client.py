"""One person of a rehearsal: looks at their own page, and presses what it offers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from uuid import uuid4

from setwise.demo import policy
from setwise.demo.cast import Part
from setwise.demo.rehearsal import paper
from setwise.demo.rehearsal.browser import Answer, Browser, Fields, Place
from setwise.demo.rehearsal.paper import Form, Paper
from setwise.demo.seen import Press, Seen, Tick
from setwise.demo.wishes import Wish

ABOUT_THE_PAGE = ("csrfmiddlewaretoken", "moment", "command")


class Sent(NamedTuple):
    """A press that was sent: the same fields can be sent again."""

    fields: Fields
    answer: Answer


class Client:
    """Somebody with a browser of their own."""

    def __init__(self, where: Place, part: Part, meeting: str) -> None:
        self.browser = Browser(where)
        self.part = part
        self.name = part.short
        self.meeting = meeting
        self.room = f"/as/{part.key}/meetings/{meeting}/"
        self.live = f"/as/{part.key}/live/{meeting}/"
        self.person = ""
        self.diary: set[str] = set()
        self.html = ""
        self.paper = Paper()

    def sit(self, person: str) -> Answer:
        """Become this person, in the tabs whose address says so."""
        self.person = person
        token = token_of(self.browser.get("/").text)
        fields = [("csrfmiddlewaretoken", token), ("person", person), ("key", self.part.key)]
        return self.browser.post("/demo/be", fields)

    def look(self) -> Paper:
        """Fetch the page afresh."""
        answer = self.browser.get(self.room)
        if answer.status != 200:
            raise ConnectionError(f"{self.name}'s page answered {answer.status}.")
        self.html = answer.text
        self.paper = paper.read(answer.text, self.name)
        return self.paper

    def wish(self) -> Wish | None:
        """What this person would like to do, by what the page shows."""
        return policy.wish(seen(self.paper, self.name), self.part, self.diary)

    def fields(self, wish: Wish, text: str) -> Fields:
        """The form that the page has for it, filled in."""
        form = next(form for press, form in _presses(self.paper) if press == wish.press)
        fields = [*form.hidden, ("do", wish.press.do)]
        if form.people:
            fields.append(("person", wish.press.fields["person"]))
        if form.writes:
            fields.append(("text", text))
        if wish.ticked:
            fields += [("presenter", person) for person in wish.ticked]
            fields.append(("tapped", ",".join(wish.ticked)))
        return fields

    def send(self, fields: Fields, *, script: bool = False) -> Sent:
        """Press. A script names its command, so that it can ask again; a form does not."""
        if script:
            fields = [*fields, ("command", uuid4().hex)]
        return self.again(fields, script=script)

    def again(self, fields: Fields, *, script: bool = False) -> Sent:
        """Send exactly these fields."""
        return Sent(fields, self.browser.post(f"{self.room}act", fields, script=script))


def token_of(html: str) -> str:
    """The token that a page's forms carry."""
    return html.partition('name="csrfmiddlewaretoken" value="')[2].partition('"')[0]


def seen(page: Paper, me: str) -> Seen:
    """What the page shows and offers, as the policy knows it."""
    agree = next((form for form in page.forms if form.ticks), None)
    return Seen(
        status=page.status,
        stage=page.stage,
        depth=page.board.get("data-depth", ""),
        me=me,
        seats=tuple(page.seats),
        presses=tuple(press for press, _ in _presses(page)),
        agree=tuple(Tick(*tick) for tick in agree.ticks) if agree else (),
        bidders=_names(page, "bids"),
        to_work=_names(page, "to-work"),
        card=page.card,
        please_write="write-question" in page.opened,
    )


def _names(page: Paper, key: str) -> tuple[str, ...]:
    said = page.keyed.get(key, "").partition(":")[2]
    return tuple(name.strip() for name in said.split(",") if name.strip())


def _presses(page: Paper) -> Iterator[tuple[Press, Form]]:
    for form in page.forms:
        about = {name: value for name, value in form.hidden if name not in ABOUT_THE_PAGE}
        for do in form.presses:
            for person in form.people or [""]:
                fields = {**about, "person": person} if person else about
                yield Press(do, fields, main=form.main), form


def offer(client: Client, do: str) -> Press | None:
    """A press that this person's page, fetched afresh, has about nobody else."""
    client.look()
    return seen(client.paper, client.name).press(do)
