"""The picture: every mark in its place, in its row, on the paper."""

from hypothesis import given
from hypothesis import strategies as some

from setwise.learning.growth.drawing import ROW, WIDTH, Told, picture
from setwise.learning.growth.rules import Moment

START, MIDDLE, END = Moment


def told(least: int, most: int) -> some.SearchStrategy[Told]:
    values = some.dictionaries(some.sampled_from(Moment), some.integers(least, most))
    return some.builds(Told, some.text(max_size=20), some.just(least), some.just(most), values)


@given(some.lists(told(1, 5) | told(0, 10), max_size=12))
def test_every_mark_is_on_the_paper_and_nothing_is_added(lines: list[Told]) -> None:
    drawn = picture(lines)
    shown = [each for each in lines if each.values]
    assert len(drawn.rows) == len(shown)
    assert drawn.height == ROW * len(shown)
    for row, each in zip(drawn.rows, shown, strict=True):
        assert {mark.moment: mark.value for mark in row.marks} == each.values
        assert all(0 <= mark.x <= WIDTH and 0 < mark.y < drawn.height for mark in row.marks)
        assert len({mark.x for mark in row.marks}) == len(row.marks)
        assert bool(row.path) == (len(row.marks) > 1)


def test_more_is_further_to_the_right() -> None:
    [row] = picture([Told("Coaching", 1, 5, {START: 1, MIDDLE: 3, END: 5})]).rows
    assert [mark.x for mark in row.marks] == [row.ticks[0], row.ticks[2], row.ticks[4]]
    assert row.path == f"{row.ticks[0]:g},32 {row.ticks[2]:g},32 {row.ticks[4]:g},32"


def test_the_same_again_stands_beside_the_first() -> None:
    [row] = picture([Told("Coaching", 1, 5, {END: 3, START: 3})]).rows
    assert [mark.moment for mark in row.marks] == [START, END]
    assert row.marks[0].x < row.ticks[2] < row.marks[1].x


def test_nothing_told_is_nothing_drawn() -> None:
    assert picture([Told("Coaching", 1, 5, {})]) == (WIDTH, 0, ())
