"""What each row of first steps is called."""

from collections.abc import Mapping

from setwise.design.words import LazySay, phrase
from setwise.people.starting.models import Path

PATHS: Mapping[Path, LazySay] = {
    Path.MEMBER: phrase("First steps as {a_member}"),
    Path.FACILITATOR: phrase("First steps as {a_facilitator}"),
    Path.LEAD: phrase("First steps of {a_programme}"),
    Path.ADMINISTRATOR: phrase("First steps of an organisation"),
    Path.OWN_SET: phrase("First steps of {a_set} of your own"),
    Path.WAITING: phrase("First steps before your first {set}"),
}
