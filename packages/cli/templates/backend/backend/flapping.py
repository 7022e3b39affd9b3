"""When a device counts as flapping. Pure: no platform, no clock, so that tests need neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Sequence

LONGEST_HISTORY = 100
"""Changes that are kept for a device; `changes` in plugin.yaml can ask for no more."""


@dataclass(frozen=True)
class Rule:
    """A device flaps when its status changed `changes` times within `window` seconds."""

    changes: int
    window: float


def read_rule(config: Mapping[str, Any]) -> Rule:
    """The rule that the configuration gives; the defaults are those of plugin.yaml."""
    return Rule(changes=int(config.get("changes", 6)), window=float(config.get("window_minutes", 60)) * 60)


def add_change(history: Sequence[float], now: float, rule: Rule) -> list[float]:
    """The history with a change at `now`, without what is too old to count. Times are in seconds."""
    return [*within(history, now, rule), now][-LONGEST_HISTORY:]


def within(history: Sequence[float], now: float, rule: Rule) -> list[float]:
    """The changes that still count at `now`."""
    return [time for time in history if now - rule.window < time <= now]


def is_flapping(history: Sequence[float], now: float, rule: Rule) -> bool:
    """Whether the device counts as flapping at `now`."""
    return len(within(history, now, rule)) >= rule.changes
