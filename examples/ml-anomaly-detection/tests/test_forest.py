import json
import math
import unittest

from backend.forest import LEAF, Forest, ForestError, Tree, average_path_length, forest_from_data

# value[0] <= 10 goes left to a leaf of 1 reading; the rest: value[1] <= 5 left to 1 reading, right to 2.
TREE = Tree(
    left=(1, LEAF, 3, LEAF, LEAF),
    right=(2, LEAF, 4, LEAF, LEAF),
    feature=(0, 0, 1, 0, 0),
    threshold=(10.0, 0.0, 5.0, 0.0, 0.0),
    samples=(4, 1, 3, 1, 2),
)


class ForestTest(unittest.TestCase):
    def test_average_path_length_is_that_of_the_paper(self):
        # c(256) is about 10.24: the number that the authors' default of 256 samples gives.
        self.assertEqual([average_path_length(n) for n in (0, 1, 2)], [0.0, 0.0, 1.0])
        self.assertAlmostEqual(average_path_length(256), 10.2448, places=4)

    def test_counts_the_steps_to_the_leaf_and_what_is_below_it(self):
        self.assertEqual(TREE.path_length((10.0, 0.0)), 1)
        self.assertEqual(TREE.path_length((10.5, 5.0)), 2)
        self.assertEqual(TREE.path_length((10.5, 6.0)), 3)

    def test_what_few_cuts_set_apart_scores_higher(self):
        forest = Forest(features=2, sample_size=4, trees=(TREE, TREE))
        apart, among = forest.score((1.0, 0.0)), forest.score((20.0, 9.0))
        self.assertAlmostEqual(apart, 2 ** -(1 / average_path_length(4)))
        self.assertAlmostEqual(among, 2 ** -(3 / average_path_length(4)))
        self.assertGreater(apart, among)

    def test_compares_in_32_bits_as_the_training_did(self):
        # 10.0000001 is 10.0 in 32 bits, so it goes where 10 goes.
        self.assertEqual(Forest(2, 4, (TREE,)).score((10.0000001, 0.0)), Forest(2, 4, (TREE,)).score((10.0, 0.0)))

    def test_wants_as_many_numbers_as_it_was_trained_on(self):
        with self.assertRaises(ValueError):
            Forest(2, 4, (TREE,)).score((1.0,))

    def test_comes_back_from_json_the_same(self):
        forest = Forest(2, 4, (TREE,))
        self.assertEqual(forest_from_data(json.loads(json.dumps(forest.to_data()))), forest)


class DamagedForestTest(unittest.TestCase):
    def test_a_damaged_forest_is_refused(self):
        damages = {
            "a loop": ("left", 2, 0),
            "a node that is its own child": ("right", 2, 2),
            "a child outside": ("right", 2, 99),
            "half a leaf": ("left", 0, LEAF),
            "a feature outside": ("feature", 0, 2),
            "a negative feature": ("feature", 0, -1),
            "a cut that is no number": ("threshold", 0, math.nan),
            "a cut of another type": ("threshold", 0, "10"),
            "an empty leaf": ("samples", 4, 0),
            "a child that is true": ("left", 0, True),
            "a missing child": ("left", 0, None),
        }
        for what, (column, node, value) in damages.items():
            with self.subTest(what):
                data = Forest(2, 4, (TREE,)).to_data()
                data["trees"][0][column][node] = value
                with self.assertRaises(ForestError):
                    forest_from_data(data)

    def test_anything_else_is_refused(self):
        whole = Forest(2, 4, (TREE,)).to_data()
        others = [
            None,
            [],
            {},
            {**whole, "trees": []},
            {**whole, "trees": [None]},
            {**whole, "trees": whole["trees"] * 1001},
            {**whole, "features": 0},
            {**whole, "sample_size": 1},
            {**whole, "more": 1},
            {**whole, "trees": [{**whole["trees"][0], "left": [LEAF]}]},
            {**whole, "trees": [{**whole["trees"][0], "left": "1"}]},
        ]
        for other in others:
            with self.subTest(str(other)[:60]), self.assertRaises(ForestError):
                forest_from_data(other)


if __name__ == "__main__":
    unittest.main()
