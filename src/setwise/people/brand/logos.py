"""A logo out of whatever was uploaded: a decoder reads it, and we draw it anew.

What we serve is a PNG that we wrote ourselves, pixel by pixel. Nothing else of the file is left:
no script, no place where a photograph was taken, no second file behind the first.
"""

import io
import warnings
from hashlib import sha256
from typing import NamedTuple

from PIL import Image, ImageOps

LARGEST = 500_000
"""Bytes of an uploaded file."""
MOST_PIXELS = 16_000_000
WIDEST, HIGHEST = 640, 192
"""What we keep: sharp at twice the size that it is shown in."""
INNER = 0.72
"""How much of an icon its logo takes: less than the circle that is never cut."""
ICONS = (180, 192, 512)
KINDS = ("PNG", "JPEG", "WEBP")
"""By their content; the name of a file says nothing. No SVG: it can carry scripts."""


class NoLogo(ValueError):
    """This is no picture that we can use."""


class TooLarge(NoLogo):
    """It is larger than a logo needs to be."""


class Drawn(NamedTuple):
    """A logo as we serve it, and its digest."""

    png: bytes
    digest: str


def draw(uploaded: bytes) -> Drawn:
    """The logo. Raises NoLogo or TooLarge."""
    if len(uploaded) > LARGEST:
        raise TooLarge
    made = io.BytesIO()
    _plain(_opened(uploaded)).save(made, "PNG", optimize=True)
    png = made.getvalue()
    return Drawn(png, sha256(png).hexdigest())


def icon(png: bytes, size: int, paper: str) -> bytes:
    """A logo of ours in the middle of a square, clear of what a phone cuts off at the corners."""
    logo = Image.open(io.BytesIO(png), formats=["PNG"]).convert("RGBA")
    inner = round(size * INNER)
    drawn = ImageOps.contain(logo, (inner, inner), Image.Resampling.LANCZOS)
    square = Image.new("RGB", (size, size), paper)
    square.paste(drawn, ((size - drawn.width) // 2, (size - drawn.height) // 2), drawn)
    made = io.BytesIO()
    square.save(made, "PNG", optimize=True)
    return made.getvalue()


def _opened(uploaded: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            # Only the head is read so far; its size is looked at before a pixel is made.
            found = Image.open(io.BytesIO(uploaded), formats=KINDS)
            if found.width * found.height > MOST_PIXELS:
                raise TooLarge
            found.load()
            return found
    except NoLogo:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise TooLarge from None
    except Exception:
        # A decoder may stumble over hostile bytes in any way it likes.
        raise NoLogo from None


def _plain(found: Image.Image) -> Image.Image:
    """The pixels alone, upright and small enough, on nothing else."""
    upright = ImageOps.exif_transpose(found).convert("RGBA")
    upright.thumbnail((WIDEST, HIGHEST))
    plain = Image.new("RGBA", upright.size)
    plain.paste(upright)
    return plain
