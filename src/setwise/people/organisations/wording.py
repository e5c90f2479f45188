"""How roles and standings are called on the pages of an organisation."""

from setwise.design.words import LazySay, phrase
from setwise.people.models import Role
from setwise.people.organisations.queries import Standing

ROLES: dict[Role, LazySay] = {
    Role.ADMINISTRATOR: phrase("Administrator"),
    Role.LEAD: phrase("{Programme} lead"),
    Role.EDITOR: phrase("Editor"),
    Role.FACILITATOR: phrase("{Facilitator}"),
    Role.MEMBER: phrase("{Member}"),
}
MAY: dict[Role, LazySay] = {
    Role.ADMINISTRATOR: phrase(
        "Looks after people, roles, terms and settings. Reads no words of {a_set}."
    ),
    Role.LEAD: phrase(
        "Looks after people, {sets} and dates, and sees who came. Reads no words of {a_set}."
    ),
    Role.EDITOR: phrase(
        "Changes the public pages, and keeps what everybody can read in the library. Sees no people, {sets} or dates."
    ),
    Role.FACILITATOR: phrase(
        "Holds {sets} that they are {facilitator} of, and plans their {meetings}."
    ),
    Role.MEMBER: phrase("Takes part in {sets}."),
}
STANDINGS: dict[Standing, LazySay] = {
    Standing.HERE: phrase("Belongs here"),
    Standing.INVITED: phrase("Invited, and has not accepted yet"),
    Standing.SUSPENDED: phrase("Suspended"),
}
