"""The texts that come with Setwise: complete, filled, and saying what they must."""

import re
from uuid import uuid4

import pytest
from django.http import Http404

from setwise.people.models import Organisation, TermsKind
from setwise.people.retention import periods
from setwise.people.terms import documents, shipped
from setwise.people.terms.documents import NOBODYS
from setwise.people.terms.kinds import AGREED_USE
from tests.people.terms.agreeing import publish
from tests.people.terms.conftest import Trust

EVERY = pytest.mark.parametrize("kind", list(TermsKind))


def words_of(kind: TermsKind) -> str:
    html = documents.as_shipped(kind).html(NOBODYS)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html))


@EVERY
def test_every_gap_is_filled(kind: TermsKind) -> None:
    assert "{" not in words_of(kind)
    assert "your organisation" in words_of(kind) or kind is TermsKind.SHORT


@EVERY
def test_the_text_begins_below_the_pages_heading(kind: TermsKind) -> None:
    html = documents.as_shipped(kind).html(NOBODYS)
    assert "<h1" not in html
    assert "<h2" in html


@EVERY
def test_it_says_plainly_that_it_is_not_end_to_end(kind: TermsKind) -> None:
    text = words_of(kind).lower()
    assert "end to end" in text
    assert "a server that is running" in text


def test_the_agreed_use_and_the_limits_stand_in_the_terms() -> None:
    assert "appraisal, capability or discipline" in str(AGREED_USE)
    assert "appraisal, capability or discipline" in words_of(TermsKind.ORGANISATION)
    for kind in (TermsKind.USER, TermsKind.ORGANISATION):
        text = words_of(kind).lower()
        assert all(limit in text for limit in ("patient safety", "safeguarding", "candour"))


def test_an_organisation_fills_the_gaps_and_cannot_write_markup_by_its_name(trust: Trust) -> None:
    Organisation.objects.filter(pk=trust.organisation.pk).update(grace_days=14)
    house = documents.house(trust.organisation.pk)
    html = documents.as_shipped(TermsKind.USER).html(house)
    assert "Northshire *Care*" in html
    assert "14 days after the meeting" in html


def test_each_period_stands_in_the_notice_and_the_terms_as_the_organisation_set_it(
    trust: Trust,
) -> None:
    for extra in (0, 1):
        set_to = {each.key: each.usual + extra for each in periods.every()}
        columns = {each.column: set_to[each.key] for each in periods.every() if each.column}
        Organisation.objects.filter(pk=trust.organisation.pk).update(periods=set_to, **columns)
        house = documents.house(trust.organisation.pk)
        for kind in (TermsKind.PRIVACY, TermsKind.ORGANISATION):
            said = " ".join(documents.as_shipped(kind).html(house).split())
            for each in periods.every():
                assert f"{set_to[each.key]} {each.unit}" in said, (kind, each.key)


def test_braces_that_nobody_knows_stay() -> None:
    assert shipped.filled("{set} {what} {}", {}) == "set {what} {}"
    assert shipped.filled("{organisation}", {"organisation": "A\n# [b](http://c.example)"}) == (
        r"A \# \[b\]\(http://c\.example\)"
    )


def test_the_history_keeps_every_version(trust: Trust) -> None:
    publish(trust, "One.")
    publish(trust, "Two.", again=False)
    ours = trust.organisation.pk
    found = documents.history(ours, TermsKind.USER)
    assert [(each.number, each.source) for each in found[:2]] == [(2, "Two."), (1, "One.")]
    assert found[2] == documents.as_shipped(TermsKind.USER)
    assert documents.version(ours, TermsKind.USER, 1).published_by == "Alice Adeyemi"
    with pytest.raises(Http404):
        documents.version(ours, TermsKind.USER, 3)


def test_a_stranger_s_organisation_has_its_own_texts(trust: Trust) -> None:
    publish(trust, "One.")
    assert documents.current(uuid4(), TermsKind.USER).number == 0
    with pytest.raises(Http404):
        documents.house(uuid4())
