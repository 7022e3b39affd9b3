from ops_center_sdk.testing import PluginTestCase


class PluginTest(PluginTestCase):
    """The whole plugin on a platform for tests: what its hooks and routes do."""

    plugin_id = "{{id}}"
    config = {"changes": 2}

    async def change(self, device_id="pump-3"):
        return await self.emit_hook("device.status_changed", {"device_id": device_id})

    async def flapping(self):
        answer = await self.client.get("/plugins/{{id}}/flapping")
        self.assertEqual(answer.status_code, 200)
        return answer.json()["devices"]

    async def test_one_change_is_no_flapping(self):
        self.assertEqual(await self.change(), {"processed": True, "started_flapping": False})
        self.assertEqual(await self.flapping(), [])

    async def test_tells_when_a_device_starts_to_flap_and_only_then(self):
        started = [(await self.change())["started_flapping"] for _ in range(3)]
        self.assertEqual(started, [False, True, False])
        self.assertEqual(
            [(event.name, event.payload) for event in self.events],
            [("device.flapping", {"device_id": "pump-3", "changes": 2})],
        )

    async def test_lists_the_worst_device_first(self):
        for device_id in ("pump-3", "fan-1", "fan-1", "pump-3", "fan-1"):
            await self.change(device_id)
        self.assertEqual(
            await self.flapping(),
            [{"device_id": "fan-1", "changes": 3}, {"device_id": "pump-3", "changes": 2}],
        )


if __name__ == "__main__":
    import unittest

    unittest.main()
