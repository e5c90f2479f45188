"""Help where somebody stands, as a page shows it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from django.http import HttpRequest

from setwise.design import helping
from setwise.design.helping import Help, Then
from setwise.design.jinja import environment
from setwise.design.words import phrase


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helping, "_known", {})
    monkeypatch.setattr(helping, "_contact", lambda: "")


def at(name: str, **things: object) -> HttpRequest:
    """A request for a page."""
    match = SimpleNamespace(view_name=name, kwargs=things)
    return cast(HttpRequest, SimpleNamespace(resolver_match=match, csp_nonce=""))


def drawn(request: HttpRequest) -> str:
    source = '{% extends "design/layout.jinja" %}{% block content %}<h1>Here</h1>{% endblock %}'
    context: dict[str, Any] = {"request": request, "csrf_input": ""}
    return environment().from_string(source).render(context)


def test_it_stands_folded_after_the_page() -> None:
    helping.learn(
        {"journal:journal": Help(phrase("It is for you."), (phrase("Who?"), phrase("You.")))}
    )
    page = drawn(at("journal:journal"))
    assert page.index("<h1>") < page.index('class="helping"') < page.index("</main>")
    assert "<details" in page
    assert "<details open" not in page
    assert "<p>It is for you.</p>" in page
    assert "<strong>Who?</strong> You." in page


def test_a_page_without_help_has_no_place_for_it() -> None:
    assert "helping" not in drawn(at("journal:journal"))
    assert helping.help_here(cast(HttpRequest, SimpleNamespace())) is None


def test_it_leads_on_about_the_same_thing() -> None:
    there = Then(phrase("The {set}"), "contract:contract", ("learning_set",))
    helping.learn({"contract:write": Help(phrase("It is a draft."), then=there)})
    key = "00000000-0000-0000-0000-000000000001"
    found = helping.help_here(at("contract:write", learning_set=key, other=1))
    assert found is not None
    assert found.link == ("The set", f"/sets/{key}/contract/")


def test_one_page_can_say_another_thing_to_somebody_else() -> None:
    helping.learn({"home:front/lead": Help(phrase("For a lead."))})
    assert helping.help_here(at("home:front")) is None
    assert helping.help_here(at("home:front"), "lead") is not None


def test_its_last_line_says_whom_to_ask_where_somebody_is_named() -> None:
    helping.learn({"journal:journal": Help(phrase("It is for you."))})
    assert "Whom you can ask" not in drawn(at("journal:journal"))
    helping.contact_at(lambda: "/about/contact/")
    assert '<a href="/about/contact/">Whom you can ask</a>' in drawn(at("journal:journal"))
