import sys
import unittest
from unittest import mock

from backend import store
from backend.detector import DAY, Models, observe, read_summary, retrain
from backend.readings import Reading
from backend.settings import read_settings
from backend.training import TooFewReadings, TrainingUnavailable

from .platform import MemoryStorage, SqliteDatabase
from .test_model import busy_model

SETTINGS = read_settings({})


def heartbeat(cpu, name="Pump 3"):
    return {"name": name, "metrics": {"cpu_percent": cpu}}


class DetectorCase(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        self.db = SqliteDatabase()
        self.addCleanup(self.db.close)
        self.storage = MemoryStorage()
        self.now = 1_000 * DAY

    async def beat(self, cpu, device_id="pump-3", model=busy_model(), settings=SETTINGS):
        self.now += 30_000
        return await observe(self.db, model, settings, device_id, heartbeat(cpu), self.now)


class ObserveTest(DetectorCase):
    async def test_marks_a_device_after_three_unusual_heartbeats_and_clears_it_after_a_usual_one(self):
        for _ in range(3):
            await self.beat(20)
        seen = [await self.beat(cpu) for cpu in (97, 98, 97, 99, 20, 20)]
        self.assertEqual([one.change for one in seen], [None, None, "marked", None, "cleared", None])
        self.assertEqual([one.score.streak for one in seen], [1, 2, 3, 4, 0, 0])
        self.assertEqual(seen[2].score.reasons[0].feature, "cpu_percent")

    async def test_one_spike_marks_nothing(self):
        for _ in range(3):
            await self.beat(20)
        self.assertEqual([(await self.beat(cpu)).score.marked for cpu in (97, 20, 97, 97, 20)], [False] * 5)

    async def test_a_new_device_is_watched_before_it_is_judged(self):
        seen = [await self.beat(97, device_id="new") for _ in range(4)]
        self.assertEqual([one is None for one in seen], [True, True, True, False])

    async def test_keeps_readings_before_there_is_a_model(self):
        self.assertIsNone(await self.beat(20, model=None))
        self.assertEqual(len(await store.recent_readings(self.db, "pump-3")), 1)

    async def test_a_heartbeat_without_metrics_leaves_nothing_behind(self):
        self.assertIsNone(await observe(self.db, busy_model(), SETTINGS, "pump-3", {"name": "x"}, 1))
        self.assertEqual(await store.recent_readings(self.db, "pump-3"), [])

    async def test_a_device_id_is_only_ever_a_value(self):
        hostile = "x'); DROP TABLE anomaly_readings; --"
        for _ in range(4):
            await self.beat(97, device_id=hostile)
        self.assertEqual((await store.find_score(self.db, hostile)).device_id, hostile)


class StoreTest(DetectorCase):
    async def test_lists_the_highest_scores_first(self):
        for device_id, cpu in (("calm", 20), ("busy", 97)):
            for _ in range(4):
                await self.beat(cpu, device_id=device_id)
        listed = await store.highest_scores(self.db, 10)
        self.assertEqual([score.device_id for score in listed], ["busy", "calm"])
        self.assertEqual(len(await store.highest_scores(self.db, 1)), 1)
        self.assertEqual(listed[0].to_data()["reasons"][0]["feature"], "cpu_percent")

    async def test_gives_the_last_readings_oldest_first(self):
        for at in range(20):
            await store.save_reading(self.db, "d", Reading(at, {"cpu_percent": float(at)}))
        self.assertEqual([reading.taken_at for reading in await store.recent_readings(self.db, "d")], list(range(8, 20)))

    async def test_the_same_millisecond_twice_is_one_reading(self):
        for _ in range(2):
            await store.save_reading(self.db, "d", Reading(1, {"cpu_percent": 1.0}))
        self.assertEqual(len(await store.recent_readings(self.db, "d")), 1)

    async def test_groups_readings_by_device(self):
        for device_id, at in (("a", 1), ("b", 2), ("a", 3)):
            await store.save_reading(self.db, device_id, Reading(at, {"cpu_percent": 1.0}))
        grouped = await store.readings_by_device(self.db, 100)
        self.assertEqual(sorted([r.taken_at for r in device] for device in grouped), [[1, 3], [2]])


class RetrainTest(DetectorCase):
    async def test_forgets_what_is_too_old_and_says_when_too_little_is_left(self):
        await store.save_reading(self.db, "d", Reading(self.now - 31 * DAY, {"cpu_percent": 1.0}))
        await store.save_reading(self.db, "d", Reading(self.now - 29 * DAY, {"cpu_percent": 1.0}))
        with self.assertRaisesRegex(TooFewReadings, "500 are needed"):
            await retrain(self.db, self.storage, SETTINGS, self.now)
        self.assertEqual(len(await store.recent_readings(self.db, "d")), 1)
        self.assertIsNone(await read_summary(self.storage))

    async def test_without_the_libraries_it_says_what_to_install_and_keeps_the_model(self):
        for at in range(120):
            await store.save_reading(self.db, "d", Reading(self.now - at, {"cpu_percent": float(at)}))
        await self.storage.set("model:summary", {"trained_at": 5})
        with mock.patch.dict(sys.modules, {"sklearn": None, "sklearn.ensemble": None, "pandas": None}):
            with self.assertRaisesRegex(TrainingUnavailable, "install what backend/requirements.txt lists"):
                await retrain(self.db, self.storage, read_settings({"minimum_readings": 100}), self.now)
        self.assertEqual(await read_summary(self.storage), {"trained_at": 5})


class ModelsTest(DetectorCase):
    async def put(self, model):
        await self.storage.set("model", model.to_data())
        await self.storage.set("model:summary", {"trained_at": model.trained_at})

    async def test_reads_a_model_once_and_again_when_it_was_trained_anew(self):
        models = Models()
        self.assertIsNone(await models.find("t1", self.storage))
        await self.put(busy_model(trained_at=1))
        self.assertEqual([(await models.find("t1", self.storage)).trained_at for _ in range(3)], [1, 1, 1])
        self.assertEqual(self.storage.reads.count("model"), 1)
        await self.put(busy_model(trained_at=2))
        self.assertEqual((await models.find("t1", self.storage)).trained_at, 2)

    async def test_tenants_do_not_share_models(self):
        models = Models(most=1)
        await self.put(busy_model(trained_at=1, readings=100))
        other = MemoryStorage()
        await other.set("model", busy_model(trained_at=1, readings=200).to_data())
        await other.set("model:summary", {"trained_at": 1})
        for _ in range(2):
            self.assertEqual((await models.find("t1", self.storage)).readings, 100)
            self.assertEqual((await models.find("t2", other)).readings, 200)

    async def test_a_damaged_model_is_as_none(self):
        await self.storage.set("model", {"format": "something else"})
        await self.storage.set("model:summary", {"trained_at": 1})
        self.assertIsNone(await Models().find("t1", self.storage))


class SettingsTest(unittest.TestCase):
    def test_what_is_out_of_bounds_falls_back_to_the_default(self):
        odd = {"expected_anomaly_percent": 50, "alert_after": "3", "minimum_readings": True, "retention_days": float("nan")}
        self.assertEqual(read_settings(odd), read_settings({}))
        self.assertEqual(read_settings({"expected_anomaly_percent": 5}).expected_share, 0.05)


if __name__ == "__main__":
    unittest.main()
