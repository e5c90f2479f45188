"""The mail of the demonstration, which is read here and goes nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from setwise.demo import addresses
from setwise.demo.front import only_in_demonstration
from setwise.mail import queries
from setwise.mail.queries import Letter
from setwise.people.identity import take_persona


class Piece(NamedTuple):
    """A part of what a mail says: words, or a link with where it leads here."""

    text: str
    href: str = ""


@only_in_demonstration
def mail(request: HttpRequest) -> HttpResponse:
    """The newest mails, whoever they are for. A link opens as the person it was written to."""
    letters = queries.letters()
    people = addresses.people_at(each.to for each in letters)
    for email, person in people.items():
        take_persona(request.session, addresses.key(email), person)
    shown = [(each, tuple(_pieces(each, each.to in people))) for each in letters]
    return render(request, "demo/mail.jinja", {"letters": shown})


def _pieces(letter: Letter, somebody: bool) -> Iterator[Piece]:
    # Wherever the demonstration is served: its own pages are at the same place as this one.
    links = re.compile(re.escape(settings.ADDRESS) + r"(/[^\s<>]*)|https?://[^\s/]+(/[^\s<>]*)")
    tab = f"/as/{addresses.key(letter.to)}" if somebody else ""
    done = 0
    for found in links.finditer(letter.text):
        yield Piece(letter.text[done : found.start()])
        yield Piece(found[0], _in_tab(tab, found[1] or found[2]))
        done = found.end()
    yield Piece(letter.text[done:])


def _in_tab(tab: str, path: str) -> str:
    """The path in the tab of whoever it was written to, not of whoever wrote it."""
    return tab + re.sub(r"^/as/[^/]+", "", path)
