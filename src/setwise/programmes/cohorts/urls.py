"""The addresses at which programmes and cohorts are looked after."""

from django.urls import path

from setwise.programmes.cohorts import asking_pages, cohort_pages, pages, people_pages

app_name = "cohorts"
_here = "organisation/<uuid:organisation>/programmes/"
_programme = f"{_here}<uuid:programme>/"
_cohort = "organisation/<uuid:organisation>/cohorts/<uuid:cohort>/"

urlpatterns = [
    path(_here, pages.every, name="every"),
    path(f"{_here}start", pages.start_programme, name="start_programme"),
    path(_programme, pages.programme, name="programme"),
    path(f"{_programme}settings", pages.change_programme, name="change_programme"),
    path(f"{_programme}end", pages.end_programme, name="end_programme"),
    path(f"{_programme}cohorts/start", pages.start_cohort, name="start_cohort"),
    path(_cohort, cohort_pages.cohort, name="cohort"),
    path(f"{_cohort}settings", cohort_pages.change, name="settings"),
    path(f"{_cohort}link", cohort_pages.link, name="link"),
    path(f"{_cohort}people/", people_pages.people, name="people"),
    path(f"{_cohort}people/<uuid:enrolment>", people_pages.place, name="place"),
    path(f"{_cohort}wishes", asking_pages.wishes, name="wishes"),
    path(f"{_cohort}facilitators", asking_pages.offers, name="offers"),
]
