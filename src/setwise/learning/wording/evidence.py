"""The kinds of a record of learning, as pages and forms call them."""

from collections.abc import Mapping

from setwise.core.evidence.kinds import Confirmer, GivenAs, GivenBy, Method, Note, Part
from setwise.design.words import LazySay, phrase

PARTS: Mapping[str, LazySay] = {
    Part.NURSE: phrase("Nurse"),
    Part.MIDWIFE: phrase("Midwife"),
    Part.NURSING_ASSOCIATE: phrase("Nursing associate"),
    Part.COMMUNITY: phrase("Specialist community public health nurse"),
}
METHODS: Mapping[str, LazySay] = {
    Method.SET: phrase("{Learning_set}, a live {meeting}"),
    Method.FACILITATED: phrase("{Learning_set}, facilitating a live {meeting}"),
    Method.SET_WRITTEN: phrase("{Learning_set}, in writing, each in their own time"),
    Method.COURSE: phrase("Course or study day"),
    Method.WORKSHOP: phrase("Workshop or conference"),
    Method.SUPERVISION: phrase("Clinical supervision, coaching or mentoring"),
    Method.GROUP: phrase("Talking it through with colleagues: peer review, a case, an audit"),
    Method.SHADOWING: phrase("Shadowing or visiting"),
    Method.ONLINE: phrase("Online learning by yourself"),
    Method.READING: phrase("Reading or other study by yourself"),
    Method.OTHER: phrase("Something else"),
}
GIVEN_BY: Mapping[str, LazySay] = {
    GivenBy.PEOPLE_CARED_FOR: phrase("People cared for, their families or carers"),
    GivenBy.COLLEAGUES: phrase("Colleagues"),
    GivenBy.STUDENTS: phrase("Students or learners"),
    GivenBy.MANAGEMENT: phrase("A manager, preceptor or supervisor; an appraisal"),
    GivenBy.REPORT: phrase("A report: on a team, a survey, a complaint, an event"),
    GivenBy.SET: phrase("Colleagues, in the {closing_round} of {a_learning_set}"),
}
GIVEN_AS: Mapping[str, LazySay] = {
    GivenAs.SPOKEN: phrase("Said to you"),
    GivenAs.WRITTEN: phrase("In writing: a letter, a card, a message"),
    GivenAs.SURVEY: phrase("In a survey"),
    GivenAs.REPORT: phrase("In a report or a review"),
}
CONFIRMERS: Mapping[str, LazySay] = {
    Confirmer.MANAGER_REGISTERED: phrase("My line manager, who is on the NMC register"),
    Confirmer.MANAGER: phrase("My line manager, who is not on the NMC register"),
    Confirmer.REGISTERED: phrase("Another nurse, midwife or nursing associate"),
    Confirmer.HEALTH_PROFESSIONAL: phrase(
        "Another regulated health professional in the United Kingdom"
    ),
    Confirmer.ABROAD: phrase("A health professional regulated in another country"),
    Confirmer.OTHER: phrase("Somebody else, as the NMC's own tool for confirmation says"),
}
NOTES: Mapping[str, LazySay] = {
    Note.OUTSIDE: phrase("Not counted: it lies outside these dates."),
    Note.PARTLY_OUTSIDE: phrase("Counted in part: it went on over the first or the last midnight."),
    Note.ACROSS: phrase(
        "Not counted: some of its days lie outside. Enter the part that lies inside by itself."
    ),
    Note.OVERLAPS: phrase("Counted in part: the same time is in another entry, and counts once."),
    Note.SET_ASIDE: phrase("Not counted: you set it aside."),
    Note.UNDECIDED: phrase("Not counted yet: only you can say how long it took."),
}
"""Why something is not counted."""
