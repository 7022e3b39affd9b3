import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.error
import urllib.request

from service.health import is_healthy
from service.history import History
from service.monitor import Monitor
from service.server import make_server, prometheus
from service.settings import read_settings

from . import DOCKER
from .peers import Page

DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def get(port, path):
    try:
        with DIRECT.open(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


class ServerTest(unittest.TestCase):
    def test_shows_what_was_found(self):
        history = History(":memory:")
        self.addCleanup(history.close)
        with Page() as page:
            address = f"http://127.0.0.1:{page.port}/"
            monitor = Monitor(read_settings({"UPTIME_TARGETS": address, "UPTIME_ALLOW_PRIVATE": "true"}), history)
            server = make_server("127.0.0.1", 0, monitor)
            port = server.server_address[1]
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
            thread.start()
            try:
                self.assertEqual(get(port, "/healthz")[0], 503)
                self.assertFalse(is_healthy(port))
                monitor.check_all()
                self.assertEqual(get(port, "/healthz")[0], 200)
                self.assertTrue(is_healthy(port))
                [status] = json.loads(get(port, "/status")[1])["targets"]
                self.assertEqual((status["target"], status["up"]), (address, True))
                self.assertIn(f'uptime_up{{target="{address}"}} 1', get(port, "/metrics")[1])
                self.assertEqual(get(port, "/etc/passwd")[0], 404)
            finally:
                server.shutdown()
                server.server_close()
                thread.join()
        self.assertFalse(is_healthy(port))

    def test_metrics_leave_out_what_is_not_known_and_escape_names(self):
        unknown = {"target": 'a"b\\', "up": None, "milliseconds": 1.5, "certificate_days": None, "uptime_24h": None}
        lines = [line for line in prometheus([unknown]).splitlines() if not line.startswith("#")]
        self.assertEqual(lines, ['uptime_milliseconds{target="a\\"b\\\\"} 1.5'])


class ProcessTest(unittest.TestCase):
    def start(self, **variables):
        return subprocess.Popen(
            [sys.executable, "-m", "service"],
            cwd=DOCKER,
            env={**os.environ, "PORT": "0", **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def test_starts_as_the_container_starts_it_and_stops_when_told(self):
        with tempfile.TemporaryDirectory() as data, Page() as page:
            address = f"http://127.0.0.1:{page.port}"
            with self.start(UPTIME_TARGETS=address, UPTIME_ALLOW_PRIVATE="true", UPTIME_DATA=data) as process:
                self.addCleanup(process.kill)
                self.assertIn("checking 1 targets, listening on port", process.stdout.readline())
                process.terminate()
                self.assertEqual(process.wait(timeout=30), 0)
            self.assertTrue(os.path.exists(os.path.join(data, "uptime.db")))

    def test_says_what_is_wrong_with_its_settings(self):
        with self.start(UPTIME_TARGETS="") as process:
            self.addCleanup(process.kill)
            self.assertEqual(process.wait(timeout=30), 2)
            self.assertIn("nothing to check", process.stderr.read())


if __name__ == "__main__":
    unittest.main()
