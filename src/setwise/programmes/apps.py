from django.apps import AppConfig


class ProgrammesConfig(AppConfig):
    name = "setwise.programmes"
    label = "programmes"
