import unittest

from service.settings import SettingsError, read_settings


class SettingsTest(unittest.TestCase):
    def test_reads_targets_between_blanks_and_commas_once_each(self):
        settings = read_settings({"UPTIME_TARGETS": "https://a.example, tcp://b.example:22\nhttps://a.example"})
        self.assertEqual([target.host for target in settings.targets], ["a.example", "b.example"])
        self.assertEqual((settings.interval_seconds, settings.timeout_seconds, settings.port), (60, 5, 8080))
        self.assertFalse(settings.allow_private)

    def test_an_empty_variable_counts_as_not_set(self):
        settings = read_settings({"UPTIME_TARGETS": "https://a.example", "PORT": "", "UPTIME_ALLOW_PRIVATE": ""})
        self.assertEqual((settings.port, settings.allow_private), (8080, False))

    def test_says_everything_that_is_wrong_at_once(self):
        wrong = {
            "UPTIME_TARGETS": "ftp://a.example https://b.example",
            "UPTIME_INTERVAL_SECONDS": "1",
            "UPTIME_TIMEOUT_SECONDS": "nan",
            "UPTIME_RETENTION_DAYS": "many",
            "UPTIME_ALLOW_PRIVATE": "perhaps",
            "PORT": "99999",
        }
        with self.assertRaises(SettingsError) as caught:
            read_settings(wrong)
        problems = str(caught.exception).splitlines()
        self.assertEqual(len(problems), 6)
        for name in ("ftp://a.example", "INTERVAL", "TIMEOUT", "RETENTION", "ALLOW_PRIVATE", "PORT"):
            self.assertTrue(any(name in problem for problem in problems), name)

    def test_nothing_to_check_is_a_mistake(self):
        with self.assertRaisesRegex(SettingsError, "nothing to check"):
            read_settings({})
        with self.assertRaisesRegex(SettingsError, "more than 200"):
            read_settings({"UPTIME_TARGETS": " ".join(f"https://h{number}.example" for number in range(201))})


if __name__ == "__main__":
    unittest.main()
