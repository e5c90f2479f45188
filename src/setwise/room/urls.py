"""The room's addresses."""

from django.urls import path

from setwise.room import pages, trying_pages
from setwise.room.companion import pages as companion

app_name = "room"
urlpatterns = [
    path("meetings/<uuid:meeting>/", pages.room, name="room"),
    path("meetings/<uuid:meeting>/act", pages.act, name="act"),
    path("meetings/<uuid:meeting>/question", trying_pages.question, name="question"),
    path("meetings/<uuid:meeting>/contract", pages.contract, name="contract"),
    path("meetings/<uuid:meeting>/minute", pages.minute, name="minute"),
    path("meetings/<uuid:meeting>/help", pages.help_page, name="help"),
    path("meetings/<uuid:meeting>/presented", pages.presented, name="presented"),
    path("meetings/<uuid:meeting>/circle", companion.circle, name="circle"),
    path("meetings/<uuid:meeting>/waits", companion.waits, name="waits"),
    path("meetings/<uuid:meeting>/needs", companion.needs, name="needs"),
    path("meetings/<uuid:meeting>/debrief", companion.debrief, name="debrief"),
    path("meetings/<uuid:meeting>/method", companion.method, name="method"),
    path("meetings/<uuid:meeting>/wall", pages.wall, name="wall"),
    path("meetings/<uuid:meeting>/met", pages.met, name="met"),
    path("wall/", pages.wall_door, name="wall_door"),
    path("wall/screen", pages.wall_screen, name="wall_screen"),
]
