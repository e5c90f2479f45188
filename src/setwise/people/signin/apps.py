from django.apps import AppConfig


class SigninConfig(AppConfig):
    name = "setwise.people.signin"
    label = "signin"
