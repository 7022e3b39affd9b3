"""Slack messages (Block Kit) made from alerts. Pure."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from .alerts import Alert
from .settings import Settings

_SIGNS = {"info": "ℹ️", "warning": "⚠️", "critical": "🚨"}
_HEADER_LIMIT = 150
_SECTION_LIMIT = 3000
"""Slack refuses the whole message when a block is longer (Block Kit reference)."""


def escape(text: str) -> str:
    """Escapes the three characters that start control sequences in Slack's mrkdwn.

    Without it a device named `<!channel>` would call everybody, and `<https://evil.example|Sign in>`
    would become a link (Slack: "Formatting text for app surfaces", escaping text).
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def build_message(alert: Alert, settings: Settings, left_out: int = 0) -> dict[str, Any]:
    """The body to post for one alert.

    `left_out` is the number of alerts that the rate limit held back since the last message.
    """
    sign = _SIGNS[alert.severity]
    # `text` is what notifications and screen readers show; the blocks are what the channel shows.
    message: dict[str, Any] = {
        "text": escape(f"{sign} {alert.device_name}: {alert.title}"),
        "blocks": _blocks(alert, settings, sign, left_out),
    }
    if settings.channel:
        message["channel"] = settings.channel
    return message


def build_test_message(settings: Settings) -> dict[str, Any]:
    """A message that shows that the webhook works and mentions nobody."""
    message: dict[str, Any] = {"text": "✅ Ops-Center can post device alerts here."}
    if settings.channel:
        message["channel"] = settings.channel
    return message


def _blocks(alert: Alert, settings: Settings, sign: str, left_out: int) -> list[dict[str, Any]]:
    header = _cut(f"{sign} {alert.title}", _HEADER_LIMIT)
    blocks: list[dict[str, Any]] = [{"type": "header", "text": {"type": "plain_text", "text": header}}]

    lines = [f"*Device:* {_device(alert, settings)}", f"*Severity:* {alert.severity}"]
    if alert.detail:
        lines.append(escape(alert.detail))
    if alert.severity == "critical" and settings.mention != "none":
        lines.insert(0, f"<!{settings.mention}>")
    blocks.append({"type": "section", "text": {"type": "mrkdwn", "text": _cut("\n".join(lines), _SECTION_LIMIT)}})

    notes = [escape(alert.occurred_at)] if alert.occurred_at else []
    if left_out:
        notes.append(f"{left_out} more {'alert was' if left_out == 1 else 'alerts were'} not sent (rate limit)")
    if notes:
        blocks.append({"type": "context", "elements": [{"type": "mrkdwn", "text": " · ".join(notes)}]})
    return blocks


def _device(alert: Alert, settings: Settings) -> str:
    name = escape(alert.device_name)
    if not settings.console_url:
        return name
    address = f"{settings.console_url}/devices/{quote(alert.device_id, safe='')}"
    return f"<{address}|{name.replace('|', '¦')}>"


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
