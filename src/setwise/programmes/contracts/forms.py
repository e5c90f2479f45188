"""The forms in which a contract is written."""

from typing import Any, cast
from uuid import UUID

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.words import LazySay, phrase, phrase_n, say_lazy
from setwise.programmes.contracts.clauses import FEWEST, LINE_LIMIT, MOST, Clause, Kind
from setwise.store import set_words

WHO_SEES_THE_WALL = phrase("everybody who belongs to this {set}, and whoever sees its wall")
WHO_OF_THE_SET = say_lazy("everybody who belongs to this {set}")
TOO_LONG = phrase_n(
    "This is too long: {n} character is the most", "This is too long: {n} characters are the most"
)


class ClauseForm(Form):
    """What the set says about one thing. `base` is the text that the page showed."""

    text = Written(
        who=WHO_OF_THE_SET,
        watched=True,
        required=False,
        max_length=set_words.LIMIT,
        widget=forms.Textarea(),
    )
    base = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, clause: Clause, **kwargs: Any) -> None:
        """The box is as large as what is asked."""
        self.clause = clause
        super().__init__(*args, **kwargs)
        text = cast("Written", self.fields["text"])
        text.label = clause.title.resolve(self.terms)
        text.help_text = clause.prompt.resolve(self.terms)
        match clause.kind:
            case Kind.LINE:
                text.widget = forms.TextInput()
                text.who = WHO_SEES_THE_WALL.resolve(self.terms)
                self._limit(LINE_LIMIT)
            case Kind.NUMBER:
                text.widget = forms.TextInput(attrs={"inputmode": "numeric"})
                self._limit(set_words.LIMIT)
            case Kind.TEXT:
                text.widget = forms.Textarea(attrs={"rows": 6})
                self._limit(set_words.LIMIT)

    def _limit(self, most: int) -> None:
        text = cast("forms.CharField", self.fields["text"])
        text.validators = [each for each in text.validators if not _counts(each)]
        text.validators.append(_AtMost(most, TOO_LONG.bind(n=most).resolve(self.terms)))

    def clean_text(self) -> str:
        """A number where a number is asked."""
        text = str(self.cleaned_data["text"] or "").strip()
        if self.clause.kind is not Kind.NUMBER or not text:
            return text
        if not text.isascii() or not text.isdecimal() or not FEWEST <= int(text[:4]) <= MOST:
            raise forms.ValidationError(
                str(NUMBER.bind(least=FEWEST, most=MOST).resolve(self.terms))
            )
        return str(int(text))

    @property
    def shown(self) -> UUID | None:
        """The text that was shown as this one was written."""
        return self.cleaned_data.get("base")


NUMBER: LazySay = phrase("Write a number from {least} to {most}, or leave it empty")


def _counts(validator: object) -> bool:
    return getattr(validator, "code", "") == "max_length"


class _AtMost:
    """No more characters than this."""

    code = "max_length"

    def __init__(self, most: int, text: str) -> None:
        self.most = most
        self.text = text

    def __call__(self, value: str) -> None:
        if len(value) > self.most:
            raise forms.ValidationError(self.text)


class MissingForm(Form):
    """What somebody misses in a version."""

    text = Written(
        label=say_lazy("What is missing, or should be different?"),
        who=WHO_OF_THE_SET,
        watched=True,
        max_length=set_words.LIMIT,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": say_lazy("Write what is missing")},
    )
