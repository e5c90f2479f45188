"""Every text that people read goes through here.

`say("Leave the {meeting}")` translates the whole literal, then fills in the
organisation's own terms and the values given. `make texts` collects the literals
for translators: a text that is not a literal here cannot be translated.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from django.utils.translation import get_language, to_locale
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from setwise.design.phrases import MissingWords, phrases
from setwise.design.terms import Terms

__all__ = [
    "SILENT",
    "LazySay",
    "LazySayN",
    "MissingWords",
    "language",
    "phrase",
    "phrase_n",
    "resolve",
    "say",
    "say_lazy",
    "say_n",
    "template_counted",
    "template_say",
    "template_say_n",
]

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


def language() -> str:
    """The reader's language, as a page's `lang` says it: en-GB."""
    return to_locale(get_language() or "en-gb").replace("_", "-")


def say(text: str, /, *, terms: Terms | None = None, **values: Any) -> str:
    """The text in the reader's language and the organisation's terms."""
    return phrases(terms).say(text, **values)


def say_n(one: str, many: str, n: int, /, *, terms: Terms | None = None, **values: Any) -> str:
    """The same for a number of things; {n} is filled with the number."""
    return phrases(terms).say_n(one, many, n, **values)


class LazySay:
    """A text that is said when it is read: for forms, which are written before anyone asks."""

    def __init__(self, text: str, values: Mapping[str, Any]) -> None:
        """Keep the text and its values until someone reads them."""
        self.text = text
        self.values = values

    def resolve(self, terms: Terms | None = None, **values: Any) -> str:
        """The text in the terms of one organisation, with values known only now."""
        return say(self.text, terms=terms, **{**self.values, **values})

    def bind(self, **values: Any) -> "LazySay":
        """The same text with more of its values."""
        return LazySay(self.text, {**self.values, **values})

    def __str__(self) -> str:
        """The text in the terms that hold now."""
        return self.resolve()


@lru_cache(10_000)
def phrase(text: str, /) -> LazySay:
    """A text kept as it is written, to be resolved later in someone's terms."""
    return LazySay(text, {})


class LazySayN(LazySay):
    """A text for a number of things, which is known later: bind `n`."""

    def __init__(self, one: str, many: str, values: Mapping[str, Any]) -> None:
        """Keep the text for one and for more."""
        super().__init__(many, values)
        self.one = one

    def resolve(self, terms: Terms | None = None, **values: Any) -> str:
        """In the plural of the number."""
        known = {**self.values, **values}
        if "n" not in known:
            raise MissingWords("nothing says how many: {n}")
        return say_n(self.one, self.text, known.pop("n"), terms=terms, **known)

    def bind(self, **values: Any) -> "LazySayN":
        """The same text with more of its values."""
        return LazySayN(self.one, self.text, {**self.values, **values})


def phrase_n(one: str, many: str, /) -> LazySayN:
    """A text for a number of things kept as it is written: `phrase` for `say_n`."""
    return LazySayN(one, many, {})


SILENT = LazySay("", {})
"""Where nothing is said."""


def say_lazy(text: str, /, **values: Any) -> "_StrPromise":
    """The lazy twin of `say`. To the type checker it is what Django's fields take."""
    return cast("_StrPromise", LazySay(text, values))


def resolve(text: Any, terms: Terms | None = None) -> str:
    """Any text, lazy or not, in the organisation's terms."""
    return text.resolve(terms) if isinstance(text, LazySay) else str(text)


@pass_context
def template_say(context: Context, text: str, /, **values: Any) -> Markup:
    """`say` for templates: the page's terms, and every value escaped."""
    return phrases(context.get("terms")).markup(text, **values)


@pass_context
def template_say_n(context: Context, one: str, many: str, n: int, /, **values: Any) -> Markup:
    """`say_n` for templates."""
    return phrases(context.get("terms")).markup_n(one, many, n, **values)


@pass_context
def template_counted(context: Context, one: str, many: str, /) -> str:
    """What a script says of any number of things, as JSON."""
    return phrases(context.get("terms")).counted(one, many)
