"""As little as the specification's test template asks for."""

from ops_center_sdk import Plugin

plugin = Plugin(id="my-plugin", name="My Plugin", version="1.0.0")


@plugin.hook("device.created")
async def on_device_created(device_id: str, device_data: dict):
    await plugin.storage.set(device_id, device_data["name"])
    return {"processed": True}


@plugin.route("/predict", methods=["POST"])
async def predict(request: dict):
    return {"prediction": sum(request["body"]["data"])}


app = plugin.create_app()
