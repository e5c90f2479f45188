"""The form in which somebody rates themselves. Everything in it may be left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from setwise.design.forms import Form
from setwise.design.words import say
from setwise.learning.growth.kinds import CONFIDENCE, LEAST, MOST, STAYING, STAYS, SURE, name_of
from setwise.learning.growth.queries import Rating
from setwise.learning.growth.rules import Moment


class RateForm(Form):
    """The skills from 1 to 5, confidence from 0 to 10, and one question that may be skipped."""

    moment = forms.ChoiceField(
        choices=[(each.value, each.value) for each in Moment], widget=forms.HiddenInput
    )

    def __init__(self, *args: Any, skills: Sequence[str], **kwargs: Any) -> None:
        """Ask for these skills, by key or by a programme's own words."""
        super().__init__(*args, **kwargs)
        self.skills = tuple(skills)
        for number, skill in enumerate(self.skills):
            self.fields[f"skill{number}"] = _scale(name_of(skill), LEAST, MOST)
        self.fields["confidence"] = _scale(str(CONFIDENCE), 0, SURE)
        self.fields["confidence"].help_text = say("0: not at all. 10: completely.")
        self.fields["staying"] = forms.ChoiceField(
            label=str(STAYS),
            help_text=say("Skip this if you like. It is here so that you can look back on it."),
            choices=[("", say("Leave it out")), *((k, str(v)) for k, v in STAYING.items())],
            required=False,
            initial="",
            widget=forms.RadioSelect,
        )

    def asked_skills(self) -> Iterator[BoundField]:
        """The fields of the skills."""
        return (self[f"skill{number}"] for number in range(len(self.skills)))

    def said(self) -> dict[str, Any]:
        """What was said, without what was left out."""
        data = self.cleaned_data
        chosen = {skill: data[f"skill{number}"] for number, skill in enumerate(self.skills)}
        return {
            "skills": {skill: rated for skill, rated in chosen.items() if rated is not None},
            "confidence": data["confidence"],
            "staying": data["staying"],
        }


def _scale(label: str, least: int, most: int) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(
        label=label,
        choices=[*((str(each), str(each)) for each in range(least, most + 1)), ("", "-")],
        coerce=int,
        empty_value=None,
        required=False,
        initial="",
        error_messages={"invalid_choice": say("Choose one of these, or leave it out")},
        widget=forms.RadioSelect,
    )


def as_it_is(skills: Sequence[str], moment: Moment, rating: Rating | None) -> dict[str, Any]:
    """How the form begins."""
    first: dict[str, Any] = {"moment": moment.value}
    if rating is None:
        return first
    for number, skill in enumerate(skills):
        first[f"skill{number}"] = rating.skills.get(skill, "")
    sure = "" if rating.confidence is None else rating.confidence
    return {**first, "confidence": sure, "staying": rating.staying}
