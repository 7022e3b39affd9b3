import unittest

from backend.webhook import DeliveryFailed, RetryPolicy, Webhook

from .slack_server import Clock, SlackServer, plain_http


def connect(server, clock, **policy):
    return Webhook(server.url, opener=plain_http(), policy=RetryPolicy(**policy), sleep=clock.sleep, now=clock.now)


class WebhookTest(unittest.TestCase):
    def test_posts_json_once_when_slack_accepts_it(self):
        with SlackServer() as server:
            attempts = connect(server, Clock()).post({"text": "Kühlraum zu warm"})
        self.assertEqual(attempts, 1)
        self.assertEqual(server.received, [{"text": "Kühlraum zu warm"}])
        self.assertEqual(server.headers[0]["Content-Type"], "application/json; charset=utf-8")

    def test_tries_again_after_a_server_error_with_growing_pauses(self):
        clock = Clock()
        with SlackServer([(500, {}), (503, {})]) as server:
            attempts = connect(server, clock).post({"text": "hello"})
        self.assertEqual(attempts, 3)
        self.assertEqual(clock.slept, [0.5, 1.0])

    def test_gives_up_after_the_last_try(self):
        clock = Clock()
        with SlackServer([(500, {})] * 5) as server:
            with self.assertRaisesRegex(DeliveryFailed, "answered 500, gave up after 3 tries"):
                connect(server, clock).post({"text": "hello"})
        self.assertEqual(len(server.received), 3)

    def test_waits_as_long_as_slack_asks(self):
        clock = Clock()
        with SlackServer([(429, {"Retry-After": "7"})]) as server:
            connect(server, clock).post({"text": "hello"})
        self.assertEqual(clock.slept, [7.0])

    def test_does_not_wait_for_longer_than_the_platform_allows(self):
        clock = Clock()
        with SlackServer([(429, {"Retry-After": "3600"})]) as server:
            with self.assertRaisesRegex(DeliveryFailed, "too many messages .*gave up after 1 try"):
                connect(server, clock).post({"text": "hello"})
        self.assertEqual(clock.slept, [])

    def test_an_odd_retry_after_counts_as_none(self):
        for odd in ("soon", "-5", "9" * 4000, "Wed, 21 Oct 2015 07:28:00 GMT"):
            with self.subTest(odd=odd[:20]):
                clock = Clock()
                with SlackServer([(429, {"Retry-After": odd})]) as server:
                    connect(server, clock).post({"text": "hello"})
                self.assertEqual(clock.slept, [0.5])

    def test_a_refusal_is_final_and_says_what_to_do(self):
        for status, words in ((404, "make a new one"), (403, "does not let"), (400, "refused the message")):
            with self.subTest(status=status):
                with SlackServer([(status, {})]) as server:
                    with self.assertRaisesRegex(DeliveryFailed, words):
                        connect(server, Clock()).post({"text": "hello"})
                self.assertEqual(len(server.received), 1)

    def test_a_redirect_is_not_followed(self):
        with SlackServer() as thief, SlackServer([(302, {"Location": thief.url})]) as server:
            with self.assertRaisesRegex(DeliveryFailed, "redirect"):
                connect(server, Clock()).post({"text": "hello"})
        self.assertEqual(thief.received, [])

    def test_a_closed_port_is_tried_again_and_then_reported(self):
        with SlackServer() as server:
            url = server.url
        clock = Clock()
        webhook = Webhook(url, opener=plain_http(), sleep=clock.sleep, now=clock.now)
        with self.assertRaisesRegex(DeliveryFailed, "could not be reached .ConnectionRefusedError.*3 tries"):
            webhook.post({"text": "hello"})

    def test_plain_http_is_never_spoken_by_default(self):
        with SlackServer() as server:
            with self.assertRaisesRegex(DeliveryFailed, "address cannot be used"):
                Webhook(server.url, sleep=Clock().sleep).post({"text": "hello"})
        self.assertEqual(server.received, [])

    def test_no_local_file_is_read(self):
        with self.assertRaises(DeliveryFailed):
            Webhook("file:///etc/hostname", sleep=Clock().sleep).post({"text": "hello"})

    def test_the_address_is_in_no_error(self):
        with SlackServer([(500, {})] * 3 + [(404, {})]) as server:
            webhook = connect(server, Clock())
            for _ in range(2):
                with self.assertRaises(DeliveryFailed) as caught:
                    webhook.post({"text": "hello"})
                self.assertNotIn(server.path, f"{caught.exception!r} {webhook!r}")


if __name__ == "__main__":
    unittest.main()
