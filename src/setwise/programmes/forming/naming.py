"""Names that sets begin with: neutral, short, easy to say. A lead changes them as she likes."""

from collections.abc import Collection, Iterator
from itertools import count, islice

from setwise.design.words import phrase

SCHEME = phrase(
    "Alder, Ash, Aspen, Avocet, Beech, Birch, Blackbird, Bluebell, Bramble, Brambling, Bullfinch, Buzzard, Cedar, Chaffinch, Cherry, Chestnut, Clover, Curlew, Cypress, Dipper, Dunlin, Dunnock, Elder, Elm, Fern, Fieldfare, Foxglove, Goldcrest, Goldfinch, Greenfinch, Harebell, Hawthorn, Hazel, Heather, Heron, Holly, Hornbeam, Jackdaw, Juniper, Kestrel, Kingfisher, Kittiwake, Lapwing, Larch, Laurel, Lavender, Lilac, Lime, Linnet, Maple, Martin, Merlin, Nightingale, Nuthatch, Oak, Osprey, Plover, Poplar, Primrose, Puffin, Redstart, Redwing, Robin, Rowan, Sandpiper, Siskin, Skylark, Sparrow, Spruce, Starling, Stonechat, Swallow, Swift, Sycamore, Tern, Thistle, Thrush, Treecreeper, Wagtail, Warbler, Waxwing, Wheatear, Whinchat, Willow, Wren, Yarrow, Yew"
)
"""One text, so that each language has its own trees and birds, in the order of its alphabet."""


def names(many: int, taken: Collection[str] = ()) -> list[str]:
    """So many names that nobody has, in the order of the alphabet as far as they go."""
    used = {each.casefold() for each in taken}
    return list(islice((each for each in _all() if each.casefold() not in used), many))


def _all() -> Iterator[str]:
    words = [each.strip() for each in str(SCHEME).split(",")]
    yield from words
    for turn in count(2):
        yield from (f"{word} {turn}" for word in words)
