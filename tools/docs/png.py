# ruff: noqa: INP001 - beside a script
"""Makes a screenshot small: at most 256 colours, one byte for each pixel. Nothing to install."""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST = 256


def smaller(png: bytes) -> bytes:
    """The same picture with a palette; colours beyond the commonest become their nearest."""
    width, height, pixels = _read(png)
    counted = Counter(pixels)
    palette = _palette(counted)
    places = {colour: place for place, colour in enumerate(palette)}
    for colour in counted:
        if colour not in places:
            places[colour] = _nearest(colour, palette)
    indexed = bytes(places[colour] for colour in pixels)
    rows = b"".join(b"\0" + indexed[y * width : (y + 1) * width] for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    return b"".join(
        (
            SIGNATURE,
            _chunk(b"IHDR", header),
            _chunk(b"PLTE", b"".join(palette)),
            _chunk(b"IDAT", zlib.compress(rows, 9)),
            _chunk(b"IEND", b""),
        )
    )


def _palette(counted: Counter[bytes]) -> list[bytes]:
    """The commonest colour of each region first, so that a small green dot stays green."""
    commonest = sorted(counted, key=lambda colour: (-counted[colour], colour))
    regions: dict[tuple[int, ...], bytes] = {}
    for colour in commonest:
        regions.setdefault(tuple(part >> 5 for part in colour), colour)
    return list(dict.fromkeys([*regions.values(), *commonest]))[:MOST]


def _nearest(colour: bytes, palette: list[bytes]) -> int:
    def distance(place: int) -> int:
        return sum((a - b) ** 2 for a, b in zip(colour, palette[place], strict=True))

    return min(range(len(palette)), key=distance)


def _chunk(kind: bytes, body: bytes) -> bytes:
    checked = kind + body
    return struct.pack(">I", len(body)) + checked + struct.pack(">I", zlib.crc32(checked))


def _read(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and the colour of each pixel, of a picture as Chromium makes it."""
    chunks = list(_chunks(png))
    header = next(body for kind, body in chunks if kind == b"IHDR")
    width, height, depth, colours, _, _, interlaced = struct.unpack(">IIBBBBB", header)
    if depth != 8 or colours not in (2, 6) or interlaced:
        raise ValueError("not a picture of the kind that Chromium makes")
    size = 4 if colours == 6 else 3
    raw = zlib.decompress(b"".join(body for kind, body in chunks if kind == b"IDAT"))
    rows = _unfiltered(raw, width * size, size)
    pixels = [row[at : at + 3] for row in rows for at in range(0, width * size, size)]
    return width, height, pixels


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _unfiltered(raw: bytes, length: int, size: int) -> Iterator[bytes]:
    above = bytearray(length)
    for at in range(0, len(raw), length + 1):
        row = bytearray(raw[at + 1 : at + 1 + length])
        _undo(raw[at], row, above, size)
        yield bytes(row)
        above = row


def _undo(kind: int, row: bytearray, above: bytearray, size: int) -> None:
    if kind == 0:
        return
    for x in range(len(row)):
        left = row[x - size] if x >= size else 0
        corner = above[x - size] if x >= size else 0
        row[x] = (row[x] + _guess(kind, left, above[x], corner)) & 0xFF


def _guess(kind: int, left: int, up: int, corner: int) -> int:
    match kind:
        case 1:
            return left
        case 2:
            return up
        case 3:
            return (left + up) // 2
        case _:
            return _paeth(left, up, corner)


def _paeth(left: int, up: int, corner: int) -> int:
    whole = left + up - corner
    return min((left, up, corner), key=lambda near: abs(whole - near))
