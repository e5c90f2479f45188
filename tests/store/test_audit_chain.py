"""Whatever is done to the rows of a chain, verifying finds it. In memory, many times over."""

from dataclasses import fields, replace
from uuid import UUID

from hypothesis import assume, given
from hypothesis import strategies as st

from setwise.store.audit import Anchor, Broken, Ends, Row, first_broken

TRUST = UUID(int=7)
words = st.sampled_from(["one", "two", "three", ""])
rows_of = st.builds(
    Row,
    organisation=st.just(TRUST),
    seq=st.just(0),
    at=st.integers(0, 2**41),
    actor=words,
    action=words,
    thing=words,
    thing_id=words,
    outcome=words,
)


def chained(rows: list[Row], start: Anchor) -> tuple[Ends, list[Row]]:
    """The rows in a chain that begins after an anchor."""
    made, before = [], start.hash
    for seq, row in enumerate(rows, start=start.seq + 1):
        row = replace(row, seq=seq)
        made.append(replace(row, hash=row.hash_after(before)))
        before = made[-1].hash
    head = Anchor(made[-1].seq, made[-1].hash) if made else start
    return Ends(start, head), made


starts = st.builds(Anchor, st.integers(0, 5), st.sampled_from(["", "a" * 64]))
chains = st.builds(chained, st.lists(rows_of, min_size=1, max_size=8), starts)
Chain = tuple[Ends, list[Row]]


@given(chains)
def test_an_untouched_chain_holds(chain: Chain) -> None:
    assert first_broken(*chain) is None


@given(chains, st.data())
def test_any_row_taken_out_is_found(chain: Chain, data: st.DataObject) -> None:
    ends, rows = chain
    gone = data.draw(st.integers(0, len(rows) - 1))
    assert first_broken(ends, rows[:gone] + rows[gone + 1 :]) == Broken(rows[gone].seq, "missing")


@given(chains, st.data())
def test_any_field_changed_is_found_where_it_stands(chain: Chain, data: st.DataObject) -> None:
    ends, rows = chain
    number = data.draw(st.integers(0, len(rows) - 1))
    name = data.draw(st.sampled_from([each.name for each in fields(Row) if each.name != "seq"]))
    other: dict[str, object] = {"organisation": UUID(int=8), "at": rows[number].at + 1}
    forged = replace(rows[number], **{name: other.get(name, "another")})  # type: ignore[arg-type]
    found = first_broken(ends, [*rows[:number], forged, *rows[number + 1 :]])
    assert found == Broken(rows[number].seq, "changed")


@given(chains, st.data())
def test_a_row_forged_with_its_own_hash_is_found(chain: Chain, data: st.DataObject) -> None:
    """Whoever changes a row and its hash leaves the next row, or the end, behind."""
    ends, rows = chain
    number = data.draw(st.integers(0, len(rows) - 1))
    before = rows[number - 1].hash if number else ends.cut.hash
    forged = replace(rows[number], actor="another")
    forged = replace(forged, hash=forged.hash_after(before))
    assert first_broken(ends, [*rows[:number], forged, *rows[number + 1 :]]) is not None


@given(chains, st.data())
def test_rows_in_another_order_are_found(chain: Chain, data: st.DataObject) -> None:
    ends, rows = chain
    order = data.draw(st.permutations(rows))
    assume(order != rows)
    # The numbers stay where they were, as somebody would who exchanges what the rows hold.
    moved = [replace(row, seq=there.seq) for row, there in zip(order, rows, strict=True)]
    assume(moved != rows)
    assert first_broken(ends, moved) is not None
    assert first_broken(ends, order) is not None


@given(chains, rows_of)
def test_a_row_put_at_the_end_is_found(chain: Chain, row: Row) -> None:
    ends, rows = chain
    row = replace(row, seq=ends.head.seq + 1)
    row = replace(row, hash=row.hash_after(ends.head.hash))
    assert first_broken(ends, [*rows, row]) == Broken(row.seq, "too_many")


@given(chains)
def test_an_end_that_was_cut_off_is_found(chain: Chain) -> None:
    ends, rows = chain
    for length in range(len(rows)):
        found = first_broken(ends, rows[:length])
        assert found == Broken(rows[length].seq, "missing")


@given(chains)
def test_another_hash_at_the_end_is_found(chain: Chain) -> None:
    ends, rows = chain
    other = ends._replace(head=Anchor(ends.head.seq, "0" * 64))
    assert first_broken(other, rows) == Broken(ends.head.seq, "changed")


@given(chains, chains)
def test_a_row_of_another_chain_is_found(chain: Chain, other: Chain) -> None:
    ends, rows = chain
    foreign = replace(other[1][0], seq=rows[0].seq, organisation=UUID(int=8))
    assert first_broken(ends, [foreign, *rows[1:]]) == Broken(rows[0].seq, "changed")
