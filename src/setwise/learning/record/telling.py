"""What stands in a record of learning, as its owner's own export tells it."""

from collections.abc import Mapping
from typing import Any

from django.forms import Form

from setwise.design.words import phrase
from setwise.learning import sheets
from setwise.learning.record import forms, kinds, piece_forms
from setwise.learning.telling import by_form

FORMS: Mapping[str, type[Form]] = {
    kinds.LAID: forms.MeetingForm,
    kinds.OWN: forms.OwnEntryForm,
    kinds.FEEDBACK: piece_forms.FeedbackForm,
    kinds.PRACTICE: piece_forms.PracticeForm,
    kinds.REGISTRATION: piece_forms.RegistrationForm,
    kinds.DISCUSSION: piece_forms.DiscussionForm,
    kinds.CONFIRMATION: piece_forms.ConfirmationForm,
}
"""On which form each is filled in."""

TOLD = {
    kinds.LAID: (
        phrase("What you changed of an entry for {a_meeting}"),
        "what they change of the entry that a meeting wrote into their record of learning",
    ),
    kinds.OWN: (
        phrase("An entry of your own in your record of learning"),
        "something they learnt elsewhere, for their record of learning",
    ),
    kinds.FEEDBACK: (
        phrase("Feedback in your record of learning"),
        "feedback that they took into their record of learning, and how they used it",
    ),
    kinds.PRACTICE: (
        phrase("Hours of practice that you noted"),
        "hours of practice that they note for their revalidation",
    ),
    kinds.REGISTRATION: (
        phrase("Your registration, as you said it"),
        "whether they are on the NMC's register, and until when; or which time their record covers",
    ),
    kinds.DISCUSSION: (
        phrase("Your reflective discussion"),
        "with whom and when they had their reflective discussion",
    ),
    kinds.CONFIRMATION: (
        phrase("Your confirmation"),
        "who confirmed their revalidation, and when",
    ),
    kinds.GONE: (
        phrase("Taken out of your record of learning"),
        "what they took out of their record of learning, for two weeks",
    ),
}


def learn() -> None:
    """Called once, when the area starts."""
    for kind, (title, told) in TOLD.items():
        sheets.learn(kind, title, told, tell=_of(kind))


def _of(kind: str) -> sheets.Tell:
    def told(values: Mapping[str, Any]) -> str:
        # What was taken out says what it was.
        return by_form(FORMS[values["was"] if kind == kinds.GONE else kind], values)

    return told
