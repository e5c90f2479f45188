"""The environment in which every page is rendered."""

from typing import Any

from django.templatetags.static import static
from django.template.utils import get_app_template_dirs
from django.urls import reverse
from django.utils import translation
from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from setwise.design import dates, words
from setwise.design.forms import view_of


def environment(**options: Any) -> Environment:
    """The Jinja2 environment, for Django's `environment` option."""
    options["loader"] = _loader(options.get("loader"))
    # A name that a page forgot is an error here, not a gap on the screen.
    options["undefined"] = StrictUndefined
    options.setdefault("autoescape", True)
    made = Environment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.i18n"], **options
    )
    made.install_gettext_translations(translation, newstyle=True)  # type: ignore[attr-defined]
    made.globals.update(
        static=static,
        url=_url,
        say=words.template_say,
        say_n=words.template_say_n,
        csp_nonce=csp_nonce,
        view_of=view_of,
    )
    made.filters.update(
        day=dates.day, full_day=dates.full_day, clock=dates.clock
    )
    made.globals["hours"] = dates.hours
    return made


def _loader(given: BaseLoader | None) -> BaseLoader:
    """Django looks for Jinja pages in `jinja2/`; our areas keep theirs in `templates/`."""
    ours = FileSystemLoader(get_app_template_dirs("templates"))
    return ChoiceLoader([given, ours]) if given else ours


def _url(name: str, *args: Any, **kwargs: Any) -> str:
    """The address of a page by its name."""
    return reverse(name, args=args or None, kwargs=kwargs or None)


@pass_context
def csp_nonce(context: Context) -> str:
    """The nonce that the content security policy gave this request."""
    request = context.get("request")
    return str(getattr(request, "csp_nonce", "") or "")
