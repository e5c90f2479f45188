"""A logo is what a decoder says it is, drawn anew; everything else is refused or left behind."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, PngImagePlugin

from setwise.people.brand import logos
from setwise.people.brand.logos import NoLogo, TooLarge


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 100), **options: object) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, "#005eb8").save(made, kind, **options)
    return made.getvalue()


def bomb() -> bytes:
    """A few bytes that say they are 30,000 pixels each way."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", logos.KINDS)
def test_a_picture_becomes_a_png_of_ours(kind: str) -> None:
    drawn = logos.draw(picture(kind, (2_000, 500)))
    with Image.open(io.BytesIO(drawn.png)) as seen:
        assert (seen.format, seen.size) == ("PNG", (640, 160))
    assert len(drawn.digest) == 64


def test_the_same_picture_has_the_same_address() -> None:
    assert logos.draw(picture()) == logos.draw(picture())


def test_nothing_but_the_pixels_is_left() -> None:
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", "<script>alert(1)</script>")
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    for sent in (
        picture(pnginfo=said) + b"PK\x03\x04 a second file <script>",
        picture("JPEG", exif=exif.tobytes()) + b"<?php system('id') ?>",
    ):
        png = logos.draw(sent).png
        assert not any(each in png for each in (b"script", b"php", b"home", b"PK\x03\x04"))


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"hello", id="text"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", id="svg"),
        pytest.param(b"<html><script>alert(1)</script></html>", id="html"),
        pytest.param(b"%PDF-1.7\n%%EOF", id="pdf"),
        pytest.param(b"GIF89a" + b"\0" * 40, id="gif"),
        pytest.param(picture("GIF"), id="real gif"),
        pytest.param(picture("TIFF"), id="tiff"),
        pytest.param(picture("BMP"), id="bmp"),
        pytest.param(picture("ICO", (32, 32)), id="ico"),
        pytest.param(picture()[:60], id="cut off"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + b"<script>" * 50, id="only the head of a png"),
        pytest.param(b"\xff\xd8\xff\xe0" + b"\0" * 500, id="only the head of a jpeg"),
        pytest.param(b"RIFF\x10\0\0\0WEBPVP8 " + b"\xff" * 30, id="only the head of a webp"),
        pytest.param(b"PK\x03\x04" + picture(), id="zip first"),
    ],
)
def test_what_is_no_picture_of_the_three_kinds_is_refused(sent: bytes) -> None:
    with pytest.raises(NoLogo):
        logos.draw(sent)


@pytest.mark.parametrize("sent", [bomb(), picture() + b"\0" * logos.LARGEST], ids=["bomb", "bytes"])
def test_what_is_too_large_is_refused_before_it_is_drawn(sent: bytes) -> None:
    with pytest.raises(TooLarge):
        logos.draw(sent)


def test_it_stands_upright_and_what_is_clear_stays_clear() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    with Image.open(io.BytesIO(logos.draw(picture("JPEG", exif=exif.tobytes())).png)) as seen:
        assert seen.height > seen.width
    clear = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(clear, "PNG")
    with Image.open(io.BytesIO(logos.draw(clear.getvalue()).png)) as seen:
        assert seen.getpixel((1, 1)) == (0, 0, 0, 0)
