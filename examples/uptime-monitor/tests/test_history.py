import unittest

from service.history import DAY, History
from service.probe import Result

NOW = 1_000 * DAY


class HistoryTest(unittest.TestCase):
    def setUp(self):
        self.history = History(":memory:")
        self.addCleanup(self.history.close)

    def test_tells_the_last_result_and_the_last_day(self):
        for hours, up, milliseconds in ((30, False, 9.0), (3, True, 100.0), (2, False, 5000.0), (1, True, 200.0)):
            result = Result(up, milliseconds, "answered", certificate_days=12)
            self.history.record("https://a.example", NOW - hours * 3_600_000, result)
        status = self.history.status("https://a.example", NOW)
        self.assertEqual((status["up"], status["milliseconds"], status["certificate_days"]), (True, 200.0, 12))
        self.assertEqual((status["uptime_24h"], status["mean_milliseconds_24h"]), (0.66667, 150.0))

    def test_a_target_that_was_never_checked_is_neither_up_nor_down(self):
        status = self.history.status("https://new.example", NOW)
        self.assertEqual((status["up"], status["uptime_24h"], status["detail"]), (None, None, "not checked yet"))

    def test_forgets_what_is_too_old(self):
        for at in (1, 2, 3):
            self.history.record("t", at, Result(True, 1.0, "answered"))
        self.history.forget_before(3)
        self.assertEqual(self.history.status("t", 4)["uptime_24h"], 1.0)
        self.history.forget_before(4)
        self.assertIsNone(self.history.status("t", 4)["up"])


if __name__ == "__main__":
    unittest.main()
