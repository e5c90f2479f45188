"""Setwise on the home screen of a phone: its name and icons, its worker, and its offline page.

They stand at the root of the site, without a persona, and say nothing of anybody.
"""

import hashlib
import json
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.http import require_GET

from setwise import design
from setwise.design.brand import PLAIN, shown
from setwise.design.words import language, say

MANIFEST = "app/manifest.webmanifest"
WORKER = "app/worker.js"
OFFLINE = "app/offline"

SCRIPT = Path(design.__file__).parent / "static/design/worker.js"
FILES = ("design/setwise.css", "design/page.js", "design/favicon.svg")
"""What the offline page is made of."""
A_DAY = "public, max-age=86400"
ALONE = "default-src 'none'; connect-src 'self'"
"""The worker's own policy: it fetches from here, and that is all it does."""


@require_GET
def manifest(request: HttpRequest) -> HttpResponse:
    """What a phone must know to put Setwise on its home screen."""
    with shown(PLAIN):
        description = say("Time to think together, from the first date to what you take away.")
    icons = [("favicon-192", 192, "any"), ("favicon-512", 512, "any")]
    icons.append(("favicon-maskable-512", 512, "maskable"))
    told = {
        "id": "/",
        "name": "Setwise",
        "short_name": "Setwise",
        "description": description,
        "lang": language(),
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#f6f4ef",
        "theme_color": "#0b5f63",
        "icons": [
            {
                "src": static(f"design/{name}.png"),
                "sizes": f"{size}x{size}",
                "type": "image/png",
                "purpose": purpose,
            }
            for name, size, purpose in icons
        ],
    }
    return HttpResponse(
        json.dumps(told),
        content_type="application/manifest+json",
        headers={"Cache-Control": A_DAY},
    )


@require_GET
def worker(request: HttpRequest) -> HttpResponse:
    """The script between a browser and the network, with the list of what it may keep."""
    script = SCRIPT.read_text(encoding="utf-8")
    kept = [f"/{OFFLINE}", *(static(name) for name in FILES)]
    page = _page(request).content.decode().replace(request.csp_nonce, "")  # type: ignore[attr-defined]
    # Whatever of it changes gives the place another name: the old one is thrown away.
    seal = hashlib.sha256("".join((script, *kept, page)).encode()).hexdigest()[:16]
    told = f'const NAME = "setwise-{seal}";\nconst KEPT = {json.dumps(kept)};\n'
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
    return _page(request)


def _page(request: HttpRequest) -> HttpResponse:
    # Browsers keep it for whoever comes next, so it is nobody's.
    with shown(PLAIN):
        return render(request, "offline/page.jinja")
