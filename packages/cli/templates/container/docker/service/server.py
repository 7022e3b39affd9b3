"""The HTTP service: POST /events, GET /counts, GET /metrics, GET /healthz."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .counts import Counts

_LARGEST_BODY = 4096


def make_server(host: str, port: int, counts: Counts) -> ThreadingHTTPServer:
    """A server that listens and does not serve yet; port 0 takes a free one."""

    class Handler(BaseHTTPRequestHandler):
        # Seconds: a caller that stops in the middle must not hold a thread for ever.
        timeout = 10

        def do_GET(self) -> None:
            if self.path == "/healthz":
                self._answer(200, {"status": "ok"})
            elif self.path == "/counts":
                self._answer(200, {"counts": counts.all()})
            elif self.path == "/metrics":
                self._send(200, "text/plain; version=0.0.4; charset=utf-8", counts.prometheus().encode())
            else:
                self._answer(404, {"error": "there is no such page"})

        def do_POST(self) -> None:
            if self.path != "/events":
                self._answer(404, {"error": "there is no such page"})
                return
            length = self.headers.get("Content-Length", "")
            if not (length.isascii() and length.isdigit()) or int(length[:9]) > _LARGEST_BODY or len(length) > 9:
                self.close_connection = True
                self._answer(413, {"error": f"the body must say its length, at most {_LARGEST_BODY} bytes"})
                return
            try:
                event = json.loads(self.rfile.read(int(length)))
                counts.add(event.get("type") if isinstance(event, dict) else None)
            except ValueError as problem:
                self._answer(400, {"error": str(problem)})
                return
            self._answer(202, {"counted": True})

        def _answer(self, status: int, data: dict) -> None:
            self._send(status, "application/json", json.dumps(data).encode())

        def _send(self, status: int, content_type: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """The platform counts requests; the log is for what goes wrong."""

    return ThreadingHTTPServer((host, port), Handler)
