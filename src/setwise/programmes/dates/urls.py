"""The addresses at which dates are found, asked for and changed."""

from django.urls import path

from setwise.programmes.dates import cohort_pages, my_pages, roster_pages, set_pages

app_name = "dates"
_cohort = "organisation/<uuid:organisation>/cohorts/<uuid:cohort>/dates/"
_rosters = "organisation/<uuid:organisation>/rosters/"
_set = "organisation/<uuid:organisation>/sets/<uuid:learning_set>/dates/"

urlpatterns = [
    path(_cohort, cohort_pages.cohort, name="cohort"),
    path(f"{_cohort}many", cohort_pages.many, name="many"),
    path(_rosters, roster_pages.rosters, name="rosters"),
    path(f"{_rosters}roster.csv", roster_pages.template, name="template"),
    path(f"{_rosters}<uuid:upload>/", roster_pages.look, name="look"),
    path(f"{_rosters}<uuid:upload>/problems.csv", roster_pages.problems, name="problems"),
    path(_set, set_pages.one, name="one"),
    path(f"{_set}<int:number>/", set_pages.choose, name="choose"),
    path(f"{_set}<uuid:meeting>/", set_pages.meeting, name="meeting"),
    path("organisation/<uuid:organisation>/my-calendar/", my_pages.my_calendar, name="my_calendar"),
    path("dates/of/<uuid:learning_set>/", my_pages.mine, name="mine"),
    path("dates/<str:token>/", my_pages.poll, name="poll"),
]
