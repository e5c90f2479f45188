from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "setwise.people"
    label = "people"
