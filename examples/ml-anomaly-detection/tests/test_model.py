import json
import unittest

from backend.forest import LEAF, Forest, ForestError, Tree
from backend.model import AnomalyModel, Reason, model_from_data, threshold_for
from backend.readings import FEATURES, MISSING

CPU = FEATURES.index("cpu_percent")
LATENCY = FEATURES.index("latency_ms")


def busy_model(**fields):
    """A model that finds a processor above 90 percent unusual."""
    tree = Tree(
        left=(1, LEAF, LEAF), right=(2, LEAF, LEAF), feature=(CPU, 0, 0), threshold=(90.0, 0.0, 0.0), samples=(128, 127, 1)
    )
    usual = [20.0 if name == "cpu_percent" else 5.0 for name in FEATURES]
    return AnomalyModel(
        **{
            "forest": Forest(len(FEATURES), 128, (tree,)),
            "threshold": 0.6,
            "usual": usual,
            "spread": [4.0] * len(FEATURES),
            "trained_at": 1,
            "readings": 1000,
            **fields,
        }
    )


def vector(**values):
    return [values.get(name, 20.0 if name == "cpu_percent" else 5.0) for name in FEATURES]


class ModelTest(unittest.TestCase):
    def test_a_usual_reading_needs_no_reasons(self):
        verdict = busy_model().judge(vector())
        self.assertFalse(verdict.unusual)
        self.assertEqual(verdict.reasons, ())

    def test_an_unusual_reading_names_what_is_furthest_from_usual(self):
        verdict = busy_model().judge(vector(cpu_percent=97.0, latency_ms=400.0, disk_percent=6.0))
        self.assertTrue(verdict.unusual)
        self.assertEqual(verdict.reasons, (Reason("latency_ms", 400.0, 5.0), Reason("cpu_percent", 97.0, 20.0)))

    def test_a_metric_that_is_not_reported_is_no_reason(self):
        verdict = busy_model(usual=[50.0] * len(FEATURES)).judge(vector(cpu_percent=97.0, latency_ms=MISSING))
        self.assertNotIn("latency_ms", [reason.feature for reason in verdict.reasons])

    def test_a_feature_that_never_moved_is_a_reason_when_it_moves(self):
        spread = [4.0] * len(FEATURES)
        spread[LATENCY] = 0.0
        verdict = busy_model(spread=spread).judge(vector(cpu_percent=97.0, latency_ms=6.0))
        self.assertEqual([reason.feature for reason in verdict.reasons], ["latency_ms", "cpu_percent"])

    def test_comes_back_from_json_the_same(self):
        model = busy_model()
        again = model_from_data(json.loads(json.dumps(model.to_data())))
        self.assertEqual(again.judge(vector(cpu_percent=97.0)), model.judge(vector(cpu_percent=97.0)))

    def test_a_model_for_other_features_or_a_damaged_one_is_refused(self):
        data = busy_model().to_data()
        damaged = [
            None,
            {},
            {**data, "format": "ml-anomaly-detection/model/0"},
            {**data, "features": [*FEATURES[1:], "fan_rpm"]},
            {**data, "usual": data["usual"][1:]},
            {**data, "spread": [None] * len(FEATURES)},
            {**data, "threshold": "0.6"},
            {**data, "trained_at": None},
            {**data, "forest": None},
        ]
        for other in damaged:
            with self.subTest(str(other)[:50]), self.assertRaises(ForestError):
                model_from_data(other)


class ThresholdTest(unittest.TestCase):
    def test_leaves_the_expected_share_above_it(self):
        scores = [0.5 + at / 1000 for at in range(101)]
        threshold = threshold_for(scores, 0.05)
        self.assertAlmostEqual(threshold, 0.595)
        self.assertEqual(sum(score > threshold for score in scores), 5)

    def test_a_fleet_that_is_all_alike_has_no_anomalies(self):
        self.assertEqual(threshold_for([0.4] * 50, 0.01), 0.5)

    def test_one_score_is_enough_and_none_is_not(self):
        self.assertEqual(threshold_for([0.7], 0.01), 0.7)
        with self.assertRaises(ValueError):
            threshold_for([], 0.01)


if __name__ == "__main__":
    unittest.main()
