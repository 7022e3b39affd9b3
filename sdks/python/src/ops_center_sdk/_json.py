"""JSON with the limits of the protocol, and with the everyday values of Python."""

from __future__ import annotations

import json
import re
from typing import Any

from ._tables import WIRE_LIMITS
from .errors import MessageTooLarge, ParseError

FRAME_BYTES = int(WIRE_LIMITS["frameBytes"])
DEPTH = int(WIRE_LIMITS["depth"])

_TOKENS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[{]|[\]}]', re.DOTALL)


class NotJson(Exception):
    """A value cannot be written as JSON; the text says why."""


def is_shallow(text: str, most: int = DEPTH) -> bool:
    """Whether no list or object of a JSON text lies deeper than `most`."""
    if text.count("[") + text.count("{") <= most:
        return True
    depth = 0
    for token in _TOKENS.finditer(text):
        first = token.group()[0]
        if first in "[{":
            depth += 1
            if depth > most:
                return False
        elif first in "]}":
            depth -= 1
    return True


def decode(text: str) -> Any:
    """Reads one JSON value. Raises ParseError for what is no JSON, and for what is nested too deeply."""
    if not is_shallow(text):
        raise ParseError(f"a frame may be nested {DEPTH} levels deep")
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise ParseError("a frame must be JSON") from None


def encode(value: Any) -> bytes:
    """Writes a message as a frame without its line feed.

    Beside JSON's own kinds it takes dates and times (RFC 3339; without a zone they are local), UUIDs, decimals,
    enumerations, dataclasses, sets of texts and models that know `model_dump` or `dict`.
    Raises NotJson for anything else and MessageTooLarge beyond the size of a frame.
    """
    try:
        text = _ENCODER.encode(value)
    except (TypeError, ValueError, RecursionError) as problem:
        raise NotJson(_reason(problem)) from None
    # One level is the message around the value.
    if not is_shallow(text):
        raise NotJson(f"it is nested more than {DEPTH} levels deep")
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        # Half of a surrogate pair: it exists in JSON only as an escape.
        data = json.dumps(value, default=_plain, allow_nan=False, separators=(",", ":")).encode("ascii")
    if len(data) > FRAME_BYTES:
        raise MessageTooLarge("a message is too large", {"limit": FRAME_BYTES, "size": len(data)})
    return data


def copy(value: Any) -> Any:
    """The value as the other side of the channel would get it. Raises NotJson and MessageTooLarge."""
    return json.loads(encode(value))


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


def _reason(problem: Exception) -> str:
    text = str(problem)
    if isinstance(problem, RecursionError) or "Circular" in text:
        return "it contains itself, or is nested too deeply"
    if "Out of range float" in text:
        return "NaN and infinite numbers are not JSON"
    return text


def _plain(value: Any) -> Any:
    """Python's everyday values as JSON's."""
    import datetime
    import decimal
    import enum
    import uuid
    from dataclasses import fields, is_dataclass

    if isinstance(value, datetime.datetime):
        return (value if value.tzinfo is not None else value.astimezone()).isoformat()
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value.total_seconds()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, decimal.Decimal):
        return float(value)
    if isinstance(value, enum.Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if not isinstance(value, type):
        for name in ("model_dump", "dict"):
            dump = getattr(value, name, None)
            if callable(dump):
                return dump()
        if hasattr(value, "keys") and hasattr(value, "__getitem__"):
            return {key: value[key] for key in value.keys()}
    raise TypeError(f"a value of type {type(value).__name__} is not JSON")


_ENCODER = json.JSONEncoder(default=_plain, allow_nan=False, ensure_ascii=False, separators=(",", ":"))
