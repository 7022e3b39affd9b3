import json
import os
import subprocess
import sys
import threading
import unittest
import urllib.error
import urllib.request

from service.counts import Counts
from service.health import is_healthy
from service.server import make_server

from . import DOCKER

NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class ServerTest(unittest.TestCase):
    def setUp(self):
        self.server = make_server("127.0.0.1", 0, Counts(most_types=10))
        self.port = self.server.server_address[1]
        thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)

    def call(self, path, body=None):
        try:
            with NO_PROXY.open(f"http://127.0.0.1:{self.port}{path}", data=body, timeout=10) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def test_counts_what_is_posted(self):
        for _ in range(2):
            self.assertEqual(self.call("/events", b'{"type": "door.opened"}')[0], 202)
        self.assertEqual(json.loads(self.call("/counts")[1]), {"counts": {"door.opened": 2}})
        self.assertIn('events_total{type="door.opened"} 2', self.call("/metrics")[1])

    def test_refuses_what_it_cannot_count(self):
        for body in (b"", b"no json", b"[]", b"{}", b'{"type": "A B"}', b"\xff\xfe"):
            with self.subTest(body=body):
                self.assertEqual(self.call("/events", body)[0], 400)
        self.assertEqual(self.call("/events", b"x" * 5000)[0], 413)
        self.assertEqual(json.loads(self.call("/counts")[1]), {"counts": {}})

    def test_other_pages_are_not_there(self):
        self.assertEqual(self.call("/nothing")[0], 404)
        self.assertEqual(self.call("/counts", b"{}")[0], 404)

    def test_the_health_check_tells_up_from_down(self):
        self.assertTrue(is_healthy(self.port))
        self.server.shutdown()
        self.server.server_close()
        self.assertFalse(is_healthy(self.port))


class ProcessTest(unittest.TestCase):
    def test_starts_as_the_container_starts_it_and_stops_when_told(self):
        command = [sys.executable, "-m", "service"]
        environment = {**os.environ, "PORT": "0"}
        with subprocess.Popen(command, cwd=DOCKER, env=environment, stdout=subprocess.PIPE, text=True) as process:
            self.addCleanup(process.kill)
            self.assertIn("listening on port", process.stdout.readline())
            process.terminate()
            self.assertEqual(process.wait(timeout=30), 0)


if __name__ == "__main__":
    unittest.main()
