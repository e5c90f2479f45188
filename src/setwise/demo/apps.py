from django.apps import AppConfig
from django.conf import settings


class DemoConfig(AppConfig):
    name = "setwise.demo"
    label = "demo"

    def ready(self) -> None:
        """Put the demonstration's door at the front."""
        from setwise.demo import hurry, pages
        from setwise.home import door

        door.put_up(pages.door)
        if settings.DEMO:
            hurry.hurry()
