"""The call from the platform that is being handled."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any, Dict, Mapping, NamedTuple, Optional


class Call(NamedTuple):
    """For whom and on whose behalf the platform calls. Calls that the plugin makes meanwhile carry `call_id`."""

    call_id: str
    tenant_id: Optional[str] = None
    user_id: Optional[str] = None
    hop: int = 0

    def arguments(self) -> Dict[str, str]:
        """What a handler may ask for by name beside its own arguments."""
        given = {"tenant_id": self.tenant_id, "user_id": self.user_id}
        return {name: value for name, value in given.items() if value is not None}


#: The call that the running handler belongs to; tasks and threads that it starts inherit it.
CURRENT: "ContextVar[Optional[Call]]" = ContextVar("ops_center_call", default=None)


def read_call(ctx: Mapping[str, Any]) -> Call:
    """The call that a message's `ctx` describes."""
    return Call(ctx["callId"], ctx.get("tenantId"), ctx.get("userId"), int(ctx.get("hop", 0)))
