"""The templates: plain HTML that a strict policy lets through, and that can be heard."""

import re
from types import SimpleNamespace
from typing import Any

import pytest
from django.urls import clear_script_prefix, set_script_prefix
from jinja2 import UndefinedError

from setwise.design.jinja import environment

ROOM = '{% import "design/room.jinja" as room with context %}'
UI = '{% import "design/components.jinja" as ui with context %}'


def render(source: str, **context: Any) -> str:
    return environment(autoescape=True).from_string(source).render(context)


def text(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).strip()


SEATS: list[dict[str, Any]] = [
    {"name": "Amara", "short": "AO", "state": "done"},
    {"name": "Bola", "short": "BK", "state": "floor"},
    {"name": "Carys", "short": "CL", "you": True, "presenter": True, "state": "waiting"},
    {"name": "<Dilys>", "short": "DM", "state": "away", "facilitator": True},
]


def test_the_circle_is_a_list_in_order_with_words() -> None:
    html = render(ROOM + "{% call room.ring(seats) %}<p>Middle</p>{% endcall %}", seats=SEATS)
    heard = re.findall(r'visually-hidden">([^<]*)<', html)
    assert heard == [
        "Amara, has spoken",
        "Bola, has the floor",
        "You, presenting",
        "&lt;Dilys&gt;, facilitator, away for the moment",
    ]
    assert 'class="ring ring--n4"' in html
    assert "<p>Middle</p>" in html
    assert 'class="seat seat--i3 seat--waiting seat--presenter seat--you"' in html


def test_you_have_the_floor() -> None:
    seats = [{"name": "Bola", "short": "BK", "you": True, "state": "floor"}, SEATS[0]]
    assert "You, have the floor" in render(ROOM + "{{ room.ring(seats) }}", seats=seats)


def test_the_wall_shows_whole_names_and_never_you() -> None:
    html = render(
        '{% extends "design/wall.jinja" %}',
        seats=[*SEATS[:2], {**SEATS[2], "you": False, "name": "Christopher"}],
        words="Quiet",
    )
    assert '<span aria-hidden="true">Christopher</span>' in html
    assert "seat--longer" in html
    assert ">Quiet</h1>" in html
    assert "<script" not in html


def test_the_path_says_where_the_meeting_is() -> None:
    html = render(ROOM + "{{ room.path(['Gathering', 'Check-in', 'Bidding'], 1) }}")
    assert text(html) == "Gathering, done Check-in, now Bidding"
    assert html.count('aria-current="step"') == 1


def test_the_press_is_a_form_with_a_button() -> None:
    html = render(
        ROOM + "{{ room.press(main, links, more) }}",
        main={"text": "I have asked", "url": "/go", "fields": {"turn": 3, "none": None}},
        links=[{"text": "Pass", "url": "/pass"}, {"text": "Help", "href": "/help"}],
        more=[{"text": "Leave", "url": "/leave"}],
        csrf_input="TOKEN",
    )
    assert '<form class="act" method="post" action="/go">' in html
    assert '<input type="hidden" name="turn" value="3">' in html
    assert "none" not in html
    assert html.count("TOKEN") == 3
    assert '<a class="quiet" href="/help">Help</a>' in html
    assert '<details class="more" id="more">' in html


def test_a_button_may_press_for_a_form_elsewhere() -> None:
    html = render(
        UI + "{{ ui.act({'text': 'Send it', 'form': 'write', 'name': 'do', 'value': 'send'}) }}"
    )
    assert 'name="do" value="send" form="write">Send it</button>' in html
    assert "<form" not in html


PAGE = '{% extends "design/layout.jinja" %}{% block title %}A page{% endblock %}{% block content %}Hello{% endblock %}'


def test_the_layout() -> None:
    html = render(PAGE, request=SimpleNamespace(csp_nonce="n0nce"))
    assert '<html lang="en-GB">' in html
    assert "<title>A page</title>" in html
    assert 'nonce="n0nce"' in html
    assert '<main class="page " id="maincontent"' in html
    assert "<footer" not in html
    assert "masthead__context" not in html


def test_the_name_at_the_top_leads_to_the_front_page_of_whoever_is_here() -> None:
    set_script_prefix("/as/carys/")
    try:
        assert 'class="masthead__name" href="/as/carys/"' in render(PAGE)
    finally:
        clear_script_prefix()
    assert 'class="masthead__name" href="/"' in render(PAGE)


@pytest.mark.parametrize(
    "context", [{"errors": [("Oh", "#x")]}, {"form": SimpleNamespace(errors={"x": 1})}]
)
def test_a_page_with_errors_says_so_in_its_title(context: dict[str, Any]) -> None:
    assert "<title>Error: A page</title>" in render(PAGE, **context)


BOARD = '{% extends "design/board.jinja" %}{% block words %}Now{% endblock %}'


def test_a_board_without_a_circle_has_no_side() -> None:
    assert "room__side" not in render(BOARD)
    assert "room__side" in render(BOARD + "{% set has_ring = true %}")


def test_a_board_is_the_same_alone_and_in_its_page() -> None:
    pages = environment(autoescape=True)
    alone = pages.from_string(BOARD)
    page = pages.from_string(
        '{% extends "design/stage.jinja" %}{% block board %}{% include board %}{% endblock %}'
    )
    assert alone.render() in page.render(board=alone)
    assert "<html" not in alone.render()


def test_the_walls_board_is_the_same_alone_and_in_its_page() -> None:
    pages = environment(autoescape=True)
    said = {"seats": SEATS[:2], "words": "Quiet", "dimmed": True}
    alone = pages.get_template("design/wall_board.jinja").render(said)
    assert alone.strip() in pages.get_template("design/wall.jinja").render(said)


def test_a_forgotten_name_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        render("{{ nobody }}")


@pytest.mark.parametrize(
    "name", environment().list_templates(filter_func=lambda name: name.startswith("design/"))
)
@pytest.mark.parametrize(
    "banned",
    [
        r"\sstyle=",
        r"\son[a-z]+=",
        r"javascript:",
        r"maxlength",
        r"<style",
        r"\|\s*safe\s*}}.*{{.*say",
    ],
)
def test_no_template_breaks_the_policy(name: str, banned: str) -> None:
    made = environment()
    assert made.loader
    assert not re.search(banned, made.loader.get_source(made, name)[0])


@pytest.mark.parametrize(
    "name", environment().list_templates(filter_func=lambda name: name.startswith("design/"))
)
def test_no_exclamation_marks(name: str) -> None:
    made = environment()
    assert made.loader
    source = made.loader.get_source(made, name)[0]
    assert not re.findall(r'say(?:_n)?\(\s*"[^"]*!', source)
