"""The form in which an organisation writes a text."""

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.markdown import LIMIT
from setwise.design.words import say_lazy


class TextForm(Form):
    """The text, and the version that it was begun with."""

    text = Written(
        who=say_lazy("everyone whom the text is for"),
        label=say_lazy("Text"),
        help_text=say_lazy(
            "In Markdown: the first line, with #, is the title; a line that begins with ## is a "
            "heading, one with - is part of a list, one with > is something to say aloud, and "
            "**two stars** make words bold."
        ),
        max_length=LIMIT,
        widget=forms.Textarea(attrs={"rows": 20}),
        error_messages={"max_length": say_lazy("Make the text shorter: it is too long to keep")},
    )
    base = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def clean_text(self) -> str:
        """It has a title."""
        text: str = self.cleaned_data["text"].replace("\r\n", "\n").strip()
        title = text.partition("\n")[0]
        if not title.startswith("# ") or not title.lstrip("# ").strip():
            raise forms.ValidationError(say_lazy("Begin with a title: # and a few words"))
        return text
