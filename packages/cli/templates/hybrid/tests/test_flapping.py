import unittest

from backend.flapping import LONGEST_HISTORY, Rule, add_change, is_flapping, read_rule

RULE = Rule(changes=3, window=60)


class FlappingTest(unittest.TestCase):
    def test_flaps_from_the_third_change_within_a_minute(self):
        history = []
        seen = []
        for now in (1000, 1010, 1020):
            history = add_change(history, now, RULE)
            seen.append(is_flapping(history, now, RULE))
        self.assertEqual(seen, [False, False, True])

    def test_slow_changes_are_no_flapping(self):
        history = []
        for now in range(1000, 2000, 40):
            history = add_change(history, now, RULE)
            self.assertFalse(is_flapping(history, now, RULE))

    def test_calms_down_with_time(self):
        history = [1000, 1010, 1020]
        self.assertTrue(is_flapping(history, 1059, RULE))
        self.assertFalse(is_flapping(history, 1060, RULE))

    def test_forgets_what_no_longer_counts(self):
        self.assertEqual(add_change([1000, 1010, 1020], 1075, RULE), [1020, 1075])

    def test_the_history_stays_bounded(self):
        history = []
        for now in range(500):
            history = add_change(history, now / 100, RULE)
        self.assertEqual(len(history), LONGEST_HISTORY)

    def test_reads_the_rule_from_the_configuration(self):
        self.assertEqual(read_rule({}), Rule(changes=6, window=3600))
        self.assertEqual(read_rule({"changes": 3, "window_minutes": 1}), RULE)


if __name__ == "__main__":
    unittest.main()
