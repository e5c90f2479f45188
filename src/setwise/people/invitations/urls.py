"""The addresses of inviting, and of those who are invited."""

from django.urls import path

from setwise.people.invitations import coming, pages

app_name = "invitations"
_invite = "organisation/<uuid:organisation>/people/invite/"

urlpatterns = [
    path(_invite, pages.invite, name="invite"),
    path(f"{_invite}send", pages.send, name="send"),
    path(f"{_invite}<uuid:invitation>", pages.answer, name="answer"),
    path(f"{_invite}code/", pages.make_code, name="make_code"),
    path(f"{_invite}code/<uuid:room>/", pages.room, name="room"),
    path(f"{_invite}code/<uuid:room>/end", pages.end_code, name="end_code"),
    path("invitation/<slug:token>/", coming.invitation, name="invitation"),
    path("invitation/<slug:token>/code", coming.invitation_code, name="invitation_code"),
    path("join/", coming.join, name="join"),
    path("join/<slug:code>/", coming.come, name="come"),
    path("join/<slug:code>/code", coming.come_code, name="come_code"),
]
