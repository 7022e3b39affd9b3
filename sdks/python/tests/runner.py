"""A host of few lines: starts the runner with its channel at file descriptor 3 and speaks to it frame by frame."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = os.path.join(os.path.dirname(HERE), "src", "ops_center_sdk", "__main__.py")
INITIALIZE = {
    "id": "init",
    "method": "initialize",
    "params": {
        "protocolVersions": [1],
        "host": {"name": "conformance", "version": "1.0.0"},
        "plugin": {"id": "conformance", "version": "1.0.0"},
        "granted": ["api:users:read"],
        "limits": {},
        "sandbox": {"level": "advisory"},
        "config": {},
        "later": "unknown fields are ignored",
    },
}


class Ended(Exception):
    """The runner closed the channel."""


class RunnerUnderTest:
    """One process. Use it in a `with`: it is gone afterwards."""

    def __init__(self, root=HERE, entry="conformance_plugin.py:app", options=(), stdio=None):
        self.ours, theirs = socket.socketpair()
        actions = [(os.POSIX_SPAWN_DUP2, theirs.fileno(), 3)]
        for fd, other in (stdio or {}).items():
            actions.append((os.POSIX_SPAWN_DUP2, other, fd))
        arguments = [sys.executable, "-I", MAIN, "run", "--root", root, "--entry", entry, *options]
        self.pid = os.posix_spawn(sys.executable, arguments, os.environ, file_actions=actions)
        theirs.close()
        self.status = None
        self.buffer = b""
        self.passed_over = []

    def __enter__(self):
        return self

    def __exit__(self, *error):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        self.ours.close()

    def send(self, message):
        self.send_bytes(json.dumps({"jsonrpc": "2.0", **message}).encode())

    def send_bytes(self, frame):
        self.ours.sendall(frame + b"\n")

    def read(self, seconds=20.0):
        """The next frame that is no log line."""
        end = time.monotonic() + seconds
        while True:
            line, found, rest = self.buffer.partition(b"\n")
            if found:
                self.buffer = rest
                message = json.loads(line)
                if message.get("method") not in ("log", "$/progress"):
                    return message
                self.passed_over.append(message)
                continue
            ready, _, _ = select.select([self.ours], [], [], max(end - time.monotonic(), 0))
            if not ready:
                raise AssertionError(f"no frame came within {seconds} seconds")
            chunk = self.ours.recv(1 << 20)
            if not chunk:
                raise Ended
            self.buffer += chunk

    def ask(self, message, seconds=20.0):
        self.send(message)
        return self.read(seconds)

    def initialize(self, **params):
        answer = self.ask({**INITIALIZE, "params": {**INITIALIZE["params"], **params}})
        self.description = answer.get("result")
        return answer

    def handler(self, kind, name, turn=1):
        rows = self.description[f"{kind}s"]
        if kind == "route":
            return [row["id"] for row in rows if f"{row['methods'][0]} {row['path']}" == name][turn - 1]
        return [row["id"] for row in rows if row["name"] == name][turn - 1]

    def hook(self, id, name, args, **ctx):
        params = {"ctx": {"callId": "c1", "tenantId": "t1", **ctx}, "id": self.handler("hook", name), "name": name}
        return {"id": id, "method": "hook/action", "params": {**params, "args": args}}

    def wait(self, seconds=5.0):
        """How the process ended."""
        end = time.monotonic() + seconds
        while self.status is None:
            found, status = os.waitpid(self.pid, os.WNOHANG)
            if found:
                self.status = status
            elif time.monotonic() > end:
                raise AssertionError(f"the process did not end within {seconds} seconds")
            else:
                time.sleep(0.002)
        return self.status
