"""Django's session engine on our own table (`SESSION_ENGINE`).

Everything of a session that a rule asks for has a column of its own, so that thousands of open
screens can be checked without decoding anything. The rest is JSON.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from django.contrib.sessions.backends.base import CreateError, SessionBase, UpdateError
from django.db import IntegrityError, transaction

from setwise.people.identity import person_in
from setwise.people.models import SignedIn
from setwise.people.sessions import signs, statements
from setwise.people.sessions.standing import (
    NOBODYS_LASTS,
    SECOND,
    Facts,
    Standing,
    lasts,
    standing,
)
from setwise.people.sessions.statements import Row

__all__ = ["SessionStore", "standing_of"]


_NEW = {"stepped_up_at": 0, "own_device": False, "second_factor": False, "wider": False}


def now() -> int:
    """This moment, in milliseconds."""
    return time.time_ns() // 1_000_000


def standing_of(row: Row, at: int) -> Standing:
    """How a session stands, by all that this process knows of it."""
    if row.person is None:
        return Standing.OVER if at - row.facts.begun_at >= NOBODYS_LASTS else Standing.FINE
    return standing(signs.newest(row), at)


class SessionStore(SessionBase):
    """One browser's session."""

    def __init__(self, session_key: str | None = None) -> None:
        super().__init__(session_key)
        self.row: Row | None = None
        self.standing = Standing.FINE
        self.refused = False
        """The cookie named a session that there is no more."""
        self._columns: dict[str, Any] = {}

    @property
    def veiled(self) -> bool:
        """Whether it may show nothing that was written, and act for nobody."""
        self._get_session()  # type: ignore[attr-defined]
        return self.standing is Standing.VEILED

    @property
    def stepped_up_at(self) -> int:
        """When they last showed that it is them; 0 if they have not."""
        self._get_session()  # type: ignore[attr-defined]
        before = self.row.stepped_up_at if self.row else 0
        return int(self._columns.get("stepped_up_at", before))

    def set_columns(self, **columns: Any) -> None:
        """Write these, too, when the session is saved."""
        self._columns |= columns
        self.modified = True

    # --- What Django asks of an engine -----------------------------------------------------------

    def load(self) -> dict[str, Any]:
        """What the session holds; nothing if it is over."""
        found = statements.by_key(hashed(self.session_key))
        self.standing = standing_of(found[0], now()) if found else Standing.OVER
        if found is None or self.standing is Standing.OVER:
            self._session_key = None  # a new one gets a key of its own
            self.refused = True
            return {}
        self.row, data = found
        held: dict[str, Any] = json.loads(data)
        return held

    def exists(self, session_key: str) -> bool:
        """Whether a key is taken."""
        return SignedIn.objects.filter(key=hashed(session_key)).exists()

    def create(self) -> None:
        """Begin a session with a key of its own."""
        while True:
            self._session_key = self._get_new_session_key()  # type: ignore[attr-defined]
            try:
                self.save(must_create=True)
            except CreateError:
                continue
            self.modified = True
            return

    def save(self, must_create: bool = False) -> None:
        """Write it down. Raises UpdateError if it was ended in the meantime."""
        if self.session_key is None:
            self.create()
            return
        data: dict[str, Any] = self._get_session(no_load=must_create)  # type: ignore[attr-defined]
        columns = self._changed(data)
        if must_create:
            self._insert(columns)
        elif not SignedIn.objects.filter(key=hashed(self.session_key)).update(**columns):
            raise UpdateError
        self._columns = {}

    def _changed(self, data: Mapping[str, Any]) -> dict[str, Any]:
        person = person_in(data)
        columns = {"data": json.dumps(data), "person_id": person, **self._columns}
        if self.row is None or self.row.person != person:
            # Somebody else is here now: what was true of the one before is not of them.
            columns = _NEW | {"begun_at": now(), "seen_at": now()} | columns
        return columns

    def _insert(self, columns: dict[str, Any]) -> None:
        try:
            with transaction.atomic(using=statements.alias()):
                made = SignedIn.objects.create(key=hashed(self.session_key), **columns)
        except IntegrityError:
            raise CreateError from None
        facts = Facts(made.begun_at, made.seen_at)
        self.row = Row(made.pk, made.person_id, facts, 0, renew=False)

    def cycle_key(self) -> None:
        """The same session under a new key. What follows it by its id goes on."""
        held, old = self._get_session(), self.session_key  # type: ignore[attr-defined]
        if old is None:
            self.create()
            self._session_cache = held
            return
        new = self._get_new_session_key()  # type: ignore[attr-defined]
        if not SignedIn.objects.filter(key=hashed(old)).update(key=hashed(new)):
            raise UpdateError
        self._session_key = new
        self.modified = True

    def delete(self, session_key: str | None = None) -> None:
        """End it."""
        key = session_key or self.session_key
        if key is not None:
            SignedIn.objects.filter(key=hashed(key)).delete()

    def flush(self) -> None:
        """End it, and begin with nothing."""
        super().flush()
        self.row, self.standing, self._columns = None, Standing.FINE, {}

    @classmethod
    def clear_expired(cls) -> None:
        """Django's name for it; the house does it by `sessions.clear`."""

    # --- The cookie --------------------------------------------------------------------------------

    def get_expire_at_browser_close(self) -> bool:
        """On a shared computer the cookie goes with the browser."""
        return person_in(self) is not None and not self._own_device()

    def get_expiry_age(self, **_: Any) -> int:
        """For how many seconds a browser is asked to keep the cookie."""
        if person_in(self) is None or self.row is None:
            return NOBODYS_LASTS // SECOND
        facts = self.row.facts._replace(own_device=self._own_device())
        begun = facts.begun_at if self.row.person == person_in(self) else now()
        return max(0, (begun + lasts(facts) - now()) // SECOND)

    def _own_device(self) -> bool:
        own = self._columns.get("own_device")
        return bool(self.row and self.row.facts.own_device) if own is None else bool(own)


def hashed(key: str | None) -> str:
    """What is stored of a key: who reads the table or a backup of it is in nobody's session."""
    return sha256(str(key).encode()).hexdigest()
