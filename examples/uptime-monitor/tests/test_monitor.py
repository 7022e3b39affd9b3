import threading
import unittest

from service.history import DAY, History
from service.monitor import Monitor
from service.probe import Result
from service.settings import read_settings

from .peers import Page


class MonitorTest(unittest.TestCase):
    def setUp(self):
        self.now = 1_000 * DAY
        self.history = History(":memory:")
        self.addCleanup(self.history.close)

    def monitor(self, *addresses):
        settings = read_settings({"UPTIME_TARGETS": " ".join(addresses), "UPTIME_ALLOW_PRIVATE": "true"})
        return Monitor(settings, self.history, lambda: self.now)

    def test_checks_every_target_in_a_round(self):
        with Page(200) as good, Page(500) as bad:
            monitor = self.monitor(f"http://127.0.0.1:{good.port}", f"http://127.0.0.1:{bad.port}")
            monitor.check_all()
        self.assertEqual([status["up"] for status in monitor.statuses()], [True, False])

    def test_is_well_as_long_as_rounds_are_made(self):
        with Page() as page:
            monitor = self.monitor(f"http://127.0.0.1:{page.port}")
            before = monitor.is_healthy()
            monitor.check_all()
        self.now += 194_000
        soon = monitor.is_healthy()
        self.now += 2_000
        self.assertEqual((before, soon, monitor.is_healthy()), (False, True, False))

    def test_forgets_results_after_their_time(self):
        with Page() as page:
            monitor = self.monitor(f"http://127.0.0.1:{page.port}")
            self.history.record("old", self.now - 31 * DAY, Result(True, 1.0, "answered"))
            monitor.check_all()
        self.assertIsNone(self.history.status("old", self.now)["up"])

    def test_stops_when_told(self):
        with Page() as page:
            monitor = self.monitor(f"http://127.0.0.1:{page.port}")
            thread = threading.Thread(target=monitor.run)
            thread.start()
            monitor.stop()
            thread.join(timeout=30)
        self.assertFalse(thread.is_alive())


if __name__ == "__main__":
    unittest.main()
