"""A real HTTP server on the loopback interface that answers as a test tells it to, and keeps what it got."""

from __future__ import annotations

import json
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from backend.webhook import opener_with


class SlackServer:
    """Use as a context manager. `answers` are (status, headers) pairs; when they run out, it says 200."""

    def __init__(self, answers=()):
        self.received = []
        self.headers = []
        self._answers = list(answers)
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
                owner.received.append(json.loads(body))
                owner.headers.append(dict(self.headers))
                status, headers = owner._answers.pop(0) if owner._answers else (200, {})
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"ok")

            def do_GET(self):
                owner.received.append({"method": "GET"})
                self.send_response(200)
                self.end_headers()

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        # Put together here, so that nothing in the repository looks like a real webhook.
        self.path = "/".join(["", "services", "T" + "0" * 8, "B" + "0" * 8, "x" * 24])

    @property
    def url(self):
        return f"http://127.0.0.1:{self._server.server_address[1]}{self.path}"

    def __enter__(self):
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()
        return self

    def __exit__(self, *exc):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def plain_http():
    """What the plugin uses, except that it speaks http to the server above and never asks a proxy."""
    return opener_with(urllib.request.HTTPHandler())


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self):
        self.time = 1000.0
        self.slept = []

    def now(self):
        return self.time

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.time += seconds
