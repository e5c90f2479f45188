"""Personas in tabs: the prefix names the person, in demonstration mode only."""

import asyncio
from collections.abc import Iterable
from typing import Any

import pytest
from pytest_django.fixtures import Settings
from whitenoise import WhiteNoise

from setwise.config import wsgi
from setwise.config.asgi import Router
from setwise.config.edge import Message, Receive, Scope, Send
from setwise.config.personas import PersonaPages, persona_scope


def through(path: str) -> dict[str, Any]:
    """What an application behind the wrapper sees."""
    seen: dict[str, Any] = {}

    def pages(environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        seen.update(environ)
        return []

    PersonaPages(pages)({"PATH_INFO": path, "SCRIPT_NAME": ""}, None)  # type: ignore[arg-type]
    return seen


def test_the_prefix_becomes_the_script_name() -> None:
    seen = through("/as/amara/meetings/7/")
    assert seen["SCRIPT_NAME"] == "/as/amara"
    assert seen["PATH_INFO"] == "/meetings/7/"
    assert seen["setwise.persona"] == "amara"


@pytest.mark.parametrize(
    "path",
    ["/", "/meetings/7/", "/as/", "/as/amara", "/as/Amara/", "/as/a.b/", "/as//x", "/x/as/amara/"],
)
def test_any_other_path_stays_as_it_is(path: str) -> None:
    seen = through(path)
    assert seen == {"PATH_INFO": path, "SCRIPT_NAME": ""}


def test_a_live_scope_is_named_in_the_same_way() -> None:
    named = persona_scope({"path": "/as/amara/live/7/", "root_path": ""})
    assert named["root_path"] == "/as/amara"
    assert named["path"] == "/live/7/"
    assert named["setwise.persona"] == "amara"


def routed(path: str, *, demo: bool) -> tuple[str, Scope]:
    """Where the router sends a path, and with which scope."""
    took: list[tuple[str, Scope]] = []

    async def streams(scope: Scope, receive: Receive, send: Send) -> None:
        took.append(("streams", scope))

    async def pages(scope: Scope, receive: Receive, send: Send) -> None:
        took.append(("pages", scope))

    async def nothing() -> Message:
        return {}

    async def nowhere(message: Message) -> None:
        pass

    router = Router(streams, pages, demo=demo)
    asyncio.run(router({"type": "http", "path": path, "root_path": ""}, nothing, nowhere))
    return took[0]


def test_live_paths_go_to_the_streams() -> None:
    assert routed("/live/7/", demo=False)[0] == "streams"
    assert routed("/meetings/7/", demo=False)[0] == "pages"


def test_a_personas_live_path_goes_there_in_the_demonstration() -> None:
    where, scope = routed("/as/amara/live/7/", demo=True)
    assert where == "streams"
    assert scope["setwise.persona"] == "amara"


def test_outside_the_demonstration_a_prefix_means_nothing() -> None:
    where, scope = routed("/as/amara/live/7/", demo=False)
    assert where == "pages"
    assert "setwise.persona" not in scope


def test_pages_are_wrapped_in_the_demonstration_only(settings: Settings) -> None:
    def inner(built: WhiteNoise) -> object:
        return built.application

    assert not isinstance(inner(wsgi.build()), PersonaPages)
    settings.DEMO = True
    assert isinstance(inner(wsgi.build()), PersonaPages)
