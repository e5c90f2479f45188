"""The addresses at which a cohort's sets are formed."""

from django.urls import path

from setwise.programmes.forming import hand_pages, pages

app_name = "forming"
_here = "organisation/<uuid:organisation>/cohorts/<uuid:cohort>/forming/"

urlpatterns = [
    path(_here, pages.sets, name="sets"),
    path(f"{_here}ask", pages.ask, name="ask"),
    path(f"{_here}people/<uuid:enrolment>", hand_pages.person, name="person"),
    path(f"{_here}sets/<int:number>", hand_pages.one, name="set"),
    path(f"{_here}accept", hand_pages.accept, name="accept"),
    path(f"{_here}made", hand_pages.made, name="made"),
]
