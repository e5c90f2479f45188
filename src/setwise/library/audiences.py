"""Who may see something that there is to read."""

from enum import StrEnum

from setwise.design.words import LazySay, phrase


class Audience(StrEnum):
    """From the widest on."""

    PUBLIC = "public"
    ORGANISATION = "organisation"
    PROGRAMME = "programme"
    FACILITATORS = "facilitators"


AUDIENCES: dict[Audience, LazySay] = {
    Audience.PUBLIC: phrase("Everyone, without signing in"),
    Audience.ORGANISATION: phrase("Everybody in the organisation"),
    Audience.PROGRAMME: phrase("People of one {programme}"),
    Audience.FACILITATORS: phrase("{Facilitators}, and those who look after the organisation"),
}
