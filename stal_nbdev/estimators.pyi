"""Spikes in scikit-learn: a classifier and a transformer for its pipelines, grids and cross-validation."""

from typing import Any

__all__ = [
    "OUTPUTS",
    "EXPECTED_FAILED_CHECKS",
    "SpikingEstimator",
    "SpikeClassifier",
    "share_of_steps",
    "samples_first",
    "SpikeEncoder",
]
from .use import encode as encode, fit as fit, predict as predict
from math import prod
import numpy as np
from fastcore.basics import patch
from sklearn.base import BaseEstimator, ClassifierMixin, TransformerMixin
from sklearn.utils import check_random_state, column_or_1d
from sklearn.utils.multiclass import check_classification_targets, type_of_target
from sklearn.utils.validation import check_is_fitted, validate_data
from torch import Tensor
from .base import pick as pick

class SpikingEstimator(BaseEstimator):
    """What the two estimators have in common: their arguments, and the training.

    Args:
        encoder: of ENCODERS, None: stal for tables, spikes for events, else conv_stal
        model: of CLASSIFIERS
        T: time steps, None: 5, and those of events
        scale: what brings floats into [0, 1]: none, range, channel, position or sample
        kind: signals, images or events, None: as the shape says
        epochs: passes over the samples, None: about a thousand steps
        batch_size: samples per step
        learning_rate: of AdamW, at its highest
        device: auto, cpu or cuda
        settings: further keys of a config, by their dotted names
        random_state: of weights, dropout and the order of the samples: a number, a RandomState, or None
    """

    encoder: Any
    model: str
    T: Any
    scale: str
    kind: Any
    device: str
    epochs: Any
    batch_size: int
    learning_rate: float
    settings: Any
    random_state: Any

    def __init__(
        self,
        encoder: str | None = None,
        model: str = "srnn",
        T: int | None = None,
        scale: str = "position",
        kind: str | None = None,
        epochs: int | None = None,
        batch_size: int = 32,
        learning_rate: float = 0.01,
        device: str = "auto",
        settings: dict | None = None,
        random_state=42,
    ) -> None: ...
    def check(self, X, y="no_validation", reset: bool = True):
        """The samples, and the labels if there are any, as scikit-learn wants them checked.

        Args:
            X: samples
            y: labels, where there are any
            reset: whether these are the samples of `fit`
        """
        ...

    def train_model(self, X: np.ndarray, labels, model: str):
        """The model that `fit` makes.

        Args:
            X: checked samples
            labels: (N,) numbers of classes
            model: of CLASSIFIERS, or encoder_alone
        """
        ...

class SpikeClassifier(ClassifierMixin, SpikingEstimator):
    """An encoder and a spiking classifier, for scikit-learn. Arguments as of `SpikingEstimator`."""

    classes_: Any
    model_: Any

    def fit(self, X, y) -> "SpikeClassifier":
        """Train. Afterwards there are `classes_` and `model_`.

        Args:
            X: (N, F), (N, C, L), (N, C, H, W) or (N, T, C, H, W)
            y: (N,) labels

        Returns:
            itself
        """
        ...

    def predict_proba(self, X) -> np.ndarray:
        """Probabilities of all classes.

        Args:
            X: as for `fit`

        Returns:
            (N, K), in the order of `classes_`
        """
        ...

    def predict(self, X) -> np.ndarray:
        """The most probable class.

        Args:
            X: as for `fit`

        Returns:
            (N,) of `classes_`
        """
        ...

def share_of_steps(spikes: Tensor) -> Tensor:
    """In how many of its steps each neuron fired.

    Args:
        spikes: (T, N, ...)

    Returns:
        (N, ...) in [0, 1]
    """
    ...

def samples_first(spikes: Tensor) -> Tensor:
    """All spikes, samples first, as scikit-learn has them.

    Args:
        spikes: (T, N, ...)

    Returns:
        (N, T, ...)
    """
    ...

OUTPUTS = dict(counts=share_of_steps, spikes=samples_first)

class SpikeEncoder(TransformerMixin, SpikingEstimator):
    """Samples to spikes (N, columns), for scikit-learn. Arguments as of `SpikingEstimator`, and `output`.

    Args:
        encoder: of ENCODERS, None: stal for tables, spikes for events, else conv_stal
        model: of CLASSIFIERS, that it learns with where there are labels
        T: time steps, None: 5, and those of events
        scale: what brings floats into [0, 1]: none, range, channel, position or sample
        kind: signals, images or events, None: as the shape says
        epochs: passes over the samples, None: about a thousand steps
        batch_size: samples per step
        learning_rate: of AdamW, at its highest
        device: auto, cpu or cuda
        settings: further keys of a config, by their dotted names
        random_state: of weights, dropout and the order of the samples: a number, a RandomState, or None
        output: counts: a column for each neuron, spikes: one for each neuron and step
    """

    output: str
    model_: Any

    def __init__(
        self,
        encoder: str | None = None,
        model: str = "srnn",
        T: int | None = None,
        scale: str = "position",
        kind: str | None = None,
        epochs: int | None = None,
        batch_size: int = 32,
        learning_rate: float = 0.01,
        device: str = "auto",
        settings: dict | None = None,
        random_state=42,
        output: str = "counts",
    ) -> None: ...
    def fit(self, X, y=None) -> "SpikeEncoder":
        """Train the encoder. Afterwards there is `model_`.

        Args:
            X: (N, F), (N, C, L), (N, C, H, W) or (N, T, C, H, W)
            y: (N,) labels: it learns with a classifier. None, or numbers of a regression: it learns without

        Returns:
            itself
        """
        ...

    def transform(self, X) -> np.ndarray:
        """The spikes of all samples.

        Args:
            X: as for `fit`

        Returns:
            (N, columns) float32
        """
        ...

    def fit_alone(self, X: np.ndarray) -> "SpikeEncoder":
        """Train the encoder without labels.

        Args:
            X: checked samples

        Returns:
            itself
        """
        ...

    def __sklearn_tags__(self):
        """What scikit-learn asks: whatever comes in, float32 goes out."""
        ...

    def get_feature_names_out(self, input_features=None) -> np.ndarray:
        """A name for each column.

        Args:
            input_features: not used

        Returns:
            of text
        """
        ...

EXPECTED_FAILED_CHECKS = dict(
    check_methods_sample_order_invariance="sums of float32 are rounded in another order in another batch"
)
