"""The addresses of one's own record of learning."""

from django.urls import path

from setwise.learning.record import entry_pages, pages, piece_pages

app_name = "record"
urlpatterns = [
    path("yours/record/", pages.record, name="record"),
    path("yours/record/registration", pages.registration, name="registration"),
    path("yours/record/meetings/<uuid:meeting>", entry_pages.meeting, name="entry"),
    path("yours/record/add", entry_pages.add, name="add"),
    path("yours/record/entries/<uuid:entry>", entry_pages.change, name="change"),
    path("yours/record/back/<uuid:piece>", pages.put_back, name="put_back"),
    path("yours/record/feedback/", piece_pages.feedback, name="feedback"),
    path("yours/record/feedback/add", piece_pages.add_feedback, name="add_feedback"),
    path("yours/record/feedback/<uuid:piece>", piece_pages.change_feedback, name="change_feedback"),
    path("yours/record/practice/", piece_pages.practice, name="practice"),
    path("yours/record/practice/add", piece_pages.add_practice, name="add_practice"),
    path("yours/record/practice/<uuid:piece>", piece_pages.change_practice, name="change_practice"),
    path("yours/record/discussion", piece_pages.discussion, name="discussion"),
    path("yours/record/confirmation", piece_pages.confirmation, name="confirmation"),
]
