"""The forms in which an article is written down, and its file is handed in."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

from django import forms
from django.conf import settings

from setwise.design.forms import Form, Written
from setwise.design.languages import every
from setwise.design.markdown import LIMIT
from setwise.design.terms import Terms
from setwise.design.words import resolve, say, say_lazy
from setwise.library.articles.kinds import KINDS, Kind
from setwise.library.articles.pdfs import MILLION
from setwise.library.articles.usecases import Draft
from setwise.library.audiences import AUDIENCES, Audience

READERS = say_lazy("whoever may see it, as chosen below")
EARLIEST = 1900
BOTH = say_lazy(
    "It cannot be for everyone and not for websites: choose who in the organisation sees it"
)


def _text(rows: int, **options: Any) -> Written:
    return Written(
        who=READERS,
        required=False,
        max_length=LIMIT,
        widget=forms.Textarea(attrs={"rows": rows}),
        error_messages={"max_length": say_lazy("Make the text shorter: it is too long to keep")},
        **options,
    )


class ArticleForm(Form):
    """What it is, where it is, and who sees it."""

    title = Written(
        who=READERS,
        label=say_lazy("Title"),
        max_length=300,
        error_messages={"required": say_lazy("Write its title")},
    )
    source = Written(
        who=READERS,
        label=say_lazy("Source"),
        help_text=say_lazy("Who wrote it and where it appeared."),
        max_length=300,
        error_messages={"required": say_lazy("Write where it is from")},
    )
    language = forms.ChoiceField(
        label=say_lazy("Language"),
        help_text=say_lazy("So that a screen reader says it with the right voice."),
        required=False,
    )
    year = forms.IntegerField(
        label=say_lazy("Year, if it has one"),
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        error_messages={"invalid": say_lazy("Write the year in four digits, such as 2021")},
    )
    kind = forms.ChoiceField(label=say_lazy("What it is"))
    link = Written(
        who=READERS,
        label=say_lazy("Link, if it is on the web"),
        required=False,
        max_length=500,
        widget=forms.TextInput(attrs={"inputmode": "url"}),
    )
    summary = _text(
        4,
        label=say_lazy("What it is about"),
        help_text=say_lazy("A few sentences of your own. You can use Markdown."),
    )
    text = _text(
        8,
        label=say_lazy("Text, if it is to be read here"),
        help_text=say_lazy("In Markdown: ## begins a heading, - a line of a list."),
    )
    audience = forms.ChoiceField(label=say_lazy("Who may see it?"), widget=forms.RadioSelect)
    programme = forms.ChoiceField(
        label=say_lazy("Which {programme}, if it is for one"), required=False
    )
    off_websites = forms.BooleanField(
        label=say_lazy("Not for publishing on websites"),
        help_text=say_lazy(
            "Some publishers ask for this. It then never stands on a public page, nor in a search engine."
        ),
        required=False,
    )

    def __init__(
        self,
        *args: Any,
        audiences: Iterable[Audience],
        programmes: Mapping[UUID, str],
        terms: Terms | None = None,
        **kwargs: Any,
    ) -> None:
        """Offer what whoever writes may choose."""
        super().__init__(*args, terms=terms, **kwargs)
        self._offer("kind", [(each.value, resolve(KINDS[each], terms)) for each in Kind])
        self._offer("language", [("", say("The organisation's own", terms=terms)), *every()])
        offered = [(each.value, resolve(AUDIENCES[each], terms)) for each in audiences]
        self._offer("audience", offered)
        named = [(str(key), name) for key, name in programmes.items()]
        self._offer("programme", [("", say("None", terms=terms)), *named])
        if len(named) == 1:
            # There is nothing to choose; for whomever else it is, the programme is not looked at.
            self.fields["programme"].initial = named[0][0]

    def _offer(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    def clean_year(self) -> int | None:
        """A year of our time."""
        year: int | None = self.cleaned_data["year"]
        if year is not None and not EARLIEST <= year <= datetime.now(UTC).year + 1:
            raise forms.ValidationError(say("Write the year in four digits, such as 2021"))
        return year

    def clean_link(self) -> str:
        """A page of the web."""
        link: str = self.cleaned_data["link"].strip()
        if link and not _leads_to_the_web(link):
            raise forms.ValidationError(say("Write the whole address, beginning with https://"))
        return link

    def clean(self) -> None:
        """What is chosen goes together."""
        chosen, of = self.cleaned_data.get("audience"), self.cleaned_data.get("programme")
        if chosen == Audience.PROGRAMME and not of:
            self.add_error("programme", say("Choose the {programme}", terms=self.terms))
        if chosen == Audience.PUBLIC and self.cleaned_data.get("off_websites"):
            self.add_error("audience", str(BOTH))

    def draft(self) -> Draft:
        """What was written. Only of a valid form."""
        given = dict(self.cleaned_data)
        audience = Audience(given.pop("audience"))
        of = given.pop("programme")
        kind = Kind(given.pop("kind"))
        programme = UUID(of) if audience is Audience.PROGRAMME else None
        for name in ("summary", "text"):
            given[name] = given[name].replace("\r\n", "\n").strip()
        return Draft(kind=kind, audience=audience, programme=programme, **given)


def _leads_to_the_web(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    plain = not any(each.isspace() or ord(each) < 32 or each == "\\" for each in link)
    return parts.scheme in ("https", "http") and bool(parts.hostname) and plain


class FileForm(Form):
    """A PDF."""

    file = forms.FileField(
        label=say_lazy("A PDF"),
        help_text=say_lazy(
            "Up to {n} MB. It is checked before it is kept, and can only be downloaded.",
            n=settings.UPLOAD_LIMIT // MILLION,
        ),
        allow_empty_file=True,
        error_messages={"required": say_lazy("Choose a file")},
        widget=forms.FileInput,
    )
