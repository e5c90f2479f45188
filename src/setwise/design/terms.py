"""The words that an organisation may call its own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property


@dataclass(frozen=True)
class Term:
    """One renamable term: singular, plural, and its indefinite article."""

    one: str
    many: str
    article: str = "a"

    def forms(self, name: str) -> Iterator[tuple[str, str]]:
        """Every placeholder that this term fills, with its words."""
        with_article = f"{self.article} {self.one}"
        for key, words in ((name, self.one), (f"{name}s", self.many), (f"a_{name}", with_article)):
            yield key, words
            yield _capital(key), _capital(words)


def _capital(text: str) -> str:
    """The text with its first letter as a capital, and the rest as it was."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True)
class Terms:
    """An organisation's terms; British English and the method's own by default.

    A field called `set` fills {set}, {sets}, {a_set}, {Set}, {Sets} and {A_set}.
    """

    set: Term = Term("set", "sets")
    learning_set: Term = Term("action learning set", "action learning sets", "an")
    meeting: Term = Term("meeting", "meetings")
    member: Term = Term("member", "members")
    facilitator: Term = Term("facilitator", "facilitators")
    co_facilitator: Term = Term("co-facilitator", "co-facilitators")
    presenter: Term = Term("presenter", "presenters")
    supporter: Term = Term("supporter", "supporters")
    check_in: Term = Term("check-in", "check-ins")
    bid: Term = Term("bid", "bids")
    closing_round: Term = Term("closing round", "closing rounds")
    contract: Term = Term("contract", "contracts")
    programme: Term = Term("programme", "programmes")
    cohort: Term = Term("cohort", "cohorts")

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Placeholder -> words, for all terms."""
        return {
            key: words
            for each in fields(self)
            for key, words in getattr(self, each.name).forms(each.name)
        }


BRITISH = Terms()
