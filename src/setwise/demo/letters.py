"""The mail of the demonstration, which is read here and goes nowhere."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from setwise.demo.front import only_in_demonstration
from setwise.mail import queries


@only_in_demonstration
def mail(request: HttpRequest) -> HttpResponse:
    """The newest mails, whoever they are for."""
    return render(request, "demo/mail.jinja", {"letters": queries.letters()})
