"""Numbers for the plugin's author: `await plugin.analytics.track("prediction_made", {...})`."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from ._link import Caller, fields


class Analytics:
    """Events that the author's dashboard counts."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def track(self, event: str, properties: Optional[Mapping[str, Any]] = None) -> None:
        """Counts an event with its properties. Never put personal data into them."""
        await self._caller.ask("analytics/track", {"event": event, "properties": fields(properties, "properties")})
