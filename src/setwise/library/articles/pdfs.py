"""Whether a file that somebody uploads is a PDF that may be kept: by what is in it, not by its name.

First what can be seen without reading it; then a process of its own reads it, with little memory
and time and nothing else (`pdf_reader.py`, docs/adr/0025). What is kept is the file as it came.
"""

import io
import json
import re
import subprocess
import sys
import zipfile
from threading import BoundedSemaphore
from typing import Any, NamedTuple

from django.conf import settings

from setwise.design.words import LazySay, phrase, phrase_n
from setwise.library.articles import pdf_reader

SECONDS = 20
AT_ONCE = BoundedSemaphore(2)
"""How many files are read at the same time; the others wait."""

MILLION = 1_000_000
TOO_LARGE = phrase_n(
    "The file is too large: it can have {n} megabyte. Make a smaller PDF of it.",
    "The file is too large: it can have {n} megabytes. Make a smaller PDF of it.",
)
EMPTY = phrase("The file is empty. Choose it again.")
NOT_PDF = phrase("This is not a PDF. Open it where it was made, and save or print it as a PDF.")
MORE = phrase(
    "There is something in this file besides the PDF. Open it, print it as a new PDF, and use that."
)
WHY: dict[str, LazySay] = {
    pdf_reader.DAMAGED: phrase(
        "This PDF is damaged or not complete. Open it, save it as a new PDF, and use that."
    ),
    pdf_reader.ENCRYPTED: phrase(
        "This PDF is protected by a password or by rights. Use one that is not."
    ),
    pdf_reader.ACTIVE: phrase(
        "There is a script, a form or a film in this PDF, or something that begins by itself. Open it, print it as a new PDF, and use that."
    ),
    pdf_reader.ATTACHED: phrase(
        "There are other files in this PDF. Open it, print it as a new PDF, and use that."
    ),
    pdf_reader.LONG: phrase_n(
        "This PDF is too long: it can have {n} page.",
        "This PDF is too long: it can have {n} pages.",
    ).bind(n=pdf_reader.MOST_PAGES),
    pdf_reader.BOMB: phrase(
        "This PDF is far larger inside than it looks, or too tangled to be checked. Use a simpler one."
    ),
}

_STEM = re.compile(r"[^\w() -]+")
_BEGINS = re.compile(rb"%PDF-[12]\.\d")


class Refused(ValueError):
    """The file is not kept; the text says why, and what would help."""

    def __init__(self, text: LazySay) -> None:
        super().__init__(str(text))
        self.text = text


class Checked(NamedTuple):
    """A PDF that may be kept."""

    name: str
    content: bytes
    pages: int


def checked(name: str, content: bytes) -> Checked:
    """The file, if it may be kept. Raises Refused."""
    _seen(content)
    return Checked(plain_name(name), content, _read(content))


def plain_name(name: str) -> str:
    """What the file is called when it is downloaded: no path, no second ending, no odd signs."""
    last = re.split(r"[/\\]", name)[-1]
    stem = last[:-4] if last.lower().endswith(".pdf") else last
    words = " ".join(_STEM.sub("-", stem).split()).strip("- ")
    return f"{words[:100].strip('- ') or 'article'}.pdf"


def _seen(content: bytes) -> None:
    if not content:
        raise Refused(EMPTY)
    if len(content) > settings.UPLOAD_LIMIT:
        raise Refused(TOO_LARGE.bind(n=settings.UPLOAD_LIMIT // MILLION))
    if not _BEGINS.match(content):
        raise Refused(NOT_PDF)
    _, ends, after = content.rpartition(b"%%EOF")
    if not ends:
        raise Refused(WHY[pdf_reader.DAMAGED])
    if after.strip(b"\r\n\t \0") or zipfile.is_zipfile(io.BytesIO(content)):
        raise Refused(MORE)


def _read(content: bytes) -> int:
    """How many pages it has, as the other process says. Whatever it cannot say is a refusal."""
    told = ask(content)
    if told["is"] != pdf_reader.OK:
        raise Refused(WHY[told["is"]])
    return int(told["pages"])


def ask(content: bytes) -> dict[str, Any]:
    """What the other process says of it."""
    with AT_ONCE:
        try:
            done = subprocess.run(
                [sys.executable, "-I", "-m", pdf_reader.__name__],
                input=content,
                capture_output=True,
                timeout=SECONDS,
                env={},
                cwd="/",
            )
        except subprocess.TimeoutExpired:
            return {"is": pdf_reader.BOMB}
    # Ended from outside, it was out of memory or time.
    told: dict[str, Any] = (
        json.loads(done.stdout) if done.returncode == 0 else {"is": pdf_reader.BOMB}
    )
    return told
