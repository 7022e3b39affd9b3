"""How a test class finds its plugin, and what the fake platform refuses because plugin.yaml does not declare it."""

import json
import os
import sys
import tempfile
import unittest

from ops_center_sdk import Plugin, errors
from ops_center_sdk.errors import EntryNotFound, PermissionDenied, RegistrationError
from ops_center_sdk.testing import PluginTestCase
from ops_center_sdk.testing.find import MANIFEST_VARIABLE, ROOT_VARIABLE, find_plugin

from .tiers import plugin_folder

MAIN = """
from ops_center_sdk import Plugin
plugin = Plugin(id="declared", name="Declared", version="1.0.0")

@plugin.hook("device.created")
async def declared(device_id): return "declared"

@plugin.hook("device.updated")
async def undeclared(device_id): return "undeclared"

@plugin.route("/declared")
async def page(): return "declared"

@plugin.route("/undeclared")
async def other(): return "undeclared"
"""
MANIFEST = {
    "id": "declared",
    "entry_points": {"backend": "declared_main.py:plugin"},
    "hooks": [{"name": "device.created", "handler": "declared"}],
    "api_routes": [{"path": "/plugins/declared/declared", "method": "GET", "handler": "page"}],
}


class Environment(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        with open(os.path.join(self.root, "declared_main.py"), "w", encoding="utf-8") as file:
            file.write(MAIN)
        self.manifest = os.path.join(self.root, "plugin.json")
        self.write(MANIFEST)
        for name in (MANIFEST_VARIABLE, ROOT_VARIABLE):
            self.addCleanup(os.environ.pop, name, None)

    def write(self, manifest):
        with open(self.manifest, "w", encoding="utf-8") as file:
            json.dump(manifest, file)

    def case(self, base=PluginTestCase, **attributes):
        return type("Case", (base,), {"__module__": __name__, **attributes})

    def run_case(self, **attributes):
        """Runs the tests of a class made here, with the manifest in the environment."""
        os.environ.update({MANIFEST_VARIABLE: self.manifest, ROOT_VARIABLE: self.root})
        result = unittest.TestResult()
        case = self.case(plugin_id="declared", **attributes)
        unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
        self.assertEqual([text for _, text in result.failures + result.errors], [])
        self.assertEqual(result.testsRun, sum(name.startswith("test_") for name in attributes))

    def test_a_launcher_hands_the_manifest_over(self):
        async def test_hook(case):
            case.assertEqual(await case.emit_hook("device.created", {"device_id": "d"}), "declared")

        for tier in ("unit", "process"):
            with self.subTest(tier):
                self.run_case(tier=tier, test_hook=test_hook)

    def test_what_the_manifest_does_not_declare_is_refused(self):
        async def test_hook(case):
            with case.assertRaisesRegex(PermissionDenied, "does not list device.updated under hooks"):
                await case.emit_hook("device.updated", {"device_id": "d"})
            case.assertEqual(case.denials, [("hooks:device.updated", "hook/action")])
            await case.grant_permission("hooks:*")
            case.assertEqual(await case.emit_hook("device.updated", {"device_id": "d"}), "undeclared")

        async def test_route(case):
            case.assertEqual((await case.client.get("/plugins/declared/declared")).status_code, 200)
            response = await case.client.get("/plugins/declared/undeclared")
            case.assertEqual(response.status_code, 404)
            case.assertIn("does not declare", response.text)

        self.run_case(test_hook=test_hook, test_route=test_route)

    def test_a_manifest_that_names_what_is_not_there(self):
        self.write({**MANIFEST, "hooks": [{"name": "device.created", "handler": "nothing"}]})

        async def test_hook(case):
            self.fail("the plugin cannot be loaded")

        os.environ.update({MANIFEST_VARIABLE: self.manifest, ROOT_VARIABLE: self.root})
        result = unittest.TestResult()
        case = self.case(plugin_id="declared", test_hook=test_hook)
        unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
        self.assertIn("there is no function nothing", result.errors[0][1])

    def test_code_that_does_not_come_back_when_it_is_loaded(self):
        with open(os.path.join(self.root, "declared_main.py"), "w", encoding="utf-8") as file:
            file.write("while True: pass\n")

        async def test_hook(case):
            self.fail("the plugin cannot be loaded")

        os.environ.update({MANIFEST_VARIABLE: self.manifest, ROOT_VARIABLE: self.root})
        for tier in ("unit", "process"):
            result = unittest.TestResult()
            case = self.case(plugin_id="declared", test_hook=test_hook, tier=tier, load_deadline_ms=400)
            unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
            with self.subTest(tier):
                self.assertIn("Timeout", result.errors[0][1])
                self.assertNotIn("declared_main", sys.modules)

    def test_the_nearest_folder_with_a_manifest(self):
        found = find_plugin(self.case(plugin_id="sample", root=plugin_folder("sample")))
        self.assertEqual((found.id, found.entry), ("sample", "backend/main.py:app"))
        self.assertEqual(found.permissions(), ["api:devices:read", "cron:schedule"])
        self.assertEqual(len(found.migrations()), 1)

    def test_an_entry_point_without_a_manifest(self):
        found = find_plugin(self.case(plugin_id="sample", entry="test_finding.py:plugin"))
        self.assertEqual(found.root, os.path.dirname(os.path.abspath(__file__)))

    def test_a_plugin_that_was_imported(self):
        plugin = Plugin(id="imported-here")
        self.addCleanup(Plugin.instances.remove, plugin)

        @plugin.hook("device.created")
        async def on_created(device_id):
            return await plugin.storage.get("k", device_id)

        async def test_hook(case):
            case.assertIs(case.plugin, plugin)
            case.assertEqual(await case.emit_hook("device.created", {"device_id": "d"}), "d")

        result = unittest.TestResult()
        case = self.case(plugin_id="imported-here", test_hook=test_hook)
        unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
        self.assertTrue(result.wasSuccessful(), result.errors)

    def test_what_cannot_be_found_says_what_to_do(self):
        for attributes, problem in (
            ({"plugin_id": "nobody"}, "no plugin 'nobody' was found for Case"),
            ({"entry": "test_finding.py:plugin"}, "needs the class attribute `plugin_id`"),
            ({"plugin_id": "x", "entry": "nothing/here.py:app"}, "there is no nothing/here.py"),
            ({"plugin_id": "other", "root": plugin_folder("sample")}, "is that of 'sample'"),
        ):
            with self.subTest(problem), self.assertRaisesRegex(EntryNotFound, problem):
                find_plugin(self.case(**attributes))
        os.environ[MANIFEST_VARIABLE] = self.manifest + "x"
        with self.assertRaisesRegex(RegistrationError, "cannot be read"):
            find_plugin(self.case(plugin_id="declared"))

    def test_an_unknown_tier(self):
        async def test_nothing(case):
            self.fail("there is no such tier")

        result = unittest.TestResult()
        case = self.case(plugin_id="sample", root=plugin_folder("sample"), tier="moon", test_nothing=test_nothing)
        unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
        self.assertIn("has the tiers unit, process", result.errors[0][1])

    @unittest.skipUnless(os.path.isdir("/proc/self/fd"), "the system does not list open files")
    def test_processes_and_files_are_gone_after_the_test(self):
        pids = []

        async def test_hook(case):
            pids.append(case._host._session._pid)
            with case.assertRaises(errors.HandlerFailed):
                await case.emit_hook("device.alert", {"device_id": "d", "device_data": {"way": "raise"}})
            case.fail("on purpose: a test that fails leaves no more behind than one that passes")

        def run():
            result = unittest.TestResult()
            case = self.case(plugin_id="sample", root=plugin_folder("sample"), tier="process", test_hook=test_hook)
            unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
            self.assertIn("on purpose", result.failures[0][1])
            return len(os.listdir("/proc/self/fd"))

        self.assertEqual(run(), run())
        for pid in pids:
            with self.assertRaises(ProcessLookupError):
                os.kill(pid, 0)

    def test_modules_are_given_back(self):
        async def test_hook(case):
            case.assertIn("backend.main", sys.modules)

        before, path = dict(sys.modules), list(sys.path)
        result = unittest.TestResult()
        case = self.case(plugin_id="sample", root=plugin_folder("sample"), test_hook=test_hook)
        unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
        self.assertTrue(result.wasSuccessful(), result.errors)
        self.assertEqual({name for name in sys.modules if name.startswith("backend")}, {n for n in before if n.startswith("backend")})
        self.assertEqual(sys.path, path)
