"""A real installation's settings; mails lie in a folder, where a journey finds them."""

import os

from setwise.config.settings import *  # noqa: F403

EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = os.environ["SETWISE_TEST_MAILS"]
