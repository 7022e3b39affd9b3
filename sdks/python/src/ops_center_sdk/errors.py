"""Failures by name: what the platform answers, and what the SDK says to the author of a plugin.

Every class that travels carries the name and code of the protocol's table of errors, so the same
failure is the same class in a unit test, in a process and in production.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Mapping, Optional, Type

from ._tables import ERRORS


class OpsCenterError(Exception):
    """A failure that the platform and its plugins know by name.

    `data` holds the fields that the table of errors lists for the name, `remedy` what can be done.
    """

    name: ClassVar[str] = "InternalError"

    def __init__(self, message: str = "", data: Optional[Mapping[str, Any]] = None) -> None:
        super().__init__(message)
        self.message = message or str(ERRORS[self.name]["meaning"])
        self.data: Dict[str, Any] = dict(data or {})

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r}, {self.data!r})"

    def __reduce__(self) -> Any:
        return type(self), (self.message, self.data)

    @property
    def code(self) -> int:
        """The number of the error in JSON-RPC 2.0."""
        return int(ERRORS[self.name]["code"])

    @property
    def remedy(self) -> str:
        """What the author of a plugin, or the operator of a host, can do."""
        return str(ERRORS[self.name]["remedy"])

    def to_wire(self) -> Dict[str, Any]:
        """The error as it travels in a JSON-RPC 2.0 response."""
        return {"code": self.code, "message": self.message, "data": {**self.data, "name": self.name}}


class ParseError(OpsCenterError):
    """A frame is not one JSON value in UTF-8."""

    name = "ParseError"


class InvalidRequest(OpsCenterError):
    """A frame is JSON but no message of JSON-RPC 2.0."""

    name = "InvalidRequest"


class MethodNotFound(OpsCenterError):
    """The other side has no such method."""

    name = "MethodNotFound"


class InvalidParams(OpsCenterError, ValueError):
    """The parameters do not fit the method. `data["problem"]` says what is wrong."""

    name = "InvalidParams"


class InternalError(OpsCenterError):
    """The side that was called has a defect."""

    name = "InternalError"


class PermissionDenied(OpsCenterError, PermissionError):
    """The plugin does not hold the permission that a call needs."""

    name = "PermissionDenied"

    @property
    def permission(self) -> str:
        """The permission to ask for in plugin.yaml."""
        return str(self.data.get("permission", ""))

    @property
    def method(self) -> str:
        """What was called."""
        return str(self.data.get("method", ""))


class RateLimited(OpsCenterError):
    """The plugin made more calls in an hour than its limit allows."""

    name = "RateLimited"

    @property
    def retry_after_ms(self) -> int:
        """Milliseconds until a call is possible again."""
        return int(self.data.get("retryAfterMs", 0))


class Timeout(OpsCenterError, TimeoutError):
    """There was no answer before the deadline."""

    name = "Timeout"


class Cancelled(OpsCenterError):
    """The caller took the call back."""

    name = "Cancelled"


class ResourceExhausted(OpsCenterError):
    """The plugin used up a resource that is limited while it runs."""

    name = "ResourceExhausted"


class QuotaExceeded(OpsCenterError):
    """What the plugin wants to keep is more than its quota."""

    name = "QuotaExceeded"


class PluginCrashed(OpsCenterError):
    """The other end of the channel went away before it answered."""

    name = "PluginCrashed"


class CircuitOpen(OpsCenterError):
    """The handler failed too often in a row and is not called for a while."""

    name = "CircuitOpen"


class TenantMismatch(OpsCenterError):
    """A call names another tenant than the one it is made for."""

    name = "TenantMismatch"


class MessageTooLarge(OpsCenterError):
    """A message is larger than a frame may be."""

    name = "MessageTooLarge"


class HandlerFailed(OpsCenterError):
    """A handler of the plugin raised an exception. `data["trace"]` shows where."""

    name = "HandlerFailed"


class InvalidResult(OpsCenterError):
    """A handler returned what cannot be sent, or what its hook does not allow."""

    name = "InvalidResult"


class UnknownHandler(OpsCenterError, LookupError):
    """The plugin has no such hook, filter, route or job."""

    name = "UnknownHandler"


class ConfigInvalid(OpsCenterError, ValueError):
    """The configuration does not fit the plugin's `config_schema`."""

    name = "ConfigInvalid"

    @property
    def problems(self) -> List[Dict[str, str]]:
        """Each problem as a mapping with `field` and `message`."""
        return list(self.data.get("problems", []))


class NotFound(OpsCenterError, LookupError):
    """The thing that a call names does not exist, or the tenant may not see it."""

    name = "NotFound"


class NoCall(OpsCenterError, RuntimeError):
    """The plugin called the platform outside of any call from it, so no tenant is known."""

    name = "NoCall"


class InvalidState(OpsCenterError, RuntimeError):
    """The message comes at a moment at which it is not allowed."""

    name = "InvalidState"


class DatabaseFailed(OpsCenterError):
    """The plugin's database refused a statement. `data["problem"]` holds what it said."""

    name = "DatabaseFailed"


class RegistrationError(Exception):
    """A plugin's code registers something that cannot work; raised when the code is loaded."""


class UnknownHook(RegistrationError):
    """The platform has no hook or filter of this name."""


class EntryNotFound(RegistrationError):
    """The entry point names no plugin."""


class HandlerInterrupted(BaseException):
    """Raised inside a handler that holds the event loop beyond its deadline in a unit test.

    It is no `Exception`, so that a handler's `except Exception` does not swallow it.
    """


def _by_name() -> Dict[str, Type[OpsCenterError]]:
    classes: Dict[str, Type[OpsCenterError]] = {}
    for value in globals().values():
        if isinstance(value, type) and issubclass(value, OpsCenterError) and value is not OpsCenterError:
            classes[value.name] = value
    return classes


BY_NAME: Dict[str, Type[OpsCenterError]] = _by_name()


def from_wire(error: Mapping[str, Any]) -> OpsCenterError:
    """The exception for the `error` of a response. One that this version does not know becomes InternalError."""
    raw = error.get("data")
    data = dict(raw) if isinstance(raw, Mapping) else {}
    code, name, message = error.get("code"), data.pop("name", None), str(error.get("message", ""))
    if isinstance(name, str) and name in BY_NAME and ERRORS[name]["code"] == code:
        return BY_NAME[name](message, data)
    for known, cls in BY_NAME.items():
        if ERRORS[known]["code"] == code:
            return cls(message, data)
    return InternalError(message, data)
