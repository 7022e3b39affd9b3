"""The service's configuration, from its environment."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Mapping, Sequence

from .targets import Target, read_target

MOST_TARGETS = 200


class SettingsError(ValueError):
    """The configuration cannot be used. The message lists everything that is wrong, one problem a line."""


@dataclass(frozen=True)
class Settings:
    """Seconds and days are in the names; `data` is the folder that keeps the history."""

    targets: Sequence[Target]
    interval_seconds: float
    timeout_seconds: float
    retention_days: int
    allow_private: bool
    data: str
    port: int


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Reads UPTIME_TARGETS (addresses, separated by blanks or commas) and the rest. Raises SettingsError."""
    problems: list[str] = []
    targets: list[Target] = []
    for address in dict.fromkeys(environment.get("UPTIME_TARGETS", "").replace(",", " ").split()):
        try:
            targets.append(read_target(address))
        except ValueError as problem:
            problems.append(str(problem))
    if not targets and not problems:
        problems.append("UPTIME_TARGETS names nothing to check")
    if len(targets) > MOST_TARGETS:
        problems.append(f"UPTIME_TARGETS has more than {MOST_TARGETS} addresses")

    def number(name: str, default: float, least: float, most: float) -> float:
        text = environment.get(name, "") or str(default)
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not least <= value <= most:
            problems.append(f"{name} must be a number from {least:g} to {most:g}")
            return default
        return value

    allow_private = environment.get("UPTIME_ALLOW_PRIVATE", "").lower() or "false"
    if allow_private not in ("true", "false"):
        problems.append("UPTIME_ALLOW_PRIVATE must be true or false")
    settings = Settings(
        targets=tuple(targets),
        interval_seconds=number("UPTIME_INTERVAL_SECONDS", 60, 10, 3600),
        timeout_seconds=number("UPTIME_TIMEOUT_SECONDS", 5, 0.5, 9),
        retention_days=int(number("UPTIME_RETENTION_DAYS", 30, 1, 365)),
        allow_private=allow_private == "true",
        data=environment.get("UPTIME_DATA", "") or "data",
        port=int(number("PORT", 8080, 0, 65535)),
    )
    if problems:
        raise SettingsError("\n".join(problems))
    return settings
