"""What a lead chooses from before sets are formed, in words."""

from setwise.core.forming import WardRule
from setwise.design.words import LazySay, phrase
from setwise.programmes.forming.options import LONG, MINUTE, SHORT

WARDS: dict[WardRule, LazySay] = {
    WardRule.NEVER: phrase("Never"),
    WardRule.WISH: phrase("Only if it cannot be helped"),
    WardRule.FREE: phrase("That is fine"),
}
MATTERS: dict[int, LazySay] = {
    0: phrase("Does not matter"),
    1: phrase("Matters"),
    3: phrase("Matters much"),
}
LIKENESS: dict[int, LazySay] = {
    0: phrase("Does not matter"),
    -1: phrase("Matters"),
    -3: phrase("Matters much"),
}
SITES: dict[int, LazySay] = {
    1: phrase("A mix matters"),
    3: phrase("A mix matters much"),
    0: phrase("Does not matter"),
    -3: phrase("The same site, so that nobody travels far"),
}
SECONDS: dict[int, LazySay] = {
    SHORT: phrase("Ten seconds"),
    MINUTE: phrase("A minute"),
    LONG: phrase("Five minutes"),
}
