"""What `describe` prints: what the code registers, and the permissions that it is seen to use."""

import json
import os
import subprocess
import sys
import tempfile
import textwrap
import unittest

from ops_center_sdk._usage import permissions_used

from .runner import MAIN

HEAD = "from ops_center_sdk import Plugin\nplugin = Plugin(id='my-plugin')\n"


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name

    def write(self, **files):
        for name, text in files.items():
            path = os.path.join(self.root, name.replace("__", "/") + ".py")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(textwrap.dedent(text))

    def used(self, **files):
        self.write(**files)
        return permissions_used(self.root)


class Usage(Folder):
    def test_one_file(self):
        for text, expected in (
            ("async def f(): await plugin.api.users.get('u')", ["api:users:read"]),
            ("async def f():\n    api = plugin.api\n    await api.devices.update(1, {})", ["api:devices:write"]),
            ("users = plugin.api.users\nasync def f(): await users.delete(1)", ["api:users:delete"]),
            ("get = plugin.api.orgs.get", ["api:orgs:read"]),
            ("async def f(): await getattr(plugin.api, 'alerts').list()", ["api:alerts:read"]),
            ("async def f(): await getattr(plugin.api.alerts, 'create')({})", ["api:alerts:write"]),
            ("async def f(): await plugin.scheduler.cancel_all()", ["cron:schedule"]),
            ("a, b = plugin, plugin.scheduler\nasync def f(): await b.run_in(1, 'x')", ["cron:schedule"]),
            ("async def f(): await plugin.storage.set('a', plugin.db)", []),
            ("async def f(api): await api.users.list()", []),
            ("class S:\n    def list(self): pass\nscheduler = S()\nscheduler.list()", []),
            ("async def f(): await (p := plugin).api.users.list()", ["api:users:read"]),
            ("async def f(x): await (plugin if x else None).api.users.list()", ["api:users:read"]),
            ("def wrong(:", []),
        ):
            with self.subTest(text):
                self.assertEqual(self.used(main=HEAD + text), expected)

    def test_through_modules_arguments_and_objects(self):
        found = self.used(
            backend__main="""
                import ops_center_sdk as sdk
                from . import store, work
                from .work import Worker, look
                app = sdk.Plugin(id="my-plugin")
                worker = Worker(app.api, schedule=app.scheduler)
                async def f():
                    await look(app.api.webhooks)
                    await worker.write(app.api.orgs)
                    await store.find(app)
                def current(): return app
            """,
            backend__work="""
                class Worker:
                    def __init__(self, platform, schedule):
                        self.platform = platform
                        self._schedule = schedule
                    async def go(self):
                        await self.platform.alerts.list()
                        await self._schedule.cancel("x")
                    async def write(self, target):
                        await target.delete("1")
                async def look(hooks): await hooks.list()
            """,
            backend__store="""
                from backend import main
                async def find(plugin: "Plugin"):
                    await plugin.api.users.list()
                async def other():
                    await main.current().api.devices.list()
            """,
            backend__tests__test_it="from backend.main import app\napp.api.devices.delete('x')",
            vendor__lib="from backend.main import app\napp.api.devices.delete('x')",
        )
        self.assertEqual(
            found,
            ["api:alerts:read", "api:devices:read", "api:orgs:delete", "api:users:read", "api:webhooks:read", "cron:schedule"],
        )

    def test_subclasses_and_annotations(self):
        found = self.used(
            main="""
                from ops_center_sdk import Plugin as Base
                class Mine(Base):
                    id = "mine"
                    async def on_enable(self): await self.api.devices.list()
                async def work(it: "Base"): await it.api.alerts.list()
            """
        )
        self.assertEqual(found, ["api:alerts:read", "api:devices:read"])

    def test_code_that_means_harm(self):
        self.assertEqual(self.used(main="x = " + "(" * 5000 + ")" * 5000, other="a" * 2_000_000), [])
        self.write(deep=HEAD + "x = plugin" + ".a" * 20_000)
        self.assertEqual(permissions_used(self.root), [])
        chain = "\n".join(f"def f{at}(x): return f{at + 1}(x)" for at in range(300))
        self.assertEqual(self.used(deep="", main=HEAD + chain + "\nf0(plugin.api)"), [])


class Command(Folder):
    def describe(self, *options):
        arguments = [sys.executable, "-I", "-B", MAIN, "describe", "--root", self.root, "--entry", "main.py:plugin", *options]
        return subprocess.run(arguments, capture_output=True, text=True, timeout=30)

    def test_it_prints_one_document_and_ends(self):
        self.write(
            main=HEAD + "import threading, time\nprint('noise')\nthreading.Thread(target=time.sleep, args=(60,)).start()\n"
            "@plugin.hook('user.login')\nasync def f(): await plugin.api.users.list()\n"
        )
        done = self.describe()
        self.assertEqual(done.returncode, 0, done.stderr)
        described = json.loads(done.stdout)
        self.assertEqual(described["permissionsUsed"], ["api:users:read"])
        self.assertEqual(
            described["hooks"], [{"id": "hook:1", "name": "user.login", "handler": "f", "priority": 10}]
        )
        self.assertIn("noise", done.stderr)

    def test_code_that_cannot_be_loaded(self):
        self.write(main="raise RuntimeError('broken on purpose')")
        done = self.describe()
        self.assertEqual(done.returncode, 1)
        error = json.loads(done.stdout)["error"]
        self.assertEqual((error["data"]["name"], error["data"]["type"]), ("HandlerFailed", "RuntimeError"))
        self.assertRegex(error["data"]["trace"][-1], r"main\.py:1 in <module>")

    def test_code_that_does_not_come_back(self):
        self.write(main="while True: pass")
        done = self.describe("--timeout", "0.5")
        self.assertEqual((done.returncode, done.stdout), (3, ""))
        self.assertIn("over 0.5 seconds", done.stderr)
