"""Dates of birth: a date that is called one, or that is too long ago for anything else at work."""

import re
from collections.abc import Iterator

from setwise.core.identifiers.kinds import Found, Kind
from setwise.core.identifiers.vocabulary import MONTHS, NUMBERS
from setwise.core.patterns import Pattern

_MONTH = "|".join(MONTHS)
_DATE = Pattern(
    r"(?<![0-9/.\-])(?:"
    r"(?P<day>[0-3]?[0-9])(?P<gap>[/.\- ])(?P<month>[01]?[0-9])(?P=gap)(?P<year>(?:19|20)[0-9]{2}|[0-9]{2})"
    r"|(?P<iso>(?:19|20)[0-9]{2})-[01][0-9]-[0-3][0-9]"
    rf"|[0-3]?[0-9](?:st|nd|rd|th)?(?: of)? (?:{_MONTH})\b(?:,? (?P<said>(?:19|20)[0-9]{{2}}|[0-9]{{2}}\b(?![:.][0-9])))?"
    r")(?![0-9/]|[.\-][0-9])",
    re.I,
)
_BIRTH = r"\b(?:d\W{0,2}o\W{0,2}b|date of birth|birth ?date|birthday|born)\b"
_CALLED = Pattern(rf"{_BIRTH}[^.;!?0-9]{{0,25}}\W{{0,3}}$", re.I)
_SPELT = Pattern(
    rf"{_BIRTH}\W{{0,3}}(?:is|was|on|the|\W){{0,4}}((?:(?:{'|'.join(NUMBERS)}|{_MONTH}|of|the)[ ,\-]{{1,2}}){{2,}}"
    rf"(?:{'|'.join(NUMBERS)}))\b",
    re.I,
)
_AT_WORK = Pattern(
    r"\b(?:since|qualif\w+|regist\w+|revalid\w+|join\w+|start\w*|began|publish\w+|dated|act|policy|opened"
    r"|found\w*|version|review\w*|issued|law|introduced|train\w*|career|retired|employed|guid\w+|report"
    r"|inquiry|built|courses?|from|meeting|induction|expir\w+|graduat\w+|married|worked|moved)\b[^.!?\n]{0,40}$",
    re.I,
)


def find(text: str) -> Iterator[Found]:
    """All dates of birth."""
    yield from (Found(*each.span(1), Kind.DOB) for each in _SPELT.finditer(text))
    for each in _DATE.finditer(text):
        before = text[max(0, each.start() - 70) : each.start()]
        if _CALLED.search(before) or (_long_ago(each) and not _AT_WORK.search(before)):
            yield Found(each.start(), each.end(), Kind.DOB)


def _long_ago(each: re.Match[str]) -> bool:
    """Whether it has a year in which hardly anything is dated but a birth."""
    if each["day"] and not (0 < int(each["day"]) <= 31 and 0 < int(each["month"]) <= 12):
        return False
    if each["gap"] == " ":
        return False
    year = each["year"] or each["iso"] or each["said"] or ""
    if len(year) == 4:
        return 1905 <= int(year) <= 2009
    return len(year) == 2 and each["gap"] in ("/", "-") and int(year) >= 30
