"""How processes, depths and parts in a set are called where sets are looked after."""

from setwise.design.words import LazySay, phrase
from setwise.programmes.models import Depth, Role

PROCESSES: dict[str, LazySay] = {
    "action-learning-set": phrase("The whole {meeting}: about two hours, with a {check_in}"),
    "short-set": phrase("A short one: half an hour, one piece of work"),
}
DEPTHS: dict[Depth, LazySay] = {
    Depth.LIGHT: phrase("In the background: you speak, and one screen shows where you are"),
    Depth.FULL: phrase("On every screen: turns and questions, for {a_set} that meets online"),
}
ROLES: dict[Role, LazySay] = {
    Role.MEMBER: phrase("{Member}"),
    Role.FACILITATOR: phrase("{Facilitator}"),
    Role.CO_FACILITATOR: phrase("{Co_facilitator}"),
    Role.SUPPORTER: phrase("{Supporter}"),
}
