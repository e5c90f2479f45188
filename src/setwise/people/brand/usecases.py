"""What can be done with an organisation's look and words. The moment comes in as an argument."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from setwise.design.brand import NHS
from setwise.people import news
from setwise.people.brand import found, logos, queries
from setwise.people.brand.access import administered
from setwise.people.models import Logo, OwnLook, OwnWords
from setwise.store import audit

TRIED_FOR = timedelta(days=1)
"""How long a logo is kept that was looked at and never published."""


class Outdated(ValueError):
    """Somebody else published a version meanwhile."""


class Unchanged(ValueError):
    """It is what holds already."""


class NotTheirs(ValueError):
    """The look of NHS organisations, without the code of one; or a logo that is not there."""


@transaction.atomic
def try_logo(*, person: UUID | None, organisation: UUID, uploaded: bytes, at: datetime) -> str:
    """Keep a logo to look at; its digest. It holds once a look with it is published.

    Raises Http404 for whoever does not administer the organisation, NoLogo and TooLarge.
    """
    administered(person, organisation)
    drawn = logos.draw(uploaded)
    tried = Logo.objects.filter(organisation=organisation, kept_at__lt=at - TRIED_FOR)
    used = OwnLook.objects.filter(organisation=organisation, logo__isnull=False)
    tried.exclude(pk__in=used.values("logo")).exclude(digest=drawn.digest).delete()
    Logo.objects.get_or_create(
        organisation_id=organisation,
        digest=drawn.digest,
        defaults={"png": drawn.png, "kept_at": at},
    )
    return drawn.digest


def publish_look(
    *,
    person: UUID | None,
    organisation: UUID,
    palette: str,
    logo: str,
    ods_code: str,
    registered: bool,
    base: int,
    at: datetime,
) -> int:
    """Make this the organisation's look; the number of the version.

    `base` is the version that was begun with. Raises Http404, Outdated, Unchanged and NotTheirs.
    """
    access = administered(person, organisation)
    newest = queries.looks(organisation)[0]
    _begun_with(newest.number, base)
    wanted = (palette, logo, ods_code, registered)
    if newest.number and newest[1:5] == wanted:
        raise Unchanged
    if (palette == NHS or registered) and not ods_code:
        raise NotTheirs
    mine = Logo.objects.filter(organisation=organisation, digest=logo).first() if logo else None
    if logo and mine is None:
        raise NotTheirs
    row = OwnLook(
        organisation_id=organisation,
        number=base + 1,
        palette=palette,
        logo=mine,
        ods_code=ods_code,
        registered=registered,
        published_at=at,
        published_by_id=access.person,
    )
    _publish(row, "look", access.person)
    return row.number


def publish_words(
    *,
    person: UUID | None,
    organisation: UUID,
    words: Mapping[str, tuple[str, str]],
    base: int,
    at: datetime,
) -> int:
    """Call these things so from now on, and all others as the method does.

    Raises Http404, Outdated and Unchanged.
    """
    access = administered(person, organisation)
    newest = queries.words(organisation)[0]
    _begun_with(newest.number, base)
    wanted = {name: list(forms) for name, forms in words.items()}
    if newest.words == wanted:
        raise Unchanged
    row = OwnWords(
        organisation_id=organisation,
        number=base + 1,
        words=wanted,
        published_at=at,
        published_by_id=access.person,
    )
    _publish(row, "words", access.person)
    return row.number


def _begun_with(newest: int, base: int) -> None:
    if newest != base:
        raise Outdated


def _publish(row: OwnLook | OwnWords, thing: str, person: UUID) -> None:
    try:
        _keep(row, thing, person)
    except IntegrityError:
        raise Outdated from None
    finally:
        # Whoever read it meanwhile, within the transaction or outside it, reads it anew.
        found.forget(row.organisation_id)


@transaction.atomic
def _keep(row: OwnLook | OwnWords, thing: str, person: UUID) -> None:
    row.save(force_insert=True)
    if isinstance(row, OwnWords):
        found.forget(row.organisation_id)
        news.renamed(organisation=row.organisation_id)
    audit.record(
        organisation=row.organisation_id,
        actor=person,
        action=f"{thing}_published",
        thing=thing,
        thing_id=row.pk,
        at=row.published_at,
    )
