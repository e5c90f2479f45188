"""In every test: a mail of an organisation is written inside it, and so in its words.

Whoever writes a mail after no door gets everybody's words, and nothing would tell. So each mail that any
test brings about is looked at as it is put into the outbox.
"""

from __future__ import annotations

from typing import Any

from django.db.models.signals import pre_save

from setwise.store import tenancy

OF_NO_AREA = frozenset({"test", "k"})
"""Kinds that only the tests of the outbox itself post."""


def mails_are_written_inside() -> None:
    """Called once, before any test."""
    pre_save.connect(_looked_at, sender="mail.Mail", dispatch_uid="written inside")


def _looked_at(sender: object, instance: Any, **_: object) -> None:
    inside = tenancy.bounds().organisation
    assert instance.organisation in (None, inside) or instance.kind in OF_NO_AREA, (
        f"a mail ({instance.kind}) was written outside its organisation, in nobody's words"
    )
