"""A text as sentences of plain tokens: spelled out, without quotes, so that phrases can be found in it.

People type in haste and dictate without punctuation, so nothing here relies on capitals or full stops.
"""

import re
from typing import NamedTuple


class Sentence(NamedTuple):
    """Tokens with one space between them, and what it ended with: `?`, `.`, `:` or nothing."""

    text: str
    end: str


class Reading(NamedTuple):
    """What somebody wrote, made plain."""

    sentences: tuple[Sentence, ...]
    words: tuple[str, ...]

    @property
    def whole(self) -> str:
        """All of it, with its ends."""
        return " ".join(f"{each.text} {each.end}".strip() for each in self.sentences)


LONGEST = 400
"""Characters that are looked at: the last ones, for there the question stands. So the time stays small."""

_QUOTES = str.maketrans("‘’‛`´“”„«»–—…", "'''''\"\"\"\"\"--.")
_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?.,;:!\n-]")
_ENDS = frozenset("?.;:!\n")

_SPELLED = {
    "u": "you", "ur": "your", "r": "are", "yr": "your", "ye": "you", "yous": "you",
    "youse": "you", "yer": "your", "yersel": "yourself", "urself": "yourself", "wud": "would",
    "cud": "could", "shud": "should", "wld": "would", "cld": "could", "shld": "should", "hav": "have",
    "wot": "what", "wat": "what", "wots": "what is", "wats": "what is", "tho": "though",
    "gonna": "going to", "wanna": "want to", "gotta": "have to", "coz": "because", "cos": "because",
    "cuz": "because", "bcos": "because", "thru": "through", "pls": "please", "plz": "please",
    "abt": "about", "ppl": "people", "mgr": "manager", "didnt": "did n't",
    "dont": "do n't", "doesnt": "does n't", "isnt": "is n't", "arent": "are n't", "wasnt": "was n't",
    "werent": "were n't", "havent": "have n't", "hasnt": "has n't", "hadnt": "had n't",
    "wouldnt": "would n't", "couldnt": "could n't", "shouldnt": "should n't", "cant": "can n't",
    "wont": "will n't", "aint": "is n't", "mustnt": "must n't", "innit": "is n't it",
    "whats": "what is", "hows": "how is", "wheres": "where is", "whos": "who is", "thats": "that is",
    "theres": "there is", "heres": "here is", "youre": "you are", "theyre": "they are",
    "youve": "you have", "theyve": "they have", "weve": "we have", "ive": "i have", "im": "i am",
    "youd": "you would", "youll": "you will", "shes": "she is", "hes": "he is", "lets": "let us",
    "d'you": "do you", "d'ye": "do you", "dyou": "do you", "d'ya": "do you", "cannot": "can not",
    "c'mon": "come on", "how'd": "how did", "what'd": "what did", "why'd": "why did",
    "where'd": "where did", "who'd": "who would", "cannae": "can n't", "dinnae": "do n't",
    "didnae": "did n't", "o'": "of", "let's": "let us", "can't": "can n't", "won't": "will n't",
    "shan't": "shall n't", "ain't": "is n't", "y'all": "you", "1st": "first", "noone": "nobody",
    "alot": "a lot", "outta": "out of", "dunno": "do n't know", "gimme": "give me", "lemme": "let me",
    "kinda": "kind of", "sorta": "sort of", "feart": "afraid", "wi": "with",
    "wee": "little", "reckon": "think", "whatcha": "what do you", "whaddya": "what do you",
    "thinkin": "thinking", "goin": "going", "hopin": "hoping", "doin": "doing", "feelin": "feeling",
    "&": "and", "+": "and",
}  # fmt: skip
_TAILS = {"'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am"}
_IS = frozenset(
    [
        "what",
        "how",
        "who",
        "where",
        "when",
        "why",
        "that",
        "it",
        "he",
        "she",
        "there",
        "here",
        "which",
        "this",
        "everything",
        "something",
    ]
)


def read(text: str) -> Reading:
    """The text made plain. Total: any text will do."""
    plain = text[-LONGEST:].translate(_QUOTES).lower()
    sentences: list[Sentence] = []
    tokens: list[str] = []
    for raw in _TOKEN.findall(plain):
        if raw in _ENDS:
            _close(sentences, tokens, raw)
            tokens = []
        else:
            tokens.extend(_spelled(raw))
    _close(sentences, tokens, "")
    words = tuple(word for each in sentences for word in each.text.split() if word not in ",-")
    return Reading(tuple(sentences), words)


def _close(sentences: list[Sentence], tokens: list[str], end: str) -> None:
    text = " ".join(tokens).strip(" ,-")
    kept = {"\n": ".", "!": "."}.get(end, end)
    if text:
        sentences.append(Sentence(text, kept))
    elif sentences and kept == "?":
        sentences[-1] = Sentence(sentences[-1].text, kept)


def _spelled(raw: str) -> list[str]:
    """One token as it is written in full: "what's" as "what is", "didn't" as "did n't"."""
    if raw in _SPELLED:
        return _SPELLED[raw].split()
    if "'" not in raw:
        return [raw]
    head, _, tail = raw.partition("'")
    if tail == "t" and head.endswith("n"):
        return [head[:-1], "n't"]
    if tail == "s":
        return [head, "is"] if head in _IS else [head]
    return [head, _TAILS[f"'{tail}"]] if f"'{tail}" in _TAILS else [head + tail]
