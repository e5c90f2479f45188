"""What somebody wrote in a line to reach a person by, as links: a telephone, a mail, a web address."""

import re

from markupsafe import Markup, escape

_WEB = r"https?://[^\s<>\"'\\]*[\w/]"
_MAIL = r"[\w.%+-]+@[\w-]+(?:\.[\w-]+)+"
_PHONE = r"(?<![\w.])(?:\+|0)[0-9](?:[0-9 ()-]{5,18})[0-9](?!\w)"
_WAY = re.compile(rf"(?P<web>{_WEB})|(?P<mail>{_MAIL})|(?P<phone>{_PHONE})", re.ASCII)
"""A telephone number begins with 0 or +, so that no date and no short number is taken for one."""


def reached(line: str) -> Markup:
    """The line as HTML; everything in it is escaped, and an address may break where it can be read."""
    made, end = Markup(), 0
    for way in _WAY.finditer(line):
        made += escape(line[end : way.start()]) + _link(way)
        end = way.end()
    return made + escape(line[end:])


def _link(way: re.Match[str]) -> Markup:
    text = way[0]
    if way["web"]:
        leads_to = text
    elif way["mail"]:
        leads_to = f"mailto:{text}"
    else:
        leads_to = "tel:" + re.sub(r"[^0-9+]", "", text.replace("(0)", ""))
    shown = Markup("@<wbr>").join(escape(part) for part in text.split("@"))
    return Markup('<a href="{}">{}</a>').format(leads_to, shown)
