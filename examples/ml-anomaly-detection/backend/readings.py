"""Heartbeats, read once and bounded, and the numbers that the model sees."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Mapping, Sequence

METRICS = ("cpu_percent", "memory_percent", "disk_percent", "latency_ms", "error_rate")
"""What a heartbeat may carry under `metrics`. None of them is ever negative."""

MISSING = -1.0
"""Stands for a metric that a device does not report: outside the range of every real value."""

WINDOW = 12
"""How many earlier readings of the device a reading is compared with."""

LEAST_HISTORY = 3
"""How many there must be: with fewer, nobody can say what is usual for the device."""

FEATURES = (*METRICS, *(f"{name}_change" for name in METRICS), "gap_seconds")
"""The model's input, in this order: each value, its distance from the recent mean, the pause before it."""

_LONGEST_GAP = 24 * 3600.0
_LARGEST = 1e9


@dataclass(frozen=True)
class Reading:
    """What one device reported. `taken_at` is in milliseconds since 1970, UTC."""

    taken_at: int
    metrics: Mapping[str, float]


def read_heartbeat(device_data: Mapping[str, Any], taken_at: int) -> Reading | None:
    """Reads a `device.heartbeat` event, or gives None when it carries no metric that is known.

    The time is that of arrival: the clocks of devices are not to be trusted.
    """
    given = device_data.get("metrics")
    if not isinstance(given, Mapping):
        return None
    metrics = {name: value for name in METRICS if (value := _number(given.get(name))) is not None}
    return Reading(taken_at, metrics) if metrics else None


def extract_features(reading: Reading, history: Sequence[Reading]) -> tuple[float, ...]:
    """The numbers of FEATURES for one reading. `history` holds the device's earlier readings, oldest first.

    Training and scoring both come through here, so the model never sees in one what it did not see in the other.
    """
    recent = history[-WINDOW:]
    values = [reading.metrics.get(name, MISSING) for name in METRICS]
    changes = [_change(name, reading, recent) for name in METRICS]
    gap = (reading.taken_at - recent[-1].taken_at) / 1000 if recent else 0.0
    return (*values, *changes, min(max(gap, 0.0), _LONGEST_GAP))


def extract_all(readings: Sequence[Reading]) -> list[tuple[float, ...]]:
    """The features of every reading of one device (oldest first), each against the ones before it.

    The first LEAST_HISTORY are left out, as they are when scoring.
    """
    return [
        extract_features(readings[at], readings[max(0, at - WINDOW) : at]) for at in range(LEAST_HISTORY, len(readings))
    ]


def _change(name: str, reading: Reading, recent: Sequence[Reading]) -> float:
    value = reading.metrics.get(name)
    past = [earlier.metrics[name] for earlier in recent if name in earlier.metrics]
    return 0.0 if value is None or not past else value - math.fsum(past) / len(past)


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and 0 <= number <= _LARGEST else None
