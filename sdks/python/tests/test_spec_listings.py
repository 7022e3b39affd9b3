"""The specification's listings, as they are written there; only the places marked `(...)` are filled."""

import __future__
import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from ops_center_sdk import Plugin, PluginLifecycle
from ops_center_sdk._tables import HOOKS
from ops_center_sdk.testing import PluginTestCase

from .runner import HERE
from .tiers import in_both_tiers, plugin_folder

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
PLACES = [os.path.join(PROJECT, *up, "shared", "spec", "epic-11.md") for up in ([".."], ["..", ".."])]
SPECIFICATION = next((path for path in PLACES if os.path.isfile(path)), None)
needs_specification = unittest.skipIf(SPECIFICATION is None, "the specification is not beside the project")

MANIFEST = """
id: my-plugin
name: My Plugin
version: 1.0.0
entry_points:
  backend: backend/main.py:app
permissions:
  - api:users:read
  - cron:schedule
hooks:
  - name: device.created
    handler: on_device_created
  - name: device.data.process
    handler: process_device_data
  - name: api.response.transform
    handler: transform_response
api_routes:
  - path: /plugins/my-plugin/predict
    method: POST
    handler: predict_endpoint
"""
# What the listing uses and does not show.
BEFORE = """from datetime import datetime, timedelta
async def run_prediction(data): return sum(data)
"""


def listing(marker, section):
    """The Python listing of a section that holds the marker, verbatim."""
    with open(SPECIFICATION, encoding="utf-8") as file:
        text = file.read()
    found = [
        block
        for part in re.split(r"\n(?=#{2,3} )", text)
        if re.match(rf"#+ (?:\W+ )?{section}", part)
        for block in re.findall(r"```python\n(.*?)```", part, re.DOTALL)
        if marker in block
    ]
    assert len(found) == 1, (marker, section, len(found))
    return found[0]


def filled(text):
    return text.replace("my_plugin_data (...)", "my_plugin_data (id TEXT)")


def run_code(text, scope):
    """Runs a listing; annotations are not evaluated, since Python 3.9 has no `dict | None`."""
    flags = __future__.annotations.compiler_flag | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    return eval(compile(text, "listing", "exec", flags), scope)


@in_both_tiers
@needs_specification
class Listings(PluginTestCase):
    plugin_id = "my-plugin"
    # A machine that is busy with other tests must not fail these.
    deadline_ms = 60_000

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.root = folder.name
        os.mkdir(os.path.join(cls.root, "backend"))
        main = filled(listing("plugin = Plugin(", "Python SDK")) + listing("@plugin.filter", "Filter Hooks")
        for name, text in (("plugin.yaml", MANIFEST), ("backend/main.py", BEFORE + main), ("backend/__init__.py", "")):
            with open(os.path.join(cls.root, name), "w", encoding="utf-8") as file:
                file.write(text)

    async def test_the_hook(self):
        self.seed("users", {"id": "u-1"})
        data = {"device_id": "test-123", "device_data": {"user_id": "u-1"}}
        self.assertEqual(await self.emit_hook("device.created", data), {"processed": True})
        self.assertEqual(await self.plugin.storage.get("device:test-123:score"), 0.95)
        (job,) = await self.plugin.scheduler.list()
        self.assertEqual((job.job, job.args), ("check_device_health", {"device_id": "test-123"}))

    async def test_the_route_and_its_event(self):
        response = await self.client.post("/plugins/my-plugin/predict", json=[1, 2, 3])
        self.assertEqual((response.status_code, response.json()), (200, {"prediction": 6, "confidence": 0.92}))
        self.assertEqual(self.events, [("prediction.completed", {"result": 6, "confidence": 0.92})])

    async def test_the_configuration(self):
        self.assertEqual(dict(self.plugin.config), {"threshold": 0.85})
        with self.assertRaisesRegex(ValueError, "api_key is required"):
            await self.set_config(threshold=0.1)
        await self.set_config(threshold=0.1, api_key="secret")

    async def test_the_lifecycle(self):
        self.assertEqual([line.message for line in self.logs], ["Plugin enabled"])
        self.assertEqual(await self.plugin.db.query("SELECT * FROM my_plugin_data"), [])
        await self.plugin.scheduler.run_in(60, "check_device_health")
        await self.disable()
        self.assertEqual(await self.plugin.scheduler.list(), [])
        await self.uninstall()
        with self.assertRaisesRegex(Exception, "no such table"):
            await self.plugin.db.query("SELECT * FROM my_plugin_data")

    async def test_the_filters(self):
        data = await self.apply_filter("device.data.process", {"name": "n"})
        self.assertEqual(data["plugin_metadata"], {"source": "my-plugin"})
        self.assertRegex(data["processed_at"], r"^\d{4}-\d\d-\d\dT")
        self.assertEqual(await self.apply_filter("api.response.transform", {}), {"enhanced": True})

    async def test_analytics(self):
        await run_code(listing("prediction_made", "Track Events"), {"plugin": self.plugin})
        self.assertEqual([one.event for one in self.tracked], ["prediction_made", "error"])
        self.assertEqual(self.tracked[0].properties["processing_time_ms"], 123)


@needs_specification
class Names(unittest.TestCase):
    def test_available_hooks(self):
        with open(SPECIFICATION, encoding="utf-8") as file:
            part = file.read().split("### Available Hooks")[1].split("### Filter Hooks")[0]
        blocks = re.findall(r"```python\n(.*?)```", part, re.DOTALL)
        names = []
        scope = {}
        for block in blocks:
            run_code(block, scope)
            names += [node.value for node in ast.walk(ast.parse(block)) if isinstance(node, ast.Constant) and node.value]
        self.assertEqual(sorted(names), sorted(HOOKS))
        plugin = Plugin(id="my-plugin")
        plugin.hook("device.created")(scope["on_device_created"])

    def test_lifecycle_hooks(self):
        scope = {}
        run_code(listing("class PluginLifecycle", "Lifecycle Hooks"), scope)
        plugin = Plugin(id="my-plugin")
        plugin.use_lifecycle(scope["PluginLifecycle"])
        self.assertEqual(list(plugin._lifecycle), ["install", "enable", "disable", "update", "uninstall", "configChange"])
        names = [name for name in vars(scope["PluginLifecycle"]) if name.startswith("on_")]
        self.assertEqual(names, [name for name in vars(PluginLifecycle) if name.startswith("on_")])


def interpreter_with_pytest():
    for interpreter in (sys.executable, "/usr/bin/python3"):
        try:
            done = subprocess.run([interpreter, "-c", "import pytest"], capture_output=True, timeout=60)
        except OSError:
            continue
        if done.returncode == 0:
            return interpreter
    return None


@needs_specification
class Template(unittest.TestCase):
    def test_the_test_template_runs_under_pytest_in_both_tiers(self):
        interpreter = interpreter_with_pytest()
        if interpreter is None:
            self.skipTest("pytest is not installed")
        with tempfile.TemporaryDirectory() as folder:
            root = os.path.join(folder, "my-plugin")
            shutil.copytree(plugin_folder("template"), root, ignore=shutil.ignore_patterns("__pycache__"))
            os.mkdir(os.path.join(root, "tests"))
            with open(os.path.join(root, "tests", "test_backend.py"), "w", encoding="utf-8") as file:
                file.write(listing("PluginTestCase", "Plugin Test Template"))
            source = os.path.join(os.path.dirname(HERE), "src")
            for tier in ("unit", "process"):
                env = {**os.environ, "PYTHONPATH": source, "OPS_CENTER_TEST_TIER": tier, "PYTHONDONTWRITEBYTECODE": "1"}
                done = subprocess.run(
                    [interpreter, "-m", "pytest", "-p", "ops_center_sdk.testing.pytest_plugin", "-p", "no:cacheprovider"],
                    cwd=root, env=env, capture_output=True, text=True, timeout=120,
                )
                self.assertIn("3 passed", done.stdout, done.stdout + done.stderr)
                self.assertIn(f"ops-center: tier {tier}", done.stdout)
