"""What kind a question is by rules alone, in the order in which kinds go before each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from setwise.core.patterns import Pattern
from setwise.core.questions.asking import Asked
from setwise.core.questions.kinds import Kind, Stage

_GOES_ON = Pattern(
    r"^(?:(?:(?:and|or|but|so) )?(?:then|else|meaning|like what|such as|for (?:instance|example)|(?:any|some)thing (?:else|more)|go on|keep going|says who|"
    r"loyalty to \w+|in what \w+|to whom|how so|according to .*)|yes ,? and|(?:and|or|but) (?!.*\b(?:is|was|are|were|has|had|have|went|said|did|knows?|got|do|does|will|would|\w+ed)\b)(?:the|that|this|your|you|her|his|behind|underneath|beneath|under|before|after|in|about|with|at|for|now)\b ?.*) ?[?.]?$"
)
_DENIES = Pattern(r"n't \w+ ?\?$")
_SURE: Mapping[Kind, frozenset[str]] = {
    Kind.CURIOSITY: frozenset({"identify", "called", "old_person", "same_one", "own_need", "patient_fact"}),
    Kind.ADVICE: frozenset(
        {
            "tried", "fragment_tried", "could_you", "could_n't", "would_it_help", "would_x_help",
            "is_there_way", "any_chance", "what_about", "what_about_n", "why_do_n't", "why_not",
            "what_if", "if_you_did", "if_you_then", "stopping", "you_could", "maybe_do",
            "think_should", "would_consider", "think_about_ing", "how_would_it_be",
            "could_solution_help", "own_story", "are_you_aware", "who_could_you", "surely_can",
            "when_will_tell", "i_would", "with_you_could", "be_more", "do_you_have_help",
        }
    ),
    Kind.WHY: frozenset({"how_come", "reason", "why_not_you", "why_alone"}),
    Kind.LEADING: frozenset(
        {
            "negative", "isn't_it", "tag", "surely", "must_have", "i_bet", "is_it_because",
            "could_it_be", "would_you_agree", "do_you_think_you", "do_you_feel_x", "are_you_just",
            "how_charged", "how_much_did", "how_could_you", "what_made_you", "what_so",
            "what_wrong", "when_finally", "premise", "when_did_charged", "occurred", "can_you_see",
            "what_on_earth",
        }
    ),
    Kind.RHETORICAL: frozenset({"who_would", "generic", "how_hard", "just_typical", "call_that"}),
}  # fmt: skip
_KIND_OF_STEP: tuple[tuple[Kind, frozenset[str]], ...] = (
    (Kind.ACTION, frozenset({"next"})),
    (Kind.CHALLENGING, frozenset({"assume"})),
    (Kind.PROBING, frozenset({"said", "else"})),
    (Kind.REFLECTIVE, frozenset({"self"})),
)


def kind_of(
    asked: Sequence[Asked], main: Asked, shown: frozenset[str], whole: str, stage: Stage
) -> Kind:
    """The kind by rules; always one."""
    starts = sum(len(each.starts) for each in asked)
    if "scale" in shown and starts <= 1:
        return Kind.SCALING
    if "exclaimed" in shown and len(asked) == 1:
        return Kind.STATEMENT
    if not starts and not any(each.frame for each in asked):
        return _not_inverted(main, shown, whole, stage)
    return (
        _goes_first(asked, main, shown, stage)
        or (_invited(main, shown) if _is_offered(main, shown) else _hinders(main, shown))
        or _plain(main, shown, stage)
    )


def _goes_first(
    asked: Sequence[Asked], main: Asked, shown: frozenset[str], stage: Stage
) -> Kind | None:
    """The kinds that go before all others."""
    if shown & _SURE[Kind.CURIOSITY] and main.frame != "invited":
        return Kind.CURIOSITY
    if is_multiple(asked, main, shown):
        return Kind.MULTIPLE
    return Kind.CHOICE if is_choice(main, shown, stage) else None


def _is_offered(main: Asked, shown: frozenset[str]) -> bool:
    """An invitation to say more, or a question about how the set works."""
    return main.frame == "invited" or bool(shown & {"us", "scale"})


def _hinders(main: Asked, shown: frozenset[str]) -> Kind | None:
    if "like_maybe" in shown and "yn" not in main.starts:
        return Kind.ADVICE
    if "why" in main.starts and not shown & _SURE[Kind.ADVICE]:
        return Kind.WHY
    return next((kind for kind, names in _SURE.items() if shown & names), None)


def _not_inverted(main: Asked, shown: frozenset[str], whole: str, stage: Stage) -> Kind:
    """Nothing has the shape of a question: a statement, or one with a question mark, or a nudge to go on."""
    if _GOES_ON.match(whole):
        return Kind.PROBING
    if shown & {"any_chance", "fragment_tried"}:
        return Kind.ADVICE
    if main.end == "?" and "or" in shown and len(main.text.split()) < 9:
        return Kind.CHOICE
    if main.end != "?" and "tag" not in shown:
        return Kind.STATEMENT
    if shown & {"you_could", "maybe_do", "own_story", "surely_can", "are_you_aware", "i_would"}:
        return Kind.ADVICE
    if shown & {"must_have", "i_bet", "surely", "charged", "call_that", "real_problem"}:
        return Kind.LEADING
    if stage is Stage.CLARIFY and ("tag" not in shown or not _DENIES.search(whole)):
        return Kind.CLARIFYING
    return Kind.LEADING if "tag" in shown else Kind.CLOSED


def is_multiple(asked: Sequence[Asked], main: Asked, shown: frozenset[str]) -> bool:
    """Two questions or more in one turn."""
    starts = sum(len(each.starts) for each in asked)
    if main.frame == "imagined" or "own_story" in shown:
        return False
    if main.frame == "invited" and "and_wh" in shown:
        return True
    if "or" in shown and set(main.starts) == {"yn"} and starts == len(main.starts):
        return False
    return starts > 1 or "numbered" in shown


def is_choice(main: Asked, shown: frozenset[str], stage: Stage) -> bool:
    """The asker's own either-or. When facts are gathered, an either-or about a fact is none."""
    if "which_better" in shown:
        return True
    closed = main.starts[:1] == ("yn",) and main.frame != "invited"
    if not closed or "or" not in shown or "us" in shown:
        return False
    return stage is not Stage.CLARIFY or "or_of_yours" in shown


def _invited(main: Asked, shown: frozenset[str]) -> Kind:
    if "scale" in shown:
        return Kind.SCALING
    if "us" in shown and main.frame != "invited":
        return Kind.PROCESS
    if "why" in shown:
        return Kind.WHY
    return Kind.PROBING if shown & {"said", "else"} else Kind.OPEN


def _plain(main: Asked, shown: frozenset[str], stage: Stage) -> Kind:
    if main.frame == "imagined" or "imagine" in shown or "if_you_were" in shown:
        return Kind.HYPOTHETICAL
    if main.starts[:1] == ("yn",):
        return Kind.CLARIFYING if stage is Stage.CLARIFY and "inner" not in shown else Kind.CLOSED
    if not main.starts and main.frame == "wondered":
        return Kind.CLARIFYING if main.end in "?:" and main.end else Kind.STATEMENT
    if "fact" in shown and stage is Stage.CLARIFY:
        return Kind.CLARIFYING
    for kind, names in _KIND_OF_STEP:
        if shown & names:
            return kind
    return Kind.CLARIFYING if stage is Stage.CLARIFY else Kind.OPEN
