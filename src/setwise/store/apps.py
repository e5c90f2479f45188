from django.apps import AppConfig
from django.db.models.signals import post_migrate


class StoreConfig(AppConfig):
    name = "setwise.store"
    label = "store"

    def ready(self) -> None:
        """Every migration ends with the wall round its tables."""
        from setwise.store.policies import build_after_migrating

        post_migrate.connect(build_after_migrating, dispatch_uid="setwise.store.policies")
