"""Settings in which a measurement may ask for as many codes as it likes."""

from setwise.config.settings import *  # noqa: F403

ACCOUNT_RATE_LIMITS = {"request_login_code": "1000000/1m/key"}
