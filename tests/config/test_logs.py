"""No log holds what people wrote."""

import logging
import sys

import pytest
from django.test import Client, RequestFactory

from setwise.config.logs import WithoutRequest, WithoutWords

WORDS = "I froze when the family shouted"
MEETING = "0d0f7a52-93c7-4c9b-a1de-1f7a3b9f3c55"


def record_of(error: BaseException) -> logging.LogRecord:
    try:
        raise error
    except BaseException:
        return logging.LogRecord("x", 40, __file__, 1, "It failed", (), sys.exc_info())


def test_a_failure_is_told_by_kind_and_place_without_its_message() -> None:
    text = WithoutWords().format(record_of(ValueError(WORDS)))
    assert "builtins.ValueError" in text
    assert "test_logs.py" in text
    assert WORDS not in text


def test_the_causes_are_told_in_the_same_way() -> None:
    error = RuntimeError(WORDS)
    error.__cause__ = KeyError(WORDS)
    text = WithoutWords().format(record_of(error))
    assert text.index("KeyError") < text.index("RuntimeError")
    assert WORDS not in text


def test_a_message_that_speaks_of_code_is_kept() -> None:
    assert "no attribute 'x'" in WithoutWords().format(
        record_of(AttributeError("no attribute 'x'"))
    )


def test_the_request_is_taken_off_the_record(rf: RequestFactory) -> None:
    record = record_of(ValueError())
    record.request = rf.post("/", {"words": WORDS})
    assert WithoutRequest().filter(record)
    assert not hasattr(record, "request")


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What our own handler would print of what was logged."""
    for record in caplog.records:
        assert WithoutRequest().filter(record)
    return [record.getMessage() for record in caplog.records]


@pytest.mark.parametrize(
    ("path", "method", "says"),
    [
        (f"/meetings/{MEETING}/", "get", "Not Found: room:room"),
        (f"/meetings/{MEETING}/act", "get", "Method Not Allowed (GET): room:act"),
        (f"/nothing/{MEETING}/", "get", "Not Found: no page of ours"),
        (f"/meetings/{MEETING}\u2028x/", "get", "Not Found: no page of ours"),
    ],
)
def test_a_page_is_named_by_its_route_and_never_by_its_address(
    db: None, caplog: pytest.LogCaptureFixture, path: str, method: str, says: str
) -> None:
    getattr(Client(), method)(path)
    assert told(caplog) == [says]


def test_why_a_form_was_refused_is_told_without_the_address_it_came_from(
    caplog: pytest.LogCaptureFixture,
) -> None:
    before = f"https://elsewhere.example/meetings/{MEETING}/?words={MEETING}"
    headers = {"referer": before}
    Client(enforce_csrf_checks=True).post("/wall/", secure=True, headers=headers)
    (says,) = told(caplog)
    assert says.startswith("Forbidden (Referer checking failed - https://elsewhere.example does")
    assert says.endswith(": room:wall_door")


def test_queries_with_their_values_are_never_logged(pytestconfig: pytest.Config) -> None:
    assert logging.getLogger("django.db.backends").getEffectiveLevel() >= logging.INFO
