"""The others at the table: they press by fast HTTP posts, with the forms that their page offers."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.request
from html.parser import HTMLParser
from urllib.parse import urlencode
from uuid import uuid4

from tests.journeys.house import Meeting
from tests.journeys.people import COOKIE


class Forms(HTMLParser):
    """What each button of a page would send."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: dict[str, dict[str, str]] = {}
        self.fields: dict[str, str] = {}
        self.pressed: str | None = None
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.fields = {}
        elif tag == "input" and given.get("type") == "hidden":
            self.fields[given["name"]] = given.get("value", "")
        elif tag == "button" and given.get("name") == "do":
            self.pressed, self.text = given["value"], ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "button" and self.pressed is not None:
            self.found.setdefault(self.text.strip(), {**self.fields, "do": self.pressed})
            self.pressed = None


class Voice:
    """Someone whose screen nobody looks at."""

    def __init__(self, name: str, meeting: Meeting) -> None:
        self.name = name
        self.room = meeting.room_of(name)
        self.cookie = f"{COOKIE}={meeting.session}"

    def comes(self) -> Voice:
        self.presses("I'm here")
        return self

    def presses(self, text: str, **more: str) -> None:
        html, cookies = self._page()
        forms = Forms(html).found
        assert text in forms, f"{self.name} finds no {text!r} in {sorted(forms)}"
        token = re.search(r'data-csrf="([^"]+)"', html)
        moment = re.search(r'data-moment="([^"]+)"', html)
        assert token is not None
        assert moment is not None
        fields = {**forms[text], "moment": moment[1], "command": uuid4().hex, **more}
        request = urllib.request.Request(
            f"{self.room}act",
            data=urlencode(fields).encode(),
            headers={"Cookie": cookies, "X-CSRFToken": token[1], "Accept": "application/json"},
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                said = error.read().decode()
            raise AssertionError(f"{self.name}: {text}: {error.code} {said}") from None

    def offers(self) -> set[str]:
        """All that can be pressed."""
        return set(Forms(self._page()[0]).found)

    def speaks(self) -> None:
        self.presses("I have spoken")

    def _page(self) -> tuple[str, str]:
        request = urllib.request.Request(self.room, headers={"Cookie": self.cookie})
        with urllib.request.urlopen(request, timeout=10) as answer:
            given = [line.partition(";")[0] for line in answer.headers.get_all("Set-Cookie") or []]
            return answer.read().decode(), "; ".join([self.cookie, *given])


def voices(meeting: Meeting, *names: str) -> list[Voice]:
    """All of these have come."""
    return [Voice(name, meeting).comes() for name in names]
