"""How signing in is set, for django-allauth and what it stands on (docs/adr/0009).

Only these pages of it are ours to use: see setwise/people/signin/urls.py.
"""

from typing import Any

from setwise.config import env

AREA = "setwise.people.signin"
SIGN_IN_APPS = ["allauth", "allauth.account", "allauth.mfa", "allauth.socialaccount", AREA]
ACCOUNT_MIDDLEWARE = "allauth.account.middleware.AccountMiddleware"
GUARD = "setwise.people.signin.guard.guard"

# Secret keys that this installation had before: they open what they sealed, and seal nothing new.
SECRET_KEY_FALLBACKS = env.items("SETWISE_FORMER_SECRET_KEYS")

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS: list[dict[str, Any]] = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("name", "short_name", "email")},
    },
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# --- Accounts --------------------------------------------------------------------------------
ACCOUNT_ADAPTER = "setwise.people.signin.adapters.Accounts"
ACCOUNT_TEMPLATE_EXTENSION = "jinja"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # the code is the proof; nobody signs up by themselves
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # our own letter goes out instead
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 10 * 60
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
# Eight digits: a phone shows its number pad, and guessing for a whole day stays hopeless.
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "length": 8, "dashed": False}

# By account first. Hundreds of nurses share one trust's address, so the limit by address is wide.
TRIES_PER_ADDRESS = env.number("SETWISE_TRIES_PER_ADDRESS", 600, least=10)
_BY_ADDRESS = f"{TRIES_PER_ADDRESS}/10m/ip"
ACCOUNT_RATE_LIMITS = {
    "request_login_code": f"5/10m/key,{_BY_ADDRESS}",
    "enter_login_code": f"5/10m/key,{_BY_ADDRESS}",
    "use_passkey": _BY_ADDRESS,
    "type_room_code": f"20/10m/key,{_BY_ADDRESS}",
    "turn_on_push": "10/h/key",
    "login_failed": f"5/5m/key,30/d/key,{_BY_ADDRESS}",
}

# --- Second step -----------------------------------------------------------------------------
MFA_ADAPTER = "setwise.people.signin.adapters.Factors"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Setwise"
MFA_TOTP_TOLERANCE = 1  # half a minute early or late: clocks of old phones
MFA_WEBAUTHN_USER_VERIFICATION = "required"

# --- Identity providers ----------------------------------------------------------------------
SOCIALACCOUNT_ADAPTER = "setwise.people.signin.adapters.Providers"
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False
SOCIALACCOUNT_EMAIL_VERIFICATION = "none"
SOCIALACCOUNT_QUERY_EMAIL = False
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_REQUESTS_TIMEOUT = 5
# Providers within the network that may be asked all the same, by their host names: the operator's
# to say, for an administrator could name any address of the network otherwise.
PROVIDERS_INSIDE = frozenset(each.lower() for each in env.items("SETWISE_PROVIDERS_INSIDE"))

# --- What all processes must know of each other: tries and used codes --------------------------
# In the database, which every process shares anyway: another service would be one more to keep.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "signin_cache",
        # Django's own limit is 300, after which it would forget tries that still count.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}
