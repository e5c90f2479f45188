"""Organisations and people: accounts, roles, terms, sessions, and the wish to be erased."""

from typing import Final

from setwise.cli.reference.kept.told import ORGANISATION, PERSON, THE_ID, hashed, locked, table

TITLE: Final = "Organisations and people"

STAFF = "; emptied when the person is erased"
OFFICE = "The organisation's administrators; the person's own."

TABLES: Final = {
    "people_organisation": table(
        "An organisation and its settings.",
        read="Its people see its name and contacts, and everybody on the web those contacts that are shown to them; its administrators all of it.",
        kept="Until the operator erases the organisation (`setwise organisation erase`).",
        id=THE_ID,
        name="its name; for a set of one's own, the set's",
        is_demo="whether it is made up",
        own_set="whether it is only a set of one's own",
        contacts="whom to turn to with a concern",
        public_contacts="those of them that the public contact page shows",
        created_at="when it was founded",
        suspended_at="when it was suspended",
        grace_days="for how many days words stay after a meeting",
        periods="how long other things are kept, where it was set: numbers of months",
        keep_audit_months="for how many months the audit is kept",
        terms_edition="how often it has asked people to accept its terms",
        terms_kept_at="when it was said that the terms stay as they came",
        language="in which language its pages and mail are, unless somebody chose another",
        second_factor_for_all="whether everybody needs a second step to sign in",
        passwords="whether passwords are allowed",
        asks_ward_managers="whether ward managers are written to, so that they release people",
    ),
    "people_person": table(
        "Someone who can sign in.",
        read="The person; those in the same set see the names; administrators and leads of their "
        "organisations see the address as well.",
        kept="Until the person is erased ({mind_days} days after asking, or {farewell_days} days after "
        "they have left the last organisation). Then the name becomes a "
        "dash and the address, language and password go; the empty row stays, so that what names its id "
        "leads to nobody.",
        id=THE_ID,
        name="their name",
        short_name="what the others call them",
        email="their address for mail",
        language="in which language they read, if they chose one; goes when they are erased",
        password=hashed("the fingerprint of a password, if the organisation allows one"),
        last_login="when they last signed in; stays when they are erased",
        created_at="when the account was made",
        suspended_at="when it was suspended, or erased",
    ),
    "people_belonging": table(
        "That someone belongs to an organisation, and what its staff record says of them.",
        read=OFFICE,
        kept="{left_months} months after the person left, or what the organisation has set. The daily "
        "run deletes the row then. Of somebody who still has words of their own there, or may still "
        "come for them, the bare row stays, without its record. Erasing the person empties the staff record and ends the "
        "belonging.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        person_id=PERSON,
        invited_at="when they were invited",
        joined_at="when they joined",
        left_at="when they left",
        suspended_at="when they were suspended",
        employee_number=f"their employee number{STAFF}",
        band=f"their band{STAFF}",
        profession=f"their profession{STAFF}",
        specialty=f"their specialty{STAFF}",
        nmc_registered=f"whether they are registered with the NMC{STAFF}",
        ward=f"their ward or team{STAFF}",
        site=f"their site{STAFF}",
        line_manager=f"their line manager's employee number{STAFF}",
        start_date=f"when they started{STAFF}",
    ),
    "people_farewell": table(
        "Until when somebody who has left every organisation may still come for what is theirs; and "
        "the address that they named for that day.",
        read="The person alone. Whoever they left sees nothing of it.",
        kept="{farewell_days} days after the person has left the last organisation; they are told when "
        "that begins, and reminded {farewell_reminded} days before it ends. Then the person is erased "
        "as if they had asked to be: their own words with their key, and this row.",
        id=THE_ID,
        person_id=PERSON,
        left_at="when they left the last organisation",
        ends_at="until when they may come",
        reminded_at="when they were reminded",
        own_address=locked("the address that is theirs alone, until they leave"),
    ),
    "people_pathover": table(
        "First steps that somebody sees no more: all are done, or they put them away.",
        read="The person alone.",
        kept="Until the person is erased ({mind_days} days after asking, or {farewell_days} days after "
        "they left), or brings back what they put away.",
        id=THE_ID,
        person_id=PERSON,
        path="which first steps",
        put_away="whether they put them away",
        over_at="when they saw them last",
    ),
    "people_roleheld": table(
        "A role that someone holds, or held, in an organisation.",
        read=OFFICE,
        kept="{left_months} months after the person left the organisation, or what it has set. "
        "Erasing the person ends it; after that it leads to no name.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        person_id=PERSON,
        role="administrator, lead, editor, facilitator or member",
        since="from when",
        until="until when",
    ),
    "people_termsversion": table(
        "A version of a document that an organisation published: terms, or its privacy notice.",
        read="Everybody in the organisation.",
        kept="For good: somebody may have accepted it.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        kind="which document",
        number="which version",
        text="the document",
        note="what changed",
        asks_again="whether people are asked to accept it",
        published_at="when it was published",
        published_by_id="who published it, by id",
    ),
    "people_owntext": table(
        "A version of a text that came with Setwise and that an organisation made its own.",
        read="Whoever the text is for.",
        kept="As long as the organisation is here: it is the way back.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        key="which text",
        number="which version",
        text="the text",
        published_at="when it was published",
        published_by_id="who published it, by id",
    ),
    "people_ownlook": table(
        "A version of how an organisation's pages look.",
        read="Everybody sees the look that holds; its administrators see the others.",
        kept="As long as the organisation is here: it is the way back.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        number="which version",
        palette="which colours",
        logo_id="which logo, if any",
        ods_code="the organisation's ODS code, if it wrote one",
        registered="whether an administrator recorded that it is registered for the Frutiger font",
        published_at="when it was published",
        published_by_id="who published it, by id",
    ),
    "people_logo": table(
        "A logo, drawn anew from what an administrator uploaded.",
        read="Anybody who has its address, as every page of the organisation does.",
        kept="As long as the organisation is here; for a day, if it was never published.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        digest="what it is found by",
        png="the picture",
        kept_at="when it was uploaded",
    ),
    "people_ownwords": table(
        "A version of what an organisation calls things.",
        read="Everybody reads the words that hold; its administrators see the others.",
        kept="As long as the organisation is here: it is the way back.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        number="which version",
        words="the renamed terms, each as one and several",
        published_at="when it was published",
        published_by_id="who published it, by id",
    ),
    "people_termsaccepted": table(
        "That someone accepted a version of a document.",
        read="The person.",
        kept="{left_months} months after the person left the organisation, or what it has set. Once "
        "the person is erased it leads to no name.",
        id=THE_ID,
        organisation_id=ORGANISATION,
        person_id=PERSON,
        kind="which document",
        number="which version; 0 for the text that came with Setwise",
        shipped="which text that came with Setwise",
        accepted_at="when",
    ),
    "people_signedin": table(
        "A browser's session.",
        read="The person sees device and moments of their own, and can end each.",
        kept="Until they sign out, are erased, or it is over: on a shared computer after "
        "{shared_minutes} minutes without a sign of life and {shared_hours} hours at most, on their "
        "own device after {own_days} days, for wider roles also after {wider_minutes} minutes without a "
        "sign of life. A browser in which nobody is signed in: {nobody_days} "
        "days. The daily housework clears away the rows of those that are over, on a shared computer "
        "{shared_hours} hours after the last sign of life.",
        id=THE_ID,
        key=hashed("the fingerprint of what stands in the browser's cookie"),
        person_id="whose session it is, by id; empty for a wall or on the way in",
        data=locked(
            "who is signed in and how. On the way in also what was typed, such as names and "
            "addresses, the code that was mailed, which counts for {code_minutes} minutes, and, "
            "while an authenticator app is being added, its secret. What was just done, with names and what "
            "undoing it needs, until the next page says it"
        ),
        begun_at="when it began",
        seen_at="the last sign of life",
        met_at="when a meeting's page was last connected",
        stepped_up_at="when they last showed that it is them",
        own_device="whether it is their own device",
        second_factor="whether they took a second step",
        wider="whether they hold more than a member's role",
        renew="whether the cookie is to be renewed",
        device="the kind of device and browser, in a few words",
    ),
    "people_device": table(
        "A browser of somebody's own on which they want to be told of dates.",
        read="The person sees which and since when, and can end each.",
        kept="Until the person turns it off, signs out there or is erased; until the push service says "
        "that it is gone, or the operator has another key; at most {device_days} days after they last "
        "signed in there. The daily housework removes it then.",
        id=THE_ID,
        person_id=PERSON,
        session_id="the session in which it was turned on, by id; empty once that has run out",
        name="the kind of device and browser, in a few words",
        mark=hashed("the fingerprint of its address"),
        address=locked("its address at the push service of the browser's maker"),
        key=locked("the public key with which messages for it are closed"),
        secret=locked("the secret that goes into each message for it"),
        trusts="which key of ours it was told to trust",
        added_at="when it was turned on",
        used_at="when somebody last turned it on or signed in there",
    ),
    "people_setuplink": table(
        "The one-time address at which an empty installation is set up.",
        kept="Nothing removes the row. The link counts once, for {setup_hours} hours.",
        id=THE_ID,
        token_hash=hashed("the fingerprint of the address"),
        made_at="when it was made",
        ends_at="when it ends",
        used_at="when it was used",
    ),
    "home_erasureasked": table(
        "That someone asked to be erased.",
        read="The person.",
        kept="For good. Once it is done it leads to no name.",
        id=THE_ID,
        person_id=PERSON,
        asked_at="when they asked",
        due_at="when it is due, {mind_days} days later",
        withdrawn_at="when they changed their mind",
        done_at="when it was done",
    ),
}
