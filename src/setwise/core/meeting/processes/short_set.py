"""Half an hour, one piece of work, no check-in (the 30-minute taster of `domain.md` 1.2)."""

from typing import Any

SHORT_SET: dict[str, Any] = {
    "name": "short-set",
    "version": 1,
    "sizes": [3, 8],
    "minutes": 30,
    "ends_for_time_within": 10,
    "stages": [
        {"key": "gathering", "part": "opening", "floor": "everyone", "moves": ["chair"]},
        {
            "key": "bidding",
            "part": "opening",
            "floor": "everyone",
            "speech": ["bid"],
            "moves": ["chair"],
            "minutes": 5,
        },
        {
            "key": "presenting_and_clarifying",
            "part": "work",
            "floor": "queue",
            "speech": ["story", "clarifying_question", "answer"],
            "moves": ["presenter", "chair"],
            "minutes": 5,
        },
        {
            "key": "open_questions",
            "part": "work",
            "floor": "queue",
            "speech": ["open_question", "answer"],
            "returns": ["presenting_and_clarifying"],
            "minutes": 10,
        },
        {
            "key": "reflect_and_act",
            "part": "closing",
            "floor": "round",
            "round_of": "others",
            "presenter_last": True,
            "must_finish": True,
            "speech": ["feedback", "action"],
            "moves": ["chair"],
            "returns": ["bidding"],
            "minutes": 5,
        },
        {
            "key": "how_did_we_work",
            "part": "ending",
            "floor": "everyone",
            "speech": ["reflection"],
            "moves": ["chair"],
            "returns": ["bidding"],
            "minutes": 5,
        },
        {"key": "close", "part": "ending", "floor": "nobody", "moves": ["chair"]},
    ],
}
