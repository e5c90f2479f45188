"""The doors to reading lists, for those who keep them: of a programme, or of a meeting of a set."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.library.access import Reader, reader_of, visible
from setwise.library.articles.models import Article
from setwise.people.access import OrganisationAccess
from setwise.programmes.cohorts.access import programme_for
from setwise.programmes.dates.access import meeting_of
from setwise.programmes.models import LearningSet, Meeting
from setwise.programmes.tending.access import set_to_tend


@dataclass(frozen=True, slots=True)
class ListAccess:
    """A reading list; `programme` is the one whose people it is for, if they are of one."""

    organisation: OrganisationAccess
    reader: Reader
    """Whoever keeps it: nobody lists what they may not see."""
    programme: UUID | None
    name: str
    """Of the programme, or of the set."""
    learning_set: LearningSet | None = None
    meeting: Meeting | None = None

    @property
    def which(self) -> dict[str, UUID | None]:
        """The columns that say which list it is."""
        if self.meeting:
            return {"programme_id": None, "meeting_id": self.meeting.pk}
        return {"programme_id": self.programme, "meeting_id": None}


def of_programme(person: UUID | None, organisation: UUID, programme: UUID) -> ListAccess:
    """The list of a programme, for those who look after the organisation. Raises Http404."""
    found = programme_for(person, organisation, programme)
    reader = reader_of(found.organisation)
    return ListAccess(found.organisation, reader, found.programme.pk, found.programme.name)


def of_meeting(
    person: UUID | None, organisation: UUID, learning_set: UUID, meeting: UUID
) -> ListAccess:
    """The list before a meeting, for those who look after its set. Raises Http404."""
    found = set_to_tend(person, organisation, learning_set)
    mine, there = meeting_of(found, meeting), found.learning_set
    reader = reader_of(found.organisation)
    return ListAccess(found.organisation, reader, there.programme_id, there.name, there, mine)


def article_on(access: ListAccess, article: str) -> Article:
    """An article that whoever keeps the list may see. Raises Http404."""
    try:
        here = Article.objects.filter(visible(access.reader), withdrawn_at=None, pk=UUID(article))
    except ValueError:
        raise Http404 from None
    if found := here.first():
        return found
    raise Http404
