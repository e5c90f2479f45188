"""Markdown: plain HTML comes out, and nothing that could run, load or mislead."""

import re
from html.parser import HTMLParser
from urllib.parse import urljoin

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from setwise.design.markdown import LIMIT, html

HARMLESS = {
    *("h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "em", "strong", "a", "code", "pre"),
    *("blockquote", "hr", "br"),
}


class Seen(HTMLParser):
    """Collects what a browser would make of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend(attrs)


def test_a_text_becomes_plain_html() -> None:
    text = "# Terms\n\nBe *kind*.\n\n- one\n- two\n\n## More\n\n[Ask](https://example.org/a?b=c&d)"
    assert html(text) == (
        "<h2>Terms</h2>\n<p>Be <em>kind</em>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"
        '<h3>More</h3>\n<p><a href="https://example.org/a?b=c&amp;d">Ask</a></p>\n'
    )


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("# a\n## b\n### c", ["h2", "h3", "h4"]),
        ("## a\n### b", ["h2", "h3"]),
        ("#### a\n# b", ["h5", "h2"]),
        ("# a\n###### b", ["h2", "h6"]),
    ],
)
def test_headings_begin_below_the_pages_own(text: str, tags: list[str]) -> None:
    assert [tag for tag in Seen(html(text)).tags if tag.startswith("h")] == tags


def test_headings_can_begin_lower() -> None:
    assert Seen(html("# a\n## b", top=3)).tags == ["h3", "h4"]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript&colon;alert(1)",
        "java&#10;script:alert(1)",
        "data:text/html,hello",
        "data:image/png;base64,AAAA",
        "vbscript:x",
        "file:///etc/passwd",
        "//elsewhere.example",
        "///elsewhere.example",
        "/\\elsewhere.example",
        "/\\/elsewhere.example",
        "\\\\elsewhere.example",
        "/&Tab;/elsewhere.example",
        "/&#9;/elsewhere.example",
        "/&#10;/elsewhere.example",
        "/&#47;elsewhere.example",
        "&#47;/elsewhere.example",
        "/%2Felsewhere.example",
        "/%5Celsewhere.example",
        "/%09/elsewhere.example",
        "/about//elsewhere.example",
        "/about/?next=//elsewhere.example",
        "/javascript:alert(1)",
        "/a:b@elsewhere.example",
        "about/contact/",
        "../sign-out/",
        "?do=this",
        "#top",
        "ftp://elsewhere.example",
        "tel:",
        "tel:1",
        "tel:*21*01632960001",
        "tel:%2321",
        "tel:01632960001;ext=1",
        "tel://elsewhere.example",
        "tel:javascript:alert(1)",
        "tel:01632%0A960001",
        "tel:" + "1" * 40,
        "",
    ],
)
def test_links_lead_to_the_web_to_mail_or_to_a_page_here_only(address: str) -> None:
    for text in (f"[Look]({address})", f"<{address}>", f"[Look][1]\n\n[1]: {address}"):
        assert "href" not in html(text)


def test_links_that_may_stand() -> None:
    telephones = ("tel:01632960001", "tel:+44-1632-960-001", "tel:999")
    web = ("https://example.org/", "http://example.org/", "mailto:help@example.org")
    for address in (*web, *telephones):
        assert f'href="{address}"' in html(f"[Look]({address})")
    for here in ("/", "/about/contact/", "/privacy/", "/about/band-5/?a=b#why"):
        assert f'<a href="{here}">Look</a>' in html(f"[Look]({here})")


def test_a_picture_is_not_fetched() -> None:
    assert "<img" not in html("![a picture](https://elsewhere.example/x.png)")


def test_a_very_long_text_is_cut() -> None:
    assert len(html("a" * (LIMIT * 2))) < LIMIT + 100


def test_deep_nesting_ends() -> None:
    assert html("> " * 5_000 + "deep").count("<blockquote>") <= 20


PIECES = st.sampled_from(
    [
        *(
            "<script>",
            "</script>",
            "<img src=x onerror=y>",
            "<a href='javascript:x'>",
            "<!--",
            "-->",
        ),
        *(
            "[a](",
            "![",
            "](",
            ")",
            "javascript:",
            "tel:",
            "[a](tel:1",
            "&#106;",
            "<",
            ">",
            '"',
            "'",
            "`",
            "\n",
            "    ",
        ),
        *("/", "[a](/", "//e.example", "/\\", "&#9;", "&#47;", "?", "#"),
        *("# ", "- ", "> ", "<https://e.example/", "&lt;", "\\", "*", "[", "]", ": ", "\x00"),
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=40).map("".join))
@example("[a]()")
@example("[a](/about/)")
@example("[a](/\t/e.example)")
@example('[a](https://e.example/"onmouseover="x)')
@example('[a](https://e.example "title\\" onclick=x")')
@example('```x" onclick=y\ncode\n```')
def test_nothing_that_anyone_writes_can_run(text: str) -> None:
    seen = Seen(html(text))
    assert set(seen.tags) <= HARMLESS
    assert {name for name, _ in seen.attributes} <= {"href", "title", "start", "class"}
    for name, value in seen.attributes:
        if name == "href":
            there = (value or "").lower()
            here = urljoin("https://here.example/", there).startswith("https://here.example/")
            assert (
                there.startswith(("http://", "https://", "mailto:"))
                or re.fullmatch(r"tel:[+0-9.-]+", there)
                or (here and re.fullmatch(r"/(?!/)[!-\[\]-~]*", there))
            )
