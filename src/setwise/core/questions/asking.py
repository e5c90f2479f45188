"""Where in a sentence something is asked, and what stands around it.

Lead-ins ("So, sorry, just a quick one") and frames ("I was wondering whether", "Could you tell us
why") are set aside, so that what is asked can be looked at; and several questions in one breath are
found even where nobody wrote a comma.
"""

from collections.abc import Sequence
from typing import NamedTuple

from setwise.core.patterns import Pattern
from setwise.core.questions.reading import Reading, Sentence

WH = frozenset(["what", "how", "which", "who", "whom", "whose", "where", "when", "why"])
AUX = frozenset(
    [
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "am",
        "have",
        "has",
        "had",
        "can",
        "could",
        "will",
        "would",
        "should",
        "shall",
        "might",
        "may",
        "must",
    ]
)
SUBJECTS = frozenset(
    [
        "you",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "there",
        "this",
        "that",
        "these",
        "those",
        "anyone",
        "anybody",
        "anything",
        "someone",
        "somebody",
        "something",
        "everyone",
        "everybody",
        "nobody",
        "people",
        "the",
        "your",
        "her",
        "his",
        "their",
        "our",
        "my",
        "a",
        "an",
        "any",
        "some",
        "one",
        "each",
        "all",
        "another",
    ]
)
PRONOUNS = frozenset(
    [
        "you",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "there",
        "anyone",
        "anybody",
        "someone",
        "somebody",
    ]
)
JOINTS = frozenset([",", "and", "or", "but", "so", "then", "-", "also"])
_PREPOSITIONS = frozenset(
    ["in", "to", "by", "at", "for", "from", "with", "on", "of", "about", "according", "under"]
)
_CARRIES_ON = frozenset(["than", "as", "nor", "if", "that", "not", "you", "i", "we", "they"])

_LEAD = Pattern(
    r"^(?:(?:so|and|but|or|ok|okay|right|well|um+|er+m?|uh|m+h*m*|hm+|yeah|yes|sorry|thanks|thank you|"
    r"alright|all right|just|now|then|please|hi|hiya|hello|hey|love|pet|hen|honestly|actually|oh|ah|"
    r"look|listen|also|kindly|seriously|gosh|basically|like|question|anyway|first|firstly|finally|"
    r"i mean|you know|for me|from me|to be honest|out of interest|by the way|quick (?:one|question)|"
    r"a quick (?:one|question)|being nosy|if i may|if you do n't mind(?: me asking)?|to ask|"
    r"my (?:\w+ )?question (?:is|would be)|the question is|in the end|after all that|even now|"
    r"on reflection|perhaps|maybe) (?:, |- )?)(?=\w)"
)
_ASIDE = Pattern(r" , (?:if anything|if any|for you|to you|do you think|in your view|then) , ?")
_ASKS = r"(?:know|hear|ask|understand|check|see|find out)"
_FRAME = Pattern(
    r"^(?:i (?:am|was) (?:just |only |also |really |still )*(?:wondering|curious|interested|keen)(?: (?:about|to "
    + _ASKS
    + r"|in|as to))?(?: (?:about|you))?"
    r"|i (?:just |only |also |do |was )*wonder(?:ed)?(?: about)?"
    r"|i (?:would|do|want|wanted|am) (?:really |just |also )*(?:(?:like|love|be interested|be curious|want) )?to "
    + _ASKS
    + r"(?: (?:you|more|about))*"
    r"|(?:can|could|may|might) i (?:just |please |also |quickly )*(?:ask|check|know)(?: you)?(?: about)?"
    r"|would it be (?:ok|okay|all right|alright) to ask(?: you)?(?: about)?"
    r"|(?:it would help (?:me|us) to|help (?:me|us)(?: to)?) " + _ASKS + r"(?: more)?(?: about)?"
    r"|i (?:am|was) (?:just )?hoping to "
    + _ASKS
    + r"|i (?:am|was) (?:just )?hoping you (?:could|might|would) (?:tell|say)(?: me| us)?"
    r"|(?:i do n't|i can n't|i do not) (?:quite |really )?understand"
    r"|(?:can|could|may|might) (?:i|we) (?:just |please )*hear(?: (?:a (?:bit|little)|some))?(?: more)?(?: about)?"
    r"|(?:can|could|may|might) (?:i|we) (?:just |please )*(?:go|come|take you|bring you) back to [\w ]+,"
    r"|(?:can|could|would|will|do|may) (?:you|i|we) (?:please |perhaps |just |possibly |kindly )*(?:tell (?:me|us)|say|explain|know|remember|help (?:me|us)(?: to)? understand|let (?:me|us) know)(?: again)?(?= (?:if|whether|why)\b)"
    r"|(?:tell|explain|show|help)(?: to)?(?: me| us)?(?: see| understand)?(?= (?:if|whether|why)\b)"
    r")(?= )"
)
_ME = r"(?:me|us|the (?:set|group|rest of us))"
_WHAT = (
    r"(?:about|what|how|which|who|where|when|why|if|whether|through|more|something|(?:a|some) (?:little|bit|more)|an example|examples|your|(?:to|with) "
    + _ME
    + r")"
)
_WORDS = (
    rf"(?:(?:tell|telling|give|giving|show|remind|take|walk|talk|help|bring|explain to|let)(?: us| me)? {_ME}\b|(?:tell|talk|speak) (?:a (?:little|bit) |some )?(?:more|about)\b"
    rf"|(?:say|saying) (?:{_WHAT}|some|anything|in)\b|say that again|(?:share|sharing) (?!the |it with (?:her|him|them))\w+"
    r"|(?:describe|describing|expand|elaborate|unpack|clarify|outline|summarise|sketch|define|spell out|paint|recall|put (?:(?:that|it|this) )?into words)\b"
    r"|(?:explain|explaining) (?!(?:it |that |this )?to (?:her|him|them|your))\w+|give (?:an?|some|another) (?:\w+ )?(?:example|instance|picture|sense|idea)"
    r"|give a flavour|put (?:a (?:bit|little)|some|more)|add (?:to that|anything|a bit|more)|go (?:a (?:bit|little) )?(?:deeper|further|back (?:to|over)|into that)|(?:stay|stick) with|repeat|speak to that|name (?:it|that|one|some|what))"
)
_INVITE = Pattern(
    r"^(?:(?:can|could|would|will|might) (?:you|we)|(?:would|do) you mind|would you (?:like|care|want|wish) to|(?:would|will|are) you (?:be )?(?:happy|willing|able|ok|okay|comfortable)(?: to)?|(?:perhaps |maybe )?you (?:could|can)|feel free to|would you be (?:up|open|game|ready) (?:for|to)|i would (?:like|love) you to|i invite you to)"
    r"(?: please| perhaps| maybe| just| kindly| possibly| also| still| to| be (?:willing|happy|able) to)* "
    + _WORDS
)
_IMPERATIVE = Pattern(
    r"^(?:please |kindly |do )*(?:(?:tell|give|show|remind|help) "
    + _ME
    + r"\b|(?:talk|walk|take) "
    + _ME
    + r"\b|describe\b|explain\b|say (?:that again|what|how)|(?:say|tell|talk) (?:(?:a|some|just a) (?:little |bit |wee bit )?)?more|"
    r"(?:stay|stick) with (?:it|that|this)|go on$|carry on$|keep going|continue$|please continue|go (?:a (?:bit|little) )?(?:deeper|further)|more about|share (?:with|some|what|how|more)|unpack|expand on|elaborate)"
)
_IMAGINE = Pattern(
    r"^(?:let us )?(?:imagine|suppose|supposing|picture|pretend|assume|assuming|fast forward|say (?:the|you|she|he|they|it|nobody|your|that|we)|put yourself|think (?:back|ahead|of))\b|^let us say"
)


class Asked(NamedTuple):
    """A sentence with what is asked in it."""

    text: str
    """From the first question word on, or all of it."""
    before: str
    """What was set aside in front of it."""
    starts: tuple[str, ...]
    """How each question in it begins: `wh`, `yn` or `why`."""
    frame: str
    """`wondered`, `invited`, `imagined`, or nothing."""
    end: str


def ask(reading: Reading) -> tuple[Asked, ...]:
    """Every sentence, with what is asked in it."""
    return tuple(_asked(each) for each in reading.sentences)


def _asked(sentence: Sentence) -> Asked:
    rest = _ASIDE.sub(" ", bare(sentence.text))
    found = _FRAME.match(rest)
    if found and (inner := bare(rest[found.end() :].strip(" ,"))):
        invited = "invited" if _IMPERATIVE.match(inner) else "wondered"
        turned = _turned(inner)
        return Asked(turned, "", _first(turned.split())[1], invited, sentence.end)
    frame = ""
    if _IMAGINE.match(rest):
        frame = "imagined"
    elif _IMPERATIVE.match(rest) or _INVITE.match(rest):
        frame = "invited"
    tokens = rest.split()
    first, starts = _first(tokens)
    if frame or first is None:
        return Asked(rest, "", starts, frame, sentence.end)
    return Asked(" ".join(tokens[first:]), " ".join(tokens[:first]), starts, frame, sentence.end)


def _turned(text: str) -> str:
    """ "whether you have spoken to her" as it would be asked: "have you spoken to her"."""
    head, *rest = text.split()
    if head not in ("if", "whether") or not rest:
        return text
    for at in range(1, min(4, len(rest))):
        if rest[at] in AUX:
            return " ".join([rest[at], *rest[:at], *rest[at + 1 :]])
    return " ".join(["do", *rest])


def bare(text: str) -> str:
    """Without the words that people begin with."""
    while found := _LEAD.match(text):
        text = text[found.end() :].strip(" ,-")
    return text


def _first(tokens: Sequence[str]) -> tuple[int | None, tuple[str, ...]]:
    found = _find(tokens)
    starts = tuple(kind for _, kind in found)
    return (found[0][0] if found else None), starts


def _find(tokens: Sequence[str]) -> list[tuple[int, str]]:
    """Places where a question begins, and of which kind."""
    found: list[tuple[int, str]] = []
    at = 0
    while at < len(tokens):
        opens = at == 0 or tokens[at - 1] in JOINTS or _after_preposition(tokens, at)
        if tokens[at] in WH and (reach := _wh(tokens, at, opens)):
            found.append((at, "why" if tokens[at] == "why" else "wh"))
            at = reach
        elif tokens[at] in AUX and _inverted(tokens, at, opens):
            found.append((at, "yn"))
            at += 2
        else:
            at += 1
    return found[1:] if len(found) > 1 and _only_leads_up(tokens, found) else found


def _only_leads_up(tokens: Sequence[str], found: Sequence[tuple[int, str]]) -> bool:
    """ "When you saw that, ...", "had you known, ...", "how about you, ...": no question of its own."""
    at, kind = found[0]
    follows = tokens[at + 1] if at + 1 < len(tokens) else ""
    if kind == "yn":
        return tokens[at] in ("had", "were", "should") and "," in tokens[at : found[1][0]]
    settled = tokens[at] in ("when", "where", "what", "how") and "," in tokens[at : found[1][0]]
    return settled and (follows in SUBJECTS or follows == "about")


def _after_preposition(tokens: Sequence[str], at: int) -> bool:
    """ "In what way", "to whom": at the beginning, or after a joint."""
    back = at - 1
    while back >= 0 and tokens[back] in _PREPOSITIONS and at - back < 3:
        back -= 1
    return back < at - 1 and (back < 0 or tokens[back] in JOINTS)


def _wh(tokens: Sequence[str], at: int, opens: bool) -> int:
    """Where to go on if a question begins with this question word; 0 if none does."""
    for ahead in range(at + 1, min(at + (9 if opens else 2), len(tokens))):
        if tokens[ahead] in (",", "-") or (tokens[ahead] in SUBJECTS and ahead == at + 1):
            break
        if tokens[ahead] in AUX and _subject(tokens, ahead, not opens):
            return ahead + 2
        if tokens[ahead] in PRONOUNS:
            break
    if not opens:
        return 0
    follows = tokens[at + 1] if at + 1 < len(tokens) else ""
    if at > 0 and tokens[at - 1] in _PREPOSITIONS and len(tokens) - at <= 3:
        return 0
    if at > 0 and (follows in SUBJECTS or follows in ("", "to")):
        return 0
    return at + 2


def _subject(tokens: Sequence[str], aux: int, strictly: bool = False) -> bool:
    """Whether after this verb somebody is named. Strictly: by a pronoun."""
    ahead = aux + 1
    while ahead < len(tokens) and tokens[ahead] in ("n't", "not", "just", "then", "really"):
        ahead += 1
    return ahead < len(tokens) and tokens[ahead] in (PRONOUNS - {"it"} if strictly else SUBJECTS)


def _inverted(tokens: Sequence[str], at: int, opens: bool) -> bool:
    """Whether "did you" and the like begin a question here, and are no tag at the end."""
    if not _subject(tokens, at) or (at > 0 and _tag(tokens, at)):
        return False
    if tokens[at] == "do" and tokens[at + 1] in ("it", "this", "that"):
        return False
    if opens:
        return True
    before = tokens[at - 1]
    return (
        _subject(tokens, at, strictly=True)
        and tokens[at + 1] != "there"
        and before not in WH
        and before not in _CARRIES_ON
    )


def _tag(tokens: Sequence[str], at: int) -> bool:
    """ "isn't it", "did you", "do you think", "would you say" at the end."""
    rest = [word for word in tokens[at:] if word not in ("n't", "not")]
    short = len(rest) == 2 and rest[1] in PRONOUNS
    return short or rest[1:] in (["you", "think"], ["you", "say"], ["you", "ask", "yourself"])
