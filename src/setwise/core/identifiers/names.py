"""Names: after a title, of somebody's relation, and initials that stand for one person."""

import re
from collections.abc import Iterator

from setwise.core.identifiers.kinds import Found, Kind
from setwise.core.identifiers.vocabulary import ABBREVIATIONS, COMMON, FORMS, MARKED, NO_NAME
from setwise.core.patterns import Pattern

_WORD = r"[^\W\d_](?:[^\W\d_]|['’\-](?=[^\W\d_])){1,24}"
_SMALL = (
    r"(?:(?-i:[A-Z](?:\. ?| )|[a-z]\. ?)){0,2}"
    r"(?:(?:van|von|de|der|den|la|le|al|el|bin|ibn|del|di|da|dos|st|ten|ter)\.? ){0,2}"
)
_AFTER = rf"\.?[ \t\u00a0]{{1,3}}({_SMALL}({_WORD}))(?: ({_WORD}))?"
_TITLE = Pattern(rf"(?<![0-9] )\b(mr|mrs|ms|mx|dr|doctor|prof|professor|rev)(?={_AFTER})", re.I)
_ROLE = Pattern(
    r"\b((?:[Ww]ard|[Nn]urse|[Ss]ite|[Bb]ed) [Mm]anager|Miss|MISS|[Ss]ister|SISTER|Sr|SN|S/N|St/?N|(?:[Ss]taff|[Cc]harge|[Ss]tudent) [Nn]urse|[Nn]urse|NURSE"
    rf"|[Mm]atron|MATRON|Sir|Dame|Lord|Pastor|Imam)(?={_AFTER})"
)
_PERSON = (
    r"(?:patient|pt|man|lady|woman|gentleman|girl|boy|child|baby|colleague|nurse|doctor|student|hca"
    r"|resident|relative|friend)"
)
_RELATION = (
    r"(?:wife|husband|son|daughter|brother|sister|partner|mum|dad|mother|father|niece|nephew"
    r"|granddaughter|grandson|grandmother|grandfather)"
)
_CALLED = Pattern(rf" (?:called|named) ({_WORD})")
_SOMEBODY = Pattern(rf"\b(?:{_PERSON}|{_RELATION})(?: was| is| who is)?$", re.I)
_RELATED = Pattern(rf"\b{_RELATION},? ({_WORD})")
_PATIENT = Pattern(rf"\b[Pp]atient,? ({_WORD}) ({_WORD})")

_LETTERS = r"(?:[A-Z]\.? ?[A-Z]\.(?: ?[A-Z]\.)?|[A-Z]{2,3}|[a-z]\.[a-z]\.)"
_OLD = r"(?:y\.?/?o\b|yrs?\b|years?\b)(?! (?:of|ago|later|in|experience|qualified))"
_AGED = Pattern(
    rf"(?<![\w.])({_LETTERS})(?:,? ?(?:aged? )?[0-9]{{1,3}}[ -]?{_OLD}|,? ?\((?:[MF],? ?)?[0-9]{{1,3}} ?[MF]?\)"
    rf"|,? aged [0-9]{{1,3}}\b|, [0-9]{{2,3}}(?=,| (?:who|with|came|was|had|is|has|from|lives)\b))"
)
_PATIENTS = Pattern(rf"\b(?i:patient|pt|resident|initials) ({_LETTERS})(?![\w.'’-])")
_TITLED = Pattern(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.? ([A-Z]\. ?[A-Z]\b\.?)")
_IN_BED = Pattern(
    rf"(?<![\w.])({_LETTERS}) (?:in|from) (?i:bed|bay|side ?room|room|cubicle|sr) ?[0-9]{{1,2}}\b"
    r"(?! (?:minutes|mins|hours|hrs|days|nights|weeks))"
)


def find(text: str) -> Iterator[Found]:
    """All names and initials."""
    for pattern in (_TITLE, _ROLE):
        for each in pattern.finditer(text):
            if _named(each[1], each[3]):
                yield Found(each.start(), _end(each), Kind.NAME)
    yield from _without_title(text)
    yield from _initials(text)


def _named(title: str, word: str) -> bool:
    """Whether this word after this title is a name."""
    low = word.lower()
    if low in COMMON or low in NO_NAME:
        return False
    if word[0].isupper():
        return True
    if title.lower() == "doctor" and low.endswith("s"):
        return False
    return title.lower() in FORMS and (title.lower() in MARKED or not _inflected(low))


def _inflected(word: str) -> bool:
    """Whether it looks like a verb or an adverb, in a text without capitals."""
    return word.endswith(("ing", "ly", "n't", "ted", "ned", "red", "sed", "ked", "led", "ped"))


def _end(each: re.Match[str]) -> int:
    """With the second name, where one follows."""
    second = each[4]
    if second and second[0].isupper() and each[3][0].isupper() and second.lower() not in COMMON:
        return each.end(4)
    return each.end(2)


def _without_title(text: str) -> Iterator[Found]:
    for each in _CALLED.finditer(text):
        if _proper(each[1]) and _SOMEBODY.search(text[max(0, each.start() - 30) : each.start()]):
            yield Found(*each.span(1), Kind.NAME)
    for each in _RELATED.finditer(text):
        if _proper(each[1]):
            yield Found(*each.span(1), Kind.NAME)
    for each in _PATIENT.finditer(text):
        if _proper(each[1]) and _proper(each[2]):
            yield Found(each.start(1), each.end(2), Kind.NAME)


def _proper(word: str) -> bool:
    low = word.lower()
    return word[0].isupper() and not word.isupper() and low not in COMMON and low not in NO_NAME


def _initials(text: str) -> Iterator[Found]:
    for pattern in (_AGED, _PATIENTS, _TITLED, _IN_BED):
        for each in pattern.finditer(text):
            letters = "".join(filter(str.isalpha, each[1])).upper()
            if pattern is _TITLED or letters not in ABBREVIATIONS:
                end = each.end() if pattern is _AGED else each.end(1)
                yield Found(each.start(1), end, Kind.INITIALS)
