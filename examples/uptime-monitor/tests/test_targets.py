import ipaddress
import unittest

from service.targets import Target, may_connect, read_target


class ReadTargetTest(unittest.TestCase):
    def test_reads_the_three_kinds(self):
        self.assertEqual(
            read_target("https://example.com/health?deep=1"),
            Target("https://example.com/health?deep=1", "https", "example.com", 443, "/health?deep=1"),
        )
        self.assertEqual(read_target("http://example.com:8080").port, 8080)
        self.assertEqual(read_target("http://example.com:8080").path, "/")
        self.assertEqual(read_target("tcp://[2001:db8::1]:5432").host, "2001:db8::1")

    def test_refuses_what_it_cannot_check(self):
        wrong = [
            ("example.com", "must start with"),
            ("ftp://example.com", "must start with"),
            ("file:///etc/passwd", "must start with"),
            ("https://", "names no host"),
            ("https://example.com:0", "names no host"),
            ("https://example.com:70000", "not an address"),
            ("https://[::1", "not an address"),
            ("http://example.com/\r\nX-Evil:1", "not an address"),
            ("tcp://example.com", "tcp://host:port"),
            ("tcp://example.com:5432/db", "tcp://host:port"),
            ("https://example.com/" + "x" * 2000, "not an address"),
        ]
        for address, words in wrong:
            with self.subTest(address=address[:40]), self.assertRaisesRegex(ValueError, words):
                read_target(address)

    def test_a_password_is_refused_and_not_repeated(self):
        word = "hush" * 2
        with self.assertRaises(ValueError) as caught:
            read_target(f"https://me:{word}@example.com/")
        self.assertNotIn(word, str(caught.exception))


class MayConnectTest(unittest.TestCase):
    PUBLIC = ("93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c")
    PRIVATE = ("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "::1", "fd00::1", "::ffff:10.1.2.3")
    NEVER = (
        "169.254.169.254",
        "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe",
        "2002:a9fe:a9fe::1",
        "fe80::1",
        "0.0.0.0",
        "::",
        "224.0.0.1",
        "ff02::1",
    )

    def allowed(self, addresses, allow_private):
        return [address for address in addresses if may_connect(ipaddress.ip_address(address), allow_private)]

    def test_public_addresses_only_unless_told_otherwise(self):
        self.assertEqual(self.allowed(self.PUBLIC, False), list(self.PUBLIC))
        self.assertEqual(self.allowed(self.PRIVATE + self.NEVER, False), [])

    def test_private_ones_when_allowed_and_link_local_never(self):
        self.assertEqual(self.allowed(self.PUBLIC + self.PRIVATE, True), list(self.PUBLIC + self.PRIVATE))
        self.assertEqual(self.allowed(self.NEVER, True), [])


if __name__ == "__main__":
    unittest.main()
