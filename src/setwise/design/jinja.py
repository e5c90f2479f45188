"""The environment in which every page is rendered."""

from typing import Any

from django.conf import settings
from django.template.utils import get_app_template_dirs
from django.templatetags.static import static
from django.urls import get_script_prefix, reverse
from django.utils import translation
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from setwise.design import dates, words
from setwise.design.brand import brand
from setwise.design.forms import view_of
from setwise.design.helping import help_here
from setwise.design.phrases import Phrases
from setwise.design.reaching import reached
from setwise.design.undoing import just_done


def environment(**options: Any) -> Environment:
    """The Jinja2 environment, for Django's `environment` option."""
    # Django gives its own loader; without Django's engine (tests, specimens) ours finds the same.
    options.setdefault("loader", FileSystemLoader(get_app_template_dirs("templates")))
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
        counted=words.template_counted,
        language=words.language,
        csp_nonce=csp_nonce,
        several_languages=_several_languages,
        hours=dates.hours,
        brand=brand,
        view_of=view_of,
        just_done=just_done,
        help_here=help_here,
        prefix=get_script_prefix,
    )
    made.filters.update(
        day=dates.day, full_day=dates.full_day, plain_day=dates.plain_day, clock=dates.clock
    )
    made.filters["reached"] = reached
    return made


def _several_languages() -> bool:
    """Whether there is anything to choose from."""
    return len(settings.LANGUAGES) > 1


def _url(name: str, *args: Any, **kwargs: Any) -> str:
    """The address of a page by its name."""
    return reverse(name, args=args or None, kwargs=kwargs or None)


def saying(said: Phrases) -> Environment:
    """The same environment with `say` bound to one language and one organisation's terms.

    Macros need no context there to know the terms, so a template that imports them once
    can be rendered many times.
    """
    # Imported here: Django makes its engines from the settings that name this module.
    from django.template import engines

    base = next(engine.env for engine in engines.all() if hasattr(engine, "env"))
    bound: Environment = base.overlay()
    bound.globals = {
        **base.globals,
        "say": said.markup,
        "say_n": said.markup_n,
        "counted": said.counted,
    }
    return bound


@pass_context
def csp_nonce(context: Context) -> str:
    """The nonce that the content security policy gave this request."""
    request = context.get("request")
    return str(getattr(request, "csp_nonce", "") or "")
