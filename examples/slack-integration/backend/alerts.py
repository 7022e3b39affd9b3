"""Alerts as the platform reports them, read once and bounded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping

SEVERITIES = ("info", "warning", "critical")
"""From least to most severe."""

_SYNONYMS = {
    "information": "info",
    "notice": "info",
    "low": "info",
    "warn": "warning",
    "medium": "warning",
    "error": "critical",
    "high": "critical",
    "fatal": "critical",
    "emergency": "critical",
}


@dataclass(frozen=True)
class Alert:
    """One alert of one device. `severity` is one of SEVERITIES."""

    device_id: str
    device_name: str
    severity: str
    title: str
    detail: str
    occurred_at: str

    def is_at_least(self, severity: str) -> bool:
        """Whether this alert is as severe as `severity`, or more."""
        return SEVERITIES.index(self.severity) >= SEVERITIES.index(severity)


def read_alert(device_id: str, device_data: Mapping[str, Any]) -> Alert:
    """Reads a `device.alert` event.

    The device's own fields are in `device_data`, the alert's under its key `alert`. Nothing is required:
    an alert with a missing or odd field is still worth a message, and an unknown severity counts as
    a warning, so that a new word for "critical" is not dropped in silence.
    """
    alert = device_data.get("alert")
    if not isinstance(alert, Mapping):
        alert = {}
    return Alert(
        device_id=_text(device_id, 200),
        device_name=_text(device_data.get("name"), 200) or _text(device_id, 200),
        severity=read_severity(alert.get("severity")),
        title=_text(alert.get("title") or alert.get("type"), 300) or "Device alert",
        detail=_text(alert.get("message"), 2000),
        occurred_at=_text(alert.get("occurred_at"), 64),
    )


def read_severity(value: Any) -> str:
    """One of SEVERITIES for the words that devices use; a warning for any other."""
    word = value.strip().lower() if isinstance(value, str) else ""
    word = _SYNONYMS.get(word, word)
    return word if word in SEVERITIES else "warning"


def _text(value: Any, limit: int) -> str:
    """At most `limit` characters of a text or a number, without control characters."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return ""
    cleaned = "".join(char if char.isprintable() or char == "\n" else " " for char in str(value)[: limit * 4]).strip()
    return cleaned if len(cleaned) <= limit else cleaned[: limit - 1] + "…"
