"""Numbers that belong to one person: NHS, hospital, telephone, NI, PIN; and addresses."""

import re
from collections.abc import Iterator

from setwise.core.identifiers.kinds import Found, Kind
from setwise.core.identifiers.vocabulary import AREAS, DIGITS
from setwise.core.patterns import Pattern

_GAP = r"[ \t\u00a0.\-–]{0,2}"
_TEN = Pattern(
    r"(?<![0-9/])[0-9]{3}[ \t\u00a0.\-–/]{0,2}[0-9]{3}[ \t\u00a0.\-–/]{0,2}[0-9]{4}(?![0-9])"
)
_LOOSE = Pattern(rf"(?<![0-9])[0-9](?:{_GAP}[0-9]){{9,}}(?![0-9])")
_LABEL = Pattern(r"\b(?:nhs|chi)\W{0,3}(?:number|num|no)?\W{0,3}(?:is|was)?\W{0,3}$", re.I)
_NO_PATIENT = Pattern(
    r"\b(?:datix|incident|inc|asset|serial|batch|lot|course|module|order|invoice|ticket|forms?|job"
    r"|version|tracking|isbn|policy|grant|purchase|registration|certificate|exam|booking|receipt)\b"
    r"[^.!?\n]{0,25}$",
    re.I,
)
_PHONE = Pattern(
    rf"(?<![0-9+])(?:(?:\+|00){_GAP}44[ \-.]?(?:\(0\))?{_GAP}|\(?0)(?=[127])[0-9](?:[ ().\-–]{{0,2}}[0-9]){{9}}(?![0-9])"
)
_SHORT_PHONE = Pattern(
    r"\b(?:tel|phone|mobile|mob|telephone)\b\W{0,2}(?:number|no|num)?\b\W{0,3}(?:is|was)?\W{0,2}"
    r"([0-9]{3}[ -]?[0-9]{3,5})(?![0-9])",
    re.I,
)
_SPOKEN = Pattern(
    rf"\b(?:(?:{'|'.join(DIGITS)}|double|treble|triple)[ ,-]{{1,2}}){{7,}}(?:{'|'.join(DIGITS)})\b",
    re.I,
)
_TOKEN = Pattern(r"(?<![\w/.])(?:[a-z]{1,4}[0-9]{5,8}|[0-9]{5,8}[a-z]?)\b", re.I)
_BARE = Pattern(r"(?!inc)[a-z]{1,3}[0-9]{6,8}", re.I)
_OF_HOSPITAL = Pattern(
    r"\b(?:mrn\b\W{0,3}(?:number\b|no\b)?|(?:hosp|hospital|patient|pt|unit|case ?note|district|epr|pas|rio|w/?band"
    r"|wristband|[dkrsx])(?:['’]s)?\W{0,2}(?:number|num|no|nr|id)\b)\W{0,3}(?:is\b|was\b)?\W{0,3}$",
    re.I,
)
_NI = Pattern(r"\b[a-z]{2}(?: ?[0-9]{6}| [0-9]{2} [0-9]{2} [0-9]{2} ?)[a-d]\b", re.I)
_PIN = Pattern(r"\b[0-9]{2}[a-l][0-9]{4}[a-z]\b", re.I)
_SPACED_PIN = Pattern(r"\bpin\b\D{0,12}([0-9]{2} ?[a-l] ?[0-9]{4} ?[a-z])\b", re.I)
_EMAIL = Pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_POSTCODE = Pattern(
    r"\b([a-z]{1,2})[0-9][a-z0-9]?[ -]{0,2}[0-9](?!st\b|nd\b|rd\b|th\b|hr\b|ug\b|us\b)[abd-hjlnp-uw-z]{2}\b",
    re.I,
)
_STREET = (
    "Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Crescent|Court|Gardens|Terrace|Grove|Place|Way"
)
_LIVES = Pattern(
    rf"\b(?:lives?|living|address|home|house)\b[^0-9.!?]{{0,20}}\b([0-9]{{1,3}}[a-z]? (?:[a-z'’]+ ){{1,3}}(?:{_STREET}))\b",
    re.I,
)
_IS_ADDRESS = Pattern(
    rf"\b([0-9]{{1,3}}[a-z]? (?:[a-z'’]+ ){{1,2}}(?:{_STREET})) (?:as|is|was) (?:her|his|their) (?:address|home|house)",
    re.I,
)
_SAID_EMAIL = Pattern(
    r"\b[\w.-]{1,30}(?: dot [\w-]{1,30}){0,3} at [\w-]{1,30}(?: dot [\w-]{1,20}){0,3} dot (?:com|org|net|uk|edu)\b",
    re.I,
)
_ADDRESS = Pattern(rf"\b[0-9]{{1,3}}[A-Za-z]? (?:[A-Z][\w'’]{{1,20}} ){{1,3}}(?:{_STREET})\b")
_DIGIT = Pattern("[0-9]")
_TOLD = (
    ("pin", _SPACED_PIN, Kind.PIN),
    ("mob", _SHORT_PHONE, Kind.PHONE),
    ("tel", _SHORT_PHONE, Kind.PHONE),
    ("phone", _SHORT_PHONE, Kind.PHONE),
    ("liv", _LIVES, Kind.ADDRESS),
    ("address", _LIVES, Kind.ADDRESS),
    ("house", _LIVES, Kind.ADDRESS),
    ("home", _LIVES, Kind.ADDRESS),
    ("address", _IS_ADDRESS, Kind.ADDRESS),
)
"""What is looked for only where a word speaks of it."""


def find(text: str) -> Iterator[Found]:
    """All of them; they may overlap."""
    low = text.lower()
    if sum(low.count(word) for word in DIGITS if word != "o") > 4:
        yield from _spoken(text)
    if " dot " in text:
        yield from (_all(each, Kind.EMAIL) for each in _SAID_EMAIL.finditer(text))
    if "@" in text:
        yield from (_all(each, Kind.EMAIL) for each in _EMAIL.finditer(text))
    if _DIGIT.search(text):
        yield from _nhs(text)
        yield from _of_staff(text)
        yield from _hospital(text)
        yield from _home(text)
        yield from (_all(each, Kind.PHONE) for each in _PHONE.finditer(text))
        for word, pattern, kind in _TOLD:
            if word in low:
                yield from (_part(each, kind) for each in pattern.finditer(text))


def valid(number: str) -> bool:
    """Whether ten digits end with the check digit of an NHS number."""
    total = sum(
        int(digit) * weight for digit, weight in zip(number, range(10, 1, -1), strict=False)
    )
    check = (11 - total % 11) % 11
    return len(number) == 10 and check == int(number[-1])


def _nhs(text: str) -> Iterator[Found]:
    for pattern in (_TEN, _LOOSE):
        for each in pattern.finditer(text):
            number = "".join(filter(str.isdigit, each[0]))
            if len(number) != 10 or number.startswith("000"):
                continue
            before = text[max(0, each.start() - 40) : each.start()]
            if _LABEL.search(before) or (valid(number) and not _NO_PATIENT.search(before)):
                yield _all(each, Kind.NHS)


def _spoken(text: str) -> Iterator[Found]:
    """Digits said one by one: "oh seven seven double oh"."""
    for each in _SPOKEN.finditer(text):
        number, times = "", 1
        for word in re.findall(r"\w+", each[0].lower()):
            number += DIGITS.get(word, "") * times
            times = {"double": 2, "treble": 3, "triple": 3}.get(word, 1)
        if number.startswith("0") and len(number) == 11:
            yield _all(each, Kind.PHONE)
        elif len(number) == 10 and valid(number):
            yield _all(each, Kind.NHS)


def _of_staff(text: str) -> Iterator[Found]:
    yield from (_all(each, Kind.NI) for each in _NI.finditer(text))
    yield from (_all(each, Kind.PIN) for each in _PIN.finditer(text))


def _hospital(text: str) -> Iterator[Found]:
    for each in _TOKEN.finditer(text):
        before = text[max(0, each.start() - 50) : each.start()]
        bare = _BARE.fullmatch(each[0])
        if _OF_HOSPITAL.search(before) or (bare and not _NO_PATIENT.search(before)):
            yield _all(each, Kind.HOSPITAL)


def _home(text: str) -> Iterator[Found]:
    for each in _POSTCODE.finditer(text):
        if each[1].upper() in AREAS:
            yield _all(each, Kind.POSTCODE)
    yield from (_all(each, Kind.ADDRESS) for each in _ADDRESS.finditer(text))


def _all(each: re.Match[str], kind: Kind) -> Found:
    return Found(each.start(), each.end(), kind)


def _part(each: re.Match[str], kind: Kind) -> Found:
    return Found(each.start(1), each.end(1), kind)
