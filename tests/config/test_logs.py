"""No log holds what people wrote."""

import logging
import sys

import pytest
from django.test import RequestFactory

from setwise.config.logs import WithoutRequest, WithoutWords

WORDS = "I froze when the family shouted"


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


def test_queries_with_their_values_are_never_logged(pytestconfig: pytest.Config) -> None:
    assert logging.getLogger("django.db.backends").getEffectiveLevel() >= logging.INFO
