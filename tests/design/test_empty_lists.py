"""Each list says what will stand in it while nothing does, or has its place below.

The pages themselves, of an organisation in which nothing is yet: tests/home/test_empty_pages.py.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from tests.design.empty import Drawn, lists, lists_in

ALWAYS = {
    # It comes with Setwise, or there is one at least: whoever looks, or what the page is about.
    ("demo/templates/demo/watch.jinja", "lines"),
    ("design/templates/design/components.jinja", "rows"),
    ("design/templates/design/room.jinja", "seats"),
    ("design/templates/design/room.jinja", "stages"),
    ("home/templates/home/brief.jinja", "agenda"),
    ("home/templates/home/everything.jinja", "parts"),
    ("library/templates/library/public/page.jinja", "foot"),
    ("library/templates/library/public/page.jinja", "main"),
    ("library/templates/library/public/page.jinja", "papers"),
    ("library/templates/library/public/process.jinja", "drawn.spans"),
    ("people/templates/people/brand/frame.jinja", "versions"),
    ("people/templates/people/organisations/overview.jinja", "shelves"),
    ("people/templates/people/texts/edit.jinja", "gaps"),
    ("people/templates/people/organisations/person.jinja", "tuple"),
    ("people/templates/people/organisations/roles.jinja", "explained"),
    ("people/templates/people/organisations/steps.jinja", "steps"),
    ("people/templates/people/retention/sooner.jinja", "goes"),
    ("people/templates/people/setup/set_up.jinja", "documents"),
    ("people/templates/people/starting/box.jinja", "steps"),
    ("people/templates/people/terms/accept.jinja", "papers"),
    ("people/templates/people/terms/document.jinja", "others"),
    ("people/templates/people/terms/history.jinja", "versions"),
    ("people/templates/people/texts/history.jinja", "versions"),
    ("people/templates/people/texts/overview.jinja", "groups"),
    ("people/templates/sessions/signed_in.jinja", "places"),
    ("programmes/templates/programmes/changes/people.jinja", "found.roster"),
    ("programmes/templates/programmes/cohorts/cohort.jinja", "shelves"),
    ("programmes/templates/programmes/cohorts/programme.jinja", "tuple"),
    ("programmes/templates/programmes/contracts/parts.jinja", "clauses.LIMITS"),
    ("programmes/templates/programmes/forming/proposal.jinja", "lines"),
    ("programmes/templates/programmes/preparing/prepare.jinja", "each.links"),
    ("room/templates/room/companion/circle.jinja", "seats"),
    ("room/templates/room/companion/method.jinja", "work"),
    ("room/templates/room/practice/practice.jinja", "chairs.items"),
    ("room/templates/room/practice/practice.jinja", "exercises.items"),
    ("room/templates/room/tries.jinja", "stems"),
    ("room/templates/room/wall_board.jinja", "seats"),
}
QUIET = {
    # A part that is simply not there while it would be empty: what is wrong, what was before, what
    # was put away, what waits for a moment. The page says the rest without it.
    ("design/templates/design/components.jinja", "links"),
    ("design/templates/design/components.jinja", "sentences"),
    ("design/templates/design/room.jinja", "more"),
    ("home/templates/home/erase.jinja", "alone"),
    ("home/templates/home/everything.jinja", "files"),
    ("home/templates/home/front.jinja", "ours"),
    ("home/templates/home/front.jinja", "places"),
    ("home/templates/home/front.jinja", "tuple"),
    ("home/templates/home/glance.jinja", "cohorts"),
    ("home/templates/home/glance.jinja", "needs"),
    ("home/templates/home/needing.jinja", "shown.lines"),
    ("learning/templates/learning/actions/every.jinja", "these"),
    ("learning/templates/learning/exports/exports.jinja", "others"),
    ("learning/templates/learning/exports/look.jinja", "told"),
    ("learning/templates/learning/journal/journal.jinja", "listed.deleted"),
    ("learning/templates/learning/journal/parts.jinja", "found"),
    ("learning/templates/learning/journal/parts.jinja", "themes.items"),
    ("learning/templates/learning/journal/set_page.jinja", "theirs"),
    ("learning/templates/learning/record/feedback.jinja", "offered"),
    ("learning/templates/learning/record/frame.jinja", "others"),
    ("learning/templates/learning/record/record.jinja", "bars"),
    ("learning/templates/learning/record/record.jinja", "before"),
    ("learning/templates/learning/record/record.jinja", "found.hidden"),
    # After a meeting without written words nothing is said of words.
    ("learning/templates/learning/taking/words.jinja", "had.actions"),
    ("learning/templates/learning/taking/words.jinja", "had.own"),
    ("learning/templates/learning/taking/words.jinja", "these"),
    ("library/templates/library/public/page.jinja", "above"),
    ("library/templates/library/public/page.jinja", "bands"),
    # The page says what a passkey is, and offers one.
    ("people/signin/templates/signin/account.jinja", "ways.passkeys"),
    ("people/signin/templates/signin/recovery_codes.jinja", "codes"),
    ("people/templates/people/importing/look.jinja", "checked.good"),
    ("people/templates/people/importing/look.jinja", "checked.noted"),
    ("people/templates/people/importing/look.jinja", "checked.problems"),
    ("people/templates/people/importing/upload.jinja", "lately"),
    ("people/templates/people/invitations/invite.jinja", "codes"),
    ("people/templates/people/push/device.jinja", "others"),
    ("people/templates/people/texts/edit.jinja", "pictures"),
    ("programmes/templates/programmes/attendance/completions.jinja", "told.without"),
    ("programmes/templates/programmes/changes/life.jinja", "settled"),
    ("programmes/templates/programmes/cohorts/cohort.jinja", "steps"),
    ("programmes/templates/programmes/cohorts/wishes.jinja", "bad"),
    ("programmes/templates/programmes/contracts/contract.jinja", "seen.earlier"),
    ("programmes/templates/programmes/contracts/parts.jinja", "shown.remarks"),
    # Above it the page says that there is none, and where to form some.
    ("programmes/templates/programmes/dates/cohort.jinja", "seen.lines"),
    ("programmes/templates/programmes/dates/look.jinja", "checked.problems"),
    ("programmes/templates/programmes/dates/many.jinja", "preview.clashes"),
    ("programmes/templates/programmes/dates/many.jinja", "gaps"),
    ("programmes/templates/programmes/dates/set.jinja", "proposed.lines"),
    ("programmes/templates/programmes/forming/proposal.jinja", "shown.unplaced"),
    ("programmes/templates/programmes/ownset/at_set.jinja", "own.awaited"),
    ("programmes/templates/programmes/releases/release.jinja", "released"),
    ("programmes/templates/programmes/releases/standing.jinja", "nobody"),
    ("programmes/templates/programmes/tending/set.jinja", "seen.before"),
    ("room/templates/room/companion/waits.jinja", "waits.lines"),
    ("room/templates/room/parts.jinja", "notes"),
    ("room/templates/room/tries.jinja", "trial.seen"),
    ("room/templates/room/words.jinja", "c.prompts"),
}
EXCEPT = ALWAYS | QUIET


def silent(found: Iterable[Drawn]) -> set[tuple[str, str]]:
    return {(each.template, each.of) for each in found if not each.says}


def test_each_list_says_what_will_stand_in_it() -> None:
    """A new list says `ui.empty(...)` on its other branch, or is named above."""
    assert silent(lists()) - EXCEPT == set()


def test_nothing_is_excepted_that_is_not_there_or_says_it() -> None:
    assert EXCEPT - silent(lists()) == set()


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("<ul>{% for x in a %}<li>{{ x }}</li>{% endfor %}</ul>", False),
        ("<ul>{% for x in a %}{{ line(x) }}{% endfor %}</ul>", False),
        ("{% if a %}<ul>{% for x in a %}<li></li>{% endfor %}</ul>{% endif %}", False),
        ("{% if a %}{% for x in a %}<li></li>{% endfor %}{% else %}No.{% endif %}", False),
        ("{% for x in a %}<li></li>{% else %}{{ ui.empty(say('No.')) }}{% endfor %}", True),
        (
            "{% if a %}{% for x in a %}<li></li>{% endfor %}"
            "{% elif b %}{{ ui.empty(say('No.')) }}{% endif %}",
            True,
        ),
        (
            "{% if a %}{{ ui.empty(say('No.')) }}{% for x in a %}<li></li>{% endfor %}{% endif %}",
            False,
        ),
    ],
)
def test_what_is_planted_is_seen(source: str, says: bool) -> None:
    assert list(lists_in(source, "planted")) == [Drawn("planted", "a", says)]


def test_a_choice_in_a_form_and_words_in_a_row_are_no_lists() -> None:
    source = "{% for x in a %}{% set _ = items.append(x) %}{% endfor %}{% for x in a %}{{ x }}, {% endfor %}"
    assert list(lists_in(source, "planted")) == []
