"""Sums over many batches and processes: how many spikes, what they say of an image, how well classes are told apart."""

from typing import Any

__all__ = [
    "SpikeDensity",
    "TemporalSparsity",
    "HoyerSparsity",
    "MutualInformation",
    "classification_metrics",
    "FiringStatistics",
    "firing_statistics",
    "hoyer_sparsity",
    "spike_density",
    "temporal_sparsity",
]
import torch
from .core import (
    check_sequence as check_sequence,
    check_steps as check_steps,
    check_unit_range as check_unit_range,
    import_torchvision as import_torchvision,
)
from .sparsity import (
    FiringStatistics as FiringStatistics,
    firing_statistics as firing_statistics,
    hoyer_sparsity as hoyer_sparsity,
    silent_elements as silent_elements,
    spike_density as spike_density,
    temporal_sparsity as temporal_sparsity,
)
from torchmetrics import Metric, MetricCollection
from torchmetrics.classification import MulticlassAccuracy, MulticlassF1Score, MulticlassPrecision, MulticlassRecall

_all_ = ["FiringStatistics", "firing_statistics", "hoyer_sparsity", "spike_density", "temporal_sparsity"]

class _MeanMetric(Metric):
    """Mean over all batches of the items that a subclass picks out of the spikes.

    Args:
        kwargs: handed to `torchmetrics.Metric`
    """

    total: Any
    is_differentiable = False
    higher_is_better = None
    full_state_update = False

    def __init__(self, **kwargs) -> None: ...
    def items(self, spikes: torch.Tensor) -> torch.Tensor:
        """A subclass writes this.

        Args:
            spikes: (T, B, ...) spikes of one batch

        Returns:
            any shape: what is averaged
        """
        ...

    def update(self, spikes: torch.Tensor) -> None:
        """Take in one batch.

        Args:
            spikes: (T, B, ...) spikes of one batch
        """
        ...

    def compute(self) -> torch.Tensor:
        """The mean over all batches so far.

        Returns:
            float64 scalar
        """
        ...

class SpikeDensity(_MeanMetric):
    """`spike_density` of all batches as one."""

    def items(self, spikes): ...

class TemporalSparsity(_MeanMetric):
    """`temporal_sparsity` of all batches as one."""

    def items(self, spikes): ...

class HoyerSparsity(_MeanMetric):
    """Mean of `hoyer_sparsity` over all samples of all batches."""

    def items(self, spikes): ...

def _joint_table(x, spikes, levels, counts):
    """How often each level of intensity goes with each spike count: (levels, counts)."""
    ...

def _entropy(p):
    """Args:
    p: nats
    """
    ...

class MutualInformation(Metric):
    """Mutual information of a pixel's intensity and its spike count, over all batches as one, in nats.

    Args:
        T: time steps
        levels: of intensity, evenly spaced from 0 to 1
        kwargs: handed to `torchmetrics.Metric`
    """

    table: Any
    is_differentiable = False
    higher_is_better = True
    full_state_update = False

    def __init__(self, T: int, levels: int = 17, **kwargs) -> None: ...
    def update(self, x: torch.Tensor, spikes: torch.Tensor) -> None:
        """Take in one batch.

        Args:
            x: (B, ...) intensities in [0, 1]
            spikes: (T, B, ...) spikes of the same elements
        """
        ...

    def compute(self) -> torch.Tensor:
        """The information in the table of all batches so far.

        Returns:
            float64 scalar
        """
        ...

def classification_metrics(classes: int) -> MetricCollection:
    """Accuracy, and F1, precision and recall averaged over the classes.

    Args:
        classes: number of classes, at least 2

    Returns:
        accuracy, macro_f1, macro_precision, macro_recall of logits (B, classes) or labels (B,)
    """
    ...
