import unittest

from service.counts import Counts


class CountsTest(unittest.TestCase):
    def test_counts_by_type(self):
        counts = Counts(most_types=10)
        for event_type in ("door.opened", "door.closed", "door.opened"):
            counts.add(event_type)
        self.assertEqual(counts.all(), {"door.closed": 1, "door.opened": 2})

    def test_made_up_types_do_not_fill_the_memory(self):
        counts = Counts(most_types=2)
        for number in range(50):
            counts.add(f"type_{number}")
        self.assertEqual(counts.all(), {"other": 48, "type_0": 1, "type_1": 1})

    def test_a_type_cannot_break_the_text_that_prometheus_reads(self):
        counts = Counts(most_types=10)
        for odd in ('a"} 1\nb', "Ä", "A", "", "x" * 65, "a\n", None, 7, ["a"]):
            with self.subTest(odd=odd), self.assertRaises(ValueError):
                counts.add(odd)
        counts.add("door.opened")
        self.assertEqual(counts.prometheus().splitlines()[-1], 'events_total{type="door.opened"} 1')


if __name__ == "__main__":
    unittest.main()
