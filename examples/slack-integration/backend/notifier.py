"""From an alert to a delivered message, with the decisions between: severe enough, under the rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from .alerts import Alert
from .messages import build_message
from .ratelimit import RateLimits
from .settings import Settings
from .webhook import DeliveryFailed, Webhook


@dataclass(frozen=True)
class Outcome:
    """What became of one alert: `sent`, `below_severity`, `rate_limited` or `failed`."""

    status: str
    reason: str = ""
    attempts: int = 0


class Notifier:
    """Sends alerts. Safe to call from several threads."""

    def __init__(self, limits: RateLimits, connect: Callable[[str], Webhook] = Webhook) -> None:
        self._limits = limits
        self._connect = connect

    def notify(self, tenant_id: str, settings: Settings, alert: Alert) -> Outcome:
        """Sends one alert for one tenant, or says why it was not sent. Blocks while it talks to Slack."""
        if not alert.is_at_least(settings.min_severity):
            return Outcome("below_severity", f"{alert.severity} is below {settings.min_severity}")
        left_out = self._limits.take(tenant_id, settings.messages_per_minute)
        if left_out is None:
            return Outcome("rate_limited", f"more than {settings.messages_per_minute} alerts a minute")
        try:
            attempts = self._connect(settings.webhook_url).post(build_message(alert, settings, left_out))
        except DeliveryFailed as failure:
            self._limits.give_back(tenant_id, left_out)
            return Outcome("failed", str(failure))
        return Outcome("sent", attempts=attempts)
