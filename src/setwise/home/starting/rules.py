"""Whose first steps somebody is shown: pure rules, without tables."""

from typing import NamedTuple

from setwise.people.starting.models import Path


class Known(NamedTuple):
    """What somebody is."""

    leads: bool
    facilitates: bool
    own_set: bool
    """They look after a set of their own."""
    waits: bool
    """They are to facilitate, and no set is theirs yet, in whatever part."""
    member: bool
    """They belong to a set, or to an organisation and look after nothing there."""


def path_of(known: Known) -> Path | None:
    """One row of steps, and no second one after it: whoever leads knows how to take part."""
    if known.leads:
        return Path.LEAD
    if known.facilitates:
        return Path.FACILITATOR
    if known.own_set:
        return Path.OWN_SET
    if known.waits:
        return Path.WAITING
    return Path.MEMBER if known.member else None
