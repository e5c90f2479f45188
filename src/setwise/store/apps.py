from django.apps import AppConfig


class StoreConfig(AppConfig):
    name = "setwise.store"
    label = "store"
