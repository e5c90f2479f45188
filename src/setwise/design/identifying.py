"""Says under a box that what is written there could tell who somebody is. It never stops anybody.

One word is enough, where the field is made:

    text = Written(who=ONLY_YOU, watched=True, ...)

`ui.field(form["text"])` then shows it under the box whenever the page is shown with something in it,
and a form that saves as one types (`learning.saving.as_json`) shows it while one types. Elsewhere:
`seen(text)` gives the sentences, and `ui.seen(sentences)` shows them.

Nothing is blocked, and nothing that is found is kept, counted or logged: it is worked out from the text
on the page, and gone with it.
"""

from collections.abc import Mapping

from setwise.core.identifiers import Kind, find
from setwise.design.words import LazySay, phrase

MOST = 8
"""More than this under one box helps nobody."""

LOOKS_LIKE: Mapping[Kind, LazySay] = {
    Kind.EMAIL: phrase("“{quote}” looks like an e-mail address."),
    Kind.NHS: phrase("“{quote}” looks like an NHS number."),
    Kind.NI: phrase("“{quote}” looks like a National Insurance number."),
    Kind.PIN: phrase("“{quote}” looks like an NMC PIN."),
    Kind.PHONE: phrase("“{quote}” looks like a phone number."),
    Kind.HOSPITAL: phrase("“{quote}” looks like a hospital number."),
    Kind.ADDRESS: phrase("“{quote}” looks like an address."),
    Kind.POSTCODE: phrase("“{quote}” looks like a postcode."),
    Kind.DOB: phrase("“{quote}” looks like a date of birth."),
    Kind.INITIALS: phrase("“{quote}” looks like somebody's initials."),
    Kind.NAME: phrase("“{quote}” looks like a name."),
    Kind.BED: phrase("“{quote}”: a bed, with a ward, a day or a person, can tell who it was."),
    Kind.AGE: phrase("“{quote}”: an exact age, with a place, can tell who it was."),
}


def seen(text: str) -> tuple[str, ...]:
    """A sentence for each thing in the text that could tell who somebody is, in its order."""
    said = (
        LOOKS_LIKE[each.kind].bind(quote=text[each.start : each.end].strip()) for each in find(text)
    )
    return tuple(dict.fromkeys(map(str, said)))[:MOST]
