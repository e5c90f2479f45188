"""An organisation's look and words as plain data: what holds, and what held before."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from setwise.design.brand import NEUTRAL, PALETTES, Look
from setwise.people.brand.found import look_of
from setwise.people.models import Logo, OwnLook, OwnWords


class LookVersion(NamedTuple):
    """One version of the look. Number 0 is the neutral one, as it came with Setwise."""

    number: int = 0
    palette: str = PALETTES[0]
    logo: str = ""
    """Its digest."""
    ods_code: str = ""
    registered: bool = False
    published_at: datetime | None = None
    published_by: str = ""

    def look(self, organisation: UUID, name: str) -> Look:
        """How pages look with it."""
        if not self.number:
            return NEUTRAL
        return look_of(organisation, name, self.palette, self.registered, self.logo)


class WordsVersion(NamedTuple):
    """One version of the words. Number 0 has no renamed ones."""

    number: int = 0
    words: Mapping[str, list[str]] = {}
    published_at: datetime | None = None
    published_by: str = ""


_LOOK = ("number", "palette", "logo__digest", "ods_code", "registered")
_BY = ("published_at", "published_by__name")


def looks(organisation: UUID) -> tuple[LookVersion, ...]:
    """Every look that held, the one that holds first; the last is the neutral one."""
    rows = OwnLook.objects.filter(organisation=organisation).order_by("-number")
    own = (
        LookVersion(number, palette, digest or "", code, registered, at, by or "")
        for number, palette, digest, code, registered, at, by in rows.values_list(*_LOOK, *_BY)
    )
    return (*own, LookVersion())


def words(organisation: UUID) -> tuple[WordsVersion, ...]:
    """Every version of the words that held, the one that holds first."""
    rows = OwnWords.objects.filter(organisation=organisation).order_by("-number")
    own = (
        WordsVersion(number, renamed, at, by or "")
        for number, renamed, at, by in rows.values_list("number", "words", *_BY)
    )
    return (*own, WordsVersion())


def has_logo(organisation: UUID, digest: str) -> bool:
    """Whether a picture was uploaded there."""
    return Logo.objects.filter(organisation=organisation, digest=digest).exists()
