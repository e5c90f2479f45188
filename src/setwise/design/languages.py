"""The languages there are, each by the name that its speakers give it."""

from functools import cache

from django.conf.locale import LANG_INFO
from django.utils.translation import get_language, to_locale

BRITISH = "en-gb"


class Named(str):
    """A name that is in a language of its own, for a list to choose from."""

    __slots__ = ("lang",)
    lang: str


def named(code: str, name: str) -> Named:
    """The name, marked as what it is."""
    made = Named(name)
    made.lang = tag(code)
    return made


def tag(code: str) -> str:
    """The language as a page's `lang` says it: en-GB."""
    return to_locale(code).replace("_", "-")


def beside(code: str) -> str:
    """How text in this language is marked; empty where it is the page's own."""
    here = (get_language() or BRITISH).partition("-")[0]
    return "" if code.partition("-")[0] == here else tag(code)


@cache
def every() -> tuple[tuple[str, Named], ...]:
    """What something may be written in, by name: all that Django knows, English as in Britain."""
    found = [
        (BRITISH if code == "en" else code, info["name_local"])
        for code, info in LANG_INFO.items()
        if "name_local" in info and ("-" not in code or code.partition("-")[0] not in LANG_INFO)
    ]
    ordered = sorted(found, key=lambda each: each[1].casefold())
    return tuple((code, named(code, name[:1].upper() + name[1:])) for code, name in ordered)
