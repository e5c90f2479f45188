"""What a press of a test does, undone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from django.db import transaction

from setwise.people.brand import found
from setwise.room import facts


@contextmanager
def undone() -> Iterator[None]:
    """Whatever is written within the block is not there afterwards, and nobody remembers it."""
    with ExitStack() as stack:
        for alias in ("default", "keys"):
            block: Any = transaction.atomic(using=alias)
            # As Django's own tests mark theirs: what has to be the outermost may begin within it.
            block._from_testcase = True
            stack.enter_context(block)
        yield
        for alias in ("default", "keys"):
            transaction.set_rollback(True, using=alias)
    facts.forget()
    found.forget_all()
