"""`setwise worker` works until it is told to stop, and says what it lacks."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from pytest_django.fixtures import Settings

from setwise.cli.main import main
from setwise.mail.worker import at_work
from tests.demo.conftest import environment


def worker(environment: dict[str, str]) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "setwise", "worker"]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_it_works_until_it_is_told_to_stop(tmp_path: Path) -> None:
    with worker(environment(tmp_path)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "Setwise: the worker is at work.\n"
        process.send_signal(signal.SIGTERM)
        assert process.stdout.read() == "Stopped.\n"
    assert process.returncode == 0


def test_a_database_that_is_not_there_yet_is_waited_for_without_a_word_of_it(
    tmp_path: Path,
) -> None:
    with worker(environment(tmp_path)) as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        process.send_signal(signal.SIGTERM)
    assert "The worker rests a moment: OperationalError" in line
    assert "no such table" not in line


def test_what_it_lacks_is_named_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert "SETWISE_SMTP_HOST" not in os.environ
    assert main(["worker"]) == 2
    assert capsys.readouterr().err.startswith("setwise: SETWISE_SMTP_HOST is not set.")


def test_a_server_that_should_work_as_well_says_it_too(settings: Settings) -> None:
    settings.SMTP_HOST = ""
    with pytest.raises(ImproperlyConfigured, match="SETWISE_SMTP_HOST"), at_work():
        pytest.fail("it began")
