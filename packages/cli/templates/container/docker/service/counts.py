"""Counts of events by type, bounded. Free of HTTP, so that tests need no server."""

from __future__ import annotations

import re
import threading

OTHER = "other"
_TYPE = re.compile(r"[a-z][a-z0-9_.]{0,63}")


class Counts:
    """Counts by type. Safe to use from several threads."""

    def __init__(self, most_types: int) -> None:
        self._most_types = most_types
        self._counts: dict[str, int] = {}
        self._lock = threading.Lock()

    def add(self, event_type: object) -> None:
        """Counts one event. Raises ValueError when the type is not a lower-case word such as `door.opened`.

        Types above the limit are counted together: whoever sends made-up types must not fill the memory.
        """
        if not isinstance(event_type, str) or not _TYPE.fullmatch(event_type):
            raise ValueError("type must be lower-case letters, digits, '_' and '.', at most 64 of them")
        with self._lock:
            known = event_type in self._counts or len(self._counts) < self._most_types
            name = event_type if known else OTHER
            self._counts[name] = self._counts.get(name, 0) + 1

    def all(self) -> dict[str, int]:
        """Type to count, sorted by type."""
        with self._lock:
            return dict(sorted(self._counts.items()))

    def prometheus(self) -> str:
        """The counts in Prometheus' text format."""
        lines = ["# HELP events_total Events by type.", "# TYPE events_total counter"]
        lines += [f'events_total{{type="{name}"}} {count}' for name, count in self.all().items()]
        return "\n".join(lines) + "\n"
