"""Reads one PDF that a stranger made, in a process of its own, and says in a word what it is.

It is started without the environment, without files to write, and with little memory and time
(`pdfs.py` starts it). Nothing of the file is shown or done: only its objects are looked at. Kept
apart from everything else: it imports no Django and knows no table.
"""

import io
import json
import sys
import zlib
from collections.abc import Iterator
from typing import Any

MEMORY = 400_000_000
SECONDS = 10
MOST_PAGES = 500
MOST_OBJECTS = 150_000
MOST_UNFOLDED = 250_000_000
"""Bytes of all streams of one file together."""

OK, DAMAGED, ENCRYPTED, ACTIVE, ATTACHED, LONG, BOMB = (
    *("ok", "damaged", "encrypted", "active", "attached"),
    *("long", "bomb"),
)

ACTIVE_KEYS = frozenset({"/JS", "/JavaScript", "/AA", "/XFA", "/RichMediaContent"})
ATTACHED_KEYS = frozenset({"/EmbeddedFiles", "/EmbeddedFile", "/EF"})
ACTIONS = frozenset(
    {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/ResetForm", "/GoToR", "/GoToE"}
    | {"/Rendition", "/RichMediaExecute", "/Movie", "/Sound", "/GoTo3DView"}
)
PARTS = frozenset({"/RichMedia", "/Movie", "/Sound", "/Screen", "/3D"})
WEB = ("http://", "https://", "mailto:")


class Refused(Exception):
    """The word says why."""


def limit() -> None:
    """Take from this process what it does not need."""
    try:
        import resource
    except ImportError:  # Windows: the time limit of whoever started it holds alone
        return
    for what, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def look(content: bytes) -> int:
    """How many pages it has, if nothing in it is refused. Raises Refused."""
    import pikepdf

    try:
        with pikepdf.open(
            io.BytesIO(content), attempt_recovery=False, suppress_warnings=True
        ) as pdf:
            if pdf.is_encrypted:
                raise Refused(ENCRYPTED)
            return _look(pdf)
    except pikepdf.PasswordError:
        raise Refused(ENCRYPTED) from None
    except (MemoryError, RecursionError):
        raise Refused(BOMB) from None
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, RuntimeError):
        raise Refused(DAMAGED) from None


def _look(pdf: Any) -> int:
    if len(pdf.objects) > MOST_OBJECTS:
        raise Refused(BOMB)
    _opens(pdf.Root)
    left = MOST_UNFOLDED
    for each in pdf.objects:
        for part in _parts(each):
            _dictionary(part)
        if _is_stream(each):
            left -= _unfolded(each, left)
    pages = len(pdf.pages)
    if not 0 < pages <= MOST_PAGES:
        raise Refused(LONG if pages else DAMAGED)
    if pdf.get_warnings():
        # Whatever had to be guessed, another program may guess otherwise.
        raise Refused(DAMAGED)
    return pages


def _is_stream(each: Any) -> bool:
    import pikepdf

    return isinstance(each, pikepdf.Stream)


def _parts(each: Any, deep: int = 0) -> Iterator[Any]:
    """The dictionaries in an object, without those that are objects of their own."""
    import pikepdf

    if deep > 100:
        raise Refused(BOMB)
    if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
        yield each
        inner = [value for _, value in each.items()]
    elif isinstance(each, pikepdf.Array):
        inner = list(each)
    else:
        return
    for value in inner:
        if isinstance(value, pikepdf.Object) and not value.is_indirect:
            yield from _parts(value, deep + 1)


def _opens(root: Any) -> None:
    """What happens by itself as it is opened may be going to a page, and nothing else."""
    import pikepdf

    action = root.get("/OpenAction")
    if isinstance(action, pikepdf.Dictionary) and str(action.get("/S", "")) != "/GoTo":
        raise Refused(ACTIVE)


def _dictionary(part: Any) -> None:
    keys = set(part.keys())
    if keys & ACTIVE_KEYS:
        raise Refused(ACTIVE)
    subtype = str(part.get("/Subtype", ""))
    if keys & ATTACHED_KEYS or subtype == "/FileAttachment" or part.get("/Type") == "/EmbeddedFile":
        raise Refused(ATTACHED)
    if str(part.get("/S", "")) in ACTIONS or subtype in PARTS:
        raise Refused(ACTIVE)
    if "/URI" in keys and part.get("/S") == "/URI":
        address = bytes(part["/URI"]).decode("latin-1").strip().lower()
        if not address.startswith(WEB) and ":" in address.partition("/")[0]:
            raise Refused(ACTIVE)


def _unfolded(stream: Any, left: int) -> int:
    """How many bytes the stream becomes; no more than are left, and never all of them at once."""
    import pikepdf

    if "/F" in stream.keys():  # noqa: SIM118 - its words lie in another file
        raise Refused(ATTACHED)
    filters = stream.get("/Filter")
    names = (
        [str(each) for each in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    )
    folding = [each for each in names if each in ("/FlateDecode", "/Fl", "/LZWDecode", "/LZW")]
    if len(folding) > 1 or len(names) > 3:
        raise Refused(BOMB)
    if not folding:
        return 0
    if names in (["/FlateDecode"], ["/Fl"]):
        return _inflated(stream.read_raw_bytes(), left)
    # Whatever else unfolds is rare, and bounded by the memory of this process.
    size = len(stream.read_bytes()) if names[-1] in folding else 0
    if size > left:
        raise Refused(BOMB)
    return size


def _inflated(raw: bytes, left: int) -> int:
    unfold, size = zlib.decompressobj(), 0
    while raw and not unfold.eof:
        try:
            size += len(unfold.decompress(raw, 1_000_000))
        except zlib.error:
            # A viewer shows what it can of it, and so much was counted.
            return size
        if size > left:
            raise Refused(BOMB)
        raw = unfold.unconsumed_tail
    return size


def said(content: bytes) -> dict[str, Any]:
    """What the file is, in a word; and how many pages it has, if it may be kept."""
    try:
        return {"is": OK, "pages": look(content)}
    except Refused as why:
        return {"is": str(why)}
    except MemoryError:
        return {"is": BOMB}


def main() -> None:
    """Read the file from where it is handed in, and say what it is."""
    limit()
    sys.stdout.write(json.dumps(said(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
