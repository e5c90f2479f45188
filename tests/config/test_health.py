"""The health address: a word for whoever watches, and nothing about what is wrong."""

import asyncio
import logging
import threading
from typing import Any

import pytest
from django.db import OperationalError, connections

from setwise.config import health
from setwise.config.asgi import Router
from setwise.config.edge import Message, Receive, Scope, Send
from tests.config.test_headers import ON_PAGES


async def nobody(scope: Scope, receive: Receive, send: Send) -> None:
    pytest.fail("the health address is answered before all others")


def ask(
    *times: str, well: health.Health | None = None, host: bytes = b"testserver"
) -> list[Message]:
    """The first message of each answer, with its body."""
    router = Router(nobody, nobody, demo=False)
    router.health = well or health.Health()
    scope = {"type": "http", "path": health.PATH, "headers": [(b"host", host)]}

    async def all_of_them() -> list[Message]:
        return [await _one(router, {**scope, "method": method}) for method in times]

    return asyncio.run(all_of_them())


async def _one(router: Router, scope: Scope) -> Message:
    answer: Message = {}

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        answer.update(message)

    await router(scope, receive, send)
    return answer


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """The databases' answers are prepared; the last one stays. How often they were asked shows."""
    prepared = [True]
    monkeypatch.setattr(
        health, "databases_answer", lambda: prepared.pop() if len(prepared) > 1 else prepared[0]
    )
    return prepared


def test_it_is_well_for_any_host_with_the_headers_of_every_answer(counted: list[bool]) -> None:
    (answer,) = ask("GET", host=b"10.1.2.3")
    assert (answer["status"], answer["body"]) == (200, b"ok\n")
    names = {name.decode() for name, _ in answer["headers"]}
    assert names >= ON_PAGES
    assert (b"cache-control", b"no-store") in answer["headers"]


def test_without_its_databases_it_is_not_well_and_does_not_say_why(counted: list[bool]) -> None:
    counted[:] = [False]
    (answer,) = ask("GET")
    assert (answer["status"], answer["body"]) == (503, b"not ok\n")


def test_it_only_answers_those_who_look(counted: list[bool]) -> None:
    assert [each["status"] for each in ask("HEAD", "POST", "DELETE")] == [200, 405, 405]


def test_who_asks_often_is_answered_from_memory(
    counted: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "REMEMBERED_SECONDS", 1_000.0)
    counted[:] = [False, True]
    assert [each["status"] for each in ask("GET", "GET", "GET")] == [200, 200, 200]
    monkeypatch.setattr(health, "REMEMBERED_SECONDS", -1.0)
    counted[:] = [False, True]
    assert [each["status"] for each in ask("GET", "GET")] == [200, 503]


def test_a_database_that_keeps_silent_is_waited_for_only_so_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoken = threading.Event()
    monkeypatch.setattr(health, "databases_answer", spoken.wait)
    monkeypatch.setattr(health, "PATIENCE_SECONDS", 0.01)
    try:
        assert [each["status"] for each in ask("GET", "GET")] == [503, 503]
    finally:
        spoken.set()


@pytest.mark.databases
@pytest.mark.django_db
def test_both_databases_are_asked() -> None:
    assert health.databases_answer()


@pytest.mark.django_db(transaction=True)
def test_a_line_that_was_cut_is_opened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[Any] = []

    def ask_badly_once(connection: Any) -> None:
        tries.append(connection.alias)
        if len(tries) == 1:
            raise OperationalError

    monkeypatch.setattr(health, "_ask", ask_badly_once)
    assert health.databases_answer()
    assert tries == ["default", "default", "keys"]


@pytest.mark.django_db(transaction=True)
def test_the_log_says_which_database_does_not_answer_and_not_where_it_is(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def never(connection: Any) -> None:
        raise OperationalError("no route to db.trust.example")

    monkeypatch.setattr(health, "_ask", never)
    monkeypatch.setattr(logging.getLogger("setwise"), "propagate", True)
    assert not health.databases_answer()
    assert "The database default does not answer: OperationalError" in caplog.text
    assert "trust.example" not in caplog.text
    connections["default"].ensure_connection()
