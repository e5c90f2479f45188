"""The design area as a Django app. It has no models."""

from django.apps import AppConfig


class DesignConfig(AppConfig):
    """Layout, components, form fields, themes and static files."""

    name = "setwise.design"
    label = "design"
