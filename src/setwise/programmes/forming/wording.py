"""What is said of sets that were formed, and of what stands in their way; codes come from the core.

`name_of` turns an id of a person or a facilitator into what they are called on the page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from setwise.core.forming import (
    Breach,
    Clash,
    ClashKind,
    Could,
    Formed,
    Quality,
    ReasonCode,
    Rule,
)
from setwise.design.terms import Terms
from setwise.design.words import LazySay, phrase, phrase_n, resolve, say, say_n

NameOf = Callable[[str], str]
NAMED = 8
"""So many names are written out; beyond, the others are counted."""

GOOD = phrase("A good mix")
COULD: dict[Could, LazySay] = {
    Could.MORE_SITES: phrase("more sites"),
    Could.MORE_PROFESSIONS: phrase("more professions"),
    Could.SMALL: phrase("a small {set}"),
    Could.LARGE: phrase("a large {set}"),
    Could.SAME_WARD: phrase("two from the same ward or team"),
}
BREACHES: dict[Rule, LazySay] = {
    Rule.SIZE: phrase("This {set} is too small or too large."),
    Rule.WARD: phrase("{names} work on the same ward or team."),
    Rule.MANAGER: phrase("One of {names} is the other’s line manager."),
    Rule.APART: phrase("{names} are to be kept apart."),
    Rule.TOGETHER: phrase("{names} are to stay together."),
    Rule.SLOTS: phrase("{names} have too few half-days in common."),
    Rule.PLACE: phrase("There is no site that {names} can all get to."),
    Rule.GUIDE: phrase("This {set} has no {facilitator}."),
    Rule.GUIDE_MANAGES: phrase(
        "{names}: nobody facilitates for their own manager or report, or sits in their own {set}."
    ),
    Rule.GUIDE_APART: phrase("{names} are to be kept apart."),
    Rule.GUIDE_TOGETHER: phrase("{names} are to stay together."),
    Rule.LOCKED: phrase("This {set} is locked."),
}
TOO_MUCH = phrase("{names} would have more {sets} than offered.")
RULES: dict[Rule, LazySay] = {
    Rule.SIZE: phrase("how many people {a_set} holds"),
    Rule.WARD: phrase("nobody with somebody of the same ward or team"),
    Rule.MANAGER: phrase("nobody with their line manager"),
    Rule.APART: phrase("wishes to be kept apart"),
    Rule.TOGETHER: phrase("wishes to stay together"),
    Rule.SLOTS: phrase("half-days that all can make"),
    Rule.PLACE: phrase("sites that people can get to"),
    Rule.GUIDE: phrase("what the {facilitators} offered"),
    Rule.GUIDE_MANAGES: phrase("no {facilitator} with their own manager or report"),
    Rule.GUIDE_APART: phrase("wishes to be kept apart from a {facilitator}"),
    Rule.GUIDE_TOGETHER: phrase("wishes to have a certain {facilitator}"),
    Rule.LOCKED: phrase("{sets} that are locked"),
}
RELAX: dict[Rule, LazySay] = {
    Rule.SIZE: phrase("allow smaller or larger {sets}"),
    Rule.WARD: phrase("make it a wish, not a rule, that wards do not meet"),
    Rule.APART: phrase("take a wish to be kept apart away"),
    Rule.TOGETHER: phrase("take a wish to stay together away"),
    Rule.SLOTS: phrase("ask these people for more half-days, or ask for fewer in common"),
    Rule.PLACE: phrase("ask these people which other sites they can get to"),
    Rule.GUIDE: phrase("ask for more {facilitators}, or for more {sets} from them"),
    Rule.GUIDE_APART: phrase("take a wish to be kept apart from a {facilitator} away"),
    Rule.GUIDE_TOGETHER: phrase("take a wish to have a certain {facilitator} away"),
    Rule.LOCKED: phrase("unlock {a_set}"),
}
"""That nobody sits with their manager is never relaxed."""


def why(formed: Formed, *, terms: Terms | None = None) -> str:
    """One sentence of what speaks for a set."""
    found = {reason.code: reason for reason in formed.reasons}
    parts = [_mix({code: reason.n for code, reason in found.items()}, terms=terms)]
    wards = found.get(ReasonCode.WARDS)
    if wards and wards.n == wards.of > 1:
        parts.append(say("no two from the same ward or team", terms=terms))
    if wishes := found.get(ReasonCode.WISHES):
        parts.append(
            say_n("{n} wish to stay together", "{n} wishes to stay together", wishes.n, terms=terms)
        )
    if slots := found.get(ReasonCode.SLOTS):
        parts.append(
            say_n(
                "{n} half-day that all can make",
                "{n} half-days that all can make",
                slots.n,
                terms=terms,
            )
        )
    if ReasonCode.LOCKED in found:
        parts.append(say("locked by hand", terms=terms))
    return say("{parts}.", terms=terms, parts="; ".join(parts))


def _mix(n: dict[ReasonCode, int], *, terms: Terms | None) -> str:
    people = say_n("{n} person", "{n} people", n[ReasonCode.SIZE], terms=terms)
    sites = professions = ""
    if ReasonCode.SITES in n:
        sites = say_n("{n} site", "{n} sites", n[ReasonCode.SITES], terms=terms)
    if ReasonCode.PROFESSIONS in n:
        count = n[ReasonCode.PROFESSIONS]
        professions = say_n("{n} profession", "{n} professions", count, terms=terms)
    if sites and professions:
        return say(
            "{people} from {sites} and {professions}",
            terms=terms,
            people=people,
            sites=sites,
            professions=professions,
        )
    if sites or professions:
        return say("{people} from {of}", terms=terms, people=people, of=sites or professions)
    return people


def judged(quality: Quality, *, terms: Terms | None = None) -> str:
    """A good mix, or what could be better."""
    if quality.good:
        return resolve(GOOD, terms)
    what = ", ".join(resolve(COULD[could], terms) for could in quality.could)
    return say("Could be better: {what}", terms=terms, what=what)


def broken(breach: Breach, name_of: NameOf, *, terms: Terms | None = None) -> str:
    """Which rule a set does not keep, and who is concerned."""
    text = TOO_MUCH if breach.rule is Rule.GUIDE and breach.ids else BREACHES[breach.rule]
    return text.resolve(terms, names=_names(sorted(breach.ids, key=name_of), name_of, terms=terms))


def stands_in_the_way(clash: Clash, name_of: NameOf, *, terms: Terms | None = None) -> str:
    """Why no sets can be formed, and what would help."""
    people = (*clash.people, *clash.guides)
    said = CLASHES[clash.kind].resolve(
        terms,
        names=_names(people, name_of, terms=terms),
        n=clash.need,
        need=clash.need,
        have=clash.have,
        rules="; ".join(resolve(RULES[rule], terms) for rule in clash.rules),
    )
    parts = [said]
    if clash.slots:
        slots = ", ".join(clash.slots)
        parts.append(say("Half-days that they can make: {slots}.", terms=terms, slots=slots))
    if clash.others:
        names = _names(clash.others, name_of, terms=terms)
        parts.append(say("Who could meet them then: {names}.", terms=terms, names=names))
    help_ = [resolve(RELAX[rule], terms) for rule in clash.relax if rule in RELAX]
    if help_:
        parts.append(say("What would help: {help}.", terms=terms, help="; ".join(help_)))
    return " ".join(parts)


CLASHES: dict[ClashKind, LazySay] = {
    ClashKind.NUMBERS: phrase_n(
        "{n} person cannot be divided into {sets} of these sizes.",
        "{n} people cannot be divided into {sets} of these sizes.",
    ),
    ClashKind.TOO_MANY_TOGETHER: phrase(
        "{names} are to stay together. They are {need}, and {a_set} holds {have} at most."
    ),
    ClashKind.TOGETHER_AND_RULE: phrase(
        "{names} are to stay together, and another rule does not let them. The rules: {rules}."
    ),
    ClashKind.TOGETHER_AND_LOCKED: phrase(
        "{names} are to stay together, and one of them sits in {a_set} that is locked."
    ),
    ClashKind.TOO_FEW_GUIDES: phrase_n(
        "At least {n} {set} is needed, and the {facilitators} offered to lead {have}.",
        "At least {n} {sets} are needed, and the {facilitators} offered to lead {have}.",
    ),
    ClashKind.TOO_MANY_APART: phrase(
        "{names} must all sit in different {sets}. They need {need}, and there can be {have} at most. The rules: {rules}."
    ),
    ClashKind.NO_GUIDE: phrase("No {facilitator} can lead {a_set} with {names} in it."),
    ClashKind.RULES: phrase("There is no way to place {names} while these rules hold: {rules}."),
    ClashKind.NOT_FOUND: phrase(
        "No way was found in the time; for {names} there was no place left. There may be one: give it more time, or relax a rule."
    ),
}


def _names(ids: Sequence[str], name_of: NameOf, *, terms: Terms | None) -> str:
    names = [name_of(each) for each in ids[:NAMED]]
    if len(ids) > NAMED:
        more = say_n("{n} other", "{n} others", len(ids) - NAMED, terms=terms)
        return say("{names} and {last}", terms=terms, names=", ".join(names), last=more)
    if len(names) < 2:
        return "".join(names)
    return say("{names} and {last}", terms=terms, names=", ".join(names[:-1]), last=names[-1])
