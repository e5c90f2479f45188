"""Minutes as people say them: exact, so that what is shown adds up."""

from setwise.design.words import say, say_n


def duration(minutes: int) -> str:
    """1 hour 55 minutes."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return say_n("{n} minute", "{n} minutes", rest)
    whole = say_n("{n} hour", "{n} hours", hours)
    if not rest:
        return whole
    return say("{hours} {minutes}", hours=whole, minutes=say_n("{n} minute", "{n} minutes", rest))
