from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "setwise.home"
    label = "home"
