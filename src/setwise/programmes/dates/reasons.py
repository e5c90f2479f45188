"""Why a meeting is moved or cancelled: a fixed list, so that nobody writes about a person."""

from collections.abc import Mapping
from enum import StrEnum

from setwise.design.words import LazySay, phrase


class Reason(StrEnum):
    """Why a date changed."""

    STAFFING = "staffing"
    FACILITATOR = "facilitator"
    TOO_FEW = "too_few"
    ROOM = "room"
    OTHER = "other"


REASONS: Mapping[Reason, LazySay] = {
    Reason.STAFFING: phrase("Staffing pressures"),
    Reason.FACILITATOR: phrase("The {facilitator} is away"),
    Reason.TOO_FEW: phrase("Too few people can come"),
    Reason.ROOM: phrase("The room or the technology"),
    Reason.OTHER: phrase("Another reason"),
}
