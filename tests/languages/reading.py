"""What people read of any answer, mail or file, in pieces."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pypdf

from setwise.mail.calendars import read
from setwise.mail.models import Mail
from tests.design import pseudo

# Of a calendar, what its programs show; the rest is for them alone.
SHOWN = re.compile(r"^(?:SUMMARY|DESCRIPTION|LOCATION|X-WR-CALNAME)[^:]*:(.*)$", re.MULTILINE)
ADDRESS = re.compile(r"https?://\S+")
# The headings of a list are the ones by which it is read back.
UNREAD = {"text/csv", "text/javascript", "application/javascript", "image/svg+xml", "image/png"}
LINE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"


def pieces(answer: Any, spoken: str = pseudo.CODE) -> list[str]:
    """Of an answer to a browser."""
    kind, _, _ = answer.headers.get("Content-Type", "").partition(";")
    match kind:
        case "text/html":
            return pseudo.said(answer.content.decode(), spoken)
        case "application/pdf":
            pages = pypdf.PdfReader(io.BytesIO(answer.content)).pages
            return [line for page in pages for line in page.extract_text().splitlines()]
        case _ if kind in UNREAD:
            return []
        case "text/plain":
            return str(answer.content.decode()).splitlines()
        case "application/json" | "application/manifest+json":
            # What is for a script alone is one word: people are told something in several.
            return [each for each in _texts(answer.json()) if " " in each]
        case _ if kind.endswith("wordprocessingml.document"):
            return list(paragraphs(answer.content))
        case "application/zip":
            return list(_pages_of(answer.content))
    raise AssertionError(f"nobody knows how people read {kind}")


def _texts(told: Any) -> Iterator[str]:
    if isinstance(told, str):
        yield told
    elif isinstance(told, dict | list):
        for each in told.values() if isinstance(told, dict) else told:
            yield from _texts(each)


def _pages_of(content: bytes) -> Iterator[str]:
    """Of what is in a download, the pages that people read."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith(".html"):
                yield from pseudo.said(archive.read(name).decode())


def paragraphs(content: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        tree = ElementTree.fromstring(archive.read("word/document.xml"))
    for paragraph in tree.iter(LINE):
        yield "".join(paragraph.itertext())


def of_mail(mail: Mail, spoken: str = pseudo.CODE) -> list[str]:
    """Of a mail, with what it puts into a calendar."""
    lines = [mail.subject, *mail.text.splitlines(), *pseudo.said(mail.html, spoken)]
    for part in read(mail.calendar):
        lines += shown_of(part.text)
    return [ADDRESS.sub("", line) for line in lines]


def shown_of(calendar: str) -> list[str]:
    """Of a calendar: long lines are folded there, and signs of its own are marked."""
    whole = re.sub(r"\r?\n[ \t]", "", calendar).replace("\r\n", "\n")
    return [
        ADDRESS.sub("", re.sub(r"\\([,;\\])", r"\1", line))
        for shown in SHOWN.findall(whole)
        for line in shown.split("\\n")
    ]
