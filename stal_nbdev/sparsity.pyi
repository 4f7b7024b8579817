"""How many spikes there are, and how they are spread over neurons, steps and samples."""

__all__ = [
    "exact_mean",
    "spike_density",
    "silent_elements",
    "temporal_sparsity",
    "hoyer_sparsity",
    "FiringStatistics",
    "firing_statistics",
]
from typing import NamedTuple
import torch
from .core import check_sequence as check_sequence

def exact_mean(items: torch.Tensor) -> torch.Tensor:
    """Mean of all items, summed in float64: bfloat16 counts no further than 256.

    Args:
        items: numbers or booleans, any shape

    Returns:
        float64 scalar
    """
    ...

def spike_density(spikes: torch.Tensor) -> torch.Tensor:
    """Share of 1s among all spikes.

    Args:
        spikes: (T, B, ...) spikes

    Returns:
        float64 scalar in [0, 1]
    """
    ...

def silent_elements(spikes: torch.Tensor) -> torch.Tensor:
    """Which elements never fire.

    Args:
        spikes: (T, B, ...) spikes

    Returns:
        (B, ...) bool
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
