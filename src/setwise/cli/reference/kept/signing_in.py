"""How people sign in: our own tables and those of django-allauth."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, hashed, locked, table

TITLE: Final = "Signing in"

UNUSED = "Nothing: the library makes this table and Setwise does not use it."
EMPTY = "It stays empty."
WITH_PERSON = "Until the person takes it away or is erased."

TABLES: Final = {
    "account_emailaddress": table(
        "An address of an account, as the library keeps it besides ours.",
        kept="Until the person is erased.",
        id="a number",
        user_id=PERSON,
        email="the address",
        verified="whether it was proven",
        primary="whether it is the main one",
    ),
    "account_emailconfirmation": table(
        UNUSED,
        kept=EMPTY,
        id="a number",
        email_address_id="an address, by its number",
        created="a moment",
        sent="a moment",
        key="a code",
    ),
    "mfa_authenticator": table(
        "A second step: a passkey, an authenticator app, or recovery codes.",
        read="The person sees which they have and since when, never the secret.",
        kept="Until the person takes it away or is erased, or two helpers, or the operator, take it "
        "off.",
        id="a number",
        user_id=PERSON,
        type="which kind",
        data=locked(
            "the secret of an app, or of which recovery codes are made. Not locked, as they open "
            "nothing: a passkey's name and public key, and which recovery codes were used"
        ),
        created_at="when it was added",
        last_used_at="when it was last used",
    ),
    "socialaccount_socialaccount": table(
        "Which account at an identity provider is somebody's.",
        read="The person sees that there is one.",
        kept="Until the person disconnects it or is erased, or the provider is ended.",
        id="a number",
        user_id=PERSON,
        provider="which provider, by its id",
        uid="the provider's name for itself and its number for the person",
        last_login="when they last came by it",
        date_joined="when it was connected",
        extra_data="the same two once more, and how the provider asked for a second step; no name "
        "and no address",
    ),
    "socialaccount_socialtoken": table(
        UNUSED,
        kept=EMPTY,
        id="a number",
        app_id="a provider, by its number",
        account_id="an account, by its number",
        token="a token of the provider",
        token_secret="a token of the provider",
        expires_at="a moment",
    ),
    "socialaccount_socialapp": table(
        UNUSED + " Our own table of providers is `signin_provider`.",
        kept=EMPTY,
        id="a number",
        provider="a kind of provider",
        provider_id="a provider",
        name="a name",
        client_id="an id",
        secret="a secret",
        key="a key",
        settings="settings",
    ),
    "signin_provider": table(
        "An identity provider that an organisation trusts to say who somebody is.",
        read="Everybody sees its button at sign-in; its address is for administrators and the operator.",
        kept="Nothing removes it: an ended one is marked.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        kind="which kind",
        name="what its button says",
        server_url="its address",
        client_id="the id that it gave to Setwise",
        client_secret=locked("the secret that it gave to Setwise"),
        strong="how it says that it asked for a second step",
        created_at="when it was added",
        off_at="since when it is turned off",
        ended_at="when it was ended",
    ),
    "signin_loststep": table(
        "That someone lost their second step, and which two people helped.",
        read="The organisation's administrators, while it waits.",
        kept="Until the person whom it is about is erased.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        person_id=PERSON,
        asked_by_id="who asked for it, by id",
        asked_at="when",
        ended_by_id="who confirmed or refused it, by id",
        ended_at="when",
        confirmed="whether it was confirmed",
    ),
    "signin_cache": table(
        "How often signing in was tried, which codes were used up, and where providers' pages are.",
        kept="{tries_hours} hours at most. The hourly housework removes what is over.",
        cache_key="what was tried: a network address; or an account, by the fingerprint of its mail "
        "address, which somebody who guesses the address can recognise; or somebody's id with a "
        "code that is used up; or a provider",
        value="the moments of the tries, or where the provider's pages are",
        expires="until when it counts",
    ),
    "room_tries": table(
        "How often a code for a wall was typed that did not fit.",
        kept="{wall_minutes} minutes; the hourly housework removes it after that.",
        who=hashed(
            "the fingerprint of a person, a browser or a network address, made with the secret key"
        ),
        since="from when it counts",
        count="how often",
    ),
    "room_setmoves": table(
        "How often sets have changed, so that open screens check at once who may still follow.",
        kept="For good. It is one number for the whole installation.",
        id="always 1",
        count="how often",
    ),
}
