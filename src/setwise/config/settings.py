"""One file of settings. What differs between installations comes from the environment."""

from pathlib import Path

from setwise.config import contact, databases, env, keys, languages, logs
from setwise.config.mail import *  # noqa: F403
from setwise.config.mail import TASK_APPS
from setwise.config.push import *  # noqa: F403
from setwise.config.secretkey import demo_secret_key
from setwise.config.signin import *  # noqa: F403
from setwise.config.signin import ACCOUNT_MIDDLEWARE, GUARD, SIGN_IN_APPS

# A checkout keeps its data under its own var/; an installed package under the folder it is run in.
_checkout = Path(__file__).resolve().parents[3]
HOME = _checkout if (_checkout / "pyproject.toml").is_file() else Path.cwd()

# --- Demonstration or real -------------------------------------------------------------------
DEMO = env.flag("SETWISE_DEMO")
VAR = env.folder("SETWISE_VAR", HOME / "var" / "demo" if DEMO else HOME / "var")
# The demonstration's door lets people in with one click; its sign-in pages are there when asked for.
SIGN_IN = env.flag("SETWISE_SIGN_IN", default=not DEMO)
# In the demonstration whoever is invited comes in without a code.
INVITES = SIGN_IN or DEMO
DEBUG = False  # Django's debug pages show what people wrote, so there is no debug mode

DATABASES = {
    "default": databases.database(
        env.secret_or("SETWISE_DATABASE_URL", ""), VAR / "setwise.sqlite3"
    ),
    # The keys of the written words, apart from them (docs/adr/0011).
    "keys": databases.of_keys(env.secret_or("SETWISE_KEYS_DATABASE_URL", ""), VAR / "keys.sqlite3"),
}
DATABASE_ROUTERS = ["setwise.store.keys.router.Router"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

if DEMO:
    for each in DATABASES.values():
        databases.refuse_unless_for_show(each)
    KEYRING = keys.demo_keyring(Path(DATABASES["keys"]["NAME"]).parent)
    SECRET_KEY = demo_secret_key(Path(DATABASES["default"]["NAME"]).parent)
    ALLOWED_HOSTS = env.items("SETWISE_ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
else:
    SECRET_KEY = env.secret(
        "SETWISE_SECRET_KEY",
        "It signs sessions: 50 or more random characters, or SETWISE_SECRET_KEY_FILE with a file "
        "that holds them. To only look around, set SETWISE_DEMO=1.",
    )
    ALLOWED_HOSTS = env.items("SETWISE_ALLOWED_HOSTS") or [
        env.required(
            "SETWISE_ALLOWED_HOSTS", "Name the hosts people type, such as setwise.example."
        )
    ]
    KEYRING = keys.keyring()
for each in DATABASES.values():
    if each["ENGINE"].endswith("sqlite3"):
        # Nobody else on the machine looks into a folder that is made here.
        Path(each["NAME"]).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
# Every erasure is written down here, outside both databases, and done again after a restore.
LEDGER = env.folder("SETWISE_LEDGER", VAR / "erasures.jsonl")

# How people reach this installation, for links in mail that is written while nobody asks for a page.
ADDRESS = env.text("SETWISE_ADDRESS", "").rstrip("/") or f"https://{ALLOWED_HOSTS[0].lstrip('.')}"

# --- Areas -----------------------------------------------------------------------------------
AREAS = [
    "setwise.design",
    "setwise.store",
    "setwise.store.keys",
    "setwise.mail",
    "setwise.people",
    "setwise.programmes",
    "setwise.learning",
    "setwise.room",
    "setwise.library",
    "setwise.home",
    *(["setwise.demo"] if DEMO else []),
]
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.staticfiles",
    *SIGN_IN_APPS,
    *TASK_APPS,
    *AREAS,
]
AUTH_USER_MODEL = "people.Person"

# Each one costs time on every request (docs/adr/0001): a new one must earn its place.
MIDDLEWARE = [
    "setwise.config.headers.security_headers",
    # Left out, where there is one language.
    "setwise.people.languages.middleware.Reader",
    "setwise.people.sessions.middleware.Sessions",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    ACCOUNT_MIDDLEWARE,
    "setwise.config.errors.explained",
]
if SIGN_IN:
    MIDDLEWARE.append(GUARD)
if not DEMO:
    MIDDLEWARE.append("setwise.people.terms.guard.guard")
if DEMO:
    MIDDLEWARE.append("setwise.demo.middleware.persona")
ROOT_URLCONF = "setwise.config.urls"
WSGI_APPLICATION = "setwise.config.wsgi.application"
CSRF_FAILURE_VIEW = "setwise.config.errors.csrf_failure"
TEMPLATES = [
    {
        "BACKEND": "setwise.config.jinja.Templates",
        "APP_DIRS": True,
        "DIRS": [Path(__file__).with_name("templates")],
        "OPTIONS": {"environment": "setwise.design.jinja.environment"},
    }
]

# --- Language and time -----------------------------------------------------------------------
LOCALE_PATHS = [Path(__file__).resolve().parents[1] / "locale"]
LANGUAGES = languages.found(LOCALE_PATHS[0])
# Where nobody chose another: mails, and live screens, which are drawn once for all who see the same.
LANGUAGE_CODE = languages.chosen(env.text("SETWISE_LANGUAGE", languages.ENGLISH), LANGUAGES)
USE_I18N = True
TIME_ZONE = "Europe/London"
USE_TZ = True

# --- Static files ----------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STORAGES = {
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# --- Cookies and transport -------------------------------------------------------------------
# HTTP clients other than browsers refuse __Host- cookies over plain HTTP, which is what the
# demonstration speaks on localhost.
SESSION_ENGINE = "setwise.people.sessions.store"
SESSION_COOKIE_NAME = "setwise-demo" if DEMO else "__Host-setwise"
CSRF_COOKIE_NAME = "setwise-demo-csrf" if DEMO else "__Host-setwise-csrf"
LANGUAGE_COOKIE_NAME = "setwise-language" if DEMO else "__Host-setwise-language"
LANGUAGE_COOKIE_SECURE = not DEMO
DEVICE_COOKIE_NAME = "setwise-device" if DEMO else "__Host-setwise-device"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEMO
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 0 if DEMO else 2 * 365 * 24 * 3600
# Our own middleware sets the headers of these two, on every answer and not only on Django's.
SILENCED_SYSTEM_CHECKS = ["security.W001", "security.W002"]

# --- Limits ----------------------------------------------------------------------------------
BODY_LIMIT = env.number("SETWISE_BODY_LIMIT", 1_000_000, least=1_000)
# One file of a library; larger bodies are taken at its address only (config/edge.py).
UPLOAD_LIMIT = env.number("SETWISE_UPLOAD_LIMIT", 5_000_000, least=100_000)
FILE_UPLOAD_MAX_MEMORY_SIZE = max(BODY_LIMIT, UPLOAD_LIMIT + 100_000)
BODY_SECONDS = env.number("SETWISE_BODY_SECONDS", 30, least=1)
DATA_UPLOAD_MAX_MEMORY_SIZE = BODY_LIMIT
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
DATA_UPLOAD_MAX_NUMBER_FILES = 1
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
# Two threads answer pages about as fast as two cores can (docs/adr/0001).
PAGE_THREADS = env.number("SETWISE_PAGE_THREADS", 2, least=1)

# --- Whom to tell of a hole ------------------------------------------------------------------
# Served at /.well-known/security.txt: mail addresses or https ones, with commas.
SECURITY_CONTACTS = contact.contacts()

# --- Sets of one's own -----------------------------------------------------------------------
# Whether anybody who can prove an address may start a set outside any programme, at /start/.
OWN_SETS = env.flag("SETWISE_OWN_SETS", default=not DEMO)

# --- Calls -----------------------------------------------------------------------------------
# Where the link of a call may lead; a host that begins with a dot, and all below it.
CALL_HOSTS = env.items(
    "SETWISE_CALL_HOSTS",
    "teams.microsoft.com,teams.live.com,.zoom.us,meet.google.com,.webex.com",
)

# --- The room --------------------------------------------------------------------------------
# Seconds without a connection after which somebody else may take the chair. The ring shows after
# eight that somebody is away; nobody should lose the chair before that.
PRESENCE_GRACE = env.number("SETWISE_PRESENCE_GRACE", 30, least=10)
# How many wall codes that do not fit one person or browser may type in ten minutes, and all who
# share an address: a hospital may have one for everybody.
WALL_TRIES = env.number("SETWISE_WALL_TRIES", 20, least=1)
WALL_TRIES_PER_ADDRESS = env.number("SETWISE_WALL_TRIES_PER_ADDRESS", 300, least=1)

LOGGING = logs.logging_settings(env.text("SETWISE_LOG_LEVEL", "INFO"))
