"""Any commands, from anyone, sent again at will: the log agrees with a few lines of plain Python."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from setwise.store import log
from setwise.store.log import Answer
from tests.store.rooms import ALICE, BOB, Room, happened


@dataclass(frozen=True)
class Sent:
    """A command: its id, who sends it, and what its work would say."""

    command: str
    actor: str
    result: int | str

    def work(self, head: int, rows: log.Reader) -> Sequence[log.New] | str:
        if isinstance(self.result, int):
            return happened(*[self.command] * self.result)
        return self.result


@dataclass
class Expected:
    """What a log must be, said as simply as possible."""

    kinds: list[str] = field(default_factory=list)
    answers: dict[str, tuple[str, Answer]] = field(default_factory=dict)

    def send(self, sent: Sent) -> Answer:
        if sent.command in self.answers:
            actor, answer = self.answers[sent.command]
            return answer if actor == sent.actor else Answer(log.NOT_YOURS, len(self.kinds))
        if isinstance(sent.result, int):
            self.kinds += [sent.command] * sent.result
        code = log.DONE if isinstance(sent.result, int) else sent.result
        answer = Answer(code, len(self.kinds))
        self.answers[sent.command] = (sent.actor, answer)
        return answer


commands = st.builds(
    Sent,
    command=st.sampled_from("abcde"),
    actor=st.sampled_from([ALICE, BOB]),
    result=st.integers(0, 3) | st.sampled_from(["not_now", "not_your_turn"]),
)


# A new meeting for each example takes the place of an empty database.
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(sent=st.lists(commands, max_size=12))
def test_any_commands_keep_to_the_rules(database: str, sent: list[Sent]) -> None:
    room, expected = Room(meeting=uuid4()), Expected()
    for each in sent:
        outcome = room.transact(each.command, each.work, actor=each.actor)
        assert outcome.answer == expected.send(each)
    assert room.kinds() == expected.kinds
    assert [row.seq for row in log.read(room.meeting)] == list(range(1, len(expected.kinds) + 1))
