"""The words that an organisation may call its own."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property, lru_cache
from zlib import crc32


@dataclass(frozen=True)
class Term:
    """One renamable term: singular, plural, and its indefinite article."""

    one: str
    many: str
    article: str = "a"

    def forms(self, name: str) -> tuple[tuple[str, str], ...]:
        """The placeholders that this term fills with small letters, and their words."""
        with_article = f"{self.article} {self.one}"
        return (name, self.one), (f"{name}s", self.many), (f"a_{name}", with_article)


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

    def forms(self) -> Iterator[tuple[str, str]]:
        """The placeholders of all terms, and their words."""
        for each in fields(self):
            yield from getattr(self, each.name).forms(each.name)

    def said(self, translate: Callable[[str], str]) -> Mapping[str, str]:
        """Placeholder -> words in a reader's language, small and with a capital.

        Translators have the method's own terms; what an organisation renamed stays as it is.
        """
        words = {key: translate(text) for key, text in self.forms()}
        return words | {_capital(key): _capital(text) for key, text in words.items()}

    @cached_property
    def mark(self) -> int:
        """A number that is another one for other words, the same in every process."""
        return crc32(repr(tuple(self.forms())).encode())

    @cached_property
    def words(self) -> Mapping[str, str]:
        """Placeholder -> words as they are written here."""
        return self.said(str)


BRITISH = Terms()
NAMES = tuple(each.name for each in fields(Terms))
"""Which terms there are."""
VOWELS = frozenset("aeiou")
SAID_WITH_A_VOWEL = frozenset("AEFHILMNORSX")
"""Letters whose own name begins with a vowel: an MDT."""
LIKE_YOU = ("uni", "use", "usu", "eu", "one", "once")
SILENT_H = ("hour", "honest", "honour", "heir")


def article(word: str) -> str:
    """`a` or `an`, as it is said before the word: a unit, an hour, an MDT."""
    first = word.split()[0] if word.split() else word
    if len(first) > 1 and first.isupper():
        return "an" if first[0] in SAID_WITH_A_VOWEL else "a"
    small = first.lower()
    if small.startswith(SILENT_H):
        return "an"
    return "an" if small[:1] in VOWELS and not small.startswith(LIKE_YOU) else "a"


@lru_cache(2_000)
def renamed(own: tuple[tuple[str, str, str], ...]) -> Terms:
    """The method's terms but for these: (name, singular, plural). For the same, the same object."""
    known = {name: Term(one, many, article(one)) for name, one, many in own if name in NAMES}
    return replace(BRITISH, **known) if known else BRITISH
