"""The plugin's way to the platform."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Protocol

from ._call import CURRENT
from .errors import InvalidParams, InvalidResult, InvalidState, NoCall

Fields = Dict[str, Any]


class Link(Protocol):
    """What carries a plugin's calls to the platform: the channel of a process, or a platform in the same one."""

    async def request(self, method: str, params: Fields) -> Any:
        """Calls the platform and returns its result. Raises OpsCenterError."""

    def notify(self, method: str, params: Fields) -> None:
        """Tells the platform something that it does not answer."""


class NoLink:
    """Stands in while the plugin runs under no platform, such as after an import by hand."""

    async def request(self, method: str, params: Fields) -> Any:
        """Raises InvalidState."""
        raise InvalidState(
            f"{method}: the plugin runs under no platform; use ops_center_sdk.testing or `ops-center plugin test`",
            {"method": method},
        )

    def notify(self, method: str, params: Fields) -> None:
        """Writes log lines to standard error, since nobody else takes them."""
        if method == "log":
            import sys

            print(f"{params['level']}: {params['message']}", file=sys.stderr)


class Caller:
    """Calls the platform on behalf of the call that is being handled."""

    def __init__(self) -> None:
        self.link: Link = NoLink()

    async def ask(self, method: str, params: Fields, field: str = "") -> Any:
        """Calls the platform and returns a field of its answer.

        Raises NoCall outside of a handler, what the platform answers, and InvalidResult when the answer lacks the field.
        """
        call = CURRENT.get()
        if call is None:
            if isinstance(self.link, NoLink):
                return await self.link.request(method, params)
            raise NoCall(f"{method} outside of any call from the platform", {"method": method})
        answer = await self.link.request(method, {"callId": call.call_id, **params})
        if not isinstance(answer, dict) or (field and field not in answer):
            problem = f"the platform's answer to {method} is no object{f' with {field}' if field else ''}"
            raise InvalidResult(problem, {"handler": method, "problem": problem})
        return answer[field] if field else None

    def tell(self, method: str, params: Fields) -> None:
        """Tells the platform something, with the call that it belongs to if there is one."""
        call = CURRENT.get()
        self.link.notify(method, params if call is None else {"callId": call.call_id, **params})


def zoned(when: Any, what: str) -> datetime:
    """A point in time with its zone; one without is local. Raises InvalidParams."""
    if not isinstance(when, datetime):
        problem = f"{what} must be a datetime, not {type(when).__name__}"
        raise InvalidParams(problem, {"problem": problem})
    return when if when.tzinfo is not None else when.astimezone()


def fields(value: Any, what: str) -> Fields:
    """A mapping as plain fields. Raises InvalidParams."""
    if value is None:
        return {}
    try:
        return dict(value)
    except (TypeError, ValueError):
        problem = f"{what} must be a mapping, not {type(value).__name__}"
        raise InvalidParams(problem, {"problem": problem}) from None
