"""Ends a handler that holds the event loop beyond its deadline."""

from __future__ import annotations

import ctypes
import threading
import time
from contextlib import contextmanager
from typing import Dict, Iterator, Optional

from ..errors import HandlerInterrupted

_SLACK = 0.3


class Watchdog:
    """Watches the thread that makes it. On time the loop ends a handler by itself; this is for loops that cannot."""

    def __init__(self) -> None:
        self._watched = threading.get_ident()
        self._condition = threading.Condition()
        self._ends: Dict[int, float] = {}
        self._made = 0
        self._closed = False
        self._thread: Optional[threading.Thread] = None

    @contextmanager
    def over(self, deadline_ms: Optional[float]) -> Iterator[None]:
        """Watches what runs inside for a deadline; None watches nothing."""
        if deadline_ms is None:
            yield
            return
        with self._condition:
            self._made += 1
            key = self._made
            self._ends[key] = time.monotonic() + deadline_ms / 1000 + _SLACK
            if self._thread is None:
                self._thread = threading.Thread(target=self._watch, name="ops-center-watchdog", daemon=True)
                self._thread.start()
            self._condition.notify()
        try:
            yield
        finally:
            with self._condition:
                self._ends.pop(key, None)

    def close(self) -> None:
        """Ends the watching thread."""
        with self._condition:
            self._closed = True
            self._condition.notify()

    def _watch(self) -> None:
        with self._condition:
            while not self._closed:
                soonest = min(self._ends.values(), default=None)
                if soonest is None:
                    self._condition.wait()
                    continue
                left = soonest - time.monotonic()
                if left > 0:
                    self._condition.wait(left)
                    continue
                self._ends = {key: end for key, end in self._ends.items() if end != soonest}
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(self._watched), ctypes.py_object(HandlerInterrupted)
                )
