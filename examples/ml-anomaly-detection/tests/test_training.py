"""With scikit-learn and pandas: the whole way from heartbeats to a verdict. Skipped where they are missing."""

import importlib.util
import json
import random
import unittest

from backend import store
from backend.detector import Models, observe, retrain
from backend.model import model_from_data
from backend.readings import FEATURES, Reading
from backend.settings import read_settings
from backend.training import train, write_down

from .platform import MemoryStorage, SqliteDatabase

INSTALLED = all(importlib.util.find_spec(name) for name in ("sklearn", "pandas"))


def vectors(count, seed=5):
    chance = random.Random(seed)
    return [[chance.gauss(50, 10) for _ in FEATURES] for _ in range(count)]


@unittest.skipUnless(INSTALLED, "scikit-learn and pandas are not installed")
class TrainingTest(unittest.IsolatedAsyncioTestCase):
    def test_the_written_forest_scores_as_scikit_learn_does(self):
        from sklearn.ensemble import IsolationForest

        rows = vectors(1000) + [[500.0] * len(FEATURES)]
        grown = IsolationForest(n_estimators=50, max_samples=128, random_state=1).fit(rows)
        forest = write_down(grown)
        for row, theirs in zip(rows, grown.score_samples(rows)):
            self.assertAlmostEqual(forest.score(row), -theirs, places=12)

    def test_the_same_readings_give_the_same_model_and_it_survives_json(self):
        first, second = (train(vectors(600), 0.01, 500, trained_at=1).to_data() for _ in range(2))
        self.assertEqual(first, second)
        self.assertEqual(model_from_data(json.loads(json.dumps(first))).to_data(), first)
        self.assertLess(len(json.dumps(first)), 500_000)

    def test_marks_about_the_share_that_was_asked_for(self):
        rows = vectors(2000)
        model = train(rows, 0.02, 500, trained_at=1)
        self.assertEqual(sum(model.judge(row).unusual for row in rows), 40)

    async def test_learns_a_fleet_and_finds_the_device_that_runs_hot(self):
        db, storage, settings, now = SqliteDatabase(), MemoryStorage(), read_settings({}), 10**12
        self.addCleanup(db.close)
        chance = random.Random(9)
        for device in range(10):
            for at in range(100):
                metrics = {"cpu_percent": chance.uniform(15, 35), "memory_percent": chance.uniform(40, 60)}
                await store.save_reading(db, f"dev-{device}", Reading(now + at * 30_000, metrics))
        now += 100 * 30_000
        await retrain(db, storage, settings, now)

        model = await Models().find("t1", storage)
        seen = {}
        for device_id, cpu, memory in (("dev-1", 25.0, 50.0), ("dev-2", 99.0, 95.0)):
            for _ in range(3):
                now += 30_000
                heartbeat = {"metrics": {"cpu_percent": cpu, "memory_percent": memory}}
                seen[device_id] = await observe(db, model, settings, device_id, heartbeat, now)
        self.assertFalse(seen["dev-1"].score.marked)
        self.assertTrue(seen["dev-2"].score.marked)
        self.assertTrue({reason.feature for reason in seen["dev-2"].score.reasons} & {"cpu_percent", "memory_percent"})


if __name__ == "__main__":
    unittest.main()
