"""The same handler behind FastAPI, served by uvicorn on a unix socket."""

import sys

import uvicorn
from fastapi import FastAPI

app = FastAPI()


@app.post("/hook")
async def on_device_created(event: dict) -> dict:
    return {"processed": True, "device_id": event["device_id"], "fields": len(event["device_data"])}


uvicorn.run(app, uds=sys.argv[1], log_level="error", access_log=False)
