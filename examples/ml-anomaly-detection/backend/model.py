"""A trained model and its verdict on a reading. Standard library only."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Sequence

from .forest import Forest, ForestError, forest_from_data
from .readings import FEATURES, METRICS, MISSING

FORMAT = "ml-anomaly-detection/model/1"


@dataclass(frozen=True)
class Reason:
    """A feature that is far from what is usual, and by how much."""

    feature: str
    value: float
    usual: float


@dataclass(frozen=True)
class Verdict:
    """`score` is from 0 to 1; `reasons` name what is furthest from usual, most telling first."""

    score: float
    unusual: bool
    reasons: Sequence[Reason]


@dataclass(frozen=True)
class AnomalyModel:
    """A forest, the score from which a reading counts as unusual, and what is usual for each feature.

    `usual` holds medians, `spread` robust standard deviations, both in the order of FEATURES.
    `trained_at` is in milliseconds since 1970, UTC.
    """

    forest: Forest
    threshold: float
    usual: Sequence[float]
    spread: Sequence[float]
    trained_at: int
    readings: int

    def judge(self, vector: Sequence[float]) -> Verdict:
        """The verdict on the features of one reading."""
        score = self.forest.score(vector)
        unusual = score > self.threshold
        return Verdict(score, unusual, self._reasons(vector) if unusual else ())

    def _reasons(self, vector: Sequence[float], most: int = 3) -> tuple[Reason, ...]:
        distances = []
        for name, value, usual, spread in zip(FEATURES, vector, self.usual, self.spread):
            if name in METRICS and value == MISSING:
                continue
            # A feature that never moved in training has no spread; any move of it is telling.
            distance = abs(value - usual) / (spread or max(abs(usual) * 0.01, 1e-6))
            if distance > 3:
                distances.append((distance, Reason(name, round(value, 3), round(usual, 3))))
        distances.sort(key=lambda pair: -pair[0])
        return tuple(reason for _, reason in distances[:most])

    def to_data(self) -> dict[str, Any]:
        """Plain data, fit for JSON."""
        return {
            "format": FORMAT,
            "features": list(FEATURES),
            "forest": self.forest.to_data(),
            "threshold": self.threshold,
            "usual": list(self.usual),
            "spread": list(self.spread),
            "trained_at": self.trained_at,
            "readings": self.readings,
        }


def model_from_data(data: Any) -> AnomalyModel:
    """Reads what `to_data` wrote. Raises ForestError when it is damaged or made for other features."""
    if not isinstance(data, dict) or data.get("format") != FORMAT or data.get("features") != list(FEATURES):
        raise ForestError("the stored model is of another version; it is replaced at the next training")
    forest = forest_from_data(data.get("forest"))
    usual, spread = data.get("usual"), data.get("spread")
    for column in (usual, spread):
        if not isinstance(column, list) or len(column) != len(FEATURES) or not all(map(_is_number, column)):
            raise ForestError("the stored model's baseline is damaged")
    if forest.features != len(FEATURES) or not _is_number(data.get("threshold")):
        raise ForestError("the stored model is damaged")
    if not all(isinstance(data.get(name), int) for name in ("trained_at", "readings")):
        raise ForestError("the stored model is damaged")
    return AnomalyModel(forest, data["threshold"], usual, spread, data["trained_at"], data["readings"])


def threshold_for(scores: Sequence[float], expected_share: float) -> float:
    """The score above which `expected_share` (0 to 1) of the training readings lie.

    Never below 0.5, the score of a reading that is like all others: a fleet without anomalies has none.
    """
    if not scores:
        raise ValueError("no scores")
    ordered = sorted(scores)
    position = (len(ordered) - 1) * (1.0 - expected_share)
    below = math.floor(position)
    above = min(below + 1, len(ordered) - 1)
    return max(0.5, ordered[below] + (ordered[above] - ordered[below]) * (position - below))


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
