"""Where those who look after an organisation make its texts their own."""

from datetime import UTC, datetime
from itertools import groupby
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_http_methods, require_safe
from markupsafe import Markup

from setwise.design.differing import changes
from setwise.design.undoing import Link, done
from setwise.design.words import say, say_lazy
from setwise.people.access import OrganisationAccess
from setwise.people.identity import person_in
from setwise.people.organisations.rules import LOOKS_AFTER
from setwise.people.texts import links, queries, rendering, usecases
from setwise.people.texts.access import text_for, texts_for, writes_texts
from setwise.people.texts.forms import TextForm
from setwise.people.texts.shelf import Text

UNCHANGED = say_lazy("This is the text that is in force already")
OUTDATED = say_lazy(
    "Somebody published another version while you were writing. Yours is here and was not "
    "published; look at the history, then publish it if it should replace theirs"
)


def _person(request: HttpRequest) -> UUID | None:
    return person_in(request.session, request.META.get("setwise.persona"))


def _show(
    request: HttpRequest, page: str, access: OrganisationAccess, *, status: int = 200, **more: Any
) -> HttpResponse:
    context = {"organisation": access, "home_url": get_script_prefix(), **more}
    return render(request, f"people/texts/{page}.jinja", context, status=status)


@require_safe
def overview(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Every text, by what it belongs to, and which version is in force."""
    access = writes_texts(_person(request), organisation)
    texts = texts_for(access)
    versions = queries.current(organisation, [each.key for each in texts])
    groups = [
        (group, [versions[each.key] for each in some])
        for group, some in groupby(texts, key=lambda each: each.group)
    ]
    looks_after = bool(access.roles.intersection(LOOKS_AFTER))
    return _show(request, "overview", access, groups=groups, looks_after=looks_after)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, organisation: UUID, key: str) -> HttpResponse:
    """Write a new version: look at it first, then publish it."""
    access, text = text_for(_person(request), organisation, key)
    if request.method != "POST":
        return _form(request, access, text, _begun(request, organisation, key))
    if request.POST.get("do") != "publish":
        # Whoever only looks is not told yet what is missing.
        seen = TextForm(initial=request.POST.dict())
        return _form(request, access, text, seen, looks=True)
    form = TextForm(request.POST)
    if form.is_valid() and _publish(form, access, key):
        return _published(request, organisation, text)
    return _form(request, access, text, form)


def _published(request: HttpRequest, organisation: UUID, text: Text) -> HttpResponse:
    """It is said so; what nobody fills in is no reason to refuse, but it is named with the way back."""
    now = queries.current(organisation, [text.key])[text.key]
    link = Link(say("See the page"), text.page(organisation)) if text.page else None
    said = say("“{title}” is published: it is read so from now on.", title=now.title)
    if faults := _as_they_are(now.source, text):
        said = " ".join((said, *faults))
        link = Link(say("Change it"), reverse("texts:edit", args=[organisation, text.key]))
    return done(request, redirect("texts:overview", organisation=organisation), said, link=link)


def _as_they_are(written: str, text: Text) -> tuple[str, ...]:
    """What stands on the page as it was written and was hardly meant so, in a sentence for each kind."""
    unknown = rendering.unknown(written, text.pictures)
    not_shown = rendering.not_shown(written)
    braces = say(
        "Nothing is known by these words in braces, so they stand as they are: {words}.",
        words=", ".join(unknown),
    )
    marks = say(
        "A page takes no HTML, no tables, no pictures of your own, and links only to https://, mailto:, tel: or a page here. This stands as it is: {words}",
        words=", ".join(not_shown),
    )
    return ((braces,) if unknown else ()) + ((marks,) if not_shown else ())


def _begun(request: HttpRequest, organisation: UUID, key: str) -> TextForm:
    """The form with the text in force, or with that of an earlier version to go back to."""
    begun = newest = queries.current(organisation, [key])[key]
    earlier = request.GET.get("from", "")
    if earlier.isascii() and earlier.isdigit() and len(earlier) < 9:
        begun = queries.version(organisation, key, int(earlier))
    form = TextForm(initial={"text": begun.source, "base": newest.number})
    form.fields["text"].widget.attrs["lang"] = begun.language
    return form


def _publish(form: TextForm, access: OrganisationAccess, key: str) -> bool:
    try:
        usecases.publish(
            person=access.person,
            organisation=access.organisation,
            key=key,
            text=form.cleaned_data["text"],
            base=form.cleaned_data["base"],
            at=datetime.now(UTC),
        )
    except usecases.Unchanged:
        form.add_error("text", str(UNCHANGED))
    except usecases.Outdated:
        form.add_error("text", str(OUTDATED))
        # What they wrote is kept, and the next press is about the version that they can now read.
        newest = queries.current(access.organisation, [key])[key]
        form.data = {name: form[name].value() for name in form.fields} | {"base": newest.number}
    return form.is_valid()


def _form(
    request: HttpRequest,
    access: OrganisationAccess,
    text: Text,
    form: TextForm,
    *,
    looks: bool = False,
) -> HttpResponse:
    written = str(form["text"].value() or "")
    return _show(
        request,
        "edit",
        access,
        form=form,
        readers=text.group.readers,
        title=queries.Version(text.key, 0, text.shipped()).title,
        shipped_language=rendering.language_of(0),
        preview=_preview(written, text, access.organisation) if looks else "",
        faults=_as_they_are(written, text) if looks else (),
        gaps=rendering.gaps(),
        pictures=[(f"{{{name}}}", what) for name, what in text.pictures.items()],
        key=text.key,
        status=422 if form.errors else 200,
    )


def _preview(written: str, text: Text, organisation: UUID) -> Markup:
    html = rendering.preview(written, pictures=text.pictures)
    return links.followed(html, links.places(organisation))


@require_safe
def history(request: HttpRequest, organisation: UUID, key: str) -> HttpResponse:
    """Every version that was in force, the newest first."""
    access, _ = text_for(_person(request), organisation, key)
    return _show(request, "history", access, versions=queries.history(organisation, key))


@require_safe
def version(request: HttpRequest, organisation: UUID, key: str, number: int) -> HttpResponse:
    """One version as it was read, and the way back to it."""
    access, _ = text_for(_person(request), organisation, key)
    found = queries.version(organisation, key, number)
    newest = queries.current(organisation, [key])[key]
    html = links.followed(rendering.html(found.body), links.places(organisation))
    in_force = newest.number == number
    before = queries.version(organisation, key, number - 1) if number else None
    return _show(
        request,
        "version",
        access,
        found=found,
        in_force=in_force,
        html=html,
        before=before,
        changed=changes(before.source, found.source) if before else (),
    )
