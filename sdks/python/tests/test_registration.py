"""What code may register, how arguments are bound, and how a plugin is found in its code."""

import asyncio
import inspect
import os
import random
import sys
import tempfile
import textwrap
import unittest

from ops_center_sdk import APIRoute, ConfigField, Hook, Plugin, PluginLifecycle, RegistrationError
from ops_center_sdk._bind import BoundHandler
from ops_center_sdk._load import load_plugin
from ops_center_sdk._tables import API_METHODS, FILTERS, HOOKS
from ops_center_sdk.api import Api, Resource
from ops_center_sdk.errors import EntryNotFound, InvalidParams, NoCall, UnknownHook
from ops_center_sdk.permissions import is_granted

from .permission_cases import PERMISSION_CASES


def new_plugin():
    return Plugin(id="my-plugin", name="My Plugin", version="1.0.0")


class Permissions(unittest.TestCase):
    def test_the_cases_that_every_language_shares(self):
        for granted, needed, held in PERMISSION_CASES:
            with self.subTest(granted=granted, needed=needed):
                self.assertIs(is_granted(granted, needed), held)


class Tables(unittest.TestCase):
    def test_the_api_has_what_the_table_has(self):
        self.assertEqual(set(Api.__annotations__), set(API_METHODS))
        for resource, methods in API_METHODS.items():
            for name, method in methods.items():
                arguments = list(inspect.signature(getattr(Resource, name)).parameters)[1:]
                self.assertEqual(arguments, [one.rstrip("?") for one in method["args"]], f"{resource}.{name}")
        with self.assertRaisesRegex(AttributeError, "the API has no 'planets'"):
            new_plugin().api.planets
        with self.assertRaisesRegex(AttributeError, "the API has no users.remove"):
            new_plugin().api.users.remove

    def test_every_hook_and_filter_can_be_listened_to(self):
        plugin = new_plugin()
        for name in HOOKS:
            plugin.hook(name)(lambda: None)
        for name in FILTERS:
            plugin.filter(name)(lambda value: value)
        self.assertEqual(len(plugin.registry.hooks) + len(plugin.registry.filters), len(HOOKS) + len(FILTERS))


class Registering(unittest.TestCase):
    def test_names_that_the_platform_does_not_have(self):
        plugin = new_plugin()
        for register, problem in (
            (lambda: plugin.hook("device.craeted")(print), "did you mean 'device.created'"),
            (lambda: plugin.hook("device.data.process")(print), "@plugin.filter"),
            (lambda: plugin.hook("")(print), "no event"),
            (lambda: plugin.hook(5)(print), "no event"),
            (lambda: plugin.filter("device.created")(print), "no filter"),
        ):
            with self.subTest(problem), self.assertRaisesRegex(UnknownHook, problem):
                register()
        plugin.hook("other-plugin.finished")(lambda result: result)

    def test_arguments_that_an_event_does_not_have(self):
        with self.assertRaisesRegex(RegistrationError, "needs device; what can be had is device_id, device_data"):
            new_plugin().hook("device.created")(lambda device: None)
        with self.assertRaises(RegistrationError):
            new_plugin().on_update(lambda version: None)
        with self.assertRaises(RegistrationError):
            new_plugin().filter("device.data.process")(lambda data, more: data)
        new_plugin().filter("device.data.process")(lambda anything: anything)
        new_plugin().route("/x")(lambda anything: anything)

    def test_routes(self):
        plugin = new_plugin()
        for path, methods, problem in (
            ("x", ["GET"], "starts with a slash"),
            ("/plugins/other/x", ["GET"], "below /plugins/my-plugin"),
            ("/a//b", ["GET"], "cannot have the part ''"),
            ("/../x", ["GET"], "cannot have the part"),
            ("/a?b", ["GET"], "cannot have the part"),
            ("/{a}/{a}", ["GET"], "same name"),
            ("/x", "GET", "methods is a list"),
            ("/x", [], "methods is a list"),
        ):
            with self.subTest(path), self.assertRaisesRegex(RegistrationError, problem):
                plugin.route(path, methods=methods)(lambda: None)
        plugin.route("/a/{one}")(lambda one: None)
        with self.assertRaisesRegex(RegistrationError, "registered already"):
            plugin.route("/plugins/my-plugin/a/:two")(lambda two: None)
        plugin.route("/a/{one}", methods=["POST"])(lambda one: None)

    def test_ids_priorities_and_jobs(self):
        for id in ("", "A", "a", "a_b", "-a", "a-", "a--b", "x" * 101, None, 5):
            with self.subTest(id), self.assertRaises(RegistrationError):
                Plugin(id=id, name="n", version="1")
        plugin = new_plugin()
        with self.assertRaisesRegex(RegistrationError, "whole number"):
            plugin.hook("device.created", priority="5")(lambda: None)
        plugin.job("a")(lambda: None)
        with self.assertRaisesRegex(RegistrationError, "already a job"):
            plugin.job("a")(lambda: None)
        with self.assertRaises(RegistrationError):
            plugin.job("")(lambda: None)
        with self.assertRaisesRegex(RegistrationError, "no function"):
            plugin.hook("device.created")("text")

    def test_hooks_and_routes_as_values(self):
        plugin = Plugin(
            id="my-plugin",
            hooks=[Hook("device.created", lambda device_id: device_id, priority=3)],
            routes=[APIRoute("/x", lambda request: request, methods=["POST"])],
        )
        self.assertEqual([entry.order for entry in plugin.registry.hooks], [3])
        self.assertEqual(plugin.registry.routes[0][0].path, "/plugins/my-plugin/x")
        with self.assertRaises(RegistrationError):
            plugin.add("text")

    def test_lifecycles(self):
        class Mine(PluginLifecycle):
            async def on_enable(self):
                pass

        class Inherited(Plugin):
            id = "inherited"

            async def on_install(self):
                pass

        plugin = new_plugin()
        plugin.use_lifecycle(Mine)
        self.assertEqual(len(plugin._lifecycle), 6)
        with self.assertRaises(RegistrationError):
            plugin.use_lifecycle(object())
        self.assertEqual(list(Inherited()._lifecycle), ["install"])

    def test_calls_outside_of_a_handler(self):
        plugin = new_plugin()
        with self.assertRaisesRegex(RuntimeError, "runs under no platform"):
            asyncio.run(plugin.storage.get("k"))
        plugin._connect(object())
        with self.assertRaises(NoCall):
            asyncio.run(plugin.storage.get("k"))


class Binding(unittest.TestCase):
    def test_random_functions_get_what_they_name(self):
        rng = random.Random(5)
        names = ["a", "b", "c", "d", "e"]
        for _ in range(500):
            wanted = rng.sample(names, rng.randrange(len(names) + 1))
            required = rng.randrange(len(wanted) + 1)
            slash = rng.randrange(len(wanted) + 1)
            parts = [name if at < required else f"{name}='{name}0'" for at, name in enumerate(wanted)]
            if 0 < slash:
                parts.insert(slash, "/")
            if rng.random() < 0.3:
                parts.append("**rest")
            scope = {}
            exec(f"def function({', '.join(parts)}): return locals()", scope)
            bound = BoundHandler(scope["function"], "test")
            given = {name: name.upper() for name in names if rng.random() < 0.7}
            missing = [name for name in wanted[:required] if name not in given]
            if missing:
                with self.assertRaises(InvalidParams) as caught:
                    bound.arguments(given)
                self.assertIn(missing[0], str(caught.exception))
                continue
            positional, named = bound.arguments(given)
            got = bound.function(*positional, **named)
            rest = got.pop("rest", {})
            before_gap = True
            for at, name in enumerate(wanted):
                # A positional-only argument behind one that is left out keeps its default.
                before_gap = before_gap and (name in given or at >= slash)
                expected = given.get(name, f"{name}0") if at >= slash or before_gap else f"{name}0"
                self.assertEqual(got[name], expected, (parts, given))
            self.assertLessEqual(set(rest), set(given) - set(wanted))

    def test_what_has_no_signature(self):
        with self.assertRaises(RegistrationError):
            BoundHandler(dict.fromkeys, "test", known=[])


class Loading(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        before, path = set(sys.modules), list(sys.path)
        self.addCleanup(lambda: [sys.modules.pop(name) for name in set(sys.modules) - before])
        self.addCleanup(lambda: sys.path.__setitem__(slice(None), path))

    def write(self, name, text):
        path = os.path.join(self.root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(textwrap.dedent(text))

    def test_every_kind_of_entry(self):
        self.write(
            "code_of_plugin/main.py",
            """
            from ops_center_sdk import Plugin, PluginLifecycle
            plugin = Plugin(id="my-plugin", name="n", version="1")
            app = plugin.create_app()
            def make(): return plugin
            async def asgi(scope, receive, send): pass
            class Mine(PluginLifecycle): pass
            class Route: app = plugin.create_app()
            class Outer:
                routes = [Route]
                def __call__(self, scope, receive, send): pass
            outer = Outer()
            text = "text"
            """,
        )
        for symbol in ("plugin", "app", "make", "asgi", "Mine", "outer"):
            with self.subTest(symbol):
                self.assertEqual(load_plugin(self.root, f"code_of_plugin/main.py:{symbol}").id, "my-plugin")
        self.assertEqual(load_plugin(self.root, "code_of_plugin.main").id, "my-plugin")
        for entry, problem in (
            ("code_of_plugin/main.py:ap", "did you mean app"),
            ("code_of_plugin/main.py:text", "is a str, not a plugin"),
            ("code_of_plugin/mian.py:app", "there is no module"),
            ("json:app", "not the plugin's own"),
            ("../x.py:app", "not of the form"),
            ("", "not of the form"),
        ):
            with self.subTest(entry), self.assertRaisesRegex(EntryNotFound, problem):
                load_plugin(self.root, entry)

    def test_a_subclass_as_the_entry(self):
        self.write(
            "sub_of_plugin.py",
            """
            from ops_center_sdk import Plugin
            class PluginApp(Plugin):
                id = "sub"
                version = "2.0.0"
                def __init__(self):
                    super().__init__()
                    self.hook("device.created")(self.created)
                async def created(self, device_id): return device_id
                async def on_enable(self): pass
            """,
        )
        plugin = load_plugin(self.root, "sub_of_plugin.py:PluginApp")
        self.assertEqual((plugin.id, plugin.version, list(plugin._lifecycle)), ("sub", "2.0.0", ["enable"]))

    def test_what_the_code_itself_misses_is_its_own_failure(self):
        self.write("broken_plugin.py", "import nothing_of_this_name\n")
        with self.assertRaises(ModuleNotFoundError):
            load_plugin(self.root, "broken_plugin.py:app")

    def test_a_manifest_adds_what_the_code_has_not(self):
        self.write(
            "code_by_manifest/main.py",
            """
            from ops_center_sdk import Plugin
            plugin = Plugin(id="my-plugin", name="n", version="1")
            @plugin.hook("device.created")
            def decorated(device_id): pass
            @plugin.hook("device.created", priority=1)
            def first(device_id): pass
            @plugin.route("/x")
            def route(): pass
            def plain(): pass
            @plugin.job("nightly")
            def nightly(): pass
            """,
        )
        self.write("code_by_manifest/jobs.py", "async def weekly(): pass\nthing = 5\n")
        manifest = {
            "hooks": [
                {"name": "device.created", "handler": "decorated", "priority": 7},
                {"name": "device.created", "handler": "code_by_manifest.main:first", "priority": 70},
                {"name": "user.login", "handler": "code_by_manifest/main.py:plain", "priority": 2},
                {"name": "device.data.process", "handler": "code_by_manifest.jobs:weekly"},
            ],
            "api_routes": [
                {"path": "/plugins/my-plugin/x", "method": "GET", "handler": "plain", "auth_required": False},
                {"path": "/plugins/elsewhere/:id", "method": "POST", "handler": "plain"},
            ],
            "cron": [
                {"name": "nightly", "schedule": "0 0 * * *", "handler": "nightly"},
                {"name": "weekly", "schedule": "0 0 * * 0", "handler": "code_by_manifest.jobs:weekly"},
            ],
            "config_schema": {"a": {"type": "integer", "default": 3}},
        }
        plugin = load_plugin(self.root, "code_by_manifest/main.py:plugin", manifest)
        registry = plugin.registry
        self.assertEqual([(entry.bound.label, entry.order) for entry in registry.hooks], [("decorated", 7), ("first", 1), ("plain", 2)])
        self.assertEqual([entry.bound.label for entry in registry.filters], ["code_by_manifest.jobs:weekly"])
        self.assertEqual(
            [(route.path, route.auth_required, bound.label) for route, bound in registry.routes],
            [("/plugins/my-plugin/x", False, "route"), ("/plugins/elsewhere/{id}", True, "plain")],
        )
        self.assertEqual(list(registry.jobs), ["nightly", "weekly"])
        self.assertEqual(dict(plugin.config), {"a": 3})
        for handler in ("nothing", "code_by_manifest.jobs:nothing", "code_by_manifest.jobs:thing", "os:remove", "a b"):
            with self.subTest(handler), self.assertRaises(RegistrationError):
                load_plugin(self.root, "code_by_manifest/main.py:plugin", {"cron": [{"name": "z", "handler": handler}]})
        with self.assertRaises(RegistrationError):
            load_plugin(self.root, "code_by_manifest/main.py:plugin", {"hooks": "text"})


class Settings(unittest.TestCase):
    def test_both_forms_of_a_schema(self):
        short = new_plugin()
        short.config_schema = {"a": ConfigField(type="number", min=0, max=1, default=0.5, required=True, sensitive=True)}
        full = new_plugin()
        full.config_schema = {
            "type": "object",
            "properties": {"a": {"type": "number", "minimum": 0, "max": 1, "default": 0.5, "sensitive": True}},
            "required": ["a"],
        }
        self.assertEqual(short.config_schema, full.config_schema)
        field = {"type": "number", "minimum": 0, "maximum": 1, "default": 0.5, "writeOnly": True, "x-sensitive": True}
        self.assertEqual(short.config_schema["properties"], {"a": field})
        self.assertNotIn("0.5", repr(short.config))

    def test_defaults_that_do_not_fit(self):
        with self.assertRaisesRegex(RegistrationError, "must be at most 1"):
            new_plugin().config_schema = {"a": ConfigField(type="number", max=1, default=2)}

    def test_checks(self):
        from ops_center_sdk._schema import find_problems, normalise

        for field, good, bad in (
            ({"type": "string", "minLength": 2, "maxLength": 3}, ["ab"], ["a", "abcd", 1, None]),
            ({"type": "integer", "min": 1}, [1, 2.0], [0, 1.5, True, "1", float("nan")]),
            ({"type": "number", "exclusiveMaximum": 1, "multipleOf": 0.1}, [0.3], [1, 0.25]),
            ({"type": "boolean"}, [True], [0, "true"]),
            ({"type": "color"}, ["#fff", "#1976d2"], ["red", "#ff", 5]),
            ({"type": "string", "enum": ["a", "b"]}, ["a"], ["c"]),
            ({"enum": [1]}, [1], [True]),
            ({"type": "array", "items": {"type": "string"}, "maxItems": 2, "uniqueItems": True}, [["a"]], [["a", "b", "c"], [1], ["a", "a"]]),
            ({"type": "object", "properties": {"x": {"type": "string", "required": True}}}, [{"x": "1"}], [{}, {"x": 1}, []]),
            ({"type": "string", "pattern": "^a+$"}, ["aa"], ["b"]),
        ):
            schema = normalise({"field": field})
            for value in good:
                self.assertEqual(find_problems(schema, {"field": value}), [], (field, value))
            for value in bad:
                self.assertEqual(len(find_problems(schema, {"field": value})), 1, (field, value))

    def test_one_config_object_for_ever(self):
        plugin = new_plugin()
        config = plugin.config
        plugin.config_schema = {"a": ConfigField(default="x")}
        self.assertEqual(config["a"], "x")
        with self.assertRaisesRegex(KeyError, "'b' is not set"):
            config["b"]
        self.assertEqual(config.get("b", 1), 1)
