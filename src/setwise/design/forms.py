"""Forms whose fields render through our own macros, with errors the NHS way."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.forms.boundfield import BoundField
from django.forms.widgets import ChoiceWidget

from setwise.design.identifying import seen
from setwise.design.terms import Terms
from setwise.design.words import LazySay, resolve, say, say_lazy, say_n

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise

_KINDS: tuple[tuple[type[forms.Widget], str], ...] = (
    (forms.CheckboxSelectMultiple, "checkboxes"),
    (forms.RadioSelect, "radios"),
    (forms.CheckboxInput, "checkbox"),
    (forms.Select, "select"),
    (forms.Textarea, "textarea"),
    (forms.HiddenInput, "hidden"),
)


class Written(forms.CharField):
    """A field in which someone writes: it always says who can see what is written."""

    def __init__(self, *, who: Any, watched: bool = False, **options: Any) -> None:
        """`who` is a text, or a `say_lazy` one. `watched`: see `design.identifying`."""
        super().__init__(**options)
        self.who = who
        self.watched = watched


class Form(forms.Form):
    """A form that speaks in the terms of one organisation.

    Labels, hints and messages may be `say_lazy` texts; they are said when the
    form is made for someone.
    """

    def __init__(self, *args: Any, terms: Terms | None = None, **kwargs: Any) -> None:
        """Make the form for one request, in the organisation's terms."""
        # One colon less in every label: the NHS writes labels without.
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)
        self.terms = terms
        for each in self.fields.values():
            _speak(each, terms)

    def full_clean(self) -> None:
        """Look at what was sent; fields that a form made for itself say what would help as well."""
        for each in self.fields.values():
            _remedies(each, self.terms)
        super().full_clean()

    def error_links(self) -> list[tuple[str, str]]:
        """(message, address) of each error, in the order of the page."""
        views = [view_of(bound) for bound in self]
        first = next((view.id for view in views if view.kind != "hidden"), "")
        whole = [(str(text), f"#{first}") for text in self.non_field_errors()]
        # Nobody can be led to a field that nobody sees.
        return whole + [
            (str(text), f"#{first if view.kind == 'hidden' else view.id}")
            for view, bound in zip(views, self, strict=True)
            for text in bound.errors
        ]


def _remedies(field: forms.Field, terms: Terms | None) -> None:
    """Say what would help, in the place of Django's own messages, which only say what is wrong."""
    told = field.error_messages
    if told.get("required") is forms.Field.default_error_messages["required"]:
        told["required"] = resolve(_remedy(field), terms)
    if isinstance(field, forms.ChoiceField) and _is_djangos(field, "invalid_choice"):
        told["invalid_choice"] = say("Choose one of these", terms=terms)
    if isinstance(field, forms.UUIDField) and _is_djangos(field, "invalid"):
        told["invalid"] = say("Reload the page and try again", terms=terms)
    longest = getattr(field, "max_length", None)
    if longest is not None:
        told.setdefault("max_length", _too_long(longest, terms))


def _is_djangos(field: forms.Field, code: str) -> bool:
    usual = (vars(each).get("default_error_messages", {}).get(code) for each in type(field).__mro__)
    return field.error_messages.get(code) is next((each for each in usual if each), None)


def _too_long(most: int, terms: Terms | None) -> str:
    return say_n(
        "Make it shorter: it can have {n} character",
        "Make it shorter: it can have {n} characters",
        most,
        terms=terms,
    )


def _speak(field: forms.Field, terms: Terms | None) -> None:
    """Say a field's texts; replace Django's one message that names no remedy."""
    _remedies(field, terms)
    field.label = resolve(field.label, terms) if field.label else field.label
    field.help_text = resolve(field.help_text, terms)
    if isinstance(field, Written):
        field.who = resolve(field.who, terms)
    field.error_messages = {
        code: resolve(text, terms) if isinstance(text, LazySay) else text
        for code, text in field.error_messages.items()
    }


def _remedy(field: forms.Field) -> "_StrPromise":
    if isinstance(field, forms.ChoiceField):
        return say_lazy("Choose one of these")
    return say_lazy("Write something here first")


@dataclass(frozen=True)
class Choice:
    """One radio, checkbox or option."""

    value: str
    label: str
    checked: bool
    lang: str = ""
    """Of a label in another language than the page."""


@dataclass(frozen=True)
class FieldView:
    """What the macros need to know of a bound field."""

    kind: str
    type: str
    id: str
    name: str
    label: str
    hint: str
    error: str
    value: str
    required: bool
    rows: int
    who: str
    autocomplete: str
    inputmode: str
    lang: str
    watched: bool
    seen: tuple[str, ...]
    choices: tuple[Choice, ...]


def view_of(bound: BoundField, *, who: str = "") -> FieldView:
    """A bound field as plain data. What someone typed is always in it."""
    widget = bound.field.widget
    attributes = widget.attrs
    return FieldView(
        kind=next((kind for cls, kind in _KINDS if isinstance(widget, cls)), "text"),
        type=getattr(widget, "input_type", "") or "text",
        id=bound.auto_id or bound.html_name,
        name=bound.html_name,
        label=str(bound.label or ""),
        hint=str(bound.help_text or ""),
        error=" ".join(str(text) for text in bound.errors),
        value=_written(bound),
        required=bound.field.required,
        rows=int(attributes.get("rows", 5)),
        who=str(who or getattr(bound.field, "who", "")),
        autocomplete=str(attributes.get("autocomplete", "off")),
        inputmode=str(attributes.get("inputmode", "")),
        lang=str(attributes.get("lang", "")),
        watched=_watched(bound),
        seen=seen(_written(bound)) if _watched(bound) else (),
        choices=tuple(_choices(bound)),
    )


def seen_in(form: forms.BaseForm) -> dict[str, list[str]]:
    """For each box that is watched: what in it could tell who somebody is."""
    return {bound.html_name: list(seen(_written(bound))) for bound in form if _watched(bound)}


def _watched(bound: BoundField) -> bool:
    return isinstance(bound.field, Written) and bound.field.watched


def _written(bound: BoundField) -> str:
    """The value as text, and a password never back into the page."""
    if isinstance(bound.field.widget, forms.PasswordInput):
        return ""
    value = bound.value()
    return "" if value is None or isinstance(value, list | bool) else str(value)


def _choices(bound: BoundField) -> Iterator[Choice]:
    widget = bound.field.widget
    if isinstance(widget, forms.CheckboxInput):
        yield Choice("on", str(bound.label or ""), bool(bound.value()))
    if not isinstance(widget, ChoiceWidget):
        return
    value = bound.value()
    chosen = {str(v) for v in (value if isinstance(value, list | tuple) else [value])}
    for key, label in widget.choices:
        lang = getattr(label, "lang", "")
        yield Choice(str("" if key is None else key), str(label), str(key) in chosen, lang)
