"""The plugin whose hook is called: the least that a handler does."""

from ops_center_sdk import Plugin

plugin = Plugin(id="bench", name="Bench", version="1.0.0")


@plugin.hook("device.created")
async def on_device_created(device_id: str, device_data: dict) -> dict:
    return {"processed": True, "device_id": device_id, "fields": len(device_data)}


app = plugin.create_app()
