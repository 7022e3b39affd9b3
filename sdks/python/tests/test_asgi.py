"""The plugin's application under an ASGI server, and mounted in a framework."""

import asyncio
import importlib.util
import json
import unittest

from ops_center_sdk import HttpError, Plugin, Response


def make_app():
    plugin = Plugin(id="my-plugin")

    @plugin.route("/echo", methods=["POST"])
    async def echo(request):
        return {"body": request["body"], "query": request["query"], "path": request["path"]}

    @plugin.route("/items/{id}")
    def item(id):
        if id == "no":
            raise HttpError(404, "no such item")
        return Response(id, status=202, headers={"X-Id": id})

    @plugin.route("/odd")
    async def odd():
        return {object()}

    return plugin.create_app()


def request(app, method, path, body=b"", headers=(), query=b"", root_path="", parts=None):
    scope = {
        "type": "http", "method": method, "path": path, "root_path": root_path, "query_string": query,
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers],
    }
    sent = []
    chunks = list(parts or [body])

    async def receive():
        chunk = chunks.pop(0)
        return {"type": "http.request", "body": chunk, "more_body": bool(chunks)}

    async def send(message):
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent[0]["status"], dict(sent[0]["headers"]), sent[1]["body"]


class Application(unittest.TestCase):
    def setUp(self):
        self.app = make_app()

    def test_requests(self):
        kind = [("Content-Type", "application/json; charset=utf-8")]
        status, headers, body = request(self.app, "POST", "/plugins/my-plugin/echo", b'{"a":1}', kind, b"x=1&y=")
        self.assertEqual((status, headers[b"content-type"]), (200, b"application/json"))
        self.assertEqual(json.loads(body), {"body": {"a": 1}, "query": {"x": "1", "y": ""}, "path": "/plugins/my-plugin/echo"})
        status, headers, body = request(self.app, "GET", "/items/7")
        self.assertEqual((status, headers[b"x-id"], body), (202, b"7", b"7"))
        self.assertEqual(request(self.app, "GET", "/items/no")[::2], (404, b'{"error":"no such item"}'))

    def test_mounted_with_and_without_the_prefix_in_the_path(self):
        for path in ("/plugins/my-plugin/items/7", "/items/7"):
            self.assertEqual(request(self.app, "GET", path, root_path="/plugins/my-plugin")[0], 202)

    def test_what_does_not_fit(self):
        kind = [("content-type", "application/json")]
        self.assertEqual(request(self.app, "GET", "/nothing")[0], 404)
        status, headers, _ = request(self.app, "DELETE", "/echo")
        self.assertEqual((status, headers[b"allow"]), (405, b"POST"))
        self.assertEqual(request(self.app, "POST", "/echo", b"{", kind)[0], 400)
        self.assertEqual(request(self.app, "POST", "/echo", b"\xff")[0], 400)
        self.assertEqual(request(self.app, "POST", "/echo", parts=[b"x" * 1_000_000] * 6)[0], 413)
        self.assertEqual(request(self.app, "GET", "/odd")[0], 500)

    def test_its_life(self):
        messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
        sent = []

        async def receive():
            return messages.pop(0)

        async def send(message):
            sent.append(message["type"])

        asyncio.run(self.app({"type": "lifespan"}, receive, send))
        self.assertEqual(sent, ["lifespan.startup.complete", "lifespan.shutdown.complete"])

    @unittest.skipUnless(importlib.util.find_spec("fastapi"), "FastAPI is not installed")
    def test_in_fastapi(self):
        from fastapi import FastAPI

        outer = FastAPI()
        outer.mount("/plugins/my-plugin", self.app)
        self.assertEqual(request(outer, "GET", "/plugins/my-plugin/items/7")[0], 202)


class NoPlatform(unittest.TestCase):
    def test_calls_to_the_platform_say_that_there_is_none(self):
        plugin = Plugin(id="my-plugin")

        @plugin.route("/users")
        async def users():
            return await plugin.api.users.list()

        with self.assertRaisesRegex(RuntimeError, "runs under no platform"):
            request(plugin.create_app(), "GET", "/users")

    def test_the_tests_platform_is_not_loaded_with_the_sdk(self):
        import os
        import subprocess
        import sys

        code = "import sys; sys.path.insert(0, sys.argv[1]); import ops_center_sdk._runner; print([n for n in sys.modules if '.testing' in n or 'sqlite' in n])"
        source = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "src")
        done = subprocess.run([sys.executable, "-I", "-B", "-c", code, source], capture_output=True, text=True, check=True)
        self.assertEqual(done.stdout.strip(), "[]")
