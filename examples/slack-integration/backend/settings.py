"""The plugin's configuration, checked before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Mapping
from urllib.parse import urlsplit

from .alerts import SEVERITIES

MENTIONS = ("none", "here", "channel")


class SettingsError(ValueError):
    """The configuration cannot be used. The message names the field and never its value."""


@dataclass(frozen=True)
class Settings:
    """Checked configuration. The webhook address is a secret, so it is left out of the printed form."""

    webhook_url: str = field(repr=False)
    channel: str
    min_severity: str
    mention: str
    messages_per_minute: int
    console_url: str


def read_settings(config: Mapping[str, Any]) -> Settings:
    """Reads the tenant's configuration.

    Raises SettingsError with one sentence about the first field that is wrong.
    """
    return Settings(
        webhook_url=_https_url(config, "webhook_url", required=True),
        channel=_channel(config.get("channel")),
        min_severity=_choice(config, "min_severity", SEVERITIES, "warning"),
        mention=_choice(config, "mention", MENTIONS, "none"),
        messages_per_minute=_integer(config, "messages_per_minute", 20, 1, 60),
        console_url=_https_url(config, "console_url", required=False).rstrip("/"),
    )


def _https_url(config: Mapping[str, Any], name: str, required: bool) -> str:
    value = config.get(name) or ""
    if not isinstance(value, str):
        raise SettingsError(f"{name} must be a text")
    if value == "":
        if required:
            raise SettingsError(f"{name} is missing")
        return ""
    if len(value) > 2000 or any(char.isspace() or not char.isprintable() for char in value):
        raise SettingsError(f"{name} is not an address")
    try:
        parts = urlsplit(value)
        port_is_sound = parts.port is None or parts.port > 0
    except ValueError:
        raise SettingsError(f"{name} is not an address") from None
    if parts.scheme != "https":
        raise SettingsError(f"{name} must start with https://")
    if not parts.hostname or not port_is_sound:
        raise SettingsError(f"{name} names no host")
    if parts.username is not None or parts.password is not None:
        raise SettingsError(f"{name} must not carry a user name or password")
    if parts.fragment:
        raise SettingsError(f"{name} must not carry a fragment")
    return value


def _channel(value: Any) -> str:
    if value is None or value == "":
        return ""
    if not isinstance(value, str) or len(value) > 80 or not value.isprintable() or any(c in value for c in "<>& "):
        raise SettingsError("channel must be a channel's name, such as #alerts")
    return value


def _choice(config: Mapping[str, Any], name: str, choices: tuple[str, ...], default: str) -> str:
    value = config.get(name, default)
    if value not in choices:
        raise SettingsError(f"{name} must be one of {', '.join(choices)}")
    return value


def _integer(config: Mapping[str, Any], name: str, default: int, least: int, most: int) -> int:
    value = config.get(name, default)
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise SettingsError(f"{name} must be a whole number from {least} to {most}")
    return value
