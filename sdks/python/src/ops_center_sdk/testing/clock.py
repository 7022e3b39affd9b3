"""Time that a test can move on."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone


class FakeClock:
    """Runs like the real clock, ahead by what a test moved it on."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The time on the platform, in UTC."""
        return datetime.fromtimestamp(time.time(), timezone.utc) + self._ahead

    def move_to(self, moment: datetime) -> None:
        """Moves the clock on to a moment; one in the past changes nothing."""
        self._ahead += max(moment - self.now(), timedelta())
