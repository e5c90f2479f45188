from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "setwise.demo"
    label = "demo"

    def ready(self) -> None:
        """Put the demonstration's door at the front."""
        from setwise.demo import pages
        from setwise.home import door

        door.put_up(pages.door)
