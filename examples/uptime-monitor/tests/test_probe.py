import os
import shutil
import socket
import subprocess
import tempfile
import unittest
from unittest import mock

from service.probe import probe
from service.targets import read_target

from .peers import Page, Raw


def check(address, timeout=10.0, allow_private=True):
    return probe(read_target(address), timeout, allow_private)


class HttpTest(unittest.TestCase):
    def test_a_page_is_up_when_it_answers_below_400(self):
        for status, up in ((200, True), (301, True), (404, False), (503, False)):
            with self.subTest(status=status), Page(status) as page:
                result = check(f"http://127.0.0.1:{page.port}/health?deep=1")
                self.assertEqual((result.up, result.detail), (up, f"answered {status}"))
                self.assertEqual(page.requests, [("/health?deep=1", f"127.0.0.1:{page.port}")])
                self.assertIsNone(result.certificate_days)

    def test_a_closed_port_is_down(self):
        with Page() as page:
            port = page.port
        self.assertEqual(check(f"http://127.0.0.1:{port}").detail, "connection refused")

    def test_an_unknown_name_is_down(self):
        self.assertEqual(check("http://no-such-host.invalid").detail, "the host's name is not known")

    def test_a_private_address_is_not_even_connected_to(self):
        with Page() as page:
            result = check(f"http://127.0.0.1:{page.port}", allow_private=False)
        self.assertEqual((result.up, result.detail), (False, "the host's address is not one that may be checked"))
        self.assertEqual(page.requests, [])

    def test_a_server_that_says_nothing_is_cut_off(self):
        with Raw(lambda server, connection: server.over.wait()) as server:
            result = check(f"http://127.0.0.1:{server.port}", timeout=0.2)
        self.assertEqual((result.up, result.detail), (False, "no answer within 0.2 s"))

    def test_a_server_that_drips_is_cut_off_too(self):
        def drip(server, connection):
            connection.sendall(b"HTTP/1.1 200 OK\r\nX: ")
            while not server.over.wait(0.02):
                connection.sendall(b"x")

        with Raw(drip) as server:
            result = check(f"http://127.0.0.1:{server.port}", timeout=0.3)
        self.assertEqual((result.up, result.detail), (False, "no answer within 0.3 s"))

    def test_a_server_that_speaks_something_else_is_down(self):
        with Raw(lambda server, connection: connection.sendall(b"220 smtp.example ESMTP\r\n")) as server:
            self.assertFalse(check(f"http://127.0.0.1:{server.port}").up)

    def test_a_server_that_hangs_up_is_down(self):
        with Raw(lambda server, connection: connection.recv(10)) as server:
            self.assertEqual(check(f"http://127.0.0.1:{server.port}").detail, "connection closed by the other side")


class TcpTest(unittest.TestCase):
    def test_a_service_is_up_when_it_accepts_a_connection(self):
        with Raw(lambda server, connection: None) as server:
            self.assertEqual(check(f"tcp://127.0.0.1:{server.port}").detail, "accepts connections")
            port = server.port
        self.assertFalse(check(f"tcp://127.0.0.1:{port}").up)


class LookUpTest(unittest.TestCase):
    def test_the_address_that_was_checked_is_the_one_that_is_connected_to(self):
        """A name that leads to a public address first and to the loopback afterwards gains nothing."""
        answers = [[("93.184.215.14", 0)], [("127.0.0.1", 0)]]
        connected = []

        def look_up(*args, **kwargs):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in answers.pop(0)]

        def connect(address, timeout):
            connected.append(address[0])
            raise ConnectionRefusedError

        # The resolver and the network are the process's edge: nothing else could make a name change its mind.
        with mock.patch("socket.getaddrinfo", look_up), mock.patch("socket.create_connection", connect):
            result = check("http://rebinding.example", allow_private=False)
        self.assertFalse(result.up)
        self.assertEqual(connected, ["93.184.215.14"])
        self.assertEqual(len(answers), 1)


@unittest.skipUnless(shutil.which("openssl"), "openssl is not installed")
class HttpsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, folder)
        cls.certificate = (os.path.join(folder, "cert"), os.path.join(folder, "key"))
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "20"]
            + ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
            + ["-out", cls.certificate[0], "-keyout", cls.certificate[1]],
            check=True,
            capture_output=True,
        )

    def test_says_for_how_long_the_certificate_is_valid(self):
        with mock.patch.dict(os.environ, SSL_CERT_FILE=self.certificate[0]), Page(certificate=self.certificate) as page:
            result = check(f"https://localhost:{page.port}")
        self.assertEqual((result.up, result.detail), (True, "answered 200"))
        self.assertIn(result.certificate_days, (19, 20))

    def test_a_certificate_that_nobody_vouches_for_is_down(self):
        with Page(certificate=self.certificate) as page:
            result = check(f"https://localhost:{page.port}")
        self.assertFalse(result.up)
        self.assertRegex(result.detail, "^certificate: self[- ]signed")
        self.assertEqual(page.requests, [])

    def test_a_certificate_for_another_name_is_down(self):
        with mock.patch.dict(os.environ, SSL_CERT_FILE=self.certificate[0]), Page(certificate=self.certificate) as page:
            self.assertRegex(check(f"https://127.0.0.1:{page.port}").detail, "^certificate: IP address mismatch")

    def test_a_handshake_that_never_ends_is_cut_off(self):
        with Raw(lambda server, connection: server.over.wait()) as server:
            result = check(f"https://127.0.0.1:{server.port}", timeout=0.2)
        self.assertEqual((result.up, result.detail), (False, "no answer within 0.2 s"))

    def test_a_server_without_tls_is_down(self):
        with Page() as page:
            self.assertFalse(check(f"https://127.0.0.1:{page.port}").up)


if __name__ == "__main__":
    unittest.main()
