"""What was just done is said once, on the page that follows, to whoever did it, for a while."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.test import RequestFactory

from setwise.design import undoing
from setwise.design.undoing import Done, Undo, done, just_done

NEXT = "/people/"


class Form(HTMLParser):
    """Where the first note's form leads, and what it sends."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.action = ""
        self.sent: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "div" and "done" in found.get("class", "").split():
            self.inside = True
        elif self.inside and tag == "form":
            self.action = found["action"]
        elif self.inside and tag == "input" and found["name"] != "csrfmiddlewaretoken":
            self.sent.append((found["name"], found["value"]))

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "form"


def undo_on(page: str) -> tuple[str, dict[str, list[str]]]:
    """What pressing Undo on this page would send, and where."""
    form = Form()
    form.feed(page)
    assert form.action, "there is no way back"
    sent: dict[str, list[str]] = {}
    for name, value in form.sent:
        sent.setdefault(name, []).append(value)
    return form.action, sent


@pytest.fixture
def session() -> dict[str, Any]:
    return {}


def _asks(session: dict[str, Any], path: str) -> HttpRequest:
    request = RequestFactory().get(path)
    request.session = session  # type: ignore[assignment]
    return request


@pytest.fixture
def moments(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr(undoing, "time", lambda: now[0])
    return now


def _does(session: dict[str, Any], undo: Undo | None = None) -> HttpResponse:
    return done(_asks(session, "/people/1"), redirect(NEXT), "Bob is out.", undo)


def test_it_is_said_once_and_on_the_page_that_it_leads_to(
    session: dict[str, Any], moments: list[float]
) -> None:
    _does(session, Undo("/people/1", {"do": "again", "slots": ["a", "b"]}))
    assert just_done(_asks(session, "/elsewhere")) is None
    fields = [("do", "again"), ("slots", "a"), ("slots", "b")]
    assert just_done(_asks(session, NEXT)) == Done("Bob is out.", "/people/1", fields)
    assert just_done(_asks(session, NEXT)) is None
    assert session == {}


def test_what_cannot_be_taken_back_is_said_without_a_way_back(
    session: dict[str, Any], moments: list[float]
) -> None:
    _does(session)
    assert just_done(_asks(session, NEXT)) == Done("Bob is out.", "", [])


def test_later_nobody_is_offered_it(session: dict[str, Any], moments: list[float]) -> None:
    _does(session, Undo("/people/1", {}))
    moments[0] += undoing.LASTS + 1
    assert just_done(_asks(session, NEXT)) is None
    assert session == {}


def test_a_page_without_a_session_says_nothing() -> None:
    assert just_done(None) is None
    assert just_done(RequestFactory().get(NEXT)) is None
