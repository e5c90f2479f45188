"""The `setwise` command finds its sub-commands by itself."""

import pytest

from setwise.cli.main import found, main


def test_every_command_says_what_it_is_for() -> None:
    commands = {command.NAME: command.HELP for command in found()}
    assert {"serve", "manage", "version"} <= commands.keys()
    assert all(line.endswith(".") for line in commands.values())


def test_version_names_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["version"]) == 0
    assert capsys.readouterr().out.startswith("setwise ")


def test_manage_hands_everything_on_to_django(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manage", "check", "--tag", "security"]) == 0


def test_an_unknown_command_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["dance"])
    assert "dance" in capsys.readouterr().err
