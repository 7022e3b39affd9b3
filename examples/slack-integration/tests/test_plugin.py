import sys
from unittest import mock

from ops_center_sdk.errors import ConfigInvalid
from ops_center_sdk.testing import PluginTestCase

from .slack_server import Clock, SlackServer, plain_http

ADDRESS = "https://hooks.example.com/" + "x" * 9
ALERT = {"name": "Freezer 7", "alert": {"severity": "critical", "title": "Too warm"}}


class PluginTest(PluginTestCase):
    """The whole plugin on a platform for tests."""

    plugin_id = "slack-integration"

    async def alert(self, **changes):
        data = {**ALERT, "alert": {**ALERT["alert"], **changes}}
        return await self.emit_hook("device.alert", {"device_id": "dev-7", "device_data": data})

    async def test_without_an_address_it_says_so_and_sends_nothing(self):
        self.assertEqual(await self.alert(), {"processed": False, "status": "not_configured"})
        self.assertIn("webhook_url is missing", self.logs[-1].message)

    async def test_an_alert_that_is_not_severe_enough_is_left_out(self):
        await self.set_config({"webhook_url": ADDRESS, "min_severity": "critical"})
        self.assertEqual((await self.alert(severity="info"))["status"], "below_severity")
        self.assertEqual(self.tracked[-1].properties, {"status": "below_severity", "attempts": 0})

    async def test_settings_that_do_not_fit_are_refused(self):
        with self.assertRaises(ConfigInvalid):
            await self.set_config({"webhook_url": ADDRESS, "min_severity": "loud"})

    async def test_the_test_route_tells_what_is_missing_and_has_a_limit(self):
        answers = [(await self.client.post("/plugins/slack-integration/test")).json() for _ in range(7)]
        self.assertEqual(answers[0], {"delivered": False, "reason": "webhook_url is missing"})
        self.assertIn("too many", answers[6]["reason"])


class DeliveryTest(PluginTestCase):
    """Delivery to a server on this machine. In this process, where the way to Slack can be changed."""

    plugin_id = "slack-integration"
    tier = "unit"
    config = {"webhook_url": ADDRESS}

    async def deliver(self, server, action):
        """Runs an action with the plugin's webhook leading to `server`."""
        main = sys.modules["backend.main"]
        clock = Clock()

        def connect(url):
            self.assertEqual(url, ADDRESS)
            return main.Webhook(server.url, opener=plain_http(), sleep=clock.sleep, now=clock.now)

        notifier = type(main.notifier)(main.RateLimits(now=clock.now), connect)
        with mock.patch.object(main, "notifier", notifier):
            return await action()

    async def alert(self):
        return await self.emit_hook("device.alert", {"device_id": "dev-7", "device_data": ALERT})

    async def test_an_alert_arrives(self):
        with SlackServer() as server:
            self.assertEqual(await self.deliver(server, self.alert), {"processed": True, "status": "sent"})
        self.assertIn("Freezer 7: Too warm", server.received[0]["text"])
        self.assertEqual(self.tracked[-1].properties, {"status": "sent", "attempts": 1})

    async def test_a_failure_is_logged_without_the_address(self):
        with SlackServer([(404, {})]) as server:
            self.assertEqual((await self.deliver(server, self.alert))["status"], "failed")
        self.assertIn("was not delivered", self.logs[-1].message)
        self.assertNotIn("hooks.example.com", str(self.logs))
