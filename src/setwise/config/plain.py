"""A page that needs nothing: for refusals and failures where no template can be trusted."""

from functools import cache
from html import escape
from pathlib import Path

from django.utils.translation import gettext as _

from setwise import design
from setwise.design.words import language

SCRIPT = Path(design.__file__).parent / "static/design/unsent.js"
"""What was written and sent waits in the tab again. It stands in the page: nothing else is trusted here."""

PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style nonce="{nonce}">
:root {{ color-scheme: light dark; }}
body {{ max-width: 40rem; margin: 2rem auto; padding: 0 1.25rem; font: 1.125rem/1.5 system-ui, sans-serif; }}
h1 {{ font-size: 1.75rem; line-height: 1.25; }}
a {{ color: LinkText; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
<script type="module" nonce="{nonce}">
{script}</script>
</body>
</html>
"""


def plain_page(title: str, *paragraphs: str, nonce: str = "", back: str = "") -> str:
    """A whole HTML page with a heading, some paragraphs, and the way back to a path, if it is named."""
    parts = [f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs]
    if back:
        parts.append(
            f'<p><a href="{escape(back)}" data-back>{escape(_("Back to the page"))}</a></p>'
        )
    return PAGE.format(
        language=language(),
        title=escape(title),
        body="\n".join(parts),
        nonce=escape(nonce),
        script=_script(),
    )


@cache
def _script() -> str:
    return SCRIPT.read_text(encoding="utf-8")
