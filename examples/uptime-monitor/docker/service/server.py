"""What the service shows: GET /healthz, GET /status (JSON) and GET /metrics (Prometheus)."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Sequence

from .monitor import Monitor


def make_server(host: str, port: int, monitor: Monitor) -> ThreadingHTTPServer:
    """A server that listens and does not serve yet; port 0 takes a free one."""

    class Handler(BaseHTTPRequestHandler):
        # Seconds: a caller that stops in the middle must not hold a thread for ever.
        timeout = 10

        def do_GET(self) -> None:
            if self.path == "/healthz":
                healthy = monitor.is_healthy()
                self._json(200 if healthy else 503, {"status": "ok" if healthy else "no checks are being made"})
            elif self.path == "/status":
                self._json(200, {"targets": monitor.statuses()})
            elif self.path == "/metrics":
                body = prometheus(monitor.statuses()).encode()
                self._send(200, "text/plain; version=0.0.4; charset=utf-8", body)
            else:
                self._json(404, {"error": "there is no such page"})

        def _json(self, status: int, data: dict[str, Any]) -> None:
            self._send(status, "application/json", json.dumps(data).encode())

        def _send(self, status: int, content_type: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Content-Type-Options", "nosniff")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            """The platform counts requests; the log is for what goes wrong."""

    return ThreadingHTTPServer((host, port), Handler)


def prometheus(statuses: Sequence[dict[str, Any]]) -> str:
    """The statuses in Prometheus' text format. What is not known yet is left out."""
    gauges = (
        ("uptime_up", "up", "1 when the last check found the target up."),
        ("uptime_milliseconds", "milliseconds", "How long the last check took."),
        ("uptime_certificate_days", "certificate_days", "Days that the certificate is still valid."),
        ("uptime_ratio_24h", "uptime_24h", "Share of checks of the last day that found the target up."),
    )
    lines: list[str] = []
    for name, key, meaning in gauges:
        lines += [f"# HELP {name} {meaning}", f"# TYPE {name} gauge"]
        lines += [
            f'{name}{{target="{_label(status["target"])}"}} {float(status[key]):g}'
            for status in statuses
            if status[key] is not None
        ]
    return "\n".join(lines) + "\n"


def _label(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
