"""The kinds of things in a record of learning. What they are called belongs to the pages."""

from enum import StrEnum


class Part(StrEnum):
    """The parts of the NMC's register (NMC, "Practice hours": minimum hours by registration)."""

    NURSE = "nurse"
    MIDWIFE = "midwife"
    NURSING_ASSOCIATE = "nursing_associate"
    COMMUNITY = "community"
    """Specialist community public health nurse; always beside nurse or midwife."""


class Method(StrEnum):
    """How something was learnt: the "method" of the NMC's CPD log, which prescribes none."""

    SET = "set"
    """A live meeting of an action learning set."""
    FACILITATED = "facilitated"
    """The same, as the one who held it."""
    SET_WRITTEN = "set_written"
    """A set whose members write when they have time, and never meet at once."""
    COURSE = "course"
    WORKSHOP = "workshop"
    SUPERVISION = "supervision"
    """Clinical supervision, coaching, mentoring."""
    GROUP = "group"
    """Talking something through with colleagues: peer review, a case, an audit."""
    SHADOWING = "shadowing"
    ONLINE = "online"
    """Learning online on one's own."""
    READING = "reading"
    OTHER = "other"


class Source(StrEnum):
    """Where an entry of the log comes from."""

    MEETING = "meeting"
    """A meeting that somebody came to, as its attendance has it."""
    OWN = "own"


class GivenBy(StrEnum):
    """Who gave a piece of feedback, never by name (NMC, "Practice-related feedback")."""

    PEOPLE_CARED_FOR = "people_cared_for"
    """Patients, people who use services, families, carers."""
    COLLEAGUES = "colleagues"
    STUDENTS = "students"
    MANAGEMENT = "management"
    """A manager, an appraisal, a preceptor or supervisor."""
    REPORT = "report"
    """A report on a team, a survey, a complaint or a serious event that was reviewed."""
    SET = "set"
    """The closing round of an action learning set: colleagues."""


class GivenAs(StrEnum):
    """How a piece of feedback came (NMC, feedback log: "type of feedback")."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    SURVEY = "survey"
    REPORT = "report"


class Confirmer(StrEnum):
    """Who confirmed (NMC, confirmation form). Ideally the line manager, who need not be on the
    register (NMC, "Confirmation").
    """

    MANAGER_REGISTERED = "manager_registered"
    MANAGER = "manager"
    REGISTERED = "registered"
    """Another nurse, midwife or nursing associate."""
    HEALTH_PROFESSIONAL = "health_professional"
    """Of another regulated health profession in the United Kingdom."""
    ABROAD = "abroad"
    """Of a health profession regulated elsewhere."""
    OTHER = "other"


class Note(StrEnum):
    """Why an entry, or a part of it, is not counted."""

    OUTSIDE = "outside"
    """It lies outside the period, or before the registration."""
    PARTLY_OUTSIDE = "partly_outside"
    """It went on over the period's first or last midnight: only what lies inside counts."""
    ACROSS = "across"
    """It has several days, of which some lie outside, and nobody knows what was done on which."""
    OVERLAPS = "overlaps"
    """At the same time there was another one: the same minutes count once."""
    SET_ASIDE = "set_aside"
    """Its owner does not want it counted."""
    UNDECIDED = "undecided"
    """Only its owner can say how long it took; they have not said so yet."""
