# ruff: noqa: INP001, E402 - a script, run by its path; Django wants its settings first
"""Draw every part with sample people, photograph it, and let axe look at it.

    python tools/frontend/specimen.py [names...]

Needs playwright and Debian's chromium. Pictures go to build/specimen.
"""

import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import django
from django import forms
from django.conf import settings
from playwright.sync_api import Browser, Page, sync_playwright
from samples import STAGES, seats

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
OUT = ROOT / "build" / "specimen"
STATIC = ROOT / "src/setwise/design/static"
AXE = ROOT / "tests/vendor/axe.min.js"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

if not settings.configured:
    settings.configure(
        INSTALLED_APPS=["django.contrib.staticfiles", "setwise.design"],
        STATIC_URL="/static/",
        USE_I18N=True,
        LANGUAGE_CODE="en-gb",
        TIME_ZONE="Europe/London",
    )
sys.path.insert(0, str(ROOT / "src"))
django.setup()

from jinja2 import FileSystemLoader

from setwise.design.forms import Form
from setwise.design.jinja import environment
from setwise.design.words import say_lazy


class Question(Form):
    """A form with one field of every kind."""

    words = forms.CharField(
        label=say_lazy("Your question to {name}", name="Ewan"),
        help_text=say_lazy("One question at a time. It can be short."),
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": say_lazy("Write your question first")},
    )
    name = forms.CharField(label=say_lazy("What we may call you"), initial="Carys")
    when = forms.ChoiceField(
        label=say_lazy("When can you come?"),
        choices=[("a", "Thursday 10 December"), ("b", "Friday 11 December")],
        widget=forms.RadioSelect,
    )
    who = forms.MultipleChoiceField(
        label=say_lazy("Who came?"),
        choices=[("ao", "Amara"), ("bk", "Bola"), ("cl", "Carys")],
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    site = forms.ChoiceField(
        label=say_lazy("Place"), choices=[("h", "Harbour site"), ("o", "Online")]
    )
    agree = forms.BooleanField(label=say_lazy("I agree to our {contract}"), required=False)


def question() -> Question:
    """The form as it comes back with errors."""
    form = Question({"words": "", "name": "Carys", "who": ["ao", "bk"], "site": "h"})
    form.fields["words"].who = "Ewan, and the set while the meeting lasts"  # type: ignore[attr-defined]
    return form


@dataclass(frozen=True)
class Specimen:
    """One page with its sample data."""

    name: str
    template: str
    context: dict[str, Any]


def specimens() -> list[Specimen]:
    """All of them."""
    rings = [
        seats("pfw", 0),
        seats("dfwwpD", 2),
        seats("ddfnwwapD", 4),
        seats("dddxfnwwpwwD", 4),
        seats("dddxfnwwpwwaDw", 4),
    ]
    moment = datetime(2026, 12, 10, 14, tzinfo=UTC)
    meeting = {"start": moment, "end": moment.replace(hour=16)}
    wall = {"kicker": "Open questions", "words": "Questions, not advice"}
    return [
        Specimen("light", "stage.jinja", {"board": "light", "stages": STAGES}),
        Specimen("more", "stage.jinja", {"board": "light", "stages": STAGES, "open": True}),
        Specimen(
            "turn", "stage.jinja", {"board": "turn", "stages": STAGES, "seats": seats("ddfnpw", 2)}
        ),
        Specimen(
            "presenter",
            "stage.jinja",
            {"board": "presenter", "stages": STAGES, "seats": seats("dfwwpw", 4)},
        ),
        Specimen("home", "home.jinja", {"meeting": meeting}),
        Specimen("form", "form.jinja", {"form": question()}),
        Specimen("rings", "rings.jinja", {"rings": rings}),
        Specimen("wall", "wall.jinja", {"seats": seats("wwwwpw"), **wall}),
        Specimen("wall-dimmed", "wall.jinja", {"seats": seats("wwwfpw"), "dimmed": True, **wall}),
        Specimen(
            "wall-twelve",
            "wall.jinja",
            {
                "seats": seats("dddfwwpwwwwW"),
                "kicker": "Check-in",
                "words": "How are you arriving?",
                "text": "What would you like to leave outside?",
            },
        ),
    ]


def draw() -> list[Specimen]:
    """Write the pages as plain HTML beside the static files."""
    OUT.mkdir(parents=True, exist_ok=True)
    loader = FileSystemLoader([HERE / "specimens", ROOT / "src/setwise/design/templates"])
    pages = environment(loader=loader, autoescape=True)
    made = specimens()
    for each in made:
        html = pages.get_template(each.template).render(each.context)
        (OUT / f"{each.name}.html").write_text(html.replace("/static/", f"file://{STATIC}/"))
    return made


VIEWS: dict[str, tuple[int, int, dict[str, str]]] = {
    "320": (320, 640, {}),
    "390": (390, 844, {}),
    "390-dark": (390, 844, {"color_scheme": "dark"}),
    "390-forced": (390, 844, {"forced_colors": "active"}),
    "390-contrast": (390, 844, {"contrast": "more"}),
    "zoom400": (320, 256, {}),
    "768": (768, 1024, {}),
    "1280": (1280, 760, {}),
    "1280-dark": (1280, 760, {"color_scheme": "dark"}),
    "1920": (1920, 1080, {}),
}


def photograph(browser: Browser, each: Specimen, view: str) -> list[str]:
    """One picture; what axe found and whether the page runs over its side."""
    width, height, media = VIEWS[view]
    context = browser.new_context(
        viewport={"width": width, "height": height}, bypass_csp=True, **media
    )  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"file://{OUT}/{each.name}.html")
    page.screenshot(
        path=OUT / f"{each.name}-{view}.png",
        full_page=view in {"320", "zoom400"} or each.name in {"form", "rings"},
    )
    found = faults(page)
    context.close()
    return [f"{each.name} {view}: {fault}" for fault in found]


def faults(page: Page) -> list[str]:
    """Overflow sideways, and every violation that axe reports."""
    page.add_script_tag(path=AXE)
    over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    result = page.evaluate(
        "axe.run({runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
    )
    found = [
        f"{v['id']}: {v['nodes'][0]['html'][:140]} {v['nodes'][0]['failureSummary'][:300]}"
        for v in result["violations"]
    ]
    return found + ([f"runs over by {over}px"] if over > 0 else [])


def main(names: list[str]) -> int:
    """Draw, photograph, report."""
    chosen = [each for each in draw() if not names or each.name in names]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        found = [
            line for each in chosen for view in VIEWS for line in photograph(browser, each, view)
        ]
        browser.close()
    sys.stdout.write("\n".join(found or ["axe and the ruler found nothing"]) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
