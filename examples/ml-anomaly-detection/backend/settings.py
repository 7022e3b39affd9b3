"""The plugin's configuration, brought within its bounds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Mapping


@dataclass(frozen=True)
class Settings:
    """`expected_share` is a share from 0 to 1, the rest are counts."""

    expected_share: float
    alert_after: int
    minimum_readings: int
    retention_days: int


def read_settings(config: Mapping[str, Any]) -> Settings:
    """Reads the tenant's configuration. The platform has checked it against plugin.yaml; what is odd all the
    same falls back to the default, since a heartbeat is no moment to complain to anybody."""
    return Settings(
        expected_share=_number(config, "expected_anomaly_percent", 1.0, 0.1, 10.0) / 100,
        alert_after=int(_number(config, "alert_after", 3, 1, 60)),
        minimum_readings=int(_number(config, "minimum_readings", 500, 100, 100_000)),
        retention_days=int(_number(config, "retention_days", 30, 7, 365)),
    )


def _number(config: Mapping[str, Any], name: str, default: float, least: float, most: float) -> float:
    value = config.get(name, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return default
    return value if least <= value <= most else default
