"""What is kept outside the tables, or for a moment only."""

from typing import Final, NamedTuple


class Outside(NamedTuple):
    """One thing: where it is, what it holds, who reads it, how long it is there."""

    where: str
    holds: str
    read: str
    kept: str


PLACES: Final = (
    Outside(
        "the ledger of erasures",
        "which set, person or organisation was erased, when, by whom, and how many words and keys that were; by "
        "ids, never what it was",
        "whoever holds the file",
        "for good: a restored backup is told of every erasure by it",
    ),
    Outside(
        "the keyring",
        "the keys that open the keys of sets and people",
        "whoever holds the file, or the server's environment",
        "until the operator takes a key out",
    ),
    Outside(
        "the secret key",
        "what opens the locked columns, and signs",
        "whoever holds the file, or the server's environment",
        "until the operator changes it",
    ),
    Outside(
        "a backup",
        "the data with a copy of the ledger, and apart from it the wrapped keys, as they were that "
        "night; neither the keyring nor the secret key",
        "see the table above",
        "as long as the operator keeps it: Setwise deletes no backup",
    ),
    Outside(
        "the server's log",
        "what went wrong and where, with ids of meetings, sets, people and providers; no names, no "
        "addresses, nothing that was written. There is no list of who opened which page; a proxy in "
        "front of the server may keep one of its own",
        "whoever runs the server",
        "as long as the operator keeps it",
    ),
    Outside(
        "the server's memory",
        "what is on the screens of meetings that go on, who is connected, and opened keys for "
        "{key_seconds} seconds",
        "whoever controls the machine while it runs",
        "until it is no longer needed, or the server stops",
    ),
    Outside(
        "the browser",
        "the cookie of the session, the language that they chose, the id of the device if they are "
        "told on it, and what somebody has typed and "
        "not yet sent, or sent without an answer yet, with what they leave outside",
        "whoever sits at it",
        "until sign-out, or until the tab is closed; the language and the device's id, for a year",
    ),
    Outside(
        "the push service of a browser's maker, for those who want to be told on their device",
        "an address of the browser, when something was sent to it, by which installation, and how long "
        "it may wait; what it says is closed for the browser alone, and each is of the same size",
        "that maker, such as Google, Apple, Mozilla or Microsoft",
        "out of the reach of Setwise; a message waits there for seven days at most",
    ),
    Outside(
        "mail that was sent, exports and pages that were printed",
        "what they said; mail and invitations never hold a word of a meeting",
        "whoever got them, and the servers on their way",
        "out of the reach of Setwise",
    ),
)
