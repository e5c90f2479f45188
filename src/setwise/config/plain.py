"""A page that needs nothing: for refusals and failures where no template can be trusted."""

from html import escape

from setwise.design.words import language

PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""


def plain_page(title: str, *paragraphs: str) -> str:
    """A whole HTML page with a heading and some paragraphs."""
    body = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return PAGE.format(language=language(), title=escape(title), body=body)
