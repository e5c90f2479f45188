"""The forms of entries: what is laid over a meeting's, and what somebody enters themselves."""

from datetime import date
from typing import Any

from django import forms

from setwise.core.evidence.counting import DAY, day_length
from setwise.core.evidence.kinds import Method
from setwise.core.evidence.records import Period
from setwise.design.dates import LONDON
from setwise.design.forms import Form
from setwise.design.words import phrase, say, say_lazy
from setwise.learning.record import fields
from setwise.learning.record.derived import Derived, usual_evidence
from setwise.learning.record.kinds import Keep
from setwise.learning.wording.evidence import METHODS

KEEPS = {
    Keep.ALL: phrase("All of it"),
    Keep.PART: phrase("A part of it"),
    Keep.NONE: phrase("None of it, but leave it in my record"),
    Keep.HIDDEN: phrase("Leave it out of my record"),
}
TOPIC = say_lazy("What was it about?")
TOPIC_HINT = say_lazy("In your own words. No names of patients or colleagues.")
RELATES = say_lazy("How does it relate to your practice?")
EVIDENCE = say_lazy("What shows that it took place?")
LATER = phrase("The last day comes after the first")


class MeetingForm(Form):
    """What can be changed of an entry that a meeting wrote."""

    topic = fields.written(TOPIC, TOPIC_HINT, rows=3, watched=True)
    relates = fields.written(RELATES, rows=2, watched=True)
    code = fields.code_part()
    evidence = fields.written(EVIDENCE, watched=True)
    keep = fields.choice(say_lazy("How much of it counts?"), KEEPS)
    minutes = fields.HoursField(label=say_lazy("Hours that count"), required=False)
    participatory = fields.HoursField(label=say_lazy("Of these, with others"), required=False)

    def __init__(self, *args: Any, shown: Derived, registered: bool, **kwargs: Any) -> None:
        """The form of this meeting's entry."""
        super().__init__(*args, **kwargs)
        self.shown = shown
        if not registered:
            del self.fields["code"]

    def clean(self) -> dict[str, Any]:
        """A part is not more than the whole."""
        data = super().clean() or self.cleaned_data
        if data.get("keep") != Keep.PART:
            return data
        most, minutes = self.shown.mine.minutes, data.get("minutes")
        if minutes is not None and not 0 < minutes <= most:
            self.add_error("minutes", say("Write how long, up to the time that you were there"))
        elif minutes is not None and (data.get("participatory") or 0) > minutes:
            self.add_error("participatory", say("This is more than the hours that count"))
        return data

    def over(self) -> dict[str, Any]:
        """What is laid over; a topic as it follows from what they took back is none of its own."""
        data = self.cleaned_data
        topic = data["topic"].strip().replace("\r\n", "\n")
        evidence = data["evidence"].strip()
        part = data["keep"] == Keep.PART
        return {
            "topic": "" if topic == self.shown.told else topic,
            "relates": data["relates"].strip(),
            "code": data.get("code", self.shown.laid.code),
            "evidence": "" if evidence == usual_evidence() else evidence,
            "keep": data["keep"],
            "minutes": data["minutes"] if part else 0,
            "participatory": data["participatory"] if part else 0,
        }


def as_it_is(shown: Derived) -> dict[str, Any]:
    """How the form of a meeting's entry begins."""
    over, entry = shown.laid, shown.entry
    return {
        "topic": entry.topic,
        "relates": entry.relates,
        "code": entry.code,
        "evidence": entry.evidence,
        "keep": over.keep.value,
        "minutes": entry.minutes,
        "participatory": entry.participatory,
    }


class OwnEntryForm(Form):
    """Something learnt elsewhere: the fields that the NMC asks for."""

    title = fields.written(
        say_lazy("What was it?"),
        say_lazy("Its name, such as: Wound care study day"),
        missing=say_lazy("Write what it was"),
        watched=True,
    )
    method = fields.choice(say_lazy("How did you learn?"), METHODS)
    first = fields.day(say_lazy("Date"), missing=say_lazy("Choose the day"))
    last = fields.day(say_lazy("Last day, if it took several"))
    starts = forms.TimeField(
        label=say_lazy("When it began, if you like"),
        help_text=say_lazy(
            "Only so that time which is in two entries counts once. For what took one day."
        ),
        required=False,
        error_messages={"invalid": say_lazy("Write the time like 14:30")},
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
    )
    minutes = fields.HoursField(label=say_lazy("Hours"), required=False)
    participatory = fields.HoursField(
        label=say_lazy("Of these, with others"),
        help_text=say_lazy(
            "Participatory hours: you learnt together with one or more other professionals, in one"
            " place or online. Like 1.5 or 1:30."
        ),
        required=False,
    )
    topic = fields.written(TOPIC, TOPIC_HINT, rows=3, watched=True)
    relates = fields.written(RELATES, rows=2, watched=True)
    code = fields.code_part()
    evidence = fields.written(
        EVIDENCE, say_lazy("Such as: certificate, slides, notes."), watched=True
    )
    key = forms.UUIDField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, today: date, registered: bool, **kwargs: Any) -> None:
        """The form, on a day."""
        super().__init__(*args, **kwargs)
        self.today = today
        if not registered:
            del self.fields["code"]

    def clean(self) -> dict[str, Any]:
        """Days that have been, with as many hours as they have."""
        data = super().clean() or self.cleaned_data
        for name in ("first", "last"):
            fields.not_ahead(self, name, self.today)
        during = fields.ordered(self, "first", "last", LATER)
        if data.get("starts") and during and during.first != during.last:
            self.add_error("starts", say("Leave this empty for what took several days"))
        minutes = data.get("minutes")
        if minutes is not None:
            self._hours(minutes, during)
        return data

    def _hours(self, minutes: int, during: Period | None) -> None:
        written_set = self.cleaned_data.get("method") == Method.SET_WRITTEN
        if not minutes and not written_set:
            self.add_error("minutes", say("Write how many hours it took"))
        if during and minutes > _most(during):
            self.add_error("minutes", say("These days do not have so many hours"))
        if (self.cleaned_data.get("participatory") or 0) > minutes:
            self.add_error("participatory", say("This is more than all its hours"))

    def values(self) -> dict[str, Any]:
        """What is kept of it, as plain values."""
        data = {name: each for name, each in self.cleaned_data.items() if name != "key"}
        return {"code": "", **data}


def _most(during: Period) -> int:
    days = (during.last - during.first).days + 1
    return sum(day_length(during.first + n * DAY, LONDON) for n in range(min(days, 1_100)))
