from django.apps import AppConfig


class KeysConfig(AppConfig):
    """The keys of sets and people, in a database of their own."""

    name = "setwise.store.keys"
    label = "keys"
