"""Only proxies that are named by address are believed."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from setwise.config import proxies
from setwise.config.server import config


def test_without_a_word_the_proxy_is_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(proxies.VARIABLE, raising=False)
    assert proxies.trusted() == ["127.0.0.1", "::1"]


def test_addresses_and_networks_are_handed_to_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(proxies.VARIABLE, "10.0.0.7, 10.20.0.0/16,fd00::/8")
    assert config(host="127.0.0.1", port=8000).forwarded_allow_ips == [
        "10.0.0.7",
        "10.20.0.0/16",
        "fd00::/8",
    ]


@pytest.mark.parametrize("wrong", ["*", "proxy.trust.example", "10.0.0.0/99", "127.0.0.1,nginx"])
def test_everybody_and_names_are_refused(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv(proxies.VARIABLE, wrong)
    with pytest.raises(ImproperlyConfigured, match="Write the addresses of your proxies"):
        proxies.trusted()
