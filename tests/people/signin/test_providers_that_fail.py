"""What goes on at a provider besides the plain way: second steps after it, and failures of its own."""

from typing import Any

import pytest
from django.core.cache import cache
from requests import ConnectionError as NoConnection

from tests.people.signin.door import Door, Trust, app_shows, gets_an_app
from tests.people.signin.provider import Answer, Visit, a_provider, stands_in


@pytest.fixture
def visit(trust: Trust, door: Door, monkeypatch: pytest.MonkeyPatch) -> Visit:
    """Bob has connected it, and is at a new browser."""
    visit = Visit(door, stands_in(monkeypatch), a_provider(trust.organisation))
    door.signs_in(trust.bob)
    assert "Go to Northshire sign-in" in door.opens(connecting(visit)).content.decode()
    assert visit.connects().status_code == 302
    visit.door = Door()
    return visit


def connecting(visit: Visit) -> str:
    return f"/account/with/{visit.provider.pk.hex}/connect"


def test_our_own_second_step_follows_and_ends_it(trust: Trust, visit: Visit) -> None:
    gets_an_app(trust.bob)
    answer = visit.comes_back(visit.goes(next="/account/"))
    assert answer.headers["Location"] == "/sign-in/second-step"
    assert visit.door.who() is None
    answer = visit.door.sends("/sign-in/second-step", code=app_shows())
    assert answer.headers["Location"] == "/account/"
    assert visit.door.who() == str(trust.bob.pk)


def test_a_provider_that_does_not_answer_is_said_calmly(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: Any, **__: Any) -> None:
        raise NoConnection

    asked = visit.goes()
    monkeypatch.setattr(visit.server, "request", fails)
    assert visit.comes_back(asked).status_code == 401
    cache.clear()
    monkeypatch.setattr(visit.server, "get", fails)
    answer = visit.door.sends(f"/sign-in/with/{visit.provider.pk.hex}/")
    assert answer.status_code == 502
    assert "That did not work" in answer.content.decode()


def test_an_answer_without_a_token_is_said_calmly(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = visit.goes()
    odd = Answer({"access_token": "x", "token_type": "Bearer"})
    monkeypatch.setattr(visit.server, "request", lambda *_, **__: odd)
    assert visit.comes_back(asked).status_code == 502
    assert visit.door.who() is None


def test_a_name_that_is_no_provider_is_not_there(trust: Trust, door: Door) -> None:
    for name in ("nothing", "0" * 32):
        assert door.sends(f"/sign-in/with/{name}/").status_code == 404
