"""OpenID Connect: by issuer and subject and never by e-mail, and only for who was invited."""

import json
import time
from hashlib import sha256

import jwt
import pytest
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.db import connection
from django.urls import reverse
from jwt.algorithms import RSAAlgorithm

from setwise.people import usecases as people
from setwise.people.models import Person
from setwise.people.signin import marks, oidc, usecases
from setwise.people.signin.models import Provider
from tests.people.signin.door import NOW, Door, Trust, gets_an_app
from tests.people.signin.provider import ISSUER, KEY, OTHER_KEY, Visit, a_provider, stands_in


@pytest.fixture
def visit(trust: Trust, door: Door, monkeypatch: pytest.MonkeyPatch) -> Visit:
    return Visit(door, stands_in(monkeypatch), a_provider(trust.organisation))


@pytest.fixture
def connected(trust: Trust, visit: Visit) -> Visit:
    """Bob has connected it, and is at a new browser."""
    visit.door.signs_in(trust.bob)
    assert visit.connects().headers["Location"] == "/account/"
    visit.door = Door()
    return visit


def test_who_has_connected_it_signs_in_with_it(trust: Trust, connected: Visit) -> None:
    answer = connected.comes_back(connected.goes(next="/account/"))
    assert answer.headers["Location"] == "/account/"
    assert connected.door.who() == str(trust.bob.pk)


def test_it_is_asked_with_a_proof_key_and_a_nonce(connected: Visit) -> None:
    asked = connected.goes()
    assert asked["code_challenge_method"] == "S256"
    assert asked["scope"] == "openid"
    assert len(asked["nonce"]) >= 32
    assert connected.comes_back(asked).status_code == 302
    verifier = connected.server.told["code_verifier"]
    assert len(sha256(verifier.encode()).digest()) == 32
    assert connected.server.told["client_secret"] == "between us"


def test_where_its_pages_are_is_asked_seldom_and_its_keys_always(connected: Visit) -> None:
    for _ in range(3):
        connected.comes_back(connected.goes())
        connected.door = Door()
    assert connected.server.asked == 1
    assert connected.server.keys_asked == 4


def test_turned_off_it_lets_nobody_in_and_all_of_it_is_kept(trust: Trust, connected: Visit) -> None:
    inside, begun = connected.door, connected.goes()
    inside.signs_in(trust.bob)
    connected.door = Door()
    begun = connected.goes()
    assert usecases.turn_provider_off(provider=connected.provider, at=NOW)
    assert not usecases.turn_provider_off(provider=connected.provider, at=NOW)
    assert connected.comes_back(begun).status_code == 404
    assert connected.door.who() is None
    there = reverse("openid_connect_login", args=[connected.provider.pk.hex])
    assert connected.door.sends(there).status_code == 404
    assert "Northshire sign-in" not in connected.door.opens("/sign-in/").content.decode()
    assert inside.who() == str(trust.bob.pk)
    assert usecases.turn_provider_on(provider=connected.provider, at=NOW)
    assert not usecases.turn_provider_on(provider=connected.provider, at=NOW)
    assert "Northshire sign-in" in connected.door.opens("/sign-in/").content.decode()
    assert connected.comes_back(connected.goes()).status_code == 302
    assert connected.door.who() == str(trust.bob.pk)


def test_a_stranger_is_told_to_ask_for_an_invitation(trust: Trust, visit: Visit) -> None:
    people_before = Person.objects.count()
    answer = visit.comes_back(visit.goes(), sub="a-stranger")
    assert answer.status_code == 403
    assert "You need an invitation" in answer.content.decode()
    assert visit.door.who() is None
    assert (Person.objects.count(), SocialAccount.objects.count()) == (people_before, 0)


def test_an_address_that_the_provider_says_is_nobodys_key(trust: Trust, visit: Visit) -> None:
    answer = visit.comes_back(visit.goes(), email="bob@example.org", email_verified=True)
    assert answer.status_code == 403
    assert visit.door.who() is None


def test_the_same_subject_of_another_issuer_is_somebody_else(connected: Visit) -> None:
    asked = connected.goes()
    answer = connected.comes_back(asked, iss="https://evil.example")
    assert answer.status_code == 401
    assert connected.door.who() is None


@pytest.mark.parametrize(
    "wrong",
    [{"nonce": "another"}, {"aud": "others"}, {"exp": 1}, {"key": OTHER_KEY}, {"nonce": None}],
    ids=["nonce", "audience", "too old", "signature", "no nonce"],
)
def test_a_token_that_is_not_for_this_visit_lets_nobody_in(
    connected: Visit, wrong: dict[str, object]
) -> None:
    answer = connected.comes_back(connected.goes(), **wrong)
    assert answer.status_code in (400, 401)
    assert "That did not work" in answer.content.decode()
    assert connected.door.who() is None


def test_a_visit_that_another_browser_began_lets_nobody_in(connected: Visit) -> None:
    asked = connected.goes()
    connected.door = Door()
    assert connected.comes_back(asked).status_code == 401


def test_a_visit_can_be_used_once(trust: Trust, connected: Visit) -> None:
    asked = connected.goes()
    assert connected.comes_back(asked).status_code == 302
    assert connected.comes_back(asked).status_code == 401


def test_who_was_invited_in_this_browser_is_connected(trust: Trust, visit: Visit) -> None:
    asked = visit.goes()
    session = visit.door.client.session
    session[marks.INVITED] = str(trust.bob.pk)
    session.save()
    assert visit.comes_back(asked).status_code == 302
    assert visit.door.who() == str(trust.bob.pk)


def test_an_invitation_elsewhere_connects_nobody(trust: Trust, visit: Visit) -> None:
    asked = visit.goes()
    session = visit.door.client.session
    session[marks.INVITED] = str(trust.charlie.pk)
    session.save()
    assert visit.comes_back(asked).status_code == 403
    assert SocialAccount.objects.count() == 0


def test_who_left_the_organisation_comes_in_by_its_provider_no_longer(
    trust: Trust, connected: Visit
) -> None:
    people.leave(organisation=trust.organisation, person=trust.bob, at=NOW)
    assert connected.comes_back(connected.goes()).status_code == 403
    assert connected.door.who() is None


def test_one_subject_is_one_person(trust: Trust, connected: Visit) -> None:
    connected.door.signs_in(trust.alice)
    connected.door.client.session["signin.second_step"] = True
    answer = connected.connects()
    assert answer.status_code == 409
    assert SocialAccount.objects.get().user_id == trust.bob.pk


def test_nobody_connects_the_provider_of_another_organisation(trust: Trust, visit: Visit) -> None:
    foreign = a_provider(trust.elsewhere, client_id="elsewhere")
    visit.door.signs_in(trust.bob)
    assert visit.door.opens(f"/account/with/{foreign.pk.hex}/connect").status_code == 404


def test_what_is_connected_can_be_disconnected_by_its_owner_only(
    trust: Trust, connected: Visit
) -> None:
    account = SocialAccount.objects.get().pk
    alices, bobs = Door(), Door()
    alices.signs_in(trust.alice)
    bobs.signs_in(trust.bob)
    assert alices.sends(f"/account/with/{account}/remove").status_code == 404
    assert bobs.sends(f"/account/with/{account}/remove").status_code == 302
    assert SocialAccount.objects.count() == 0


@pytest.mark.parametrize(
    ("said", "enough"),
    [
        ({"amr": ["pwd", "mfa"]}, True),
        ({"acr": "level-two"}, True),
        ({"acrs": ["c1", "level-two"]}, True),
        ({"amr": ["pwd"]}, False),
        ({"amr": "mfa"}, False),
        ({"acr": "level-one"}, False),
        ({}, False),
    ],
)
def test_its_own_second_factor_counts_only_if_it_says_so(
    trust: Trust, connected: Visit, said: dict[str, object], enough: bool
) -> None:
    Provider.objects.update(strong="level-two level-three")
    gets_an_app(trust.bob)
    answer = connected.comes_back(connected.goes(), **said)
    assert answer.headers["Location"] == ("/" if enough else "/sign-in/second-step")


def test_little_is_kept_and_nothing_of_it_is_a_key(trust: Trust, connected: Visit) -> None:
    account = SocialAccount.objects.get()
    assert set(account.extra_data) <= set(oidc.KEPT)
    assert account.uid == "https://provider.example bob-at-work"
    assert SocialToken.objects.count() == 0
    with connection.cursor() as cursor:
        cursor.execute("SELECT client_secret FROM signin_provider")
        assert "between us" not in str(cursor.fetchall())


def test_a_provider_that_was_ended_is_not_there(trust: Trust, connected: Visit) -> None:
    assert usecases.end_provider(provider=connected.provider, at=NOW)
    assert not usecases.end_provider(provider=connected.provider, at=NOW)
    assert SocialAccount.objects.count() == 0
    path = f"/sign-in/with/{connected.provider.pk.hex}/"
    assert Door().sends(path).status_code == 404
    assert Door().opens(f"{path}back?code=c&state=s").status_code == 404
    assert "Northshire sign-in" not in Door().opens("/sign-in/").content.decode()


def test_turning_back_at_the_provider_is_no_failure(connected: Visit) -> None:
    asked = connected.goes()
    path = f"/sign-in/with/{connected.provider.pk.hex}/back"
    answer = connected.door.opens(f"{path}?error=access_denied&state={asked['state']}")
    assert answer.headers["Location"] == "/sign-in/with/stopped"
    assert "You turned back" in connected.door.opens("/sign-in/with/stopped").content.decode()


KEYS = {"keys": [json.loads(RSAAlgorithm.to_jwk(KEY.public_key()))]}


def token(key: object, algorithm: str, **claims: object) -> str:
    said = {
        "iss": ISSUER,
        "sub": "bob",
        "aud": "setwise",
        "iat": time.time(),
        "exp": time.time() + 9,
    }
    kept = {name: value for name, value in (said | claims).items() if value is not None}
    return jwt.encode(kept, key, algorithm=algorithm)  # type: ignore[arg-type]


def test_a_token_without_a_key_s_name_is_believed_if_there_is_one_key() -> None:
    assert oidc.believed(token(KEY, "RS256"), KEYS, ISSUER, "setwise")["sub"] == "bob"
    twice = {"keys": KEYS["keys"] * 2}
    with pytest.raises(jwt.PyJWTError):
        oidc.believed(token(KEY, "RS256"), twice, ISSUER, "setwise")


@pytest.mark.parametrize(
    "forged",
    [
        token(None, "none"),
        token(KEYS["keys"][0]["n"], "HS256"),
        token(OTHER_KEY, "RS256"),
        token(KEY, "RS256", azp="others"),
        token(KEY, "RS256", sub=None),
        token(KEY, "RS256", exp=None),
        token(KEY, "RS256", iss="https://evil.example"),
        token(KEY, "RS256", exp=time.time() - 120),
        "nonsense",
    ],
)
def test_a_forged_token_is_not_believed(forged: str) -> None:
    with pytest.raises(jwt.PyJWTError):
        oidc.believed(forged, KEYS, ISSUER, "setwise")
