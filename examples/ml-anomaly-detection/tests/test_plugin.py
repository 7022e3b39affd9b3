from ops_center_sdk.errors import ConfigInvalid
from ops_center_sdk.testing import PluginTestCase

from .test_model import busy_model


class PluginTest(PluginTestCase):
    """The whole plugin on a platform for tests, with its migrations and a model that knows what busy is."""

    plugin_id = "ml-anomaly-detection"

    async def asyncSetUp(self):
        await super().asyncSetUp()
        self.seed("devices", {"id": "pump-3", "name": "Pump 3"})

    async def use_model(self):
        model = busy_model()
        await self.plugin.storage.set("model", model.to_data())
        summary = {"trained_at": model.trained_at, "readings": model.readings, "threshold": model.threshold}
        await self.plugin.storage.set("model:summary", summary)

    async def beat(self, cpu):
        data = {"name": "Pump 3", "metrics": {"cpu_percent": cpu}}
        return await self.emit_hook("device.heartbeat", {"device_id": "pump-3", "device_data": data})

    async def beat_until_judged(self):
        """Two heartbeats within a millisecond count as one, so how many it takes is for the clock to say."""
        while not (await self.beat(20))["processed"]:
            pass

    async def get(self, path):
        answer = await self.client.get(f"/plugins/ml-anomaly-detection{path}")
        self.assertEqual(answer.status_code, 200)
        return answer.json()

    async def test_without_a_model_heartbeats_are_kept_and_nobody_is_judged(self):
        self.assertEqual(await self.beat(97), {"processed": False})
        self.assertEqual(await self.get("/status"), {"trained": False})
        self.assertEqual(len(await self.plugin.db.query("SELECT * FROM anomaly_readings")), 1)

    async def test_marks_the_device_tells_of_it_and_shows_it(self):
        await self.use_model()
        await self.beat_until_judged()
        self.assertEqual([(await self.beat(97))["marked"] for _ in range(3)], [False, False, True])

        device = await self.plugin.api.devices.get("pump-3")
        self.assertEqual(device["anomaly"]["device_name"], "Pump 3")
        self.assertEqual([event.name for event in self.events], ["anomaly.marked"])
        self.assertEqual([tracked.event for tracked in self.tracked], ["anomaly_marked"])
        [score] = (await self.get("/scores?device_id=pump-3"))["scores"]
        self.assertEqual((score["marked"], score["reasons"][0]["feature"]), (True, "cpu_percent"))
        passed = await self.apply_filter("device.data.process", {"device_id": "pump-3"})
        self.assertTrue(passed["anomaly_marked"])

    async def test_marking_needs_the_permission_to_write_devices(self):
        await self.revoke_permission("api:devices:write")
        await self.set_config({"alert_after": 1})
        await self.use_model()
        await self.beat_until_judged()
        with self.assertRaises(PermissionError):
            await self.beat(97)
        self.assertEqual([denial.permission for denial in self.denials], ["api:devices:write"])

    async def test_the_weekly_job_waits_for_enough_readings(self):
        result = await self.run_job("train-model")
        self.assertFalse(result["trained"])
        self.assertIn("0 readings, 500 are needed", self.logs[-1].message)

    async def test_settings_outside_their_bounds_are_refused(self):
        with self.assertRaises(ConfigInvalid):
            await self.set_config({"expected_anomaly_percent": 50})

    async def test_uninstalling_takes_the_tables_away(self):
        await self.uninstall()
        tables = await self.plugin.db.query("SELECT name FROM sqlite_master WHERE name LIKE 'anomaly_%'")
        self.assertEqual(tables, [])
