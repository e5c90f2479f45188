"""Setwise on the home screen of a phone: its name and icons, its worker, and its two offline pages.

They stand at the root of the site, without a persona, and say nothing of anybody. The name and the icons
are those of the organisation at whose door the page was (docs/adr/0028).
"""

import hashlib
import json
from pathlib import Path
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.http import require_GET

from setwise import design
from setwise.design.brand import COLOURS, PLAIN, Brand, Look, brand, shown
from setwise.design.words import language, say
from setwise.people.brand.found import brand_of

MANIFEST = "app/manifest.webmanifest"
WORKER = "app/worker.js"
OFFLINE = "app/offline"
UNSENT = "app/unsent"

SCRIPT = Path(design.__file__).parent / "static/design/worker.js"
FILES = ("design/setwise.css", "design/page.js", "design/unsent.js", "design/favicon.svg")
"""What the offline pages are made of."""
UNDER_AN_ICON = 12
"""Letters that a phone has room for."""
A_DAY = "public, max-age=86400"
ALONE = "default-src 'none'; connect-src 'self'"
"""The worker's own policy: it fetches from here, and that is all it does."""


@require_GET
def manifest(request: HttpRequest) -> HttpResponse:
    """What a phone must know to put Setwise on its home screen: in an organisation's name at its door.

    A phone asks without a cookie, so the page's link says whose it is.
    """
    with shown(_asked_for(request)):
        told = _told(brand().look)
    return HttpResponse(
        json.dumps(told),
        content_type="application/manifest+json",
        headers={"Cache-Control": A_DAY},
    )


def _asked_for(request: HttpRequest) -> Brand:
    try:
        return brand_of(UUID(request.GET.get("of", "")))
    except ValueError:
        return PLAIN


def _told(look: Look) -> dict[str, object]:
    accent, paper = COLOURS[look.palette]
    return {
        "id": "/",
        "name": look.name or "Setwise",
        "short_name": _short(look.name or "Setwise"),
        "description": say("Time to think together, from the first date to what you take away."),
        "lang": language(),
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": paper,
        "theme_color": accent,
        "icons": [
            {"src": src, "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
            for src, size, purpose in _icons(look)
        ],
    }


def _short(name: str) -> str:
    """As many words as fit under an icon; of a first word that is longer, its beginning."""
    words = name.split()
    fits = [n for n in range(1, len(words) + 1) if len(" ".join(words[:n])) <= UNDER_AN_ICON]
    return " ".join(words[: fits[-1]]) if fits else name[:UNDER_AN_ICON]


def _icons(look: Look) -> tuple[tuple[str, int, str], ...]:
    if look.logo:
        drawn = ((192, "any"), (512, "any"), (512, "maskable"))
        return tuple((f"{look.logo}?icon={size}", size, purpose) for size, purpose in drawn)
    ours = (("192", 192, "any"), ("512", 512, "any"), ("maskable-512", 512, "maskable"))
    return tuple((static(f"design/favicon-{name}.png"), size, use) for name, size, use in ours)


@require_GET
def worker(request: HttpRequest) -> HttpResponse:
    """The script between a browser and the network, with the list of what it may keep."""
    script = SCRIPT.read_text(encoding="utf-8")
    kept = [f"/{OFFLINE}", f"/{UNSENT}", *(static(name) for name in FILES)]
    pages = [_page(request, name).content.decode() for name in ("page", "unsent")]
    whole = "".join((script, *kept, *pages)).replace(request.csp_nonce, "")  # type: ignore[attr-defined]
    # Whatever of it changes gives the place another name: the old one is thrown away.
    seal = hashlib.sha256(whole.encode()).hexdigest()[:16]
    icon = static("design/favicon-192.png")
    told = f'const NAME = "setwise-{seal}";\nconst KEPT = {json.dumps(kept)};\n'
    told += f"const ICON = {json.dumps(icon)};\n"
    return HttpResponse(
        told + script,
        content_type="text/javascript; charset=utf-8",
        headers={
            "Service-Worker-Allowed": "/",
            "Content-Security-Policy": ALONE,
            "Cache-Control": "no-cache",
        },
    )


@require_GET
def offline(request: HttpRequest) -> HttpResponse:
    """What somebody reads who opens a page without a connection."""
    return _page(request, "page")


@require_GET
def unsent(request: HttpRequest) -> HttpResponse:
    """What somebody reads who sent a form that no answer came to."""
    return _page(request, "unsent")


def _page(request: HttpRequest, name: str) -> HttpResponse:
    # Browsers keep it for whoever comes next, so it is nobody's.
    with shown(PLAIN):
        return render(request, f"offline/{name}.jinja")
