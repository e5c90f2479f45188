"""What the trained part looks at: signs, the verdict of the rules, and words in their order."""

from collections.abc import Iterator, Sequence

from setwise.core.questions.asking import Asked
from setwise.core.questions.kinds import Kind, Stage
from setwise.core.questions.reading import Reading


def features(
    reading: Reading,
    asked: Sequence[Asked],
    main: Asked,
    shown: frozenset[str],
    ruled: Kind,
    stage: Stage,
) -> set[str]:
    """The names of everything that is there. Each counts once."""
    shape = main.frame or (main.starts[0] if main.starts else "none")
    return {
        *_shape(asked, main, shape, stage, "or" in shown),
        *_signs(shown, shape, ruled),
        *grams(reading, main),
    }


def _shape(
    asked: Sequence[Asked], main: Asked, shape: str, stage: Stage, either_or: bool
) -> Iterator[str]:
    facts = "facts" if stage is Stage.CLARIFY else "free"
    yield f"=starts {min(3, sum(len(each.starts) for each in asked))}"
    yield f"=first {'+'.join(main.starts[:2])}"
    yield f"=frame {main.frame}"
    yield f"=end {main.end}"
    yield f"=shape {shape} {'?' if main.end == '?' else ''}"
    yield f"=sentences {min(3, len(asked))}"
    yield f"=length {min(5, len(main.text.split()) // 4)}"
    yield f"=stage {facts} {shape}"
    yield f"=stage {facts} {either_or}"
    if main.before:
        yield "=led up to"
    if len(asked) > 1 and not asked[-2].starts:
        yield "=told first"


def _signs(shown: frozenset[str], shape: str, ruled: Kind) -> Iterator[str]:
    yield f"!{ruled}"
    yield f"!{ruled} {shape}"
    for name in shown:
        yield f"~{name}"
        yield f"~{name} {shape}"


def grams(reading: Reading, main: Asked) -> Iterator[str]:
    """Words anywhere; twos and threes of words in what is asked; and how it begins."""
    yield from reading.words
    words = ["^", *main.text.split(), f"${main.end}"]
    for at in range(len(words) - 1):
        yield " ".join(words[at : at + 2])
    for at in range(len(words) - 2):
        yield " ".join(words[at : at + 3])
