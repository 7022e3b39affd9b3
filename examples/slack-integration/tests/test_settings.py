import unittest

from backend.settings import SettingsError, read_settings

WEBHOOK = "https://hooks.example.com/services/" + "x" * 12


class SettingsTest(unittest.TestCase):
    def test_needs_only_the_webhook(self):
        settings = read_settings({"webhook_url": WEBHOOK})
        self.assertEqual(settings.webhook_url, WEBHOOK)
        self.assertEqual((settings.min_severity, settings.mention, settings.messages_per_minute), ("warning", "none", 20))

    def test_says_which_field_is_wrong(self):
        wrong = [
            ({"webhook_url": None}, "webhook_url is missing"),
            ({"webhook_url": 7}, "webhook_url must be a text"),
            ({"webhook_url": WEBHOOK.replace("https", "http")}, "must start with https://"),
            ({"webhook_url": "file:///etc/passwd"}, "must start with https://"),
            ({"webhook_url": "https:///services"}, "names no host"),
            ({"webhook_url": "https://h.example:0/"}, "names no host"),
            ({"webhook_url": "https://h.example:99999/"}, "not an address"),
            ({"webhook_url": "https://[::1/"}, "not an address"),
            ({"webhook_url": "https://user:word@h.example/"}, "user name"),
            ({"webhook_url": "https://h.example/#top"}, "fragment"),
            ({"webhook_url": "https://h.example/\r\nX-Evil: 1"}, "not an address"),
            ({"webhook_url": WEBHOOK, "min_severity": "loud"}, "min_severity must be one of info, warning, critical"),
            ({"webhook_url": WEBHOOK, "mention": "everyone"}, "mention must be one of"),
            ({"webhook_url": WEBHOOK, "messages_per_minute": 0}, "messages_per_minute must be a whole number"),
            ({"webhook_url": WEBHOOK, "messages_per_minute": True}, "messages_per_minute must be a whole number"),
            ({"webhook_url": WEBHOOK, "channel": "<!channel>"}, "channel must be"),
            ({"webhook_url": WEBHOOK, "console_url": "http://ops.example.com"}, "console_url must start with https://"),
        ]
        for config, words in wrong:
            with self.subTest(words=words), self.assertRaisesRegex(SettingsError, words):
                read_settings(config)

    def test_the_webhook_is_a_secret(self):
        self.assertNotIn("hooks.example.com", repr(read_settings({"webhook_url": WEBHOOK})))
        with self.assertRaises(SettingsError) as caught:
            read_settings({"webhook_url": WEBHOOK + "#x"})
        self.assertNotIn("hooks.example.com", str(caught.exception))


if __name__ == "__main__":
    unittest.main()
