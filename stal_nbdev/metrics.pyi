"""How many spikes, how they are spread, how well classes are told apart: functions, and torchmetrics classes."""

from typing import Any

__all__ = [
    "spike_density",
    "temporal_sparsity",
    "hoyer_sparsity",
    "SpikeDensity",
    "TemporalSparsity",
    "HoyerSparsity",
    "FiringStatistics",
    "firing_statistics",
    "MutualInformation",
    "classification_metrics",
]
from typing import NamedTuple
import torch
from .core import check_sequence as check_sequence, check_steps as check_steps, import_torchvision as import_torchvision
from torchmetrics import Metric, MetricCollection
from torchmetrics.classification import MulticlassAccuracy, MulticlassF1Score, MulticlassPrecision, MulticlassRecall

def _mean(items):
    """Mean of all items, summed in float64: bfloat16 counts no further than 256."""
    ...

def spike_density(spikes: torch.Tensor) -> torch.Tensor:
    """Share of 1s among all spikes.

    Args:
        spikes: (T, B, ...) spikes

    Returns:
        float64 scalar in [0, 1]
    """
    ...

def _silent(spikes):
    """Args:
    spikes: (B, ...) bool
    """
    ...

def temporal_sparsity(spikes: torch.Tensor) -> torch.Tensor:
    """Share of elements (B, ...) that never fire in `T` steps.

    Args:
        spikes: (T, B, ...) spikes

    Returns:
        float64 scalar in [0, 1]
    """
    ...

def hoyer_sparsity(spikes: torch.Tensor) -> torch.Tensor:
    """Hoyer's sparsity (sqrt(n) - L1 / L2) / (sqrt(n) - 1) of each sample, over all of its n spikes.

    Args:
        spikes: (T, B, ...) spikes, at least two per sample

    Returns:
        (B,) float64, 0 if all fire, 1 if one does or none
    """
    ...

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

class FiringStatistics(NamedTuple):
    """How often, and how evenly, neurons fire."""

    density: float
    "share of 1s"
    dead: float
    "share of neurons that never fire, in the whole batch"
    saturated: float
    "share of neurons that always fire, in the whole batch"
    temporal_sparsity: float
    "share of elements (sample, neuron) that never fire"
    hoyer_sparsity: float
    "mean over the samples"

def firing_statistics(spikes: torch.Tensor) -> FiringStatistics:
    """Density, dead and saturated neurons, temporal and Hoyer sparsity of one batch.

    Args:
        spikes: (T, B, ...) spikes

    Returns:
        Python floats
    """
    ...

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
