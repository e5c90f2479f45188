"""Reflective accounts, each with the four questions of the NMC's form (NMC, "Written reflective accounts")."""

from collections.abc import Iterator

from setwise.core.evidence.records import Account, Record
from setwise.design.words import say
from setwise.learning.exports.paper import Block, Box, Heading, Section, lines
from setwise.learning.journal.prompts import ACCOUNT, PROMPTS
from setwise.learning.wording import code


def accounts(record: Record) -> tuple[Section, ...]:
    """All of the period, each on a page of its own."""
    return tuple(
        Section(tuple(_account(number, each))) for number, each in enumerate(record.accounts, 1)
    )


def title_of(number: int, account: Account) -> str:
    """What it is called: its number, and its title if it has one."""
    if account.title:
        return say("Reflective account {number}: {title}", number=str(number), title=account.title)
    return say("Reflective account {number}", number=str(number))


def _account(number: int, account: Account) -> Iterator[Block]:
    yield Heading(title_of(number, account))
    answers = (account.nature, account.learnt, account.changed, _relevance(account))
    for question, answer in zip(PROMPTS[ACCOUNT].questions, answers, strict=True):
        yield Heading(str(question.asks), 2)
        yield Box(answer)


def _relevance(account: Account) -> str:
    """What they say of it, and the themes or parts of the Code that they chose."""
    return lines((account.relevance, *map(code.told, account.codes)))
