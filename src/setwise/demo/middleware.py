"""What the demonstration adds to every request: the players are there, the strip is on the room."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from setwise.demo import players, strip

GetResponse = Callable[[HttpRequest], HttpResponseBase]


def persona(get_response: GetResponse) -> GetResponse:
    """Middleware, in demonstration mode only. It is built once, as the server starts."""
    players.rouse()

    def answer(request: HttpRequest) -> HttpResponseBase:
        strip.offer(request)
        return get_response(request)

    return answer
