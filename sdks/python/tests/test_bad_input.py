"""Whatever a plugin does wrong is a named error, the same in both tiers, and leaves nothing behind."""

import asyncio
import threading
import time

from ops_center_sdk import errors
from ops_center_sdk.testing import PluginTestCase

from .tiers import in_both_tiers, plugin_folder


@in_both_tiers
class BadInput(PluginTestCase):
    plugin_id = "sample"
    root = plugin_folder("sample")
    # A machine that is busy with other tests must not fail these.
    deadline_ms = 60_000

    async def misbehave(self, way):
        return await self.emit_hook("device.alert", {"device_id": "d", "device_data": {"way": way}})

    async def alive(self):
        self.assertEqual(await self.misbehave("well"), "well")

    async def test_an_exception(self):
        with self.assertRaises(errors.HandlerFailed) as caught:
            await self.misbehave("raise")
        data = caught.exception.data
        self.assertEqual((data["type"], data["handler"]), ("RuntimeError", "misbehave"))
        self.assertRegex(data["trace"][-1], r"backend/main.py:\d+ in misbehave")
        self.assertIn("broken on purpose", str(caught.exception))
        await self.alive()

    async def test_a_handler_that_ends_the_process(self):
        with self.assertRaises(errors.HandlerFailed) as caught:
            await self.misbehave("exit")
        self.assertEqual(caught.exception.data["type"], "SystemExit")
        await self.alive()

    async def test_a_result_that_cannot_be_sent(self):
        for way, problem in (("set", "object"), ("nan", "NaN"), ("deep", "levels deep")):
            with self.subTest(way), self.assertRaisesRegex(errors.InvalidResult, problem):
                await self.misbehave(way)
        await self.alive()

    async def test_a_result_that_is_too_large(self):
        with self.assertRaises(errors.MessageTooLarge) as caught:
            await self.misbehave("huge")
        self.assertEqual(caught.exception.data["limit"], 4 * 1024 * 1024)
        self.assertGreater(caught.exception.data["size"], 5_000_000)
        await self.alive()

    async def test_a_missing_permission(self):
        with self.assertRaises(errors.PermissionDenied) as caught:
            await self.misbehave("denied")
        self.assertEqual(caught.exception.permission, "api:users:read")
        self.assertEqual(self.denials, [("api:users:read", "users.list")])

    async def test_a_forged_event(self):
        with self.assertRaisesRegex(errors.InvalidParams, "platform's own event"):
            await self.misbehave("forge")
        self.assertEqual(self.events, [])

    async def test_a_call_after_the_handler_has_ended(self):
        await self.misbehave("late")
        for _ in range(3000):
            if self.logs:
                break
            await asyncio.sleep(0.01)
        self.assertEqual([line.message for line in self.logs], ["late: NoCall"])
        self.assertIsNone(await self.plugin.storage.get("late"))

    async def test_a_filter_that_returns_the_wrong_kind(self):
        for way, problem in (("none", "object, not null"), ("list", "object, not list")):
            with self.subTest(way), self.assertRaisesRegex(errors.InvalidResult, problem):
                await self.apply_filter("device.data.process", {"way": way})

    async def test_a_filter_that_raises(self):
        with self.assertRaises(errors.HandlerFailed):
            await self.apply_filter("device.data.process", {"way": "raise"})

    async def test_a_filter_that_is_slow(self):
        began = time.monotonic()
        self._host._deadline_ms = None
        with self.assertRaises(errors.Timeout) as caught:
            await self.apply_filter("device.data.process", {"way": "slow"})
        self.assertEqual(caught.exception.data, {"deadlineMs": 500})
        self.assertLess(time.monotonic() - began, 20)

    async def test_unknown_names(self):
        with self.assertRaises(errors.UnknownHandler):
            await self.emit_hook("device.craeted", {})
        with self.assertRaises(errors.UnknownHandler):
            await self.apply_filter("device.data", {})
        with self.assertRaises(errors.UnknownHandler):
            await self.emit_hook("user.login", {})

    async def test_arguments_of_the_wrong_kind(self):
        with self.assertRaisesRegex(errors.InvalidParams, "device_id is text"):
            await self.emit_hook("device.created", {"device_id": 5, "device_data": {}})
        with self.assertRaisesRegex(errors.InvalidParams, "needs device_id"):
            await self.emit_hook("device.created", {"device_data": {}})

    async def test_what_is_stored_has_limits(self):
        for key, value, error in (
            ("", 1, errors.InvalidParams),
            ("k" * 513, 1, errors.InvalidParams),
            (5, 1, errors.InvalidParams),
            ("k", object(), errors.InvalidParams),
            ("k", "x" * 1_100_000, errors.QuotaExceeded),
        ):
            with self.subTest(key=str(key)[:5]), self.assertRaises(error):
                await self.plugin.storage.set(key, value)
        await self.plugin.storage.set("a", "x" * 900_000)
        with self.assertRaises(errors.QuotaExceeded) as caught:
            await self.plugin.storage.set("b", "x" * 900_000)
        self.assertEqual(caught.exception.data["limit"], 1_000_000)

    async def test_statements_that_the_database_refuses(self):
        for sql, values in (
            ("SELECT * FROM nothing", []),
            ("SELECT $1, $2", [1]),
            ("SELECT 1; SELECT 2", []),
            ("ATTACH DATABASE '/tmp/x' AS y", []),
            ("PRAGMA user_version", []),
            ("BEGIN", []),
        ):
            with self.subTest(sql), self.assertRaises(errors.DatabaseFailed):
                await self.plugin.db.execute(sql, values)
        self.assertEqual(await self.plugin.db.query("SELECT '$1' AS a, $1 AS b", ["x"]), [{"a": "$1", "b": "x"}])

    async def test_a_route_that_raises(self):
        with self.assertRaises(errors.HandlerFailed):
            await self.client.post("/plugins/sample/echo", json="raise")
        self.client.raise_errors = False
        self.assertEqual((await self.client.post("/plugins/sample/echo", json="raise")).status_code, 500)


@in_both_tiers
class NeverEnding(PluginTestCase):
    plugin_id = "sample"
    root = plugin_folder("sample")
    async def asyncSetUp(self):
        self.threads = {thread for thread in threading.enumerate() if thread.name != "ops-center-handler"}
        # Clean-ups run last in, first out: this one after the plugin has ended.
        self.addCleanup(self.nothing_is_left)
        await super().asyncSetUp()

    async def misbehave(self, way):
        """Only what is to end at its deadline has a short one: the machine may be busy with other tests."""
        self._host._deadline_ms = 60_000 if way in ("well", "task") else 150
        return await self.emit_hook("device.alert", {"device_id": "d", "device_data": {"way": way}})

    async def test_a_handler_that_waits_for_ever(self):
        with self.assertRaises(errors.Timeout) as caught:
            await self.misbehave("never")
        self.assertEqual(caught.exception.data, {"deadlineMs": 150})
        self.assertEqual(await self.misbehave("well"), "well")

    async def test_a_handler_that_will_not_be_cancelled(self):
        with self.assertRaises(errors.Timeout):
            await self.misbehave("stubborn")
        self.assertEqual(await self.misbehave("well"), "well")

    async def test_a_handler_that_spins(self):
        began = time.monotonic()
        with self.assertRaises(errors.Timeout):
            await self.misbehave("spin")
        self.assertLess(time.monotonic() - began, 20)

    async def test_a_task_that_is_left(self):
        self.assertEqual(await self.misbehave("task"), "task")

    async def test_a_thread_that_is_left(self):
        self._host._deadline_ms = 150
        with self.assertRaises(errors.Timeout):
            await self.emit_hook("device.heartbeat", {"device_id": "d", "device_data": {"seconds": 0.4}})

    def nothing_is_left(self):
        left = {thread for thread in threading.enumerate() if thread.name != "ops-center-handler"} - self.threads
        deadline = time.monotonic() + 5
        while any(thread.is_alive() for thread in left) and time.monotonic() < deadline:
            time.sleep(0.01)
        self.assertEqual([thread.name for thread in left if thread.is_alive()], [])


class Crashing(PluginTestCase):
    plugin_id = "sample"
    root = plugin_folder("sample")
    tier = "process"

    async def test_a_plugin_that_dies_is_told_and_started_again(self):
        with self.assertRaises(errors.PluginCrashed) as caught:
            await self.emit_hook("device.alert", {"device_id": "d", "device_data": {"way": "crash"}})
        self.assertEqual(caught.exception.data, {"reason": "exit"})
        self.assertEqual(await self.emit_hook("device.alert", {"device_id": "d", "device_data": {"way": "a"}}), "a")
