"""PDFs made by hand, so that a test can make any part of one wrong."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>%b>>"
TEXT = b"BT ET"


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d%b>>stream\n%b\nendstream" % (len(content), more, content)


def flate(content: bytes, more: bytes = b"") -> bytes:
    return stream(zlib.compress(content, 9), b"/Filter/FlateDecode" + more)


def made(
    *,
    root: bytes = b"",
    page: bytes = b"",
    contents: bytes | None = None,
    more: Mapping[int, bytes] | None = None,
    pages: bytes = b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    trailer: bytes = b"",
    version: bytes = b"1.7",
) -> bytes:
    """One page; each argument puts something into one place of it. Objects of one's own from 5 on."""
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R%b>>" % root,
        2: pages,
        3: PAGE % page,
        4: stream(TEXT) if contents is None else contents,
        **(more or {}),
    }
    out, places = b"%%PDF-%b\n" % version, {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    size = max(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        table += (
            b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
        )
    end = b"trailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n"
    return out + table + end % (size, trailer, len(out))


def plain() -> bytes:
    """One empty page, and nothing wrong with it."""
    return made()
