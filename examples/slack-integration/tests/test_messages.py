import json
import unittest

from backend.alerts import read_alert, read_severity
from backend.messages import build_message, build_test_message, escape
from backend.settings import read_settings

WEBHOOK = "https://hooks.example.com/services/" + "x" * 12


def settings(**options):
    return read_settings({"webhook_url": WEBHOOK, **options})


def alert(name="Freezer 7", **fields):
    return read_alert("dev-7", {"name": name, "alert": {"severity": "critical", "title": "Too warm", **fields}})


def sections(message):
    return [block["text"]["text"] for block in message["blocks"] if block["type"] == "section"]


class MessageTest(unittest.TestCase):
    def test_names_device_severity_and_detail(self):
        message = build_message(alert(message="-4 °C, limit is -18 °C"), settings())
        self.assertEqual(message["text"], "🚨 Freezer 7: Too warm")
        self.assertEqual(sections(message), ["*Device:* Freezer 7\n*Severity:* critical\n-4 °C, limit is -18 °C"])
        self.assertNotIn("channel", message)

    def test_a_device_cannot_call_the_channel_or_forge_a_link(self):
        message = build_message(
            alert(name="<!channel>", message="<https://evil.example|Sign in> & win", title="<!here>"), settings()
        )
        shown = message["text"] + sections(message)[0]
        self.assertNotIn("<", shown)
        self.assertIn("&lt;https://evil.example|Sign in&gt; &amp; win", shown)

    def test_only_a_critical_alert_calls_people(self):
        self.assertIn("<!here>", sections(build_message(alert(), settings(mention="here")))[0])
        self.assertNotIn("<!here>", json.dumps(build_message(alert(severity="warning"), settings(mention="here"))))

    def test_links_the_device_when_the_console_is_known(self):
        message = build_message(alert(name="a|b"), settings(console_url="https://ops.example.com/"))
        self.assertIn("<https://ops.example.com/devices/dev-7|a¦b>", sections(message)[0])

    def test_a_device_id_cannot_break_out_of_the_link(self):
        odd = read_alert("x>|<!channel>", {"name": "n"})
        text = sections(build_message(odd, settings(console_url="https://ops.example.com")))[0]
        self.assertIn("<https://ops.example.com/devices/x%3E%7C%3C%21channel%3E|n>", text)

    def test_says_how_many_alerts_were_left_out(self):
        notes = build_message(alert(), settings(), left_out=3)["blocks"][-1]["elements"][0]["text"]
        self.assertEqual(notes, "3 more alerts were not sent (rate limit)")

    def test_stays_within_the_sizes_that_slack_accepts(self):
        message = build_message(alert(name="&" * 5000, title="t" * 5000, message="<" * 5000), settings())
        self.assertLessEqual(len(message["blocks"][0]["text"]["text"]), 150)
        self.assertLessEqual(len(sections(message)[0]), 3000)

    def test_posts_to_the_channel_that_was_asked_for(self):
        self.assertEqual(build_message(alert(), settings(channel="#ops"))["channel"], "#ops")
        self.assertEqual(build_test_message(settings(channel="#ops"))["channel"], "#ops")

    def test_escapes_an_ampersand_first(self):
        self.assertEqual(escape("<&lt;>"), "&lt;&amp;lt;&gt;")


class AlertTest(unittest.TestCase):
    def test_reads_the_words_that_devices_use(self):
        words = {"CRITICAL": "critical", " warn ": "warning", "high": "critical", "notice": "info"}
        self.assertEqual({word: read_severity(word) for word in words}, words)

    def test_an_unknown_severity_is_not_dropped_in_silence(self):
        for odd in ("sev-1", "", None, 3, ["critical"]):
            self.assertEqual(read_severity(odd), "warning")

    def test_an_event_with_nothing_in_it_still_makes_an_alert(self):
        for data in ({}, {"alert": None}, {"alert": "broken", "name": {}}, {"alert": {"title": ["x"]}}):
            read = read_alert("dev-1", data)
            self.assertEqual((read.device_name, read.title, read.severity), ("dev-1", "Device alert", "warning"))

    def test_control_characters_are_taken_out(self):
        self.assertEqual(read_alert("d", {"name": "a\x00b\u202ec\x1b"}).device_name, "a b c")

    def test_knows_which_alert_is_worse(self):
        info = read_alert("d", {"alert": {"severity": "info"}})
        self.assertFalse(info.is_at_least("warning"))
        self.assertTrue(info.is_at_least("info"))


if __name__ == "__main__":
    unittest.main()
