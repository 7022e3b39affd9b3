"""Which granted permission covers which needed one."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Optional

from ._tables import API_METHODS, METHOD_PERMISSIONS


def covers(granted: str, needed: str) -> bool:
    """Whether a granted permission covers a needed one.

    A permission is parts joined by colons; `*` stands for one part, and at the end for all that follow:
    `api:*:read` covers `api:users:read`, `api:*` covers all of the API. Anything malformed covers
    nothing, and a needed permission is never a pattern.
    """
    if needed == "" or "*" in needed:
        return False
    have, want = granted.split(":"), needed.split(":")
    if len(have) > len(want) or (len(have) < len(want) and have[-1] != "*"):
        return False
    return all(part != "" and part in ("*", want[index]) for index, part in enumerate(have))


def is_granted(granted: Iterable[str], needed: str) -> bool:
    """Whether one of the granted permissions covers the needed one."""
    return any(covers(permission, needed) for permission in granted)


def needed_permission(method: str, params: Dict[str, Any]) -> Optional[str]:
    """The permission that a call from a plugin needs; None when it needs none.

    Takes the protocol's method and its parameters. An API call that the table does not have needs none: it fails otherwise.
    """
    if method == "api/call":
        entry = API_METHODS.get(params.get("resource", ""), {}).get(params.get("method", ""))
        return None if entry is None else str(entry["permission"])
    permission = METHOD_PERMISSIONS.get(method)
    return None if permission is None else str(permission)
