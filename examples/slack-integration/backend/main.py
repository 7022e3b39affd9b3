"""Entry point: joins the platform's events to the notifier. Everything that decides is in the other modules."""

from __future__ import annotations

import asyncio

from ops_center_sdk import Plugin

from .alerts import read_alert
from .messages import build_test_message
from .notifier import Notifier
from .ratelimit import RateLimits
from .settings import SettingsError, read_settings
from .webhook import DeliveryFailed, Webhook

TEST_MESSAGES_PER_MINUTE = 6

plugin = Plugin(
    id="slack-integration",
    name="Slack Notifications",
    version="1.0.0",
)

notifier = Notifier(RateLimits())
test_limits = RateLimits()


@plugin.hook("device.alert")
async def send_slack_notification(device_id: str, device_data: dict, user_id: str, tenant_id: str) -> dict:
    """Called when a device raises an alert."""
    try:
        settings = read_settings(plugin.config)
    except SettingsError as problem:
        await plugin.logger.error(f"Slack notifications are not set up: {problem}")
        return {"processed": False, "status": "not_configured"}

    # urllib blocks; a thread keeps the event loop free for the other alerts.
    outcome = await asyncio.to_thread(notifier.notify, tenant_id, settings, read_alert(device_id, device_data))
    if outcome.status == "failed":
        await plugin.logger.error(f"Alert of device {device_id} was not delivered: {outcome.reason}")
    await plugin.analytics.track("alert_handled", {"status": outcome.status, "attempts": outcome.attempts})
    return {"processed": outcome.status == "sent", "status": outcome.status}


@plugin.route("/test", methods=["POST"])
async def send_test_message(request: dict) -> dict:
    """Posts a message that says the webhook works, so that nobody has to wait for an alert to find out."""
    if test_limits.take(str(request.get("tenant_id", "")), TEST_MESSAGES_PER_MINUTE) is None:
        return {"delivered": False, "reason": "too many test messages; wait a minute"}
    try:
        settings = read_settings(plugin.config)
        await asyncio.to_thread(Webhook(settings.webhook_url).post, build_test_message(settings))
    except (SettingsError, DeliveryFailed) as problem:
        return {"delivered": False, "reason": str(problem)}
    return {"delivered": True}


@plugin.on_enable
async def on_enable() -> None:
    """Says at once, not at the first alert, when the configuration cannot work."""
    try:
        read_settings(plugin.config)
    except SettingsError as problem:
        await plugin.logger.warning(f"Slack notifications are not set up: {problem}")


app = plugin.create_app()
