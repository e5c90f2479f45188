"""A browser without a script: it sees a page's forms and sends them as they are."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from importlib import import_module

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpResponse
from django.test import Client

from tests.room.world import World


def a_session(person: str) -> SessionBase:
    """A session in which this person is signed in."""
    session: SessionBase = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = person
    session.save()
    return session


def a_client(world: World, name: str, *, csrf: bool = False) -> Client:
    """A browser of one of the world's people; of nobody if the name is empty."""
    client = Client(enforce_csrf_checks=csrf)
    if name:
        if name not in world.signed_in:
            world.signed_in[name] = str(a_session(world.id(name)).session_key)
        client.cookies[settings.SESSION_COOKIE_NAME] = world.signed_in[name]
    return client


@dataclass
class Form:
    """A form of a page: what it sends, the buttons that send it, what can be chosen."""

    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    choices: dict[str, list[str]] = field(default_factory=dict)
    ticks: dict[str, list[str]] = field(default_factory=dict)
    writes: bool = False
    id: str = ""


class Page(HTMLParser):
    """The forms of a page that send commands, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.inside: Form | None = None
        self.button: Form | None = None
        self.select = ""
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form" and given.get("action") == "act":
            self.inside = Form(id=given.get("id", ""))
            self.forms.append(self.inside)
        elif tag == "button" and given.get("name") == "do" and "formaction" not in given:
            self.button = self._form(given.get("form", ""))
            self.button.buttons.append((given["value"], ""))
        elif self.inside is not None:
            self._control(self.inside, tag, given)

    def _form(self, name: str) -> Form:
        if not name:
            assert self.inside is not None
            return self.inside
        return next(form for form in self.forms if form.id == name)

    def _control(self, form: Form, tag: str, given: dict[str, str]) -> None:
        name = given.get("name", "")
        if tag == "input" and not name:
            return  # a script's own: it is not sent
        if tag == "input" and given.get("type") == "checkbox":
            form.ticks.setdefault(name, []).append(given["value"])
        elif tag == "input":
            form.fields[name] = given.get("value", "")
        elif tag == "textarea":
            form.writes = True
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select:
            form.choices.setdefault(self.select, []).append(given["value"])

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = None
        elif tag == "button":
            self.button = None
        elif tag == "select":
            self.select = ""

    def handle_data(self, data: str) -> None:
        self.words += data
        if self.button is not None:
            value, text = self.button.buttons[-1]
            self.button.buttons[-1] = (value, (text + data).strip())

    def presses(self) -> Iterator[tuple[str, str, dict[str, str]]]:
        """Every way to press something: `do`, the button's text and all that it would send."""
        for form in self.forms:
            chosen = [
                {name: value} for name, values in form.choices.items() for value in values
            ] or [{}]
            for do, text in form.buttons:
                for choice in chosen:
                    yield do, text, {**form.fields, **choice, "do": do}

    def press(self, do: str, **more: str) -> dict[str, str]:
        """What the first button of this name would send, with what was typed or chosen."""
        for name, _, fields in self.presses():
            if name == do and all(fields.get(key, more[key]) == more[key] for key in more):
                return {**fields, **more}
        raise AssertionError(f"nothing to press for {do}")


def room_of(world: World) -> str:
    return f"/meetings/{world.room}/"


def look(world: World, name: str) -> Page:
    """The room's page, as this person sees it now."""
    answer = a_client(world, name).get(room_of(world))
    assert answer.status_code == 200
    return Page(answer.content.decode())


def send(world: World, name: str, fields: dict[str, str], **headers: str) -> HttpResponse:
    answer = a_client(world, name).post(f"{room_of(world)}act", fields, headers=headers)
    assert isinstance(answer, HttpResponse)
    return answer
