"""What the parameters of the platform's requests look like; checked before a handler sees them."""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Mapping, Optional

Check = Callable[[Any], Optional[str]]


def _text(least: int, most: int, pattern: Optional[str] = None) -> Check:
    def check(value: Any) -> Optional[str]:
        if not isinstance(value, str):
            return "must be text"
        if not least <= len(value) <= most:
            return f"must have {least} to {most} characters"
        return None if pattern is None or re.search(pattern, value) else f"must match {pattern}"

    return check


def _fields(value: Any) -> Optional[str]:
    return None if isinstance(value, dict) else "must be an object"


def _texts_by_name(value: Any) -> Optional[str]:
    fits = isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    return None if fits else "must be an object of texts"


def _anything(value: Any) -> Optional[str]:
    return None


def _number(least: float, whole: bool = False) -> Check:
    def check(value: Any) -> Optional[str]:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or (whole and value != int(value)):
            return "must be a whole number" if whole else "must be a number"
        return None if value >= least else f"must be at least {least}"

    return check


def _list_of(item: Check, least: int = 0) -> Check:
    def check(value: Any) -> Optional[str]:
        if not isinstance(value, list):
            return "must be a list"
        if len(value) < least:
            return f"must have at least {least} items"
        return next((f"/{at} {problem}" for at, one in enumerate(value) for problem in [item(one)] if problem), None)

    return check


def _object(**checks: Check) -> Check:
    """Checks fields by name; a name that ends in an underscore may be left out."""
    table = [(name.rstrip("_"), name.endswith("_"), check) for name, check in checks.items()]

    def check_object(value: Any) -> Optional[str]:
        if not isinstance(value, dict):
            return "must be an object"
        for name, optional, check in table:
            if name not in value:
                if optional:
                    continue
                return f"must have {name}"
            problem = check(value[name])
            if problem is not None:
                return f"/{name}{'' if problem.startswith('/') else ' '}{problem}"
        return None

    return check_object


_NAME = _text(1, 200)
_VERSION = _text(1, 128)
_CTX = _object(
    callId=_NAME,
    tenantId_=_NAME,
    userId_=_NAME,
    deadlineMs_=_number(0),
    traceparent_=_text(0, 200),
    hop_=_number(0, whole=True),
)

_PARAMS: Dict[str, Check] = {
    "initialize": _object(
        protocolVersions=_list_of(_number(1, whole=True), 1),
        host=_object(name=_NAME, version=_VERSION),
        plugin=_object(id=_NAME, version=_VERSION),
        granted=_list_of(_NAME),
        limits=_fields,
        sandbox=_object(level=_NAME),
        config=_fields,
    ),
    "lifecycle/install": _object(ctx=_CTX),
    "lifecycle/enable": _object(ctx=_CTX),
    "lifecycle/disable": _object(ctx=_CTX),
    "lifecycle/update": _object(ctx=_CTX, oldVersion=_VERSION, newVersion=_VERSION),
    "lifecycle/uninstall": _object(ctx=_CTX),
    "lifecycle/configChange": _object(ctx=_CTX, oldConfig=_fields, newConfig=_fields),
    "hook/action": _object(ctx=_CTX, id=_NAME, name=_NAME, args=_fields),
    "hook/filter": _object(ctx=_CTX, id=_NAME, name=_NAME, value=_anything),
    "http/request": _object(
        ctx=_CTX,
        id=_NAME,
        method=_text(0, 20, "^[A-Z]+$"),
        path=_text(0, 8192),
        pathParams=_texts_by_name,
        query=_texts_by_name,
        headers=_texts_by_name,
        body=_anything,
    ),
    "job/run": _object(ctx=_CTX, name=_NAME, args=_fields),
    "health/ping": _object(),
    "health/check": _object(ctx=_CTX),
    "shutdown": _object(),
}

METHODS = frozenset(_PARAMS)


def find_problem(method: str, params: Mapping[str, Any]) -> Optional[str]:
    """What is wrong with the parameters of a request from the platform; None when nothing is."""
    problem = _PARAMS[method](params)
    return None if problem is None else f"{'' if problem.startswith('/') else 'the value '}{problem}"
