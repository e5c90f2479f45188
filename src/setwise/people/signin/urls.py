"""All addresses of signing in. What allauth offers besides these is not there.

The names that begin with account_, mfa_, openid_ and socialaccount_ are those that allauth asks for.
"""

from django.urls import URLPattern, path

from setwise.people.signin import again, connecting, entering, lost, managing, providing

_with = "organisation/<uuid:organisation>/sign-in-with/"
_lost = "organisation/<uuid:organisation>/lost-second-step/"

urlpatterns: list[URLPattern] = [
    path("sign-in/", entering.sign_in, name="account_login"),
    path("sign-in/code", entering.code, name="account_confirm_login_code"),
    path("sign-in/passkey", entering.passkey, name="mfa_login_webauthn"),
    path("sign-in/password", entering.password, name="signin_password"),
    path("sign-in/second-step", entering.second_step, name="mfa_authenticate"),
    path("sign-in/paused", entering.paused, name="account_inactive"),
    path("sign-in/with/stopped", connecting.stopped, name="socialaccount_login_cancelled"),
    path("sign-in/with/<slug:provider>/", connecting.there, name="openid_connect_login"),
    path("sign-in/with/<slug:provider_id>/back", connecting.back, name="openid_connect_callback"),
    path("sign-out/", entering.sign_out, name="account_logout"),
    path("account/", managing.account, name="signin_account"),
    path("account/again/", again.again, name="account_reauthenticate"),
    path("account/second-step/", managing.set_up, name="signin_set_up"),
    path("account/passkeys/add", managing.add_passkey, name="signin_add_passkey"),
    path("account/app/add", managing.add_app, name="signin_add_app"),
    path("account/steps/<int:step>/remove", managing.remove, name="signin_remove"),
    path("account/recovery-codes/", managing.recovery_codes, name="signin_recovery_codes"),
    path("account/password/", managing.set_password, name="signin_set_password"),
    path("account/password/remove", managing.remove_password, name="signin_remove_password"),
    path("account/with/<slug:provider>/connect", connecting.connect, name="signin_connect"),
    path("account/with/<int:account>/remove", connecting.disconnect, name="signin_disconnect"),
    path(_with, providing.providers, name="signin_providers"),
    path(f"{_with}<uuid:provider>/", providing.provider, name="signin_provider"),
    path(_lost, lost.lost_steps, name="signin_lost_steps"),
    path(f"{_lost}<uuid:step>", lost.end_lost_step, name="signin_end_lost_step"),
]
