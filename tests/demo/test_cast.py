"""The made-up people: marked as such, whole, and without anything that looks like a patient."""

import re

import pytest

from setwise.demo import cast, contract
from setwise.programmes.contracts.clauses import BY_KEY, LINE, LINE_LIMIT
from setwise.store.words import LIMIT


def written(part: cast.Part) -> list[str]:
    texts = [part.note, part.bid, part.clarifying, *part.questions, part.feedback]
    return [text for text in (*texts, part.comment, part.action) if text]


def test_organisation_and_programme_say_that_they_are_made_up() -> None:
    assert "(made up)" in cast.ORGANISATION
    assert "(made up)" in cast.PROGRAMME
    assert all("made up" in line for line in cast.CONTACTS.splitlines())
    # A domain that can belong to nobody.
    assert cast.MAIL.endswith(".example")


@pytest.mark.parametrize("part", cast.WILLOW, ids=lambda part: part.key)
def test_what_they_write_is_short_and_has_no_numbers_of_anybody(part: cast.Part) -> None:
    for text in written(part):
        assert len(text) < LIMIT
        assert not re.search(r"\d{2}", text)
        assert "!" not in text


def test_questions_are_open_and_are_questions() -> None:
    for part in cast.WILLOW:
        for question in (*part.questions, part.clarifying):
            assert question.endswith("?")
        assert not any(q.startswith(("Have you", "Why don't", "Should")) for q in part.questions)


@pytest.mark.parametrize("members", range(3, cast.MOST_MEMBERS + 1))
def test_a_company_has_so_many_members_two_who_facilitate_and_one_who_bids(members: int) -> None:
    company = cast.company(members)
    assert len(company) == members + 2
    assert len({part.key for part in company}) == members + 2
    assert [part.short for part in company if part.facilitates] == ["Grace"]
    assert [part.short for part in company if part.co_facilitates] == ["Hana"]
    assert [part.short for part in company if cast.Habit.BIDS in part.habits] == ["Ewan"]


@pytest.mark.parametrize("members", [0, 2, cast.MOST_MEMBERS + 1])
def test_too_few_or_too_many_are_refused(members: int) -> None:
    with pytest.raises(ValueError, match="members"):
        cast.company(members)


def test_a_part_is_found_by_what_the_others_call_it() -> None:
    assert cast.part_named("Hari").name == "Hari Nair"
    with pytest.raises(KeyError):
        cast.part_named("Nobody")


def test_their_contract_speaks_of_what_there_is_and_everybody_wrote_or_said_yes() -> None:
    assert contract.TEXTS.keys() <= BY_KEY.keys()
    assert len(contract.TEXTS[LINE][1]) <= LINE_LIMIT
    names = {part.short for part in cast.WILLOW}
    assert {name for name, _ in contract.TEXTS.values()} | contract.ALOUD == names
    assert not any("!" in text for _, text in contract.TEXTS.values())
