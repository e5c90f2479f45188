"""An entry of the journal, and the sheet that it is sealed as."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from setwise.design.words import phrase
from setwise.learning import sheets
from setwise.learning.journal.prompts import MOST, OURS, OURS_TITLE, PROMPTS, THEMES, Question
from setwise.learning.sheets import Sheet

LIMIT = 60_000
ENTRY, BEGUN, BESIDE, GONE = "journal.entry", "journal.begun", "journal.beside", "journal.gone"
"""Written; begun and still empty; written elsewhere at the same time; deleted, and not yet for good."""
LIVE = (ENTRY, BEGUN)


class About(NamedTuple):
    """The meeting that an entry is about, as it was called and dated then."""

    meeting: UUID
    learning_set: str
    on: date


class Said(NamedTuple):
    """What its owner writes into an entry."""

    title: str = ""
    answers: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    account: bool = False
    """Its owner says that it is a reflective account."""


class Entry(NamedTuple):
    """One entry, open."""

    id: UUID
    kind: str
    prompt: str
    asks: tuple[str, ...]
    """The questions of a set's own page, as they were when it was begun; else none."""
    about: About | None
    said: Said
    finished: date | None
    """Since when it is a reflective account."""
    began_at: datetime
    saved_at: datetime
    revision: int = 0
    writer: str = ""
    """The open page that wrote it last."""
    sends: int = 0
    """How often that page had been sent by then."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """What it asks, in order."""
        if self.prompt == OURS or self.prompt not in PROMPTS:
            return tuple(map(Question, self.asks))
        return PROMPTS[self.prompt].questions

    @property
    def text(self) -> str:
        """All that its owner wrote, a paragraph for each answer."""
        return "\n".join(each for each in (self.said.title, *self.said.answers) if each)

    @property
    def is_account(self) -> bool:
        """Its owner says that it is a reflective account, and there is all that one needs."""
        return self.finished is not None and not self.is_missing

    @property
    def is_missing(self) -> bool:
        """Something that a reflective account needs is not there."""
        answered = [each for each in self.said.answers if each.strip()]
        return len(answered) < len(self.questions) or not self.said.themes


def of(sheet: Sheet) -> Entry:
    """The entry that a sheet holds."""
    told = sheet.values
    met = told.get("met_on")
    about = About(UUID(sheet.about), told["of_set"], date.fromisoformat(met)) if met else None
    finished = told.get("finished")
    said = Said(
        told["title"], tuple(told["answers"]), tuple(told["themes"]), account=bool(finished)
    )
    return Entry(
        sheet.id,
        sheet.kind,
        told["prompt"],
        tuple(told["asks"]),
        about,
        said,
        date.fromisoformat(finished) if finished else None,
        _moment(told["began_at"]),
        _moment(sheet.at),
        told["revision"],
        told["writer"],
        told["sends"],
    )


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1_000, UTC)


def values(entry: Entry) -> dict[str, Any]:
    """The entry as a sheet's values."""
    return {
        "prompt": entry.prompt,
        "asks": list(entry.asks),
        "of_set": entry.about.learning_set if entry.about else "",
        "met_on": entry.about.on.isoformat() if entry.about else "",
        "title": entry.said.title,
        "answers": list(entry.said.answers[:MOST]),
        "themes": list(entry.said.themes),
        "finished": entry.finished.isoformat() if entry.finished else "",
        "began_at": round(entry.began_at.timestamp() * 1_000),
        "revision": entry.revision,
        "writer": entry.writer,
        "sends": entry.sends,
    }


def learn() -> None:
    """Called once, when the area starts."""
    for key, title, told in (
        (ENTRY, phrase("Your journal"), "an entry of their journal"),
        (BEGUN, phrase("Your journal: begun"), "an entry of their journal that is still empty"),
        (
            BESIDE,
            phrase("Your journal: written on another device at the same time"),
            "an entry of their journal as another device had it",
        ),
        (GONE, phrase("Your journal: deleted"), "an entry of their journal that they deleted"),
    ):
        sheets.learn(key, title, told, limit=LIMIT, tell=_told)


def _told(told: Mapping[str, Any]) -> str:
    """An entry as its author would read it: its title, and each question with its answer."""
    prompt = PROMPTS.get(told["prompt"])
    asks = [str(each.asks) for each in prompt.questions] if prompt else told["asks"]
    parts = [told["title"], " ".join(filter(None, (told["of_set"], told["met_on"])))]
    for asked, answer in zip(asks, told["answers"], strict=False):
        parts += [f"{asked}\n{answer}"] if answer else []
    parts += [str(THEMES[each]) for each in told["themes"] if each in THEMES]
    return "\n\n".join(filter(None, parts))


def title_of(entry: Entry) -> str:
    """What it is called in a list: its title, or the beginning of what is written."""
    if entry.said.title:
        return entry.said.title
    first = " ".join(next((each for each in entry.said.answers if each.strip()), "").split())
    return first if len(first) <= 60 else f"{first[:60].rsplit(' ', 1)[0]} …"


def prompt_title(entry: Entry) -> object:
    """What the way of writing is called."""
    prompt = PROMPTS.get(entry.prompt)
    return prompt.title if prompt else OURS_TITLE
