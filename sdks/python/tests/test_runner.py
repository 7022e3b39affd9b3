"""The runner as a host meets it: one process, the channel at file descriptor 3."""

import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import textwrap
import time
import unittest

from .runner import HERE, INITIALIZE, MAIN, Ended, RunnerUnderTest
from .test_wire import PIECES, random_text, random_value

CODE = """
    import asyncio, os, subprocess, sys, threading, time
    from ops_center_sdk import Plugin

    plugin = Plugin(id="conformance", name="Conformance", version="1.0.0")

    @plugin.hook("device.created")
    async def spin():
        while True:
            pass

    @plugin.hook("device.updated")
    async def says():
        print("a line")
        return os.getpid()

    @plugin.hook("device.deleted")
    async def waits():
        await plugin.api.users.get("u")

    @plugin.hook("device.alert")
    async def stubborn():
        threading.Thread(target=time.sleep, args=(60,)).start()
        while True:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                pass

    @plugin.hook("device.heartbeat")
    async def spawns():
        return subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]).pid

    @plugin.hook("user.login")
    async def later():
        asyncio.get_running_loop().call_soon(loose)

    @plugin.hook("user.logout")
    def blocks():
        time.sleep(60)

    def loose():
        import contextvars
        contextvars.Context().run(asyncio.ensure_future, outside())

    async def outside():
        try:
            await plugin.storage.get("k")
        except Exception as error:
            plugin.logger.error(type(error).__name__)

    @plugin.hook("user.created")
    async def returns_itself():
        value = []
        value.append(value)
        return value

    @plugin.on_health_check
    def health():
        return {"status": "degraded", "message": "slow"}
"""


class Runner(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        with open(os.path.join(cls.folder.name, "main.py"), "w", encoding="utf-8") as file:
            file.write(textwrap.dedent(CODE))

    def start(self, **options):
        runner = RunnerUnderTest(root=self.folder.name, entry="main.py:plugin", **options)
        self.addCleanup(runner.__exit__)
        return runner

    def started(self, **options):
        runner = self.start(**options)
        self.assertIn("result", runner.initialize())
        return runner

    def test_pings_are_answered_while_a_handler_spins_and_it_ends_with_the_channel(self):
        runner = self.started()
        runner.send(runner.hook(1, "device.created", {}))
        time.sleep(0.3)
        began = time.monotonic()
        answer = runner.ask({"id": 2, "method": "health/ping", "params": {}})
        self.assertLess(time.monotonic() - began, 3)
        self.assertEqual(answer["result"]["openCalls"], 1)
        self.assertGreater(answer["result"]["busyMs"], 100)
        runner.ours.shutdown(socket.SHUT_RDWR)
        self.assertEqual(runner.wait(), 0)

    def test_an_idle_plugin_is_not_busy(self):
        runner = self.started()
        self.assertIsInstance(runner.ask(runner.hook(1, "device.updated", {}))["result"]["result"], int)
        time.sleep(0.05)
        answer = runner.ask({"id": 2, "method": "health/ping", "params": {}})
        self.assertEqual(answer["result"], {"openCalls": 0, "busyMs": 0})

    def test_what_is_printed_does_not_get_between_the_frames(self):
        ours, theirs = os.pipe()
        runner = self.started(stdio={1: theirs})
        os.close(theirs)
        self.addCleanup(os.close, ours)
        runner.ask(runner.hook(1, "device.updated", {}))
        # The line is out before the process ends.
        self.assertEqual(os.read(ours, 100), b"a line\n")

    def test_a_handler_is_cancelled_where_it_waits(self):
        runner = self.started()
        asked = runner.ask(runner.hook(1, "device.deleted", {}))
        self.assertEqual(asked["method"], "api/call")
        runner.send({"method": "$/cancel", "params": {"id": 1}})
        self.assertEqual(runner.read()["error"]["data"], {"name": "Cancelled"})
        self.assertEqual(runner.read(), {"jsonrpc": "2.0", "method": "$/cancel", "params": {"id": asked["id"]}})
        runner.send({"id": asked["id"], "result": {"result": {}}})
        self.assertIn("result", runner.ask({"id": 2, "method": "health/ping", "params": {}}))

    def test_deadlines(self):
        runner = self.started()
        for name in ("device.deleted", "user.logout", "device.alert"):
            runner.send(runner.hook(name, name, {}, deadlineMs=50))
            answers = [runner.read() for _ in range(3 if name == "device.deleted" else 1)]
            (timeout,) = [one for one in answers if one.get("id") == name]
            self.assertEqual(timeout["error"]["data"], {"name": "Timeout", "deadlineMs": 50})

    def test_it_ends_after_shutdown_whatever_the_plugin_left(self):
        runner = self.started()
        runner.send(runner.hook(1, "device.alert", {}))
        self.assertEqual(runner.ask({"id": 2, "method": "shutdown", "params": {}})["result"], {})
        self.assertEqual(runner.wait(), 0)
        with self.assertRaises(Ended):
            runner.read()

    def test_children_of_the_plugin_do_not_hold_the_channel(self):
        runner = self.started()
        child = runner.ask(runner.hook(1, "device.heartbeat", {}))["result"]["result"]
        self.addCleanup(os.kill, child, 9)
        runner.send({"id": 2, "method": "shutdown", "params": {}})
        runner.read()
        with self.assertRaises(Ended):
            runner.read()

    def test_a_call_to_the_host_outside_of_any_call(self):
        runner = self.started()
        self.assertIn("result", runner.ask(runner.hook(1, "user.login", {})))
        self.assertIn("result", runner.ask({"id": 2, "method": "health/ping", "params": {}}))
        runner.send({"id": 3, "method": "health/check", "params": {"ctx": {"callId": "c"}}})
        self.assertEqual(runner.read()["result"], {"status": "degraded", "message": "slow"})
        self.assertIn("NoCall", [line["params"]["message"] for line in runner.passed_over])

    def test_a_result_that_contains_itself(self):
        runner = self.started()
        answer = runner.ask(runner.hook(1, "user.created", {}))
        self.assertEqual(answer["error"]["data"]["name"], "InvalidResult")

    def test_a_second_answer_is_logged(self):
        runner = self.started()
        runner.send({"id": 77, "result": {}})
        runner.ask(runner.hook(1, "device.updated", {}))
        self.assertIn("no open request", json.dumps(runner.passed_over))

    def test_calls_beyond_the_limit_are_refused(self):
        runner = self.started()
        for id in range(1030):
            runner.send(runner.hook(id, "device.deleted", {}))
        refused = []
        while len(refused) < 6:
            frame = runner.read()
            if "error" in frame:
                refused.append(frame["error"]["data"])
        self.assertEqual(refused[0], {"name": "ResourceExhausted", "resource": "calls", "limit": 1024, "used": 1024})

    def test_ten_thousand_malformed_frames(self):
        runner = self.started()
        rng = random.Random(6)
        good = '{"jsonrpc":"2.0","id":1,"method":"job/run","params":{}}'
        sent = 0
        while sent < 10_000:
            batch = []
            for _ in range(100):
                kind = rng.randrange(4)
                if kind == 0:
                    frame = "".join(rng.choice(PIECES) for _ in range(rng.randrange(30))).encode()
                elif kind == 1:
                    frame = bytes(rng.randrange(256) for _ in range(rng.randrange(40))).replace(b"\n", b" ")
                elif kind == 2:
                    at = rng.randrange(len(good))
                    text = good[:at] + random_text(rng) + good[at + 1 :]
                    frame = text.replace("\n", " ").encode("utf-8", "surrogatepass")
                else:
                    fields = {name: random_value(rng) for name in ("id", "method", "params", "result", "error")}
                    frame = json.dumps({"jsonrpc": "2.0", **fields}).encode()
                batch.append(frame)
            runner.ours.sendall(b"\n".join(batch) + b"\n")
            sent += len(batch)
            # Each batch is followed by a ping: what was answered is read, so that no side waits for the other.
            runner.send({"id": f"alive-{sent}", "method": "health/ping", "params": {}})
            while runner.read().get("id") != f"alive-{sent}":
                pass
        while runner.ask(runner.hook("last", "device.updated", {})).get("id") != "last":
            runner.read()

    def test_code_that_cannot_be_loaded(self):
        for name, text, kind in (
            ("broken.py", "import nothing_of_this_name", "ModuleNotFoundError"),
            ("wrong.py", "this is no Python", "SyntaxError"),
            ("ends.py", "raise SystemExit(5)", "SystemExit"),
            ("refuses.py", "from ops_center_sdk import Plugin\nPlugin(id='x').hook('a.b')(print)", "RegistrationError"),
        ):
            with open(os.path.join(self.folder.name, name), "w", encoding="utf-8") as file:
                file.write(text)
            with self.subTest(name), RunnerUnderTest(root=self.folder.name, entry=f"{name}:app") as runner:
                error = runner.initialize()["error"]
                self.assertEqual((error["data"]["name"], error["data"]["type"]), ("HandlerFailed", kind))
                self.assertEqual(error["data"]["handler"], f"{name}:app")
                self.assertIn("result", runner.ask({"id": 2, "method": "health/ping", "params": {}}))

    def test_a_manifest_as_json(self):
        path = os.path.join(self.folder.name, "plugin.json")
        manifest = {"cron": [{"name": "nightly", "handler": "loose"}], "config_schema": {"a": {"type": "integer"}}}
        with open(path, "w", encoding="utf-8") as file:
            json.dump(manifest, file)
        runner = self.start(options=["--manifest", path])
        self.assertEqual([job["name"] for job in runner.initialize()["result"]["jobs"]], ["nightly"])
        runner = self.start(options=["--manifest", path])
        answer = runner.initialize(config={"a": "text"})
        self.assertEqual(answer["error"]["data"]["problems"], [{"field": "a", "message": "must be a whole number"}])
        runner = self.start(options=["--manifest", path + "x"])
        self.assertIn("cannot be read", runner.initialize()["error"]["message"])


class OtherChannels(unittest.TestCase):
    def test_standard_input_and_output(self):
        arguments = [sys.executable, "-I", "-B", MAIN, "run", "--root", HERE, "--entry", "conformance_plugin.py:app", "--stdio"]
        with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            message = json.dumps({"jsonrpc": "2.0", **INITIALIZE})
            process.stdin.write(message.encode() + b"\n")
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["result"]["plugin"]["id"], "conformance")
            process.stdin.close()
            self.assertEqual(process.wait(5), 0)
            self.assertEqual(process.stdout.read(), b"")

    def test_a_unix_socket(self):
        with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as server:
            path = os.path.join(folder, "host.sock")
            server.bind(path)
            server.listen()
            arguments = ["run", "--root", HERE, "--entry", "conformance_plugin.py:app", "--socket", path]
            with subprocess.Popen([sys.executable, "-I", "-B", MAIN, *arguments]) as process:
                connection, _ = server.accept()
                with connection, connection.makefile("rwb") as stream:
                    stream.write(json.dumps({"jsonrpc": "2.0", **INITIALIZE}).encode() + b"\n")
                    stream.flush()
                    self.assertEqual(json.loads(stream.readline())["id"], "init")
                self.assertEqual(process.wait(5), 0)

    def test_no_channel(self):
        for options, what in (([], "file descriptor 3"), (["--socket", "/nothing/here"], "/nothing/here")):
            done = subprocess.run(
                [sys.executable, "-I", "-B", MAIN, "run", "--root", HERE, "--entry", "x.py:app", *options],
                capture_output=True, text=True, timeout=20,
            )
            self.assertEqual(done.returncode, 2)
            self.assertIn(what, done.stderr)

    def test_how_it_can_be_started(self):
        package = os.path.dirname(MAIN)
        code = "import sys, runpy; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module('ops_center_sdk', run_name='__main__')"
        for start in ([MAIN], [package], ["-c", code, os.path.dirname(package)]):
            done = subprocess.run(
                [sys.executable, "-I", "-B", *start, "describe", "--root", HERE, "--entry", "conformance_plugin.py:app"],
                capture_output=True, text=True, timeout=20,
            )
            with self.subTest(start[0]):
                self.assertEqual(json.loads(done.stdout)["plugin"]["id"], "conformance", done.stderr)


class Cost(unittest.TestCase):
    def test_importing_takes_little_more_than_asyncio(self):
        code = (
            "import asyncio, json, sys, time; sys.path.insert(0, sys.argv[1]); began = time.process_time();"
            "import ops_center_sdk; print(time.process_time() - began)"
        )
        source = os.path.dirname(os.path.dirname(MAIN))
        # CPU seconds; the first run may have to compile.
        costs = [
            float(subprocess.run([sys.executable, "-I", "-c", code, source], capture_output=True, check=True).stdout)
            for _ in range(4)
        ]
        self.assertLess(min(costs), 0.030)
