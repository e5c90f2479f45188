"""What the commands ask and say, the same way everywhere."""

import sys


def count(number: int, one: str, many: str = "") -> str:
    """So many of a thing: "1 set", "2 sets"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def sure(warning: str, word: str) -> bool:
    """Whether the operator means it: they type this word. Nobody at the keyboard does not."""
    print(warning)
    try:
        meant = input(f"Type {word} to go on: ") == word
    except EOFError:
        print()
        print("setwise: there is nobody to ask. Say --yes if it is meant.", file=sys.stderr)
        meant = False
    if not meant:
        print("Nothing was changed.")
    return meant
