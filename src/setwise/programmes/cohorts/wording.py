"""What patterns, wishes and the state of a link are called on pages."""

from setwise.design.words import LazySay, phrase
from setwise.programmes.models import Pattern, WishKind

PATTERNS: dict[Pattern, LazySay] = {
    Pattern.NONE: phrase("Its own"),
    Pattern.CORE: phrase("Preceptorship, core"),
    Pattern.GOLD: phrase("Preceptorship, gold"),
}
ASKS: dict[Pattern, LazySay] = {
    Pattern.NONE: phrase("Six {meetings}, six to eight weeks apart, to begin with."),
    # National Preceptorship Model for Nursing (NHS England, October 2022).
    Pattern.CORE: phrase(
        "The national model asks for at least 6 months, 3 meetings with the preceptor (in the first 2 weeks, in the middle, at the end) and 8 hours of the preceptor’s time in a year. We begin with 4 {meetings} of {a_set} between them."
    ),
    Pattern.GOLD: phrase(
        "The national model asks for 12 months, a meeting with the preceptor every 2 months (from the first week on), 12 hours of the preceptor’s time in a year, and extra protected time in policy. We begin with 6 {meetings} of {a_set}."
    ),
}
KINDS: dict[WishKind, LazySay] = {
    WishKind.APART: phrase("Apart"),
    WishKind.TOGETHER: phrase("Together"),
}
LINK: dict[str, LazySay] = {
    "": phrase("Not opened yet"),
    "soon": phrase("Opens later"),
    "open": phrase("Open"),
    "full": phrase("All places are taken"),
    "over": phrase("Closed"),
}
