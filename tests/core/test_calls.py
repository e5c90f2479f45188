"""Only https, only hosts that are named, and nothing that only looks like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from setwise.core.calls import allowed

HOSTS = ("teams.microsoft.com", ".zoom.us", "meet.google.com")


@pytest.mark.parametrize(
    "link",
    [
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d",
        "https://zoom.us/j/123",
        "https://nhs-uk.zoom.us/j/123?pwd=a.b",
        "https://MEET.google.com:443/abc-defg-hij",
    ],
)
def test_a_link_of_a_named_host_is_taken(link: str) -> None:
    assert allowed(link, HOSTS)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "http://zoom.us/j/1",
        "javascript:alert(1)//https://zoom.us",
        "https://evil.example/https://zoom.us",
        "https://zoom.us.evil.example/",
        "https://notzoom.us/j/1",
        "https://zoom.us@evil.example/",
        "https://someone@zoom.us/",
        "https://zoom.us:8443/",
        "https://zoom.us:x/",
        "https://x.teams.microsoft.com/",
        "https://evil.example\\.zoom.us/",
        "https://zoom.us/ a",
        "https://zoom.us/\n",
        "https://z\u043eom.us/j/1",
        "//zoom.us/j/1",
        "https://[zoom.us/",
        "https://zoom.us/" + "a" * 500,
    ],
)
def test_what_only_looks_like_one_is_not(link: str) -> None:
    assert not allowed(link, HOSTS)


@given(st.text(max_size=60))
def test_whatever_is_pasted_is_answered(text: str) -> None:
    assert not allowed(text, ())
    assert not allowed(f"https://{text}.example/", HOSTS) or ".zoom.us" in text
