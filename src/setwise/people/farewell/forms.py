"""The form of an address of one's own."""

from setwise.design.forms import Form
from setwise.design.words import say_lazy
from setwise.people.fields import address


class OwnAddressForm(Form):
    """An address that stays with its owner."""

    email = address(
        say_lazy("An address of your own"),
        say_lazy("One that stays yours, not your employer's. We send a code there."),
    )
