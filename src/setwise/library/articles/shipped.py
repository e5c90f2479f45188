"""What the library of every organisation begins with: each one real, and told in our own words.

Of what we could not read ourselves only what is known of it is said. An address stands here only
where it was seen.
"""

from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils.translation import get_language

from setwise.design import languages
from setwise.design.brand import brand
from setwise.design.words import LazySay, phrase
from setwise.library.articles import telling
from setwise.library.articles.kinds import Kind
from setwise.library.articles.models import Article
from setwise.library.audiences import Audience
from setwise.library.search.usecases import refresh
from setwise.people.models import Organisation
from setwise.people.texts.rendering import language_of
from setwise.store import tenancy
from setwise.store.tenancy import Errand


class Shipped(NamedTuple):
    """One article as it comes. Titles and sources are what they are, in every language."""

    key: str
    title: str
    source: str
    year: int | None
    kind: Kind
    summary: LazySay
    link: str = ""
    audience: Audience = Audience.PUBLIC
    off_websites: bool = False


SHIPPED = (
    Shipped(
        "newly-qualified-nurses",
        "Using action learning to support newly qualified nurses in practice",
        "Nursing Times, April 2021",
        2021,
        Kind.ARTICLE,
        phrase(
            "On using action learning for nurses who have just qualified. You find it by its title in Nursing Times of April 2021: ask your library if you cannot open it."
        ),
        audience=Audience.ORGANISATION,
        off_websites=True,
    ),
    Shipped(
        "health-managers",
        "Using an action learning methodology to develop skills of health managers: experiences from KwaZulu-Natal, South Africa",
        "Masango-Muzindutsi and others, BMC Health Services Research 18",
        2018,
        Kind.STUDY,
        phrase(
            "Managers of the newborn units of all 39 district hospitals of a province met in eight closed groups of four to six, at least ten times in a year. In 14 interviews they told of more trust, of confidence in solving problems, and of support that lasted. Getting leave to come, transport and finding skilled facilitators were hard. Free to read."
        ),
        "https://bmchealthservres.biomedcentral.com/articles/10.1186/s12913-018-3693-6",
    ),
    Shipped(
        "practice-learning",
        "Action learning sets in a nursing and midwifery practice learning context: a realistic evaluation",
        "Machin and Pearson, Nurse Education in Practice 14 (4)",
        2014,
        Kind.STUDY,
        phrase(
            "Sets in a Scottish programme for recently qualified nurses and midwives, seen through questionnaires of 66 who took part and 29 who supported them, and through focus groups. It advises good facilitation, another name that confuses less, and an eye on what changes in practice. The link leads to the abstract."
        ),
        "https://www.ncbi.nlm.nih.gov/pubmed/24480095",
    ),
    Shipped(
        "mental-health-nurses",
        "Action learning sets for supporting postgraduate mental health nurses' transition to professional practice: a qualitative study",
        "Hopkins and others, International Journal of Mental Health Nursing 30 (3)",
        2021,
        Kind.STUDY,
        phrase(
            "A small set of mental health nurses met every month while they moved on to practising on their own. They told of learning to ask open, questioning questions and of more confidence, and that putting action plans to work was not easy."
        ),
        "https://doi.org/10.1111/inm.12844",
    ),
    Shipped(
        "safety-improvement",
        "Learning in action: developing safety improvement capabilities through action learning",
        "Christiansen, Prescott and Ball, Nurse Education Today 34",
        2014,
        Kind.STUDY,
        phrase(
            "52 nursing students in their last year took a safety project into practice with the help of action learning. They described a setting in which they could learn, learning by doing and thinking back, and first steps in leading."
        ),
        "https://doi.org/10.1016/j.nedt.2013.07.008",
    ),
    Shipped(
        "pilot-nqns",
        "A pilot of Action Learning Sets for newly qualified nurses (NQNs)",
        "NET2017 Conference, Advance HE",
        2017,
        Kind.REPORT,
        phrase(
            "A contribution to a conference: an NHS trust tries sets as part of its preceptorship. The page says why newly qualified nurses need support, and offers the slides."
        ),
        "https://www.advance-he.ac.uk/knowledge-hub/pilot-action-learning-sets-newly-qualified-nurses-nqns-net2017-conference",
    ),
    Shipped(
        "foundation-programme",
        "Provision of training and support for newly qualified nurses",
        "Jones and others, Nursing Standard 28 (19)",
        2014,
        Kind.STUDY,
        phrase(
            "An evaluation of a first-year programme for nurses in Cardiff. Those who took part valued it, and because it was planned in one place and early, ward managers found it easier to release people. Not about sets, but about what they need from a ward."
        ),
    ),
    Shipped(
        "preceptorship-model",
        "National preceptorship model for nursing",
        "NHS England",
        2022,
        Kind.GUIDE,
        phrase(
            "The short form of the national framework: how long preceptorship lasts, how often preceptor and preceptee meet, and how much time is protected, in a core and a gold standard. It hopes that more newly registered nurses and nursing associates stay."
        ),
        "https://www.england.nhs.uk/long-read/national-preceptorship-model-for-nursing/",
    ),
    Shipped(
        "reflective-accounts",
        "Written reflective accounts",
        "Nursing and Midwifery Council",
        None,
        Kind.WEBSITE,
        phrase(
            "What the regulator asks of the five reflective accounts for revalidation: short, on its own form, and without anything that identifies somebody. What you take from a {meeting} can become one."
        ),
        "https://www.nmc.org.uk/revalidation/requirements/written-reflective-accounts/",
    ),
)


_AS_THEY_ARE = frozenset(text for each in SHIPPED for text in (each.title, each.source))


def in_its_language(text: str, language: str) -> str:
    """How a title or source is marked, where it is in another language than the page.

    Those that came with Setwise are in English, whatever the language of the article.
    """
    return language_of(0) if text in _AS_THEY_ARE else of_text(language)


def of_text(language: str) -> str:
    """How an article's words are marked. Empty is the organisation's language."""
    return languages.beside(language or brand().language or settings.LANGUAGE_CODE)


def founded(*, organisation: UUID, at: datetime) -> None:
    """Lay them out where an organisation begins."""
    lay_out(organisation=organisation, at=at)


@transaction.atomic
def lay_out(*, organisation: UUID, at: datetime) -> int:
    """Let an organisation have each of them once; how many were new. One that was withdrawn or
    changed stays as it is.
    """
    with tenancy.inside(organisation):
        here = Article.objects.filter(organisation=organisation).exclude(shipped="")
        there = set(here.values_list("shipped", flat=True))
        new = [_article(each, organisation, at) for each in SHIPPED if each.key not in there]
        if new:
            Article.objects.bulk_create(new)
            refresh(organisation=organisation, source=telling.SOURCE)
    return len(new)


def _article(each: Shipped, organisation: UUID, at: datetime) -> Article:
    return Article(
        organisation_id=organisation,
        shipped=each.key,
        title=each.title,
        source=each.source,
        year=each.year,
        kind=each.kind.value,
        summary=str(each.summary),
        language=get_language() or "",
        link=each.link,
        audience=each.audience.value,
        off_websites=each.off_websites,
        added_at=at,
        changed_at=at,
    )


def lay_out_everywhere(at: datetime) -> int:
    """A house's job: organisations that were here before their library was; how many were new."""
    with tenancy.on(Errand.HOUSE):
        everywhere = list(Organisation.objects.order_by("pk").values_list("pk", flat=True))
        return sum(lay_out(organisation=each, at=at) for each in everywhere)
