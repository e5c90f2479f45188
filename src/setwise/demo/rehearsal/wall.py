"""A wall in the room: paired by its facilitator's code; nothing that anyone wrote is on it."""

from __future__ import annotations

from setwise.demo.rehearsal.browser import Browser, Place
from setwise.demo.rehearsal.client import Client, token_of
from setwise.demo.rehearsal.notes import Notes

CODE = '<span aria-hidden="true">'


class Wall:
    """A big screen."""

    def __init__(self, where: Place) -> None:
        self.browser = Browser(where)
        self.paired = False

    def pair(self, notes: Notes, chair: Client) -> None:
        """The facilitator asks for a code, and somebody types it in on the wall."""
        asked = chair.browser.get(f"{chair.room}wall").text
        page = chair.browser.post(
            f"{chair.room}wall", [("csrfmiddlewaretoken", token_of(asked))]
        ).text
        code = page.partition(CODE)[2].partition("<")[0]
        token = token_of(self.browser.get("/wall/").text)
        answer = self.browser.post("/wall/", [("csrfmiddlewaretoken", token), ("code", code)])
        self.paired = answer.status == 302
        notes.check("the wall is paired", self.paired, f"{answer.status}")

    def check(self, notes: Notes, written: list[str]) -> None:
        """Nothing that was written is on the wall."""
        if not self.paired:
            return
        html = self.browser.get("/wall/screen").text
        shown = sum(text in html for text in written)
        notes.check("nothing written on the wall", not shown, f"{shown} of {len(written)} texts")
