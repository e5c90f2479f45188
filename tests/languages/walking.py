"""Everything that people read of one installation: each page with each who may see it, and each mail.

Addresses are those of the table of addresses: a new one is read here without anybody's doing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from setwise.mail.models import Mail
from tests.addresses.house import ADMINISTRATOR, FACILITATOR, LEAD, MEMBER, NOBODY, House
from tests.addresses.routes import ROUTES, address
from tests.addresses.table import TABLE

KINDS = (NOBODY, MEMBER, FACILITATOR, ADMINISTRATOR, LEAD)
LEADS_OWN = frozenset({"home:front", "home:glance", "organisations:overview", "texts:overview"})
"""Where a lead sees something else than an administrator."""


def answers(house: House) -> Iterator[tuple[str, Any]]:
    """All that each kind of person may look at. Nobody else has a page of their own."""
    read = 0
    for who in KINDS:
        browser = house.browser(who)
        for name in sorted(ROUTES) if who != LEAD else sorted(LEADS_OWN):
            if who in TABLE[name].look:
                answer = browser.get(address(name, {**house.ours()}))
                assert answer.status_code < 500, name
                if answer.status_code < 300:
                    read += 1
                    yield f"{name}, {who}", answer
    assert read > len(ROUTES)
    seen = [line.look for line in TABLE.values()]
    assert all({*look} & {*KINDS} - {LEAD} for look in seen if look)


def mails() -> Iterator[tuple[str, Mail]]:
    """All mail that has been posted until now."""
    for mail in Mail.objects.all():
        yield f"mail {mail.kind}", mail
