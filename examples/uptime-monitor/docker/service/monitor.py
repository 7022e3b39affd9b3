"""Rounds of checks: all targets side by side, then a pause."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable

from .history import DAY, History
from .probe import probe
from .settings import Settings
from .targets import Target

_SIDE_BY_SIDE = 8


def now_ms() -> int:
    return time.time_ns() // 1_000_000


class Monitor:
    """Checks the targets of the settings and keeps what it finds."""

    def __init__(self, settings: Settings, history: History, now: Callable[[], int] = now_ms) -> None:
        self._settings = settings
        self._history = history
        self._now = now
        self._stop = threading.Event()
        self._round_ended_at: int | None = None

    def run(self) -> None:
        """Rounds until `stop`."""
        while not self._stop.is_set():
            self.check_all()
            self._stop.wait(self._settings.interval_seconds)

    def stop(self) -> None:
        """Ends `run` after the checks that are under way."""
        self._stop.set()

    def check_all(self) -> None:
        """One round. Each check is bounded, so the round is."""
        with ThreadPoolExecutor(max_workers=_SIDE_BY_SIDE, thread_name_prefix="probe") as pool:
            list(pool.map(self._check, self._settings.targets))
        self._history.forget_before(self._now() - self._settings.retention_days * DAY)
        self._round_ended_at = self._now()

    def is_healthy(self) -> bool:
        """Whether rounds are being made: the last one ended no longer ago than three of them may take."""
        if self._round_ended_at is None:
            return False
        settings = self._settings
        one_round = settings.interval_seconds + settings.timeout_seconds * (len(settings.targets) // _SIDE_BY_SIDE + 1)
        return self._now() - self._round_ended_at < one_round * 3 * 1000

    def statuses(self) -> list[dict[str, Any]]:
        """Every target's status, in the order of the settings."""
        return [self._history.status(target.address, self._now()) for target in self._settings.targets]

    def _check(self, target: Target) -> None:
        if self._stop.is_set():
            return
        at = self._now()
        result = probe(target, self._settings.timeout_seconds, self._settings.allow_private)
        self._history.record(target.address, at, result)
