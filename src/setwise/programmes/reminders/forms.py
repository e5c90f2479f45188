"""Choosing when one is reminded."""

from typing import TYPE_CHECKING

from django import forms

from setwise.core.reminding import Before, Quiet
from setwise.design.forms import Form
from setwise.design.words import say_lazy
from setwise.programmes.reminders.queries import Chosen

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


def _hour(hour: int) -> "_StrPromise":
    if hour % 12 == 0:
        return say_lazy("midday") if hour else say_lazy("midnight")
    return say_lazy("{hour}am", hour=hour) if hour < 12 else say_lazy("{hour}pm", hour=hour - 12)


CLOCK = [(str(hour * 60), _hour(hour)) for hour in range(24)]


class ReminderForm(Form):
    """How long before, and quiet hours."""

    before = forms.MultipleChoiceField(
        label=say_lazy("Remind me"),
        choices=[
            (Before.WEEK.value, say_lazy("7 days before")),
            (Before.DAY.value, say_lazy("1 day before")),
            (Before.HOUR.value, say_lazy("1 hour before")),
        ],
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=say_lazy("Choose none, and we never remind you."),
    )
    quiet_from = forms.TypedChoiceField(
        label=say_lazy("Quiet from"),
        choices=CLOCK,
        coerce=int,
        help_text=say_lazy("We do not write to you in these hours. British time."),
    )
    quiet_until = forms.TypedChoiceField(
        label=say_lazy("Quiet until"),
        choices=CLOCK,
        coerce=int,
        help_text=say_lazy("For no quiet hours, choose the same time twice."),
    )

    def chosen(self) -> Chosen:
        """What was chosen."""
        said = self.cleaned_data
        before = frozenset(Before(each) for each in said["before"])
        return Chosen(before, Quiet(said["quiet_from"], said["quiet_until"]))


def shown(chosen: Chosen) -> dict[str, object]:
    """What stands in the form at first."""
    return {
        "before": [each.value for each in chosen.before],
        "quiet_from": str(chosen.quiet.begins),
        "quiet_until": str(chosen.quiet.ends),
    }
