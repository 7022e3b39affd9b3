"""Training: scikit-learn grows the forest, pandas says what is usual. Both are imported only here, when needed."""

from __future__ import annotations

from typing import Any, Sequence

from .forest import Forest, Tree
from .model import AnomalyModel, threshold_for
from .readings import FEATURES

_TREES = 64
_SAMPLE = 128
"""Small trees are the method's strength, and keep the stored model under half a megabyte."""
_MOST_ROWS = 200_000
_SIGMA_OF_IQR = 1.349
"""The interquartile range of a normal distribution, in standard deviations."""


class TrainingUnavailable(RuntimeError):
    """scikit-learn or pandas is not installed here."""


class TooFewReadings(ValueError):
    """There is not enough past to learn from."""


def train(
    vectors: Sequence[Sequence[float]], expected_share: float, minimum: int, trained_at: int, seed: int = 11
) -> AnomalyModel:
    """Trains on the features of past readings. The same input and seed give the same model.

    Raises TooFewReadings below `minimum` rows, TrainingUnavailable when the libraries are missing.
    """
    if len(vectors) < max(minimum, 2):
        raise TooFewReadings(f"{len(vectors)} readings, {minimum} are needed")
    IsolationForest, pandas = _libraries()

    frame = pandas.DataFrame(list(vectors), columns=list(FEATURES), dtype="float64")
    if len(frame) > _MOST_ROWS:
        frame = frame.sample(_MOST_ROWS, random_state=seed)
    usual = frame.median()
    spread = (frame.quantile(0.75) - frame.quantile(0.25)) / _SIGMA_OF_IQR

    grown = IsolationForest(n_estimators=_TREES, max_samples=min(_SAMPLE, len(frame)), random_state=seed, n_jobs=1)
    grown.fit(frame.to_numpy())
    forest = write_down(grown)
    scores = [-score for score in grown.score_samples(frame.to_numpy()).tolist()]
    return AnomalyModel(
        forest=forest,
        threshold=threshold_for(scores, expected_share),
        usual=usual.tolist(),
        spread=spread.tolist(),
        trained_at=trained_at,
        readings=len(frame),
    )


def write_down(grown: Any) -> Forest:
    """A fitted scikit-learn IsolationForest as our Forest, which scores the same without it."""
    trees = []
    for estimator, columns in zip(grown.estimators_, grown.estimators_features_):
        tree = estimator.tree_
        left = tree.children_left.tolist()
        trees.append(
            Tree(
                left=left,
                right=tree.children_right.tolist(),
                feature=[int(columns[at]) if left[node] != -1 else 0 for node, at in enumerate(tree.feature.tolist())],
                threshold=[cut if left[node] != -1 else 0.0 for node, cut in enumerate(tree.threshold.tolist())],
                samples=tree.n_node_samples.tolist(),
            )
        )
    return Forest(features=grown.n_features_in_, sample_size=int(grown.max_samples_), trees=trees)


def _libraries() -> tuple[Any, Any]:
    try:
        import pandas
        from sklearn.ensemble import IsolationForest
    except ImportError as missing:
        raise TrainingUnavailable(
            f"training needs scikit-learn and pandas ({missing.name} is missing); "
            "install what backend/requirements.txt lists"
        ) from missing
    return IsolationForest, pandas
