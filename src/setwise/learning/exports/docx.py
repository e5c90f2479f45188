"""A paper as DOCX: a small writer of WordprocessingML (ECMA-376), for the few things that a paper has.

Everything goes through an XML tree, so what somebody wrote can only ever be text in it. The reader's own
fonts are used. Headings, heading rows, the title and the language are marked for those who listen.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from xml.etree import ElementTree as tree

from setwise.learning.exports.docx_parts import CONTENT_TYPES, RELATIONS, SETTINGS, STYLES, WORDS
from setwise.learning.exports.paper import (
    Block,
    Box,
    Fields,
    Heading,
    Paper,
    Section,
    Table,
    Text,
)

Node = tree.Element

_NEVER = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold at all."""
SHORT, LONG = 11_906, 16_838
"""A4, in twentieths of a point."""
MARGIN = 1_134
LINE = 340
PLAIN, FIRST_ROW, FIRST_COLUMN = "0600", "0620", "0680"
"""Which cells of a table are headings, as Word counts it."""


def docx(paper: Paper, *, language: str, made_at: datetime) -> bytes:
    """The file."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as whole:
        parts: tuple[tuple[str, str | bytes], ...] = (
            ("[Content_Types].xml", CONTENT_TYPES),
            *RELATIONS.items(),
            ("word/settings.xml", SETTINGS),
            ("word/styles.xml", STYLES.replace("en-GB", language)),
            ("word/footer1.xml", _xml(_footer(paper))),
            ("word/document.xml", _xml(_document(paper))),
            ("docProps/core.xml", _xml(_core(paper, language, made_at))),
        )
        for name, text in parts:
            part = zipfile.ZipInfo(name, made_at.timetuple()[:6])
            whole.writestr(part, text, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _xml(node: Node) -> bytes:
    written: bytes = tree.tostring(node, encoding="utf-8", xml_declaration=True)
    return written


def _w(name: str, *inside: Node, **said: str | int) -> Node:
    """An element of the word-processing language, with attributes of the same."""
    node = Node(f"w:{name}", {f"w:{key}": str(value) for key, value in said.items()})
    node.extend(inside)
    return node


def _core(paper: Paper, language: str, made_at: datetime) -> Node:
    node = Node(
        "cp:coreProperties",
        {
            "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms": "http://purl.org/dc/terms/",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
    )
    for name, text in (
        ("dc:title", paper.title),
        ("dc:creator", paper.author),
        ("dc:language", language),
    ):
        tree.SubElement(node, name).text = _clean(text)
    made = tree.SubElement(node, "dcterms:created", {"xsi:type": "dcterms:W3CDTF"})
    made.text = f"{made_at:%Y-%m-%dT%H:%M:%SZ}"
    return node


def _document(paper: Paper) -> Node:
    body = _w("body", _paragraph(paper.title, "Title"))
    for place, section in enumerate(paper.sections, 1):
        body.extend(node for block in section.blocks for node in _block(block, section))
        shape = _shape(section)
        last = place == len(paper.sections)
        body.append(shape if last else _w("p", _w("pPr", shape)))
    document = _w("document", body)
    document.attrib.update(WORDS)
    return document


def _shape(section: Section) -> Node:
    """The page on which a section stands."""
    across, down = (LONG, SHORT) if section.wide else (SHORT, LONG)
    size: dict[str, str | int] = {"w": across, "h": down}
    if section.wide:
        size["orient"] = "landscape"
    footer = _w("footerReference", type="default")
    footer.set("r:id", "rId3")
    sides = dict.fromkeys(("top", "right", "bottom", "left"), MARGIN)
    margins = _w("pgMar", **sides, header=567, footer=567, gutter=0)
    return _w("sectPr", footer, _w("pgSz", **size), margins)


def _block(block: Block, section: Section) -> Iterable[Node]:
    whole = (LONG if section.wide else SHORT) - 2 * MARGIN
    match block:
        case Heading(text, level):
            return [_paragraph(text, f"Heading{level}")]
        case Text(text):
            return [_paragraph(text)]
        case Box(text, lines):
            return _table([_row([(whole, text, "")], height=0 if text else lines * LINE)], [whole])
        case Fields(rows):
            return _fields(rows, whole)
        case Table():
            return _log(block, whole)


def _fields(rows: Iterable[tuple[str, str]], whole: int) -> list[Node]:
    widths = [whole * 44 // 100, whole - whole * 44 // 100]
    made = [
        _row(
            [(widths[0], label, "Label"), (widths[1], text, "")],
            height=0 if text else LINE * 3 // 2,
        )
        for label, text in rows
    ]
    return _table(made, widths, look=FIRST_COLUMN)


def _log(block: Table, whole: int) -> list[Node]:
    widths = [whole * width // sum(block.widths) for width in block.widths]
    rows = [_cells(widths, block.heads, "Head", head=True)]
    rows += [_cells(widths, row, "Cell") for row in block.rows]
    rows += [_cells(widths, block.total, "Head")] if block.total else []
    return _table(rows, widths, look=FIRST_ROW, name=block.name)


def _cells(widths: list[int], texts: Iterable[str], style: str, *, head: bool = False) -> Node:
    return _row([(w, text, style) for w, text in zip(widths, texts, strict=True)], head=head)


def _table(
    rows: Iterable[Node], widths: list[int], look: str = PLAIN, name: str = ""
) -> list[Node]:
    told = _w(
        "tblPr",
        _w("tblStyle", val="Framed"),
        _w("tblW", w=sum(widths), type="dxa"),
        _w("tblLayout", type="fixed"),
        _w("tblLook", val=look),
        *([_w("tblCaption", val=_clean(name))] if name else []),
    )
    grid = _w("tblGrid", *(_w("gridCol", w=width) for width in widths))
    # Word joins tables that touch each other.
    return [_w("tbl", told, grid, *rows), _w("p", _w("pPr", _w("pStyle", val="Gap")))]


def _row(cells: Iterable[tuple[int, str, str]], *, head: bool = False, height: int = 0) -> Node:
    told = _w("trPr")
    if head:
        told.extend([_w("cantSplit"), _w("tblHeader")])
    if height:
        told.append(_w("trHeight", val=height, hRule="atLeast"))
    made = (
        _w("tc", _w("tcPr", _w("tcW", w=width, type="dxa")), *_paragraphs(text, style))
        for width, text, style in cells
    )
    return _w("tr", *([told] if len(told) else []), *made)


def _paragraphs(text: str, style: str) -> Iterator[Node]:
    yield from (_paragraph(part, style) for part in text.split("\n\n"))


def _paragraph(text: str, style: str = "") -> Node:
    told = [_w("pPr", _w("pStyle", val=style))] if style else []
    return _w("p", *told, *([_w("r", *_run(text))] if text else []))


def _run(text: str) -> Iterator[Node]:
    for place, line in enumerate(_clean(text).split("\n")):
        if place:
            yield _w("br")
        node = _w("t")
        node.set("xml:space", "preserve")
        node.text = line.replace("\t", " ")
        yield node


def _clean(text: str) -> str:
    return _NEVER.sub("", text)


def _footer(paper: Paper) -> Node:
    number = _w("fldSimple", _w("r", _w("t")), instr="PAGE")
    number[0][0].text = "1"
    title = _w("r", *_run(f"{paper.title}  "))
    footer = _w("ftr", _w("p", _w("pPr", _w("pStyle", val="Footer")), title, number))
    footer.attrib.update(WORDS)
    return footer
