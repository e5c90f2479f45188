"""What was just done, said once at the top of the page that follows, with the way back.

What can be taken back is done at once, and nobody is asked first (docs/adr/0029). The note waits in
the browser's session, which is sealed, for the one page that follows, and only for a while.
"""

from collections.abc import Mapping, Sequence
from time import time
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseRedirectBase

KEY = "just_done"
LASTS = 15 * 60
"""So many seconds. Later somebody else may have gone on from what was done."""

Fields = Mapping[str, str | Sequence[str]]


class Undo(NamedTuple):
    """The press that takes it back: an address, and what is sent to it."""

    url: str
    fields: Fields


class Link(NamedTuple):
    """Where what was done can be seen."""

    text: str
    url: str


class Done(NamedTuple):
    """What was done, and the way back if there is one."""

    text: str
    url: str
    fields: list[tuple[str, str]]
    link: Link | None = None


def done(
    request: HttpRequest,
    answer: HttpResponseRedirectBase,
    text: str,
    undo: Undo | None = None,
    link: Link | None = None,
) -> HttpResponse:
    """The page that `answer` leads to says `text`, offers to undo it, and leads to where it is seen."""
    request.session[KEY] = {
        "text": text,
        "on": urlsplit(answer.url).path,
        "at": int(time()),
        "url": undo.url if undo else "",
        "fields": list(_flat(undo.fields)) if undo else [],
        "link": list(link) if link else None,
    }
    return answer


def _flat(fields: Fields) -> Sequence[tuple[str, str]]:
    return [
        (name, each)
        for name, value in fields.items()
        for each in ([value] if isinstance(value, str) else value)
    ]


def just_done(request: HttpRequest | None) -> Done | None:
    """What this page has to say, and no page after it."""
    session: Any = getattr(request, "session", None)
    if request is None or session is None or not (told := session.get(KEY)):
        return None
    late = time() - told["at"] > LASTS
    if not late and told["on"] != request.path:
        return None
    del session[KEY]
    if late:
        return None
    link = Link(*told["link"]) if told.get("link") else None
    return Done(told["text"], told["url"], [(name, value) for name, value in told["fields"]], link)
