"""The figures of what is kept, taken from where the code itself takes them."""

from datetime import timedelta

from django.conf import settings


def figures() -> dict[str, int | str]:
    """Each figure by the name under which the descriptions call it."""
    parts = (_of_meetings(), _of_people(), _of_sessions(), _of_periods())
    return {key: value for part in parts for key, value in part.items()} | _of_kinds()


def _of_periods() -> dict[str, int]:
    """What is usual, of each period that is counted in months."""
    from setwise.people.retention import periods

    return {f"{each.key}_months": each.usual for each in periods.every() if not each.column}


def _of_kinds() -> dict[str, str]:
    """What people can write for themselves, as the areas registered it."""
    from setwise.store import private_kinds

    told = sorted(each.told for each in private_kinds.every())
    return {"private_kinds": "; ".join(told) if told else "no page writes any yet"}


def _of_meetings() -> dict[str, int]:
    from setwise.mail import upkeep
    from setwise.people.models import Organisation
    from setwise.programmes.forming import upkeep as forming
    from setwise.room import tries
    from setwise.store.keys import cabinet

    return {
        "grace": Organisation._meta.get_field("grace_days").get_default(),
        "mail_days": upkeep.KEPT.days,
        "task_days": upkeep.TASKS_KEPT.days,
        "forming_days": forming.KEPT.days,
        "wall_minutes": tries.WITHIN // timedelta(minutes=1),
        "key_seconds": int(cabinet.REMEMBERED_FOR),
    }


def _of_people() -> dict[str, int]:
    from setwise.core import farewell
    from setwise.home import erasing
    from setwise.people.audit import keeping
    from setwise.people.models import Organisation
    from setwise.people.push import usecases as push
    from setwise.people.setup import usecases

    return {
        "audit_months": Organisation._meta.get_field("keep_audit_months").get_default(),
        "installation_months": keeping.INSTALLATION_MONTHS,
        "mind_days": erasing.DAYS_TO_CHANGE_ONES_MIND,
        "farewell_days": farewell.DAYS,
        "farewell_reminded": farewell.REMINDED_BEFORE,
        "device_days": push.KEPT.days,
        "setup_hours": usecases.LASTS // timedelta(hours=1),
    }


def _of_sessions() -> dict[str, int]:
    from setwise.people.sessions import standing

    return {
        "shared_minutes": standing.SHARED_IDLE // standing.MINUTE,
        "shared_hours": standing.SHARED_LASTS // standing.HOUR,
        "own_days": standing.OWN_LASTS // standing.DAY,
        "wider_minutes": standing.WIDER_IDLE // standing.MINUTE,
        "nobody_days": standing.NOBODYS_LASTS // standing.DAY,
        "code_minutes": settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT // 60,
        "tries_hours": _longest_try() // 3600,
    }


def _longest_try() -> int:
    """Seconds for which a try at signing in counts at most."""
    from allauth.core.internal.ratelimit import parse_rates

    rates = settings.ACCOUNT_RATE_LIMITS.values()
    return max(int(rate.duration) for each in rates for rate in parse_rates(each))
