"""A set with its facilitator and supporter, and the two who must be refused.

Everything comes about through use cases, so that no test stands on a state that no command
could have made. Used in the tests' own process and in those that a served installation needs.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from setwise.core.meeting import commands as c
from setwise.core.meeting.state import State
from setwise.people.models import Person
from setwise.people.usecases import add_person, found_organisation
from setwise.programmes import usecases as programmes
from setwise.programmes.access import MeetingAccess, meeting_for
from setwise.programmes.models import Depth, LearningSet, Meeting, Role
from setwise.room import present, usecases
from tests.kept import kept

OF_THE_SET = ("grace", "cora", "alice", "dana", "erin", "sam")
ROLES = {
    "grace": Role.FACILITATOR,
    "cora": Role.CO_FACILITATOR,
    "sam": Role.SUPPORTER,
}
STRANGERS = ("bob", "charlie")


@dataclass
class World:
    """Alice's set with Grace, Cora and Sam; Bob's in the same organisation; Charlie's elsewhere."""

    people: dict[str, Person]
    herons: LearningSet
    meeting: Meeting
    otters_meet: Meeting
    badgers_meet: Meeting
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    signed_in: dict[str, str] = field(default_factory=dict)
    """The session of each person whose browser was opened."""

    def id(self, name: str) -> str:
        return str(self.people[name].pk)

    @property
    def room(self) -> UUID:
        return self.meeting.pk

    def access(self, name: str) -> MeetingAccess:
        return meeting_for(self.people[name].pk, self.room)

    def do(
        self,
        name: str,
        *commands: c.Command,
        command_id: str = "",
        about: c.About | None = None,
        text: str | None = None,
        at: datetime | None = None,
    ) -> usecases.Said:
        return usecases.act(
            access=self.access(name),
            command_id=command_id or uuid4().hex,
            commands=commands,
            at=at or self.now,
            about=about,
            text=text,
        )

    def must(self, name: str, *commands: c.Command, text: str | None = None) -> usecases.Said:
        said = self.do(name, *commands, text=text)
        assert said.done, (name, commands, said)
        return said

    @property
    def state(self) -> State:
        return present.now(self.room).state

    @property
    def moment(self) -> c.About:
        return c.About(self.state.visit, self.state.step)

    def everyone_comes(self) -> None:
        usecases.open_room(access=self.access("grace"), at=self.now)
        for name in OF_THE_SET:
            self.must(name, c.Join())


def a_set(name: str, trust: str, **members: Role) -> tuple[LearningSet, dict[str, Person]]:
    organisation = found_organisation(name=trust, is_demo=True)
    return in_organisation(organisation.pk, name, **members)


def in_organisation(
    organisation: UUID, name: str, **members: Role
) -> tuple[LearningSet, dict[str, Person]]:
    from setwise.people.models import Organisation

    learning_set = programmes.form_set(
        organisation=Organisation.objects.get(pk=organisation),
        name=name,
        contract_line="What is said here stays here.",
    )
    people = {}
    since = datetime.now(UTC) - timedelta(days=30)
    for number, (who, role) in enumerate(members.items()):
        people[who] = add_person(name=f"{who.title()} Person")
        programmes.add_member(
            learning_set=learning_set,
            person=people[who],
            role=role,
            since=since + timedelta(minutes=number),
        )
    return learning_set, people


def a_meeting(
    learning_set: LearningSet,
    *,
    starts_at: datetime | None = None,
    process: str = programmes.DEFAULT_PROCESS,
    depth: Depth = Depth.FULL,
) -> Meeting:
    begins = starts_at or datetime.now(UTC) - timedelta(minutes=10)
    return programmes.plan_meeting(
        learning_set=learning_set,
        starts_at=begins,
        ends_at=begins + timedelta(hours=2),
        process=process,
        depth=depth,
    )


@kept
def a_world(*, depth: str = Depth.FULL, process: str = programmes.DEFAULT_PROCESS) -> World:
    herons, people = a_set(
        "Herons", "Heron Vale", **{name: ROLES.get(name, Role.MEMBER) for name in OF_THE_SET}
    )
    otters, bobs = in_organisation(herons.organisation_id, "Otters", bob=Role.MEMBER)
    badgers, charlies = a_set("Badgers", "Elsewhere", charlie=Role.MEMBER)
    return World(
        {**people, **bobs, **charlies},
        herons,
        a_meeting(herons, depth=Depth(depth), process=process),
        a_meeting(otters),
        a_meeting(badgers),
    )
