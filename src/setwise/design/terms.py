"""The words that an organisation may call its own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
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


def _term(one: str, many: str, article: str = "a") -> Term:
    return field(default=Term(one, many, article))  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Terms:
    """An organisation's terms; British English and the method's own by default.

    A field called `set` fills {set}, {sets}, {a_set}, {Set}, {Sets} and {A_set}.
    """

    set: Term = _term("set", "sets")
    learning_set: Term = _term("action learning set", "action learning sets", "an")
    meeting: Term = _term("meeting", "meetings")
    member: Term = _term("member", "members")
    facilitator: Term = _term("facilitator", "facilitators")
    co_facilitator: Term = _term("co-facilitator", "co-facilitators")
    presenter: Term = _term("presenter", "presenters")
    supporter: Term = _term("supporter", "supporters")
    check_in: Term = _term("check-in", "check-ins")
    bid: Term = _term("bid", "bids")
    closing_round: Term = _term("closing round", "closing rounds")
    contract: Term = _term("contract", "contracts")
    programme: Term = _term("programme", "programmes")
    cohort: Term = _term("cohort", "cohorts")

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Placeholder -> words, for all terms."""
        return {
            key: words
            for each in fields(self)
            for key, words in getattr(self, each.name).forms(each.name)
        }


BRITISH = Terms()
