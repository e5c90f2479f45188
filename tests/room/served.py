"""Settings of a served installation: those of the product, with shorter waits (see `quick`)."""

from setwise.config.settings import *  # noqa: F403
from setwise.config.settings import INSTALLED_APPS

INSTALLED_APPS += ["tests.room.quick.Quick", "tests.room.dying.Dying"]
STORAGES = {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
