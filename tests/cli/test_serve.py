"""`setwise serve` starts only where it can serve, and says what is missing in one line."""

from pathlib import Path

from tests.cli.test_keys_and_backups import Installation
from tests.laid_down import lay_down


def test_what_is_missing_is_named_one_after_the_other(tmp_path: Path) -> None:
    it = Installation(tmp_path)
    it.environment |= {"SETWISE_SMTP_HOST": "127.0.0.1"}
    assert "setwise manage migrate" in it.run("serve", status=2)
    lay_down(it.folder / "var")
    it.run("manage", "migrate", "--verbosity", "0")
    assert "setwise manage collectstatic" in it.run("serve", status=2)
    it.run("manage", "collectstatic", "--noinput", "--verbosity", "0")
    assert "SETWISE_MAIL_FROM is not set" in it.run("serve", "--worker", status=2)
    it.environment["SETWISE_TRUSTED_PROXIES"] = "*"
    assert "Write the addresses of your proxies" in it.run("serve", status=2)
