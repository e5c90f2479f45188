"""A bed and what tells which one, and an exact age with a place."""

import re
from collections.abc import Iterator

from setwise.core.identifiers.kinds import Found, Kind
from setwise.core.identifiers.vocabulary import NOT_A_WARD, TENS
from setwise.core.patterns import Pattern

_NUMBER = rf"(?:[0-9]{{1,2}}(?![0-9])[a-d]?|(?:{'|'.join(TENS)}))\b"
_NO_BED = (
    r"(?!\s*(?:am|pm|a\.m|p\.m|hours?|hrs?|hourly|minutes?|mins?|o['’]?clock|days?|nights?|weeks?|months?"
    r"|times?|patients|people|nurses|beds?|more|(?:to|and|-|–)\s?[0-9]|of)\b|\s?[:.][0-9]|\s?[-–]\s?[0-9])"
)
_UNIT = Pattern(
    rf"\b(?:(bed|side ?room|cubicle|cot|trolley|bay|room)(?: ?space)?\s{{0,2}}(?:no\.? |number |num )?"
    rf"(?:[a-f]?{_NUMBER}{_NO_BED}|(?-i:(?<=[Bb]ay )[b-f]\b|(?<=[Bb](?:ed|ay) )[A-F]\b))"
    r"|(?<!vitamin )(?<!vit )(b|s/?r) ?[0-9]{1,2}\b|([0-9]{1,2}(?:st|nd|rd|th)) bed\b)",
    re.I,
)
_WHO = Pattern(
    r"\b(?:man|lady|woman|gentleman|gent|patient|pt|resident|boy|girl|baby|child|chap|bloke|relative|family"
    r"|mr|mrs|miss|client|mother|teenager|youth)\b",
    re.I,
)
_WARD = Pattern(
    r"\bward ?[0-9]{1,2}[a-z]?\b|\bward [A-Z]\b|\b([a-z]+) (?=ward\b)"
    r"|\b(?:ICU|ITU|HDU|CCU|AMU|MAU|SAU|NICU|SCBU|PICU|CDU|EAU|ED|A&E|resus|(?:stroke|surgical|medical|cardiac|renal"
    r"|burns|neuro\w*|assessment|admissions|children['’]s|eye|labour) (?:unit|ward|suite))\b",
    re.I,
)
_DAY = Pattern(
    r"\b(?:yesterday|today|tonight|last (?:night|week|month)|this (?:morning|afternoon|evening|week)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier|the other (?:day|night)|[0-9]{1,2}/[0-9]{1,2}"
    r"|[0-9]{1,2}(?:st|nd|rd|th))\b",
    re.I,
)
_TEACHING = Pattern(
    r"\b(?:train\w*|seminar|meeting|meet|education\w*|teach\w*|taught|lecture|class\w*|staff ?room|interview|skills"
    r"|simulation|library|floor|course|conference|booked|zoom|set)\b",
    re.I,
)
_AGE = Pattern(
    r"\b([0-9]{1,3})(?:[ -]?(?:years?|yrs?)[ -]?old\b| ?y\.?/?o\b| ?yrs?\b)|\baged ([0-9]{1,3})\b"
    r"|\b(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?[ -]years?[ -]old\b",
    re.I,
)
_MYSELF = Pattern(r"\b(?:I am|I['’]m|I was|when I)\b\W*(?:\w+\W+){0,2}$", re.I)
_STOP = Pattern(r"(?<![.\s]\w)[.!?;]\s|\n")


def find(text: str) -> Iterator[Found]:
    """All beds and ages that tell who somebody is."""
    for each in _UNIT.finditer(text):
        around = _around(text, each)
        told = (_WHO.search(around), _ward(around), _DAY.search(around))
        if _tells(each, around, *map(bool, told)):
            yield Found(each.start(), each.end(), Kind.BED)
    yield from _ages(text)


def _around(text: str, each: re.Match[str]) -> str:
    """The sentence that it stands in, or what is near where there are no sentences."""
    before = _STOP.split(text[max(0, each.start() - 90) : each.start()])[-1]
    after = _STOP.split(text[each.end() : each.end() + 90])[0]
    return f"{before}{each[0]}{after}"


def _tells(each: re.Match[str], around: str, who: bool, ward: bool, day: bool) -> bool:
    """Whether whoever lies there could be found by it."""
    match (each[1] or each[2] or "bed").lower().replace(" ", "").replace("/", ""):
        case "b":  # b12 on Maple ward; a vitamin elsewhere
            return ward and day
        case "room":
            return who and not _TEACHING.search(around)
        case "bay":
            return (ward and day) or (who and (ward or day))
        case _:
            return who or ward or day


def _ward(around: str) -> bool:
    """Whether a ward is named, and not only spoken of."""
    return any(not each[1] or each[1].lower() not in NOT_A_WARD for each in _WARD.finditer(around))


def _ages(text: str) -> Iterator[Found]:
    for each in _AGE.finditer(text):
        around = _around(text, each)
        old = int(each[1] or each[2] or 20)
        mine = _MYSELF.search(text[max(0, each.start() - 30) : each.start()])
        if mine or old > 120 or not _WHO.search(around):
            continue
        if old >= 100 or _ward(around) or _UNIT.search(around):
            yield Found(each.start(), each.end(), Kind.AGE)
