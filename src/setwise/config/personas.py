"""Several people in the tabs of one browser, in demonstration mode only.

A cookie belongs to the whole browser, so the tab says in its address who it is: everything below
`/as/<key>/` is that persona's. The prefix becomes the script name, so that Django keeps it in
every address it writes.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

PREFIX = re.compile(r"^/as/([a-z0-9][a-z0-9-]{0,39})(/.*)$", re.ASCII)
PERSONA = "setwise.persona"

WSGIApplication = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def split(path: str) -> tuple[str, str]:
    """The persona's key and the path below its prefix; no key where there is no prefix."""
    found = PREFIX.match(path)
    return (found[1], found[2]) if found else ("", path)


def prefix(key: str) -> str:
    """The beginning of all addresses of one persona's tab."""
    return f"/as/{key}"


class PersonaPages:
    """WSGI: moves the prefix from PATH_INFO to SCRIPT_NAME and names the persona."""

    def __init__(self, pages: WSGIApplication) -> None:
        self.pages = pages

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        """Answer as the persona's tab, or as it came."""
        key, rest = split(environ.get("PATH_INFO", ""))
        if key:
            environ["SCRIPT_NAME"] = environ.get("SCRIPT_NAME", "") + prefix(key)
            environ["PATH_INFO"] = rest
            environ[PERSONA] = key
        return self.pages(environ, start)


def persona_scope(scope: dict[str, Any]) -> dict[str, Any]:
    """ASGI: the same for a live stream; a scope without a prefix comes back as it is."""
    key, rest = split(scope["path"])
    if not key:
        return scope
    return scope | {"root_path": prefix(key), "path": rest, PERSONA: key}
