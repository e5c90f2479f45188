"""What stands in the way, as a row keeps it."""

from collections.abc import Mapping
from typing import Any

from setwise.core.forming import Clash, ClashKind, Rule


def kept(clash: Clash | None) -> dict[str, Any]:
    """As a row keeps it; empty for none."""
    if clash is None:
        return {}
    return {
        "kind": clash.kind.value,
        "people": list(clash.people),
        "rules": [rule.value for rule in clash.rules],
        "relax": [rule.value for rule in clash.relax],
        "guides": list(clash.guides),
        "slots": list(clash.slots),
        "others": list(clash.others),
        "need": clash.need,
        "have": clash.have,
        "smallest": clash.smallest,
    }


def read(data: Mapping[str, Any]) -> Clash | None:
    """What a row keeps."""
    if not data:
        return None
    return Clash(
        kind=ClashKind(data["kind"]),
        people=tuple(data["people"]),
        rules=tuple(Rule(rule) for rule in data["rules"]),
        relax=tuple(Rule(rule) for rule in data["relax"]),
        guides=tuple(data["guides"]),
        slots=tuple(data["slots"]),
        others=tuple(data["others"]),
        need=data["need"],
        have=data["have"],
        smallest=data["smallest"],
    )
