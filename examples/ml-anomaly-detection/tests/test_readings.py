import math
import unittest

from backend.readings import FEATURES, LEAST_HISTORY, MISSING, Reading, extract_all, extract_features, read_heartbeat


def features(reading, history=()):
    return dict(zip(FEATURES, extract_features(reading, history)))


class ReadingTest(unittest.TestCase):
    def test_reads_the_metrics_it_knows(self):
        reading = read_heartbeat({"metrics": {"cpu_percent": 12, "latency_ms": 3.5, "fan_rpm": 900}}, 1000)
        self.assertEqual(reading, Reading(1000, {"cpu_percent": 12.0, "latency_ms": 3.5}))

    def test_leaves_out_what_is_no_sound_number(self):
        for odd in (-1, math.nan, math.inf, 10**400, 1e12, "12", None, True, [1]):
            with self.subTest(str(odd)[:20]):
                self.assertIsNone(read_heartbeat({"metrics": {"cpu_percent": odd}}, 1))

    def test_a_heartbeat_without_metrics_is_no_reading(self):
        for data in ({}, {"metrics": None}, {"metrics": []}, {"metrics": {"fan_rpm": 900}}):
            self.assertIsNone(read_heartbeat(data, 1))


class FeatureTest(unittest.TestCase):
    def test_compares_with_the_recent_mean(self):
        history = [Reading(0, {"cpu_percent": 10.0}), Reading(30_000, {"cpu_percent": 20.0})]
        seen = features(Reading(90_000, {"cpu_percent": 75.0}), history)
        self.assertEqual((seen["cpu_percent"], seen["cpu_percent_change"], seen["gap_seconds"]), (75.0, 60.0, 60.0))

    def test_looks_back_over_the_window_and_not_further(self):
        history = [Reading(at, {"cpu_percent": 99.0 if at == 0 else 10.0}) for at in range(13)]
        self.assertEqual(features(Reading(20, {"cpu_percent": 10.0}), history)["cpu_percent_change"], 0.0)

    def test_a_metric_that_is_not_reported_is_told_from_zero(self):
        seen = features(Reading(1, {"cpu_percent": 0.0}))
        self.assertEqual((seen["cpu_percent"], seen["memory_percent"]), (0.0, MISSING))

    def test_a_metric_that_the_past_lacks_has_no_change(self):
        seen = features(Reading(2, {"cpu_percent": 50.0}), [Reading(1, {"latency_ms": 4.0})])
        self.assertEqual(seen["cpu_percent_change"], 0.0)

    def test_a_long_silence_is_bounded(self):
        seen = features(Reading(10**12, {"cpu_percent": 1.0}), [Reading(0, {"cpu_percent": 1.0})])
        self.assertEqual(seen["gap_seconds"], 86_400.0)

    def test_training_sees_what_scoring_sees(self):
        readings = [Reading(at * 1000, {"cpu_percent": float(at * at % 17)}) for at in range(40)]
        scored = [extract_features(readings[at], readings[:at]) for at in range(LEAST_HISTORY, 40)]
        self.assertEqual(extract_all(readings), scored)


if __name__ == "__main__":
    unittest.main()
