"""The forms of an organisation's look and of its words."""

import re
from collections.abc import Mapping
from typing import Any

from django import forms

from setwise.design.brand import NHS
from setwise.design.forms import Form
from setwise.design.terms import BRITISH, NAMES
from setwise.design.words import resolve, say, say_lazy
from setwise.people.brand import wording

_CODE = re.compile(r"[A-Z0-9]{3,8}")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_WORD = re.compile(r"[^\W\d_](?:[\w'’-]| (?! ))*", re.UNICODE)
LONGEST = 40
ALIKE = frozenset({"set", "learning_set"})
"""The same thing, in short and in full: they may be called the same."""


class LookForm(Form):
    """Colours, a picture, and what the look of NHS organisations asks for."""

    palette = forms.ChoiceField(label=say_lazy("Colours"), widget=forms.RadioSelect)
    file = forms.FileField(
        label=say_lazy("Logo"),
        help_text=say_lazy(
            "A PNG, JPEG or WebP of up to 500 kB. It is drawn anew: nothing else in the file is "
            "kept. Everybody can see it, before they sign in, too."
        ),
        required=False,
        allow_empty_file=True,
        widget=forms.FileInput,
    )
    without_logo = forms.BooleanField(label=say_lazy("No logo"), required=False)
    ods_code = forms.CharField(
        label=say_lazy("ODS code"),
        help_text=say_lazy("For NHS organisations: three to eight letters and digits, as RXH."),
        required=False,
        max_length=8,
    )
    registered = forms.BooleanField(
        label=say_lazy("Our organisation is registered to use Frutiger"),
        help_text=say_lazy(
            "We bring no font along, and fetch none. Pages then name Frutiger first: who has it on "
            "their device sees it, and everybody else sees Arial."
        ),
        required=False,
    )
    logo = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)
    base = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Offer the palettes there are."""
        super().__init__(*args, **kwargs)
        field = self.fields["palette"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(key, resolve(text)) for key, text in wording.PALETTES.items()]

    def clean_logo(self) -> str:
        """The digest of a picture that was sent before, or nothing."""
        digest: str = self.cleaned_data["logo"]
        if digest and not _DIGEST.fullmatch(digest):
            self.add_error("file", wording.GONE_LOGO.resolve())
            return ""
        return digest

    def clean_ods_code(self) -> str:
        """In capitals, as the directory writes it."""
        code: str = self.cleaned_data["ods_code"].upper().replace(" ", "")
        if code and not _CODE.fullmatch(code):
            raise forms.ValidationError(say_lazy("Write three to eight letters and digits"))
        return code

    def clean(self) -> dict[str, Any]:
        """The NHS's look is for those who say which of its organisations they are."""
        asks = self.cleaned_data.get("palette") == NHS or self.cleaned_data.get("registered")
        if asks and not self.cleaned_data.get("ods_code") and "ods_code" not in self.errors:
            self.add_error("ods_code", wording.CODE_FIRST.resolve())
        return self.cleaned_data


class WordsForm(Form):
    """One and several of each term. What is left empty is called as the method calls it."""

    base = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Two boxes for each term."""
        super().__init__(*args, **kwargs)
        for name in NAMES:
            for end, label in (("one", say("One")), ("many", say("Several"))):
                self.fields[f"{name}_{end}"] = forms.CharField(
                    label=label, required=False, max_length=LONGEST
                )

    def clean(self) -> dict[str, Any]:
        """Both forms or none, in letters, and no two things by the same name."""
        said = self.cleaned_data
        for name in NAMES:
            one, many = said.get(f"{name}_one", ""), said.get(f"{name}_many", "")
            if bool(one) != bool(many):
                missing = "many" if one else "one"
                self.add_error(f"{name}_{missing}", wording.BOTH.resolve())
            for end, word in (("one", one), ("many", many)):
                if word and not _WORD.fullmatch(word):
                    self.add_error(f"{name}_{end}", wording.STRANGE.resolve())
        self._no_two_alike()
        return said

    def _no_two_alike(self) -> None:
        taken: dict[str, str] = {}
        for name in NAMES:
            word = self.cleaned_data.get(f"{name}_one") or getattr(BRITISH, name).one
            other = taken.setdefault(word.casefold(), name)
            if other != name and {other, name} != ALIKE:
                mine = name if self.cleaned_data.get(f"{name}_one") else other
                self.add_error(f"{mine}_one", wording.SAME.resolve(word=word))

    def words(self) -> dict[str, tuple[str, str]]:
        """The terms that have another name, as they were written."""
        usual = {name: getattr(BRITISH, name) for name in NAMES}
        given = {
            name: (self.cleaned_data[f"{name}_one"], self.cleaned_data[f"{name}_many"])
            for name in NAMES
        }
        return {
            name: forms_
            for name, forms_ in given.items()
            if all(forms_) and forms_ != (usual[name].one, usual[name].many)
        }


def filled_with(words: Mapping[str, list[str]], base: int) -> dict[str, object]:
    """What stands in the boxes for these words."""
    boxes: dict[str, object] = {"base": base}
    for name, (one, many) in words.items():
        boxes |= {f"{name}_one": one, f"{name}_many": many}
    return boxes
