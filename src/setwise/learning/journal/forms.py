"""The forms of the journal."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django import forms

from setwise.design import dates
from setwise.design.forms import Form, Written
from setwise.design.words import resolve, say, say_lazy
from setwise.learning.journal.entries import Entry, Said
from setwise.learning.journal.prompts import ACCOUNT, FREE, MOST, THEMES, Prompt
from setwise.learning.journal.queries import Met
from setwise.learning.journal.set_pages import LONGEST, SetPage
from setwise.learning.journal.usecases import Page

ONLY_YOU = say_lazy("only you.")
OF_THE_SET = say_lazy("those who belong to your {set}.")
LIMIT = 8_000
BOXES = ("one", "two", "three", "four", "five", "six")


def _box() -> Written:
    return Written(
        who=ONLY_YOU,
        watched=True,
        required=False,
        max_length=LIMIT,
        strip=False,
        error_messages={"max_length": say_lazy("That is too long. Use at most 8,000 characters.")},
        widget=forms.Textarea(attrs={"rows": 4}),
    )


class EntryForm(Form):
    """An entry: its title, a box for each question, and what a reflective account needs."""

    title = Written(
        who=ONLY_YOU,
        watched=True,
        label=say_lazy("Title, if you like"),
        required=False,
        max_length=200,
        error_messages={"max_length": say_lazy("That is too long. Use at most 200 characters.")},
    )
    one = _box()
    two = _box()
    three = _box()
    four = _box()
    five = _box()
    six = _box()
    themes = forms.MultipleChoiceField(
        label=say_lazy("Themes of the Code"),
        required=False,
        choices=lambda: [(key, str(title)) for key, title in THEMES.items()],
        widget=forms.CheckboxSelectMultiple,
    )
    account = forms.BooleanField(
        label=say_lazy("This is one of my reflective accounts"), required=False
    )
    writer = forms.CharField(widget=forms.HiddenInput, max_length=64, required=False)
    base = forms.IntegerField(widget=forms.HiddenInput, required=False)
    sends = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args: Any, entry: Entry, **kwargs: Any) -> None:
        """The form of this entry: it asks what its way of writing asks."""
        super().__init__(*args, **kwargs)
        asked = entry.questions
        for place, box in enumerate(BOXES):
            if place >= len(asked):
                del self.fields[box]
                continue
            self.fields[box].label = resolve(asked[place].asks, self.terms)
            self.fields[box].help_text = resolve(asked[place].hint, self.terms)
            self.fields[box].widget.attrs["rows"] = 12 if entry.prompt == FREE else 4
        if entry.prompt != ACCOUNT:
            del self.fields["themes"], self.fields["account"]
        else:
            self.fields["themes"].choices = [  # type: ignore[attr-defined]
                (key, resolve(title, self.terms)) for key, title in THEMES.items()
            ]

    @property
    def boxes(self) -> tuple[str, ...]:
        """The names of the boxes that are there."""
        return tuple(each for each in BOXES if each in self.fields)

    @property
    def said(self) -> Said:
        """What was written. Only of a valid form."""
        data = self.cleaned_data
        answers = tuple(data[each].replace("\r\n", "\n") for each in self.boxes)
        themes = tuple(data.get("themes", ()))
        return Said(data["title"], answers, themes, bool(data.get("account")))

    @property
    def page(self) -> Page:
        """The open page that sends it. Only of a valid form."""
        data = self.cleaned_data
        return Page(data["writer"], data["base"] or 0, data["sends"] or 0)


def opened(entry: Entry, writer: UUID) -> EntryForm:
    """The form with what is written, for a page that is opened now."""
    initial: dict[str, object] = dict(zip(BOXES, entry.said.answers, strict=False))
    initial |= {
        "title": entry.said.title,
        "themes": entry.said.themes,
        "account": entry.said.account,
        "writer": writer.hex,
        "base": entry.revision,
        "sends": 0,
    }
    return EntryForm(initial=initial, entry=entry)


OF_A_SET = "set:"


class BeginForm(Form):
    """How somebody wants to write, and about which meeting, if about one."""

    prompt = forms.ChoiceField(label=say_lazy("How would you like to write?"))
    meeting = forms.ChoiceField(
        label=say_lazy("Is it about {a_meeting}?"), required=False, widget=forms.Select
    )

    def __init__(
        self,
        *args: Any,
        own: Sequence[SetPage],
        met: tuple[Met, ...],
        ways: Mapping[str, Prompt],
        **kwargs: Any,
    ) -> None:
        """With a page for each set that has one of its own, and the meetings to write about."""
        super().__init__(*args, **kwargs)
        of_all = [(key, resolve(each.title, self.terms)) for key, each in ways.items()]
        of_sets = [(f"{OF_A_SET}{each.learning_set}", each.name) for each in own if each.asks]
        self.fields["prompt"] = forms.ChoiceField(
            label=self.fields["prompt"].label,
            choices=of_all + of_sets,
            widget=forms.RadioSelect,
            error_messages={"required": say("Choose how you would like to write")},
        )
        self.fields["meeting"] = forms.ChoiceField(
            label=self.fields["meeting"].label,
            required=False,
            choices=[("", say("No, about something else"))]
            + [(str(each.meeting), _named(each)) for each in met],
        )


def _named(met: Met) -> str:
    return say("{name}, {day}", name=met.learning_set, day=dates.full_day(met.on))


class SearchForm(Form):
    """Words to look for. They are sent, and never stand in an address."""

    words = Written(
        who=ONLY_YOU,
        label=say_lazy("Search your journal"),
        required=False,
        max_length=200,
        error_messages={"max_length": say_lazy("That is too long. Use at most 200 characters.")},
    )


def _question(number: int) -> Written:
    return Written(
        who=OF_THE_SET,
        watched=True,
        label=say_lazy("Question {number}", number=number),
        required=False,
        max_length=LONGEST,
        error_messages={"max_length": say_lazy("That is too long. Use at most 200 characters.")},
    )


class QuestionsForm(Form):
    """The questions of a set's own page. Each may stay empty."""

    one = _question(1)
    two = _question(2)
    three = _question(3)
    four = _question(4)
    five = _question(5)
    six = _question(6)
    shown = forms.CharField(widget=forms.HiddenInput, max_length=64, required=False)

    @property
    def asked(self) -> tuple[str, ...]:
        """What was written, in order. Only of a valid form."""
        return tuple(self.cleaned_data[each] for each in BOXES[:MOST])
