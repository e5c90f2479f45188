"""The addresses of what is about a person as a whole."""

from django.urls import path

from setwise.home import pages, rights
from setwise.home.facilitator import pages as facilitator
from setwise.home.lead import pages as lead

app_name = "home"
urlpatterns = [
    path("", pages.front, name="front"),
    path("invited/<uuid:organisation>", pages.answer, name="answer"),
    path("meetings/<uuid:meeting>/coming", pages.coming, name="coming"),
    path("meetings/<uuid:meeting>/brief", facilitator.brief, name="brief"),
    path("organisation/<uuid:organisation>/at-a-glance", lead.glance, name="glance"),
    path("account/your-data/", rights.your_data, name="your_data"),
    path("account/your-data/download", rights.take, name="take"),
    path("account/your-data/erase", rights.erase, name="erase"),
    path("account/your-data/stay", rights.stay, name="stay"),
]
