"""An isolation forest that scores with the standard library.

Training needs scikit-learn; scoring must not: it happens at every heartbeat, and a pickled model would run
code when it is loaded. So a trained forest is written down as plain numbers, and read back with checks.
Method: Liu, Ting and Zhou, "Isolation Forest", ICDM 2008.
"""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from typing import Any, Sequence

_EULER = 0.5772156649015329
_MOST_TREES = 1000
_MOST_NODES = 100_000
LEAF = -1


class ForestError(ValueError):
    """The stored forest is damaged or not one of ours."""


def average_path_length(samples: int) -> float:
    """Mean depth of an unsuccessful search in a binary search tree of `samples` values (the paper's c(n))."""
    if samples <= 1:
        return 0.0
    if samples == 2:
        return 1.0
    return 2.0 * (math.log(samples - 1.0) + _EULER) - 2.0 * (samples - 1.0) / samples


@dataclass(frozen=True)
class Tree:
    """One tree, node 0 at its root. A node with `left` LEAF is a leaf; children always come after their parent."""

    left: Sequence[int]
    right: Sequence[int]
    feature: Sequence[int]
    threshold: Sequence[float]
    samples: Sequence[int]

    def path_length(self, vector: Sequence[float]) -> float:
        """Steps to the leaf of `vector`, plus what a fully grown tree would have added below it."""
        node = steps = 0
        while self.left[node] != LEAF:
            node = self.left[node] if vector[self.feature[node]] <= self.threshold[node] else self.right[node]
            steps += 1
        return steps + average_path_length(self.samples[node])


@dataclass(frozen=True)
class Forest:
    """Trees grown on `sample_size` readings each, over `features` numbers."""

    features: int
    sample_size: int
    trees: Sequence[Tree]

    def score(self, vector: Sequence[float]) -> float:
        """From 0 to 1: about 0.5 for a usual vector, near 1 for one that few cuts set apart from the rest."""
        if len(vector) != self.features:
            raise ValueError(f"expected {self.features} numbers, got {len(vector)}")
        # scikit-learn grew the trees on 32-bit floats; the cuts only mean the same for the same rounding.
        single = struct.unpack(f"<{self.features}f", struct.pack(f"<{self.features}f", *vector))
        mean = math.fsum(tree.path_length(single) for tree in self.trees) / len(self.trees)
        return 2.0 ** -(mean / average_path_length(self.sample_size))

    def to_data(self) -> dict[str, Any]:
        """Plain lists and numbers, fit for JSON."""
        columns = ("left", "right", "feature", "threshold", "samples")
        return {
            "features": self.features,
            "sample_size": self.sample_size,
            "trees": [{name: list(getattr(tree, name)) for name in columns} for tree in self.trees],
        }


def forest_from_data(data: Any) -> Forest:
    """Reads what `to_data` wrote. Raises ForestError: a damaged forest must not loop or index out of range."""
    if not isinstance(data, dict) or set(data) != {"features", "sample_size", "trees"}:
        raise ForestError("not a forest")
    features = _whole(data["features"], 1, 1000)
    sample_size = _whole(data["sample_size"], 2, 10**9)
    trees = data["trees"]
    if not isinstance(trees, list) or not 1 <= len(trees) <= _MOST_TREES:
        raise ForestError("wrong number of trees")
    return Forest(features, sample_size, tuple(_tree(tree, features) for tree in trees))


def _tree(data: Any, features: int) -> Tree:
    columns = ("left", "right", "feature", "threshold", "samples")
    if not isinstance(data, dict) or set(data) != set(columns):
        raise ForestError("not a tree")
    lists = [data[name] for name in columns]
    if not all(isinstance(column, list) for column in lists):
        raise ForestError("a tree's columns must be lists")
    nodes = len(lists[0])
    if not 1 <= nodes <= _MOST_NODES or any(len(column) != nodes for column in lists):
        raise ForestError("a tree's columns differ in length")
    for node, (left, right, feature, threshold, samples) in enumerate(zip(*lists)):
        _whole(samples, 1, 10**9)
        if not isinstance(threshold, (int, float)) or isinstance(threshold, bool) or not math.isfinite(threshold):
            raise ForestError("a cut must be a finite number")
        if left == LEAF and right == LEAF:
            continue
        # A child behind its parent makes every walk end.
        _whole(left, node + 1, nodes - 1)
        _whole(right, node + 1, nodes - 1)
        _whole(feature, 0, features - 1)
    return Tree(*(tuple(column) for column in lists))


def _whole(value: Any, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise ForestError(f"expected a whole number from {least} to {most}")
    return value
