"""Fields that several forms about people share."""

from typing import TYPE_CHECKING

from django import forms

from setwise.design.words import say_lazy

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


class Address(forms.EmailField):
    """An e-mail address. Addresses are kept in lower case."""

    def clean(self, value: object) -> str:
        return str(super().clean(value)).strip().lower()


def address(label: "_StrPromise", hint: "_StrPromise | str" = "", *, own: bool = True) -> Address:
    """A field for one's own address, or for somebody else's."""
    return Address(
        label=label,
        help_text=hint,
        max_length=254,
        error_messages={
            "required": say_lazy("Write an e-mail address"),
            "invalid": say_lazy("Write an e-mail address, like name@example.org"),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email" if own else "off"}),
    )


def own_device() -> forms.BooleanField:
    """Whose device this is. Every device is shared unless somebody says otherwise."""
    return forms.BooleanField(
        label=say_lazy("This is my own device"),
        help_text=say_lazy(
            "Leave this empty on a shared computer: it signs you out when you have left it."
        ),
        required=False,
    )


def name_of_a_person(label: "_StrPromise", *, autocomplete: str = "off") -> forms.CharField:
    """A field for somebody's name."""
    return forms.CharField(
        label=label,
        max_length=200,
        error_messages={"required": say_lazy("Write a name")},
        widget=forms.TextInput(attrs={"autocomplete": autocomplete}),
    )
