"""The security headers are on every answer: pages, errors, refusals, static files."""

import asyncio
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.test import Client, RequestFactory
from pytest_django.fixtures import Settings

from setwise.config import errors, wsgi
from setwise.config.asgi import Router
from setwise.config.edge import Message, Receive, Scope, Send
from setwise.config.headers import drop_forged_session, page_headers, security_headers

EVERYWHERE = {
    "x-content-type-options",
    "referrer-policy",
    "permissions-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "strict-transport-security",
}
ON_PAGES = EVERYWHERE | {"content-security-policy", "cache-control"}


def names(headers: Iterable[str]) -> set[str]:
    return {name.lower() for name in headers}


def answer(request: HttpRequest, inner: HttpResponse | None = None) -> HttpResponseBase:
    return security_headers(lambda _: inner or HttpResponse("calm"))(request)


@pytest.mark.django_db
def test_a_missing_page_has_them_all(client: Client) -> None:
    response = client.get("/nothing-is-here", secure=True)
    assert response.status_code == 404
    assert names(response.headers) >= ON_PAGES
    assert response["Cache-Control"] == "no-store"


def test_a_foreign_host_is_refused_with_the_headers(client: Client) -> None:
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert names(response.headers) >= ON_PAGES


def test_a_form_that_is_out_of_date_is_refused_in_plain_words(rf: RequestFactory) -> None:
    response = errors.csrf_failure(rf.post("/"))
    assert response.status_code == 403
    assert "gone out of date" in response.content.decode()


def test_the_policy_allows_the_nonce_of_the_page_and_nothing_inline(rf: RequestFactory) -> None:
    request = rf.get("/")
    policy = answer(request)["Content-Security-Policy"]
    nonce = request.csp_nonce  # type: ignore[attr-defined]
    assert f"script-src 'nonce-{nonce}' 'strict-dynamic';" in policy
    assert f"style-src 'self' 'nonce-{nonce}';" in policy
    assert "unsafe" not in policy
    assert "require-trusted-types-for 'script'; trusted-types setwise setwise-worker" in policy
    assert "default-src 'none'" in policy


def test_each_answer_has_its_own_nonce(rf: RequestFactory) -> None:
    policies = {answer(rf.get("/"))["Content-Security-Policy"] for _ in range(50)}
    assert len(policies) == 50
    assert all(re.search(r"'nonce-[\w-]{22}'", policy) for policy in policies)


def test_a_page_may_say_otherwise_about_keeping_it(rf: RequestFactory) -> None:
    public = HttpResponse("an article", headers={"Cache-Control": "max-age=60"})
    assert answer(rf.get("/"), public)["Cache-Control"] == "max-age=60"


def test_transport_security_lasts_two_years_but_not_in_the_demonstration(
    settings: Settings,
) -> None:
    assert "max-age=63072000" in page_headers("n")["Strict-Transport-Security"]
    settings.SECURE_HSTS_SECONDS = 0
    assert "Strict-Transport-Security" not in page_headers("n")


def test_static_files_have_them_too(settings: Settings, tmp_path: Path) -> None:
    (tmp_path / "calm.css").write_text("p { color: teal }")
    settings.STATIC_ROOT = tmp_path
    seen: dict[str, str] = {}

    def start(status: str, headers: list[tuple[str, str]], *rest: Any) -> None:
        assert status == "200 OK"
        seen.update(headers)

    environ = {"PATH_INFO": "/static/calm.css", "REQUEST_METHOD": "GET"}
    served = wsgi.build()(environ, start)
    served.close()
    assert names(seen) >= EVERYWHERE
    assert "Access-Control-Allow-Origin" not in seen


def test_an_error_page_whose_template_fails_is_still_that_page(
    rf: RequestFactory, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: Any) -> str:
        raise ValueError("private words")

    monkeypatch.setattr(errors, "render_to_string", fails)
    response = errors.not_found(rf.get("/"), Exception())
    assert response.status_code == 404
    assert "Page not found" in response.content.decode()
    assert "404 could not be drawn" in caplog.text


def test_our_own_failure_needs_no_template(rf: RequestFactory) -> None:
    response = errors.server_error(rf.get("/"))
    assert response.status_code == 500
    assert "It is our mistake" in response.content.decode()


def test_a_missing_page_looks_like_the_others(client: Client) -> None:
    page = client.get("/nothing-is-here", secure=True).content.decode()
    assert "<h1>Page not found</h1>" in page
    assert "setwise.css" in page
    assert "page may be gone" in page


def test_a_session_cookie_that_can_be_none_of_ours_is_left_out() -> None:
    request = RequestFactory().get("/")
    request.COOKIES[settings.SESSION_COOKIE_NAME] = "a\0b"
    drop_forged_session(request)
    assert settings.SESSION_COOKIE_NAME not in request.COOKIES
    request.COOKIES[settings.SESSION_COOKIE_NAME] = "abc123"
    drop_forged_session(request)
    assert request.COOKIES[settings.SESSION_COOKIE_NAME] == "abc123"


def test_a_stream_has_those_of_a_page_beside_its_own() -> None:
    sent: list[Message] = []

    async def stream(scope: Scope, receive: Receive, send: Send) -> None:
        own = [
            (b"Cache-Control", b"no-store, no-transform"),
            (b"content-type", b"text/event-stream"),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": own})
        await send({"type": "http.response.body", "body": b"calm"})

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope = {"type": "http", "path": "/live/wall/stream", "method": "GET", "headers": []}
    asyncio.run(Router(stream, stream, demo=False)(scope, receive, send))
    start, body = sent
    found = [name.decode().lower() for name, _ in start["headers"]]
    assert set(found) >= ON_PAGES
    assert len(found) == len(set(found)), "none of them twice"
    assert (b"Cache-Control", b"no-store, no-transform") in start["headers"]
    assert body["body"] == b"calm"
