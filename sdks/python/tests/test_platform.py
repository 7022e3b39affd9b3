"""What a plugin can do, the same in both tiers."""

from datetime import datetime, timedelta, timezone

from ops_center_sdk.errors import ConfigInvalid, InvalidParams, NotFound, PermissionDenied, RateLimited, UnknownHandler
from ops_center_sdk.testing import PluginTestCase

from .tiers import in_both_tiers, plugin_folder


@in_both_tiers
class Platform(PluginTestCase):
    plugin_id = "sample"
    root = plugin_folder("sample")
    # A machine that is busy with other tests must not fail these.
    deadline_ms = 60_000

    async def test_handlers_run_by_priority_and_take_what_they_name(self):
        result = await self.emit_hook("device.created", {"device_id": "d-1", "device_data": {}})
        self.assertEqual(result, {"counted": 1, "processed": True, "tenant": "tenant-1"})
        self.assertEqual(await self.plugin.storage.get("order"), ["counted", "created"])

    async def test_user_and_tenant_are_filled_in(self):
        result = await self.emit_hook("device.updated", {"device_id": "d", "device_data": {"a": 1}})
        self.assertEqual(result["args"], ["d", {"a": 1}, "user-1", "tenant-1"])

    async def test_every_test_has_modules_of_its_own(self):
        result = await self.emit_hook_all("device.created", {"device_id": "d-2", "device_data": {}})
        self.assertEqual(result[0]["counted"], 1)

    async def test_database_is_migrated_and_takes_parameters(self):
        await self.emit_hook("device.created", {"device_id": "d-1", "device_data": {}})
        rows = await self.plugin.db.query("SELECT device_id FROM seen WHERE device_id = $1", ["d-1"])
        self.assertEqual(rows, [{"device_id": "d-1"}])

    async def test_tenants_are_apart(self):
        await self.emit_hook("device.created", {"device_id": "d", "device_data": {}, "tenant_id": "other"})
        self.assertIsNone(await self.plugin.storage.get("order"))
        self.assertEqual(await self.plugin.db.query("SELECT * FROM seen"), [])
        self.assertEqual(self.platform.storage.get("other", "order"), ["counted", "created"])

    async def test_a_job_runs_at_its_time(self):
        await self.emit_hook("device.created", {"device_id": "d-1", "device_data": {}})
        self.assertEqual(await self.advance_time(minutes=59), 0)
        self.assertEqual(self.events, [])
        self.assertEqual(await self.advance_time(timedelta(minutes=2)), 1)
        self.assertEqual(self.events, [("sample.looked", {"device_id": "d-1"})])
        self.assertEqual(await self.plugin.scheduler.list(), [])

    async def test_a_job_that_schedules_itself_runs_by_the_platforms_clock(self):
        await self.run_job("again-and-again", left=100)
        await self.advance_time(hours=5, minutes=1)
        self.assertEqual([job.args for job in await self.plugin.scheduler.list()], [{"left": 94}])

    async def test_a_call_too_many_says_when_the_next_is_possible(self):
        moment = datetime(2026, 1, 1, tzinfo=timezone.utc)
        self.platform.clock.now = lambda: moment
        self.platform.calls_per_hour = 1
        await self.grant_permission("api:*")
        await self.plugin.api.devices.list()
        moment += timedelta(seconds=1)
        with self.assertRaises(RateLimited) as caught:
            await self.plugin.api.devices.list()
        self.assertEqual(caught.exception.data, {"retryAfterMs": 3_599_000, "limit": 1})

    async def test_records_are_made_of_mappings_and_have_ids_of_text(self):
        open_call = self.platform.open_call(self.tenant_id, self.user_id)
        await self.grant_permission("api:*")
        for method, args in (("create", {"data": None}), ("update", {"id": "7", "data": None})):
            self.seed("devices", {"id": 7})
            params = {"callId": open_call.call_id, "resource": "devices", "method": method, "args": args}
            with self.subTest(method), self.assertRaisesRegex(InvalidParams, "data must be a mapping"):
                self.platform.answer("api/call", params)
        self.assertEqual((await self.plugin.api.devices.get("7"))["id"], "7")

    async def test_times_that_are_none(self):
        for at in ("0001-01-01T00:00:00+23:59", "2026-01-01T00:00:00", "soon", 5, None):
            with self.subTest(at), self.assertRaises(InvalidParams):
                self.platform.schedule.run_at("t", at, "job", {})
        with self.assertRaises(InvalidParams):
            await self.plugin.scheduler.run_in(1e10, "job")

    async def test_cron_runs(self):
        self.assertEqual(await self.advance_time(days=2), 2)
        self.assertTrue(await self.plugin.storage.get("nightly"))

    async def test_a_job_can_be_run_at_once_and_taken_back(self):
        self.assertEqual(await self.run_job("look-again", device_id="x", unknown=1), "x")
        job = await self.plugin.scheduler.run_in(60, "look-again", device_id="y")
        self.assertTrue(await self.plugin.scheduler.cancel(job))
        self.assertFalse(await self.plugin.scheduler.cancel(job))
        with self.assertRaises(UnknownHandler):
            await self.run_job("nothing")
        with self.assertRaisesRegex(InvalidParams, "device_id"):
            await self.run_job("look-again")

    async def test_a_filter_changes_the_value(self):
        given = {"name": "n"}
        self.assertEqual(
            await self.apply_filter("device.data.process", given), {"name": "n", "at": "2026-01-02T03:04:05+00:00"}
        )
        self.assertEqual(given, {"name": "n"})

    async def test_routes(self):
        response = await self.client.get("/plugins/sample/devices/a%2Fb?x=1", params={"y": 2})
        self.assertEqual(response.status_code, 200)
        self.assertEqual(
            response.json(), {"id": "a/b", "query": {"x": "1", "y": "2"}, "tenant": "tenant-1", "user": "user-1"}
        )
        response = await self.client.post("/plugins/sample/echo", json={"a": [1]})
        self.assertEqual((response.status_code, response.headers), (201, {"x-made": "1"}))
        self.assertEqual(response.json(), {"body": {"a": [1]}, "type": "application/json"})
        response = await self.client.get("/plugins/sample/devices/none")
        self.assertEqual((response.status_code, response.json()), (404, {"error": "no such device"}))

    async def test_routes_that_do_not_fit(self):
        self.assertEqual((await self.client.get("/plugins/sample/nothing")).status_code, 404)
        response = await self.client.delete("/plugins/sample/echo")
        self.assertEqual((response.status_code, response.headers["allow"]), (405, "POST"))
        nobody = self.client.as_user(None)
        self.assertEqual((await nobody.get("/plugins/sample/devices/1")).status_code, 401)
        self.assertEqual((await nobody.get("/plugins/sample/open")).text, "welcome")

    async def test_settings(self):
        self.assertEqual(dict(self.plugin.config), {"threshold": 0.5})
        await self.set_config(threshold=0.9, label="x")
        self.assertEqual(self.plugin.config["label"], "x")
        changes = await self.plugin.storage.get("changes")
        self.assertEqual(changes, [{}, {"threshold": 0.9, "label": "x"}, 0.9])
        with self.assertRaises(ConfigInvalid) as caught:
            await self.set_config(threshold=2, label=1, colour="red")
        self.assertEqual([one["field"] for one in caught.exception.problems], ["threshold", "label", "colour"])
        self.assertEqual(self.plugin.config["threshold"], 0.9)

    async def test_permissions(self):
        self.seed("devices", {"id": "d-1", "name": "one"}, {"name": "two"})
        self.assertEqual([one["name"] for one in await self.plugin.api.devices.list()], ["one", "two"])
        with self.assertRaises(PermissionError) as caught:
            await self.plugin.api.users.list()
        self.assertIsInstance(caught.exception, PermissionDenied)
        self.assertEqual(caught.exception.data, {"permission": "api:users:read", "method": "users.list"})
        self.assertEqual(self.denials, [("api:users:read", "users.list")])
        await self.grant_permission("api:users:read")
        self.assertEqual(await self.plugin.api.users.list(), [])
        await self.revoke_permission("cron:schedule")
        with self.assertRaises(PermissionDenied):
            await self.plugin.scheduler.list()

    async def test_records(self):
        await self.grant_permission("api:devices:*")
        made = await self.plugin.api.devices.create({"name": "new"})
        changed = await self.plugin.api.devices.update(made["id"], {"up": True})
        self.assertEqual(changed, {"id": made["id"], "name": "new", "up": True})
        self.assertEqual(await self.plugin.api.devices.list({"up": True}), [changed])
        await self.plugin.api.devices.delete(made["id"])
        with self.assertRaises(NotFound):
            await self.plugin.api.devices.get(made["id"])

    async def test_calls_of_the_api_are_counted(self):
        self.platform.calls_per_hour = 3
        for _ in range(3):
            await self.plugin.api.devices.list()
        with self.assertRaises(RateLimited) as caught:
            await self.plugin.api.devices.list()
        self.assertGreater(caught.exception.retry_after_ms, 3_590_000)
        await self.advance_time(caught.exception.retry_after_ms / 1000)
        self.assertEqual(await self.plugin.api.devices.list(), [])

    async def test_a_plain_function_runs_in_a_thread(self):
        await self.plugin.storage.set("k", "v")
        self.assertEqual(await self.emit_hook("device.heartbeat", {"device_data": {}}), {"value": "v"})

    async def test_health(self):
        self.assertEqual(await self.check_health(), {"status": "healthy"})
