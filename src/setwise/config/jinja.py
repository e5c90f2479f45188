"""Django's Jinja2 backend, looking in the `templates/` folder of every area."""

from django.template.backends.jinja2 import Jinja2


class Templates(Jinja2):
    """Only Jinja2 templates exist here, so they need no `jinja2/` folder of their own."""

    app_dirname = "templates"
