"""Logs say what went wrong and where, never what people wrote."""

import logging
import re
from types import TracebackType
from typing import Any

# The messages of these speak of code. Those of all others may quote what somebody wrote.
SPEAK_OF_CODE = (AttributeError, NameError, ImportError)

# What a message may quote of the page before this one: all after the host goes.
ADDRESS = re.compile(r"(https?://[^/\s?#]*)\S*")

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class WithoutRequest(logging.Filter):
    """Takes the request off every record, so that no handler can print its fields or address."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep the record, without its request; the address's route stands for the address."""
        request = getattr(record, "request", None)
        if request is not None and isinstance(record.args, tuple):
            record.args = tuple(without_address(each, route(request)) for each in record.args)
        if hasattr(record, "request"):
            del record.request
        return True


def route(request: object) -> str:
    """The name of the page that was asked for: an address names a meeting, and may say anything."""
    found = getattr(request, "resolver_match", None)
    return found.view_name if found else "no page of ours"


def without_address(part: object, name: str) -> object:
    """A part of a message: the path becomes the route's name, and other addresses their host."""
    if not isinstance(part, str):
        return part
    return name if part.startswith("/") else ADDRESS.sub(r"\1", part)


class WithoutWords(logging.Formatter):
    """Prints a failure as its kinds and places; the messages of exceptions are left out."""

    def formatException(self, ei: ExceptionInfo) -> str:
        """Every exception of the chain: where it came through, and what kind it was."""
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            lines[:0] = [*places(error), kind(error)]
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)


def places(error: BaseException) -> list[str]:
    """File, line and function of each step, outermost first."""
    found, step = [], error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        found.append(f"  {code.co_filename}:{step.tb_lineno} {code.co_name}")
        step = step.tb_next
    return found


def kind(error: BaseException) -> str:
    """The exception's type, with its message only where that speaks of code."""
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    return f"{name}: {error}" if isinstance(error, SPEAK_OF_CODE) else name


def logging_settings(level: str) -> dict[str, Any]:
    """Everything to standard error; nothing is mailed."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"without_request": {"()": WithoutRequest}},
        "formatters": {
            "plain": {
                "()": WithoutWords,
                "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
            }
        },
        "handlers": {
            "stderr": {
                "class": "logging.StreamHandler",
                "formatter": "plain",
                "filters": ["without_request"],
            }
        },
        "root": {"handlers": ["stderr"], "level": level},
        "loggers": {
            # Django's own handlers mail errors with all form values in them: replaced.
            "django": {"handlers": ["stderr"], "level": level, "propagate": False},
            # At DEBUG this one prints every query with its values.
            "django.db.backends": {"level": "INFO"},
            "django.template": {"level": "INFO"},
            # These two tell of every task that begins and ends.
            "django_tasks": {"level": "WARNING"},
            "django_tasks_db": {"level": "WARNING"},
        },
    }
