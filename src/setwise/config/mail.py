"""Settings of mail and of the worker (docs/how-to/send-mail.md)."""

from django.core.exceptions import ImproperlyConfigured

from setwise.config import env

__all__ = [
    "DEFAULT_FROM_EMAIL",
    "EMAIL_BACKEND",
    "MAIL_IS_KEPT",
    "SERVER_EMAIL",
    "SMTP_HOST",
    "SMTP_PASSWORD",
    "SMTP_PORT",
    "SMTP_TIMEOUT",
    "SMTP_TLS",
    "SMTP_USER",
    "TASKS",
    "TASK_APPS",
]

TASK_APPS = ["django_tasks", "django_tasks_db"]
TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend",
        "QUEUES": ["mail", "push", "house", "long"],
    },
}

# Libraries that send mail post it into the outbox as well.
EMAIL_BACKEND = "setwise.mail.backend.Outbox"
# In the demonstration nothing leaves the machine: mail is read on a page.
MAIL_IS_KEPT = env.flag("SETWISE_DEMO")

_PORTS = {"starttls": 587, "tls": 465, "none": 25}

# Without a server and an address the worker does not start, and says what is missing.
SMTP_HOST = env.text("SETWISE_SMTP_HOST", "")
SMTP_TLS = env.one_of("SETWISE_SMTP_TLS", "starttls", *_PORTS)
SMTP_PORT = env.number("SETWISE_SMTP_PORT", _PORTS[SMTP_TLS], least=1)
SMTP_USER = env.text("SETWISE_SMTP_USER", "")
SMTP_PASSWORD = (
    env.secret("SETWISE_SMTP_PASSWORD", "SETWISE_SMTP_USER signs in at the mail server with it.")
    if SMTP_USER
    else ""
)
if SMTP_USER and SMTP_TLS == "none":
    raise ImproperlyConfigured(
        "SETWISE_SMTP_USER is set and SETWISE_SMTP_TLS is none: the password would be sent in the "
        "clear. Write starttls or tls, or unset SETWISE_SMTP_USER."
    )
# Seconds without a word from the mail server.
SMTP_TIMEOUT = env.number("SETWISE_SMTP_TIMEOUT", 10, least=1)

DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.mailbox(
    "SETWISE_MAIL_FROM", "Setwise <setwise@demo.invalid>" if MAIL_IS_KEPT else ""
)
