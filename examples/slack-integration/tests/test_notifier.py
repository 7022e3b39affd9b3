import unittest

from backend.alerts import read_alert
from backend.notifier import Notifier
from backend.ratelimit import RateLimits
from backend.settings import read_settings
from backend.webhook import Webhook

from .slack_server import Clock, SlackServer, plain_http


def alert(severity="critical"):
    return read_alert("dev-7", {"name": "Freezer 7", "alert": {"severity": severity, "title": "Too warm"}})


class NotifierTest(unittest.TestCase):
    def setUp(self):
        self.clock = Clock()
        self.settings = read_settings({"webhook_url": "https://hooks.example.com/" + "x" * 9, "messages_per_minute": 2})

    def notifier(self, server):
        def connect(url):
            self.assertEqual(url, self.settings.webhook_url)
            return Webhook(server.url, opener=plain_http(), sleep=self.clock.sleep, now=self.clock.now)

        return Notifier(RateLimits(now=self.clock.now), connect)

    def test_sends_what_is_severe_enough(self):
        with SlackServer() as server:
            notifier = self.notifier(server)
            self.assertEqual(notifier.notify("t1", self.settings, alert("warning")).status, "sent")
            self.assertEqual(notifier.notify("t1", self.settings, alert("info")).status, "below_severity")
        self.assertEqual([message["text"] for message in server.received], ["⚠️ Freezer 7: Too warm"])

    def test_a_storm_is_held_back_and_counted_in_the_next_message(self):
        with SlackServer() as server:
            notifier = self.notifier(server)
            statuses = [notifier.notify("t1", self.settings, alert()).status for _ in range(5)]
            self.clock.sleep(30)
            notifier.notify("t1", self.settings, alert())
            self.clock.sleep(30)
            notifier.notify("t1", self.settings, alert())
        self.assertEqual(statuses, ["sent", "sent", "rate_limited", "rate_limited", "rate_limited"])
        self.assertEqual(len(server.received), 4)
        self.assertIn("3 more alerts were not sent", str(server.received[2]))
        self.assertNotIn("not sent", str(server.received[3]))

    def test_one_tenant_does_not_use_up_anothers_share(self):
        with SlackServer() as server:
            notifier = self.notifier(server)
            for _ in range(5):
                notifier.notify("t1", self.settings, alert())
            self.assertEqual(notifier.notify("t2", self.settings, alert()).status, "sent")

    def test_a_failed_delivery_is_told_and_counted(self):
        with SlackServer([(404, {})]) as server:
            notifier = self.notifier(server)
            outcome = notifier.notify("t1", self.settings, alert())
            notifier.notify("t1", self.settings, alert())
        self.assertEqual((outcome.status, "make a new one" in outcome.reason), ("failed", True))
        self.assertIn("1 more alert was not sent", str(server.received[1]))


class RateLimitsTest(unittest.TestCase):
    def test_tokens_come_back_with_time_and_never_above_the_share(self):
        clock = Clock()
        limits = RateLimits(now=clock.now)
        self.assertEqual([limits.take("t", 2) for _ in range(3)], [0, 0, None])
        clock.sleep(3600)
        self.assertEqual([limits.take("t", 2) for _ in range(3)], [1, 0, None])

    def test_forgets_the_tenant_that_was_idle_longest(self):
        limits = RateLimits(now=Clock().now, tenants=2)
        for tenant in ("a", "b", "a", "c"):
            limits.take(tenant, 1)
        self.assertIsNone(limits.take("a", 1))
        self.assertEqual(limits.take("b", 1), 0)


if __name__ == "__main__":
    unittest.main()
