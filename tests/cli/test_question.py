"""`setwise question`: one question, or a file of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from setwise.cli.main import main


def test_a_question_is_answered_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["question", "Have you tried talking to her?"]) == 0
    assert capsys.readouterr().out == (
        "advice (closed): Is that your idea or theirs? Try: What options have you thought of?\n"
    )


def test_the_stage_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["question", "--stage", "clarify", "Are you full time?"]) == 0
    assert capsys.readouterr().out == "clarifying (closed): nothing to say\n"


def test_who_passes_is_given_nothing_to_try(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["question", "No", "question", "from", "me."]) == 0
    out = capsys.readouterr().out
    assert out.startswith("statement (none): That is all right.")
    assert "Try" not in out


def test_a_file_is_answered_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "asked.csv"
    path.write_text(
        "\ufeffstage,id,text,note\n"
        "explore,a,Why did you go?,x\n"
        'clarify,b,"Right, and how many are you?",\n'
        "explore,c,Wie geht es dir?,\n",
        encoding="utf-8",
    )
    assert main(["question", "--csv", str(path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer == [
        {"id": "a", "form": "open", "kind": "why", "nudge": True, "reason": "why"},
        {"id": "b", "form": "closed", "kind": "clarifying", "nudge": False, "reason": None},
        {"id": "c", "form": "none", "kind": "unknown", "nudge": False, "reason": None},
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("id,text\n1,Why?\n", "there is no column stage"),
        ("id,stage,text\n1,lunch,Why?\n", "line 2: 'lunch' is none of clarify, explore"),
        ("", "there is no column id or stage or text"),
    ],
)
def test_a_file_that_does_not_fit_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, told: str
) -> None:
    path = tmp_path / "asked.csv"
    path.write_text(content)
    assert main(["question", "--csv", str(path)]) == 2
    assert told in capsys.readouterr().err


def test_nothing_to_look_at_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["question"]) == 2
    assert main(["question", "Why?", "--csv", "a.csv"]) == 2
    assert main(["question", "--csv", "/not/there.csv"]) == 2
    assert "setwise: " in capsys.readouterr().err
